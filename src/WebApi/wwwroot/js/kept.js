// Says where text stands that could not be sent, and clears what has arrived.
import { drop, keep, keys, read } from './shelf.js';

const work = document.querySelector('.work');
const merge = document.querySelector('[data-merge]');
const here = document.querySelector('form[data-autosave]')?.dataset.key;
const left = [];

for (const key of keys()) {
  const [draft, section] = key.split('/');
  const entry = read(key);
  const shown = work?.dataset.draft === draft && work.querySelector(`[data-section="${CSS.escape(section)}"]`);
  if (!entry || (entry.sent && shown && shown.dataset.revision !== entry.base)) drop(key);
  else if (key !== here && key !== merge?.dataset.merge && (!work || shown)) left.push({ draft, section, entry });
}

if (left.length > 0) {
  const box = document.querySelector('#kept');
  for (const { draft, section, entry } of left) {
    const link = Object.assign(document.createElement('a'), { href: `/lessons/${draft}/edit/${section}`, textContent: entry.name });
    box?.querySelector('ul').append(Object.assign(document.createElement('li'), {}));
    box?.querySelector('li:last-child').append(link);
  }
  if (box) box.hidden = false;
}

// On the page with both texts, a decision is what takes the text off the shelf.
if (merge) {
  const entry = read(merge.dataset.merge);
  if (entry) keep(merge.dataset.merge, { ...entry, sent: false });
  merge.querySelector('[data-keep-saved]').addEventListener('click', () => drop(merge.dataset.merge));
  merge.querySelector('form').addEventListener('submit', () => entry && keep(merge.dataset.merge, { ...entry, sent: true }));
}
