// Review by keyboard, evidence that lights up with its criterion, and comments put where the cursor is. Every key presses a button that is there without scripts.
const desk = document.querySelector('#desk');
const crits = [...desk.querySelectorAll('details[data-crit]')];
const toggle = document.querySelector('[data-keys-toggle]');
let keysOn = localStorage.getItem('homeroom.keys') !== 'off';

const light = n => {
  for (const mark of document.querySelectorAll('mark[data-ev]')) mark.classList.toggle('on', mark.dataset.ev.split(' ').includes(n));
};
const current = () => crits.find(c => c.open);
const openAt = i => {
  const next = crits[Math.max(0, Math.min(crits.length - 1, i))];
  if (!next) return;
  next.open = true;
  next.querySelector('summary').focus();
};
const keepWord = crit => {
  const chosen = crit.querySelector('input[type=radio]:checked');
  if (chosen) crit.querySelector('[data-keep-word]').textContent = `Keep ${chosen.value} and go on`;
};

for (const crit of crits) {
  const show = () => light(crit.open ? crit.dataset.crit : current()?.dataset.crit ?? '');
  crit.addEventListener('toggle', show);
  crit.addEventListener('change', e => e.target.type === 'radio' && keepWord(crit));
  crit.addEventListener('click', e => {
    const comment = e.target.closest('[data-comment]');
    if (!comment) return;
    e.preventDefault();
    const box = document.getElementById(comment.dataset.comment);
    const before = box.value.slice(0, box.selectionStart).trimEnd();
    const after = box.value.slice(box.selectionEnd).trimStart();
    box.value = [before, comment.textContent, after].filter(Boolean).join(' ');
    changed = true;
    box.focus();
    box.selectionStart = box.selectionEnd = `${before} ${comment.textContent}`.trim().length;
  });
  for (const quote of crit.querySelectorAll('a[data-ev]')) {
    quote.addEventListener('focus', () => light(quote.dataset.ev));
    quote.addEventListener('mouseenter', () => light(quote.dataset.ev));
  }
}
light(current()?.dataset.crit ?? '');

// After a mark the next criterion has the focus, and the paper stands where it stood.
const body = desk.querySelector('[data-body]');
const beside = () => getComputedStyle(body).overflowY === 'auto';
const left = JSON.parse(sessionStorage.getItem('homeroom.reading') ?? 'null');
sessionStorage.removeItem('homeroom.reading');
addEventListener('pageshow', e => {
  const crit = location.hash.startsWith('#c-') && document.getElementById(location.hash.slice(1));
  if (e.persisted || !crit) return;
  crit.querySelector('summary').focus({ preventScroll: true });
  if (!beside()) return;
  scrollTo({ top: left?.path === location.pathname ? left.y : 0, behavior: 'instant' });
  body.scrollTop += crit.getBoundingClientRect().top - body.getBoundingClientRect().top - 6;
});

// Words that are not saved yet are not lost by a key or a slip.
let changed = false;
desk.addEventListener('input', () => { changed = true; });
desk.addEventListener('submit', () => {
  changed = false;
  sessionStorage.setItem('homeroom.reading', JSON.stringify({ path: location.pathname, y: scrollY }));
});
addEventListener('beforeunload', e => changed && e.preventDefault());

const say = () => {
  toggle.textContent = keysOn ? 'Turn keys off' : 'Turn keys on';
  toggle.closest('.keys').classList.toggle('off', !keysOn);
};
toggle.addEventListener('click', () => {
  keysOn = !keysOn;
  localStorage.setItem('homeroom.keys', keysOn ? 'on' : 'off');
  say();
});
say();

const press = {
  a: () => current()?.querySelector('[data-keep]').click(),
  j: () => openAt(crits.indexOf(current()) + 1),
  k: () => openAt(crits.indexOf(current()) - 1),
  c: () => {
    const bank = current()?.querySelector('.bank');
    if (bank) { bank.open = !bank.open; bank.querySelector(bank.open ? 'button' : 'summary').focus(); }
  },
  n: () => (document.querySelector('[data-key=n]') ?? document.querySelector('[data-later]'))?.click(),
  d: () => document.querySelector('[data-key=d]')?.click(),
  l: () => document.querySelector('[data-key=l]')?.click(),
};
addEventListener('keydown', e => {
  if (!keysOn || e.ctrlKey || e.metaKey || e.altKey || e.target.matches('textarea, select, input:not([type=radio])')) return;
  if (/^\d$/.test(e.key)) {
    // A digit is the mark itself; once more is half a point higher, where there are halves.
    const level = at => current()?.querySelector(`input[type=radio][value="${at}"]`);
    const half = level(`${e.key}.5`);
    const choose = level(e.key)?.checked && half ? half : level(e.key) ?? half;
    if (choose) { choose.checked = true; keepWord(current()); changed = true; choose.focus(); e.preventDefault(); }
    return;
  }
  const action = press[e.key.toLowerCase()];
  if (action) { e.preventDefault(); action(); }
});

if (document.querySelector('[data-drafting]')) setTimeout(() => changed || location.reload(), 1500);
