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

function follow(seen) {
  const source = new EventSource(`${work.dataset.home}/events?seen=${seen}`);
  const hear = (type, what) => source.addEventListener(type, e => { seen = e.lastEventId || seen; what(e); });
  const tell = (text, lost) => { said.textContent = text; said.classList.toggle('visually-hidden', !lost); };
  source.addEventListener('open', () => { if (!said.classList.contains('visually-hidden')) tell('Connected again.'); });
  hear('section', e => {
    const { section, name, html } = JSON.parse(e.data);
    replace(section, html);
    tell(`${name} is here.`);
  });
  hear('whole', e => {
    const { section, html } = JSON.parse(e.data);
    replace(section, html);
  });
  hear('status', e => status(JSON.parse(e.data)));
  hear('done', () => {
    source.close();
    document.querySelector('.plan').removeAttribute('aria-busy');
    document.querySelector('.feedback').hidden = false;
    tell(document.querySelector('#decide strong')?.textContent ?? 'The draft is complete.');
  });
  // The browser connects again by itself, unless the server had refused.
  source.addEventListener('error', () => {
    tell('The connection dropped. The draft carries on; this page tries again by itself.', true);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(seen), 5000);
  });
  addEventListener('pagehide', () => source.close());
}

if (work) follow(work.dataset.version);
