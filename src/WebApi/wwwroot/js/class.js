// A student's page: keeps what is done until the server has it, marks words, and goes on with the class.
const box = document.querySelector('#class');
const id = box.dataset.class;
const shelf = `class:${id}`;
const saved = box.querySelector('[data-saved]');
const say = box.querySelector('[data-say]');
const quietly = (what, otherwise) => { try { return what(); } catch { return otherwise; } };
let queue = quietly(() => JSON.parse(localStorage.getItem(shelf)), null) ?? [];
let busy = null, wait = 0, timer;

const store = () => quietly(() => queue.length ? localStorage.setItem(shelf, JSON.stringify(queue)) : localStorage.removeItem(shelf));
const tell = text => { if (saved) saved.textContent = text; };
const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), b => b.toString(16).padStart(2, '0')).join('');

function put(item) {
  if (item.kind === 'say') queue = queue.filter(q => !(q.kind === 'say' && !q.sent && q.task === item.task && q.item === item.item));
  queue.push({ id: fresh(), ...item });
  store();
  send();
}

function send() {
  clearTimeout(timer);
  return busy ??= post().finally(() => { busy = null; if (queue.length) timer = setTimeout(send, wait); });
}

async function post() {
  const some = queue.slice(0, 50);
  if (!some.length) return;
  for (const q of some) q.sent = true;
  try {
    const answer = await fetch(`/class/${id}/say`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(some.map(({ sent, ...q }) => q)) });
    if (answer.status === 403) { location.reload(); return; }
    if (!answer.ok && ![400, 413, 415].includes(answer.status)) throw new Error(answer.status);
    const { refused } = answer.ok ? await answer.json() : { refused: [{ sentence: 'That could not be read. Reload the page.' }] };
    const later = refused.filter(r => r.code === 'paused').map(r => r.id);
    const no = refused.find(r => r.code !== 'paused');
    queue = queue.filter(q => !some.includes(q) || later.includes(q.id));
    wait = later.length ? 5000 : 0;
    store();
    tell(no ? no.sentence : later.length ? 'Paused. What you do is kept here and sent when it goes on.' : `Saved ${new Date().toTimeString().slice(0, 5)}.`);
    if (no) { say.textContent = no.sentence; for (const r of refused) document.querySelector(`[data-mark="${r.id}"]`)?.remove(); }
  } catch {
    wait = Math.min(10000, Math.max(1000, wait * 2));
    tell('Not connected. Keep going: what you do is kept here and sent by itself.');
  }
}
addEventListener('online', () => { wait = 0; send(); });

// Answers go out as they are typed.
const pending = new Map();
function answer(field) {
  const at = field.name.indexOf(':');
  if (at > 0) put({ kind: 'say', task: field.name.slice(0, at), item: field.name.slice(at + 1), value: field.value });
}
function flush() {
  for (const [field, t] of pending) { clearTimeout(t); answer(field); }
  pending.clear();
}
for (const form of box.querySelectorAll('[data-answers]')) {
  form.addEventListener('input', ({ target }) => {
    clearTimeout(pending.get(target));
    const now = target.type === 'radio' || target.tagName === 'SELECT';
    pending.set(target, setTimeout(() => { pending.delete(target); answer(target); }, now ? 0 : 600));
  });
  form.addEventListener('submit', e => { e.preventDefault(); flush(); });
}

