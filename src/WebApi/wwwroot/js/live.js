// The teacher's board and the wall: counts at every mark, the rest a little later.
const live = document.querySelector('[data-live]');
const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;
const set = (selector, text) => { for (const e of document.querySelectorAll(selector)) if (e.textContent !== text) e.textContent = text; };

function counts({ here, working, words }) {
  set('[data-here]', String(here));
  if (words.length) set('[data-working]', `${working} of ${here} have marked.`);
  for (const li of document.querySelectorAll('[data-word]')) {
    const share = working ? words[li.dataset.word] / working : 0;
    li.querySelector('.hw').dataset.h = Math.ceil(share * 5);
    li.querySelector('.pct').textContent = share ? `${Math.round(share * 100)} %` : '';
    li.classList.toggle('split', working >= 4 && share >= 0.4 && share <= 0.6);
  }
}

// A piece from the stream takes the page's form token; who is on a button stays on it.
function swap(part, html) {
  const old = document.getElementById(part);
  if (!old) return;
  const holder = document.createElement('template');
  holder.innerHTML = html;
  for (const form of holder.content.querySelectorAll('form')) {
    form.querySelector('input[name=__RequestVerificationToken]')?.remove();
    form.prepend(Object.assign(document.createElement('input'), { type: 'hidden', name: '__RequestVerificationToken', value: token }));
  }
  const on = old.contains(document.activeElement) && document.activeElement;
  const name = e => e.getAttribute('aria-label') ?? e.textContent.trim();
  const opened = [...old.querySelectorAll('details[open] > summary')].length > 0;
  old.replaceChildren(holder.content);
  if (opened) for (const d of old.querySelectorAll('details')) d.open = true;
  if (on) [...old.querySelectorAll(on.tagName)].find(e => name(e) === name(on))?.focus();
}

const source = new EventSource(`/live/${live.dataset.live}/events`);
source.addEventListener('counts', e => counts(JSON.parse(e.data)));
source.addEventListener('side', e => { for (const [part, html] of Object.entries(JSON.parse(e.data))) swap(part, html); });
setInterval(() => {
  for (const clock of document.querySelectorAll('[data-until]')) {
    if (!+clock.dataset.until) continue;
    const left = Math.max(0, Math.round((clock.dataset.until - Date.now()) / 1000));
    clock.querySelector('[data-clock]').textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  }
}, 1000);
