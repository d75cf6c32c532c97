// Puts sections on the page as they arrive. Without this script, a reload does the same.
const work = document.querySelector('.work[data-moving]');
const said = document.querySelector('#arrivals');
const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;

// Pieces from the stream carry no form token: they get the page's.
function piece(html) {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  for (const form of holder.content.querySelectorAll('form[method=post]')) {
    if (!token || form.querySelector('input[name=__RequestVerificationToken]')) continue;
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: '__RequestVerificationToken', value: token });
    form.prepend(field);
  }
  return holder.content;
}

// A form that someone is writing in is left alone.
function replace(section, html) {
  const old = document.querySelector(`[data-section="${CSS.escape(section)}"]`);
  if (old && !old.querySelector('form.editor, form.redo')) old.replaceWith(piece(html));
}

function status({ outline, state, decide, arriving, coming, sections }) {
  const hadFocus = document.querySelector('#decide').contains(document.activeElement);
  document.querySelector('#outline').replaceChildren(piece(outline));
  document.querySelector('#plan-state')?.replaceChildren(piece(state));
  document.querySelector('#decide').replaceChildren(piece(decide));
  if (hadFocus) document.querySelector('#decide button, #decide a')?.focus();
  if (arriving) replace(arriving, coming);
  for (const waiting of document.querySelectorAll('.section-coming')) {
    if (!sections.includes(waiting.dataset.section)) waiting.remove();
  }
}

if (work) {
  const source = new EventSource(`/lessons/${work.dataset.draft}/events?seen=${work.dataset.version}`);
  source.addEventListener('section', e => {
    const { section, name, html } = JSON.parse(e.data);
    replace(section, html);
    said.textContent = `${name} is here.`;
  });
  source.addEventListener('status', e => status(JSON.parse(e.data)));
  source.addEventListener('done', () => {
    source.close();
    document.querySelector('.plan').removeAttribute('aria-busy');
    document.querySelector('.feedback').hidden = false;
    said.textContent = document.querySelector('#decide strong')?.textContent ?? 'The draft is complete.';
  });
  addEventListener('pagehide', () => source.close());
}