// Words: a roving tab stop, two taps or Shift and arrows for several, Enter marks.
const marking = box.querySelector('[data-marking]');
if (marking) {
  const words = [...marking.querySelectorAll('[data-tokens] input')];
  const picked = marking.querySelector('[data-picked]');
  const list = box.querySelector('[data-marks]');
  const text = i => words[i].nextElementSibling.textContent;
  let at = 0, anchor = 0, open = false, chosen = null;
  const label = (i, name) => words[i].setAttribute('aria-label', name ? `${text(i)}, marked ${name}` : text(i));
  const paint = () => {
    const spans = [...list.children].map(li => li.dataset);
    words.forEach((w, i) => {
      const last = spans.filter(d => +d.first <= i && i <= +d.last).pop();
      w.parentElement.toggleAttribute('data-code', !!last);
      if (last) w.parentElement.dataset.code = last.code;
      label(i, last?.name);
    });
  };
  const span = () => {
    const [a, b] = [Math.min(anchor, at), Math.max(anchor, at)];
    chosen = [a, b];
    words.forEach((w, i) => { w.parentElement.classList.toggle('pick', i >= a && i <= b); w.checked = i >= a && i <= b; });
    const said = words.slice(a, b + 1).map((_, i) => text(a + i)).join(' ');
    picked.textContent = `“${said}”`;
    say.textContent = `${said}: ${b - a + 1} ${b > a ? 'words' : 'word'} chosen`;
  };
  const clear = () => {
    [chosen, open] = [null, false];
    picked.textContent = 'None yet';
    words.forEach(w => { w.checked = false; w.parentElement.classList.remove('pick'); });
  };
  const roam = i => { words[at].tabIndex = -1; at = Math.max(0, Math.min(words.length - 1, i)); words[at].tabIndex = 0; words[at].focus(); };
  const mark = () => {
    if (!chosen) { say.textContent = 'Choose words first.'; picked.textContent = 'Choose words first'; return; }
    const radio = marking.querySelector('input[name=code]:checked');
    const name = radio.parentElement.textContent.trim().replace(/^\d+/, '');
    const no = radio.parentElement.querySelector('.code-no').textContent;
    const item = { id: fresh(), kind: 'mark', first: chosen[0], last: chosen[1], code: radio.value, why: marking.elements.why.value };
    const quote = words.slice(item.first, item.last + 1).map((_, i) => text(item.first + i)).join(' ');
    add({ mark: item.id, first: item.first, last: item.last, code: no, name }, quote);
    put(item);
    marking.elements.why.value = '';
    clear();
    paint();
    say.textContent = `Marked ${quote} as ${name}`;
  };
  function add(data, quote) {
    const li = document.createElement('li');
    Object.assign(li.dataset, data);
    li.innerHTML = '<span class="code-no" aria-hidden="true"></span><span><q></q><br><span class="small quiet"></span></span><button class="icon-btn" type="button"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"/></svg></button>';
    li.querySelector('.code-no').textContent = data.code;
    li.querySelector('q').textContent = quote;
    li.querySelector('.quiet').textContent = data.name;
    li.querySelector('button').setAttribute('aria-label', `Take back the mark on ${quote}`);
    list.append(li);
  }
  words.forEach((w, i) => { w.tabIndex = i ? -1 : 0; });
  marking.addEventListener('keydown', e => {
    if (!words.includes(e.target)) return;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }[e.key];
    if (step) { e.preventDefault(); roam(at + step); if (e.shiftKey) span(); else anchor = at; }
    else if (e.key === 'Enter') { e.preventDefault(); if (!chosen) span(); mark(); }
    else if (/^[1-9]$/.test(e.key)) marking.querySelectorAll('input[name=code]')[e.key - 1]?.click();
  });
  marking.addEventListener('click', e => {
    const i = words.indexOf(e.target);
    if (i < 0) return;
    words[at].tabIndex = -1; at = i; words[at].tabIndex = 0;
    if (!open) anchor = i;
    open = !open;
    span();
  });
  marking.addEventListener('submit', e => { e.preventDefault(); mark(); });
  marking.addEventListener('reset', clear);
  list.addEventListener('click', e => {
    const li = e.target.closest('button') && e.target.closest('li');
    if (!li) return;
    e.preventDefault();
    put({ kind: 'unmark', mark: li.dataset.mark });
    say.textContent = `Took back ${li.querySelector('q').textContent}`;
    const next = li.nextElementSibling ?? li.previousElementSibling;
    li.remove();
    paint();
    (next?.querySelector('button') ?? words[at]).focus();
  });
  paint();
}

// The class goes on: what is typed goes first.
async function follow() {
  flush();
  await Promise.race([send(), new Promise(done => setTimeout(done, 1500))]);
  location.reload();
}
const source = new EventSource(`/class/${id}/events?turn=${box.dataset.turn}`);
source.addEventListener('turn', e => { if (e.data !== box.dataset.turn) follow(); });
for (const clock of document.querySelectorAll('[data-until]')) {
  const until = +clock.dataset.until;
  if (until) setInterval(() => {
    const left = Math.max(0, Math.round((until - Date.now()) / 1000));
    clock.querySelector('[data-clock]').textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  }, 1000);
}
if (queue.length) { for (const q of queue) q.sent = true; send(); }
