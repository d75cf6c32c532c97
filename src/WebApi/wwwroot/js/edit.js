// Saves a section while it is written. Without this script, the button saves.
const form = document.querySelector('form[data-autosave]');

if (form) {
  const shelf = `homeroom:${form.dataset.key}`;
  const line = form.querySelector('[data-saved]');
  const say = text => { line.textContent = text; };
  let timer, sending = false, changed = false, again = false;

  const words = () => {
    const data = new URLSearchParams(new FormData(form));
    data.delete('__RequestVerificationToken');
    data.delete('base');
    return data.toString();
  };
  // A page that shows what is not saved yet says so.
  let saved = form.dataset.unsaved ? '' : words();
  changed = Boolean(form.dataset.unsaved);

  const keep = () => {
    try { localStorage.setItem(shelf, JSON.stringify({ base: form.elements.base.value, words: words() })); } catch { /* a full shelf loses nothing that the page still shows */ }
  };
  const clear = () => { try { localStorage.removeItem(shelf); } catch { /* nothing was kept */ } };

  async function send() {
    clearTimeout(timer);
    if (sending) { again = true; return; }
    const now = words();
    if (now === saved) { changed = false; clear(); return; }
    sending = true;
    say('Saving');
    try {
      const answer = await fetch(form.action, { method: 'POST', headers: { 'X-Autosave': '1' }, body: new URLSearchParams(new FormData(form)) });
      const body = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
      if (answer.ok) {
        form.elements.base.value = body.revision;
        saved = now;
        changed = words() !== saved;
        if (!changed) clear();
        say(`Saved ${body.savedAt}.`);
      } else if (answer.status === 409) {
        say('This section was changed in another tab. Save and close shows both texts.');
      } else if (answer.status === 400) {
        say(`Not saved yet: ${body.detail ?? 'something needs changing.'}`);
      } else {
        throw new Error(String(answer.status));
      }
    } catch {
      keep();
      say('No connection. Keep going: your text is kept in this browser.');
      timer = setTimeout(send, 15000);
    } finally {
      sending = false;
      if (again) { again = false; send(); }
    }
  }

  form.addEventListener('input', () => {
    changed = true;
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, 1500);
  });
  form.addEventListener('submit', () => { changed = false; clear(); });
  addEventListener('online', send);
  addEventListener('visibilitychange', () => { if (document.hidden && changed) send(); });
  addEventListener('beforeunload', e => { if (changed) { keep(); e.preventDefault(); } });

  // What an earlier visit could not send, if the section is still the one it was written for.
  try {
    const kept = JSON.parse(localStorage.getItem(shelf) ?? 'null');
    if (kept && kept.base === form.elements.base.value && kept.words !== saved) {
      for (const [name, value] of new URLSearchParams(kept.words)) {
        const field = form.elements.namedItem(name);
        if (field && 'value' in field) field.value = value;
      }
      changed = true;
      say('Your unsaved text is back.');
      timer = setTimeout(send, 1500);
    }
  } catch { clear(); }
}
