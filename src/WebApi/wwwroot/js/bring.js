// How far files have gone. Without scripts the browser sends them by itself.
const form = document.querySelector('[data-upload]');
const line = form.querySelector('[data-progress]');

form.addEventListener('submit', e => {
  if (!form.querySelector('#files').files.length) return;
  e.preventDefault();
  const button = form.querySelector('[type=submit]');
  const call = new XMLHttpRequest();
  const say = (text, share) => {
    line.hidden = false;
    line.querySelector('span').textContent = text;
    line.querySelector('progress').value = share;
  };
  const stop = text => { button.disabled = false; say(text, 0); };
  button.disabled = true;
  say('Sending', 0);
  call.upload.onprogress = p => say(p.loaded < p.total ? 'Sending' : 'Reading the papers', 100 * p.loaded / p.total);
  call.onerror = () => stop('The line broke. Nothing came in; your files are still chosen. Try again.');
  call.onload = () => {
    if (call.status === 200 && new URL(call.responseURL).pathname !== new URL(form.action).pathname) location.assign(call.responseURL);
    else { document.open(); document.write(call.responseText); document.close(); }
  };
  call.open('POST', form.action);
  call.send(new FormData(form));
});
