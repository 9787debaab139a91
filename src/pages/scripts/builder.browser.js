// The page that makes embed codes, made live: every change of the form shows at once, previews are as high as their
// figures, the code of the frame says the height that was measured, and codes can be copied. Without this script the form is sent and the page comes back with the same.
(() => {
  const form = document.querySelector('form.builder[data-updated]');
  const status = document.getElementById('updated');
  let asked;

  /** The parts that depend on the form, taken from the page that the form leads to. */
  async function show() {
    asked?.abort();
    asked = new AbortController();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form))
      if (value !== '') url.searchParams.append(name, String(value));
    try {
      const reply = await fetch(url, { signal: asked.signal, headers: { Accept: 'text/html' } });
      if (!reply.ok) return;
      const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
      for (const id of ['result', 'passages']) {
        const now = document.getElementById(id);
        const then = next.getElementById(id);
        if (now && then && !(id === 'passages' && now.contains(document.activeElement)))
          now.replaceWith(then);
      }
      history.replaceState(null, '', url);
      if (status) status.textContent = form.dataset.updated ?? '';
      offerCopying();
      measureCode();
    } catch {
      // A change that came later is being shown, or the network failed: then the button still sends the form.
    }
  }

  // The page of an answer has no such form, and its code is measured all the same.
  form?.addEventListener('change', (event) => {
    // Passages belong to the pair for which they were ticked.
    if (['lang', 'follow'].includes(event.target.name))
      for (const box of form.querySelectorAll('[name=at]')) box.checked = false;
    show();
  });

  addEventListener('message', (event) => {
    if (event.data?.type !== 'multivector:height') return;
    for (const frame of document.querySelectorAll('.preview iframe'))
      if (frame.contentWindow === event.source) frame.height = String(Math.min(1000, event.data.height));
    if (measured && event.source === measured.contentWindow) writeHeight(event.data.height);
  });

  /** A frame as wide as that of the code, out of sight: only a browser knows how high it is with the reader's fonts. */
  let measured;

  function measureCode() {
    measured?.remove();
    const preview = document.querySelector('.preview iframe');
    const [, width] = /\bwidth="(\d+)"/.exec(document.getElementById('text-iframe')?.value ?? '') ?? [];
    if (!preview || !width) return;
    measured = document.createElement('iframe');
    measured.src = preview.src;
    measured.width = width;
    measured.className = 'measured';
    measured.inert = true;
    measured.ariaHidden = 'true';
    measured.tabIndex = -1;
    document.body.append(measured);
  }

  function writeHeight(height) {
    const code = document.getElementById('text-iframe');
    code.value = code.value.replace(/\bheight="\d+"/, `height="${Math.min(1000, Math.ceil(height))}"`);
  }

  measureCode();

  /** The buttons of the first page are served by the script of the site; those of later ones here. */
  function offerCopying() {
    for (const button of document.querySelectorAll('#result button[data-copy][hidden]')) {
      button.hidden = false;
      button.addEventListener('click', async () => {
        const source = document.getElementById(button.dataset.copy);
        button.dataset.name ??= button.textContent;
        try {
          await navigator.clipboard.writeText(source.value);
          button.textContent = button.dataset.done;
        } catch {
          source.select();
          button.textContent = button.dataset.failed;
        }
        setTimeout(() => {
          button.textContent = button.dataset.name;
        }, 2000);
      });
    }
  }
})();
