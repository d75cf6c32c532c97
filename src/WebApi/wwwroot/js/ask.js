// Says which names will be replaced, while they are typed.
const form = document.querySelector('form[data-names]');
const line = document.querySelector('#names');
let timer, asked = 0;

async function look() {
  // A long text is looked through when it is sent.
  if (form.elements.source.value.length > 20000) return;
  const now = ++asked;
  try {
    const answer = await fetch('/lessons/names', { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (answer.ok && now === asked) line.innerHTML = await answer.text();
  } catch { /* the hint above says what happens to names in any case */ }
}

form?.addEventListener('input', e => {
  if (!e.target.matches('#topic, #classNotes, #source')) return;
  clearTimeout(timer);
  timer = setTimeout(look, 600);
});
