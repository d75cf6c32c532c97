// Feedback never gets lost: what cannot be sent waits in this browser. Marked words are taken into the form that asks for them.
const shelf = 'homeroom.say';
const token = document.querySelector('[name="__RequestVerificationToken"]')?.value;
const who = document.querySelector('.top a.btn[href="/account"]')?.textContent; // Another teacher's words wait for that teacher.
const read = () => JSON.parse(localStorage.getItem(shelf) ?? '[]');
const write = (all) => localStorage.setItem(shelf, JSON.stringify(all));

const send = (to, body) => fetch(to, { method: 'POST', body: new URLSearchParams(`${body}&__RequestVerificationToken=${token}`) });
const arrived = (answer) => answer.ok && !new URL(answer.url).pathname.startsWith('/sign-in');

const flush = async () => {
  for (const { to, body } of token ? read().filter((one) => one.who === who) : []) {
    try {
      const answer = await send(to, body);
      // Words that have changed since, or a draft that is gone, need no word any more; what may work later waits.
      if (!arrived(answer) && ![404, 409, 422].includes(answer.status) && !(answer.status === 400 && body.includes('section='))) return;
    } catch {
      return;
    }
    write(read().filter((other) => other.body !== body));
  }
};

const wait = (form, body) => {
  write([...read(), { who, to: form.action, body }]);
  const said = form.querySelector('[data-said]') ?? form.appendChild(Object.assign(document.createElement('p'), { role: 'status' }));
  said.textContent = 'It could not be sent. It waits in this browser and is sent as soon as that is possible.';
};

for (const form of document.querySelectorAll('form[data-say]')) {
  form.addEventListener('submit', async (event) => {
    if (form.dataset.plain) return;
    event.preventDefault();
    const button = event.submitter;
    const data = new FormData(form, button);
    data.delete('__RequestVerificationToken');
    const body = new URLSearchParams(data).toString();
    try {
      const answer = await send(form.action, body);
      if (arrived(answer)) {
        const at = new URL(answer.url).searchParams.get('at');
        location.assign(at ? `${answer.url}#s-${at}` : answer.url);
      } else if (answer.ok || answer.status >= 500) wait(form, body);
      else {
        form.dataset.plain = 'yes'; // The page says what is wrong.
        form.requestSubmit(button);
      }
    } catch {
      wait(form, body);
    }
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
