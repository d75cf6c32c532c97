// Saves a section while it is written. Without this script, the button saves.
import { drop, keep, read } from './shelf.js';

const form = document.querySelector('form[data-autosave]');

if (form) {
  const { key, name } = form.dataset;
  const line = form.querySelector('[data-saved]');
  const offer = form.querySelector('[data-kept]');
  const say = (text, tone) => { line.textContent = text; line.className = tone ? `tag tag-${tone}` : 'quiet small'; };
  let timer, wait = 5, sending = false, changed = false, again = false;

  const words = () => {
    const data = new URLSearchParams(new FormData(form));
    data.delete('__RequestVerificationToken');
    data.delete('base');
    return data.toString();
  };
  // A page that shows what is not saved yet says so.
  let saved = form.dataset.unsaved ? '' : words();

  const shelve = sent => keep(key, { base: form.elements.base.value, words: words(), name, sent });
  const later = seconds => { clearTimeout(timer); timer = setTimeout(send, seconds * 1000); };

  function refused(status, body) {
    if (status === 409) say('This section was changed in another tab. Save and close shows both texts.', 'hold');
    else if (status === 400 && body.detail) say(`Not saved yet: ${body.detail}`, 'hold');
    else if (status === 404) say('This draft was deleted elsewhere. Your text is kept in this browser.', 'hold');
    else if (status === 400 || status === 401 || status === 403) say('You are signed out. Sign in in another tab; your text is kept in this browser.', 'hold');
    else throw new Error(String(status));
  }

  async function send() {
    clearTimeout(timer);
    if (sending) { again = true; return; }
    const now = words();
    if (now === saved) { changed = false; drop(key); return; }
    sending = true;
    say('Saving');
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { 'X-Autosave': '1' }, redirect: 'manual', body: new URLSearchParams(new FormData(form)) });
      const body = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
      if (answer.ok) {
        form.elements.base.value = body.revision;
        saved = now;
        wait = 5;
        changed = words() !== saved;
        if (changed) shelve(); else drop(key);
        say(`Saved ${body.savedAt}.`, 'ok');
      } else {
        refused(answer.type === 'opaqueredirect' ? 401 : answer.status, body);
      }
    } catch (e) {
      shelve();
      const what = e instanceof TypeError ? 'No connection' : 'Homeroom cannot save just now';
      say(`${what}. Keep going: your text is kept in this browser, and sent as soon as it can be.`, 'hold');
      later(wait);
      wait = Math.min(wait * 2, 60);
    } finally {
      sending = false;
      if (again) { again = false; send(); }
    }
  }

  form.addEventListener('input', () => {
    changed = true;
    shelve();
    later(1.5);
  });
  // Kept until a page shows that it has arrived: a form that is sent without a connection is lost otherwise.
  form.addEventListener('submit', e => {
    clearTimeout(timer);
    if (changed || words() !== saved) shelve(e.submitter?.name !== 'op');
    changed = false;
  });
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => { if (document.hidden && changed) send(); });
  addEventListener('beforeunload', e => { if (changed) { shelve(); e.preventDefault(); } });

  function show(entry) {
    const send = Object.assign(document.createElement('form'), { method: 'post', action: form.action, hidden: true });
    const all = new URLSearchParams(entry.words);
    all.set('base', entry.base);
    all.set('__RequestVerificationToken', form.elements.__RequestVerificationToken.value);
    if (entry.base === form.elements.base.value) all.set('op', 'hand');
    for (const [field, value] of all) {
      const area = Object.assign(document.createElement('textarea'), { name: field });
      area.value = value;
      send.append(area);
    }
    document.body.append(send);
    send.submit();
  }

  const kept = read(key);
  if (form.dataset.unsaved) {
    changed = true;
    shelve();
    later(1.5);
  } else if (kept && kept.words !== saved) {
    const old = [...new URLSearchParams(kept.words)];
    const same = old.map(([field]) => field).join() === [...new URLSearchParams(saved).keys()].join();
    if (same && kept.base === form.elements.base.value) {
      // What an earlier visit could not send, and nothing else has changed since.
      for (const [field, value] of old) form.elements.namedItem(field).value = value;
      changed = true;
      say('Your unsent text is back.', 'note');
      later(1.5);
    } else {
      offer.hidden = false;
      offer.querySelector('button').addEventListener('click', () => show(kept));
    }
  } else {
    drop(key);
  }
  if (!line.textContent) say('Saved as you write.');
}
