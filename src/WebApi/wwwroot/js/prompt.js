// A finding leads to its line in the editor; without a script it leads to the line in the listing.
const text = document.querySelector('[data-prompt]');
for (const link of document.querySelectorAll('[data-line]')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const lines = text.value.split('\n'), line = Math.min(+link.dataset.line, lines.length);
    const start = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
    text.focus();
    text.setSelectionRange(start + Math.min(+link.dataset.column - 1, lines[line - 1].length), start + lines[line - 1].length);
    text.scrollTop = text.scrollHeight * (line - 3) / lines.length;
  });
}
// Whoever leaves with unsaved words is asked.
let saved = text?.value;
text?.form.addEventListener('submit', () => { saved = text.value; });
addEventListener('beforeunload', event => { if (text && text.value !== saved) event.preventDefault(); });
