// Feedback never gets lost: what cannot be sent waits in this browser. Marked words are taken into the form that asks for them.
const shelf = 'homeroom.say';
const token = document.querySelector('[name="__RequestVerificationToken"]')?.value;
const read = () => JSON.parse(localStorage.getItem(shelf) ?? '[]');
const write = (all) => localStorage.setItem(shelf, JSON.stringify(all));

const send = async ({ to, body }) => {
  const form = new URLSearchParams(body);
  form.set('__RequestVerificationToken', token);
  return fetch(to, { method: 'POST', body: form, redirect: 'manual' });
};

const flush = async () => {
  for (const one of read()) {
    try {
      const answer = await send(one);
      if (answer.status >= 500) return;
    } catch {
      return;
    }
    write(read().filter((other) => other.body !== one.body));
  }
};

for (const form of document.querySelectorAll('form[data-say]')) {
  form.addEventListener('submit', async (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    data.delete('__RequestVerificationToken');
    write([...read(), { to: form.action, body: new URLSearchParams(data).toString() }]);
    const said = form.querySelector('[data-said]') ?? form.appendChild(Object.assign(document.createElement('p'), { role: 'status' }));
    said.textContent = 'There is no network. It waits here and is sent when there is one.';
  });
}

let marked = '';
document.addEventListener('selectionchange', () => {
  const text = String(getSelection()).trim();
  if (text) marked = text.slice(0, 1000);
});
for (const link of document.querySelectorAll('a[data-wrong]')) link.addEventListener('click', () => sessionStorage.setItem(shelf, marked));
const words = document.querySelector('#words');
if (words && !words.value) words.value = sessionStorage.getItem(shelf) ?? '';
sessionStorage.removeItem(shelf);

addEventListener('online', flush);
flush();
