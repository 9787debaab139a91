// Comforts for readers who have scripts; every page is whole without them.
// Alt+↓ and Alt+↑ go to the next and previous difference; buttons marked data-copy copy their text.
(() => {
  const stops = () => [...document.querySelectorAll('[data-stop]')];

  function go(step) {
    const list = stops();
    if (list.length === 0) return;
    // Within a quick series of presses the page is still scrolling: what has the focus is where the reader is.
    const here = list.indexOf(document.activeElement?.closest('[data-stop]'));
    const onwards = list[here + step];
    if (here >= 0 && !onwards) return leave(list[here], step);
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const tops = list.map((stop) => stop.getBoundingClientRect().top - line);
    const at = step > 0 ? tops.findIndex((top) => top > 4) : tops.findLastIndex((top) => top < -4);
    const target = onwards && here >= 0 ? onwards : list[at];
    if (!target) return leave(list[step > 0 ? list.length - 1 : 0], step);
    history.replaceState(null, '', `#${target.id}`);
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  /** The comparison goes on upon another page: its links lead there. */
  function leave(stop, step) {
    const links = [...(stop?.querySelectorAll('.steps a') ?? [])];
    const link = step > 0 ? links.at(-1) : links[0];
    const to = link?.getAttribute('href') ?? '#';
    if (!to.startsWith('#')) location.assign(to);
  }

  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (stops().length === 0) return;
    event.preventDefault();
    go(event.key === 'ArrowDown' ? 1 : -1);
  });

  // Escape closes a menu and leaves the focus where it was opened.
  document.addEventListener('keydown', ({ key, target }) => {
    const menu = key === 'Escape' && target instanceof Element && target.closest('details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });

  for (const hint of document.querySelectorAll('[data-script]')) hint.hidden = false;

  // A list to choose from: what is typed narrows it at once, and the number of ticks is said as it changes.
  for (const form of document.querySelectorAll('form[data-chooser]')) {
    const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const wordsIn = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const count = form.querySelector('[data-chosen]');
    const heading = form.querySelector('[data-shown]');
    const said = heading.textContent;
    form.addEventListener('change', () => {
      const ticks = form.querySelectorAll('input[name="s"]:checked').length;
      count.textContent = `${count.dataset.chosen} ${ticks}`;
    });
    form.addEventListener('input', ({ target }) => {
      const list = form.querySelector('[data-live]');
      if (target.name !== 'find' || !list) return;
      const sought = wordsIn(target.value);
      let shown = 0;
      for (const entry of list.children) {
        const known = wordsIn(`${entry.dataset.find} ${entry.textContent}`);
        const isTicked = entry.querySelector('input')?.checked ?? false;
        const isKnown = (word) =>
          known.some((one) => (/^\d/.test(word) ? one === word : one.startsWith(word)));
        entry.hidden = !isTicked && !sought.every(isKnown);
        if (!entry.hidden) shown += 1;
      }
      heading.textContent = sought.length > 0 ? `${heading.dataset.shown} ${shown}` : said;
    });
    form.addEventListener('submit', () => {
      for (const field of form.elements) if (field.name && field.value === '') field.disabled = true;
    });
    addEventListener('pageshow', () => {
      for (const field of form.elements) field.disabled = false;
    });
  }

  /** Settings are kept in this browser only where the reader asks for it, and are forgotten when the tick goes. */
  const SETTINGS = 'multivector.settings';
  function keptSettings() {
    try {
      return localStorage.getItem(SETTINGS) ?? '';
    } catch {
      return '';
    }
  }
  function keepSettings(form) {
    try {
      if (!form) return localStorage.removeItem(SETTINGS);
      const looks = [...new FormData(form)].filter(([name]) =>
        ['view', 'ignore', 'spoken', 'colours'].includes(name),
      );
      localStorage.setItem(
        SETTINGS,
        new URLSearchParams(looks.filter(([, value]) => value !== '')).toString() || '-=',
      );
    } catch {
      // A browser that keeps nothing shows the settings of the address.
    }
  }

  // A choice is applied as soon as it is made; what is empty is left out of the address.
  for (const form of document.querySelectorAll('form[data-auto]')) {
    const remember = form.querySelector('[data-remember]');
    if (remember) remember.checked = keptSettings() !== '';
    form.addEventListener('change', (event) => {
      if (remember) keepSettings(remember.checked ? form : null);
      if (event.target.type !== 'search' && event.target !== remember) form.requestSubmit();
    });
    form.addEventListener('submit', () => {
      for (const field of form.elements) if (field.name && field.value === '') field.disabled = true;
    });
    addEventListener('pageshow', () => {
      for (const field of form.elements) field.disabled = false;
    });
  }

  // The overview is one stop of the tab key; arrows lead through its cells.
  for (const strip of document.querySelectorAll('.strip')) {
    const cells = [...strip.querySelectorAll('a')];
    for (const cell of cells.slice(1)) cell.tabIndex = -1;
    strip.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
      const next = cells[cells.indexOf(document.activeElement) + step];
      if (step === 0 || !next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      document.activeElement.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  /** Puts text on the clipboard and says on the button, for a moment, whether that worked. */
  async function copy(button, text) {
    // A second click within that moment must not take the answer for the name of the button.
    button.dataset.name ??= button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.done ?? button.dataset.name;
    } catch {
      button.textContent = button.dataset.failed ?? button.dataset.name;
    }
    setTimeout(() => {
      button.textContent = button.dataset.name;
    }, 2000);
  }

  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () =>
      copy(button, document.getElementById(button.dataset.copy ?? '')?.textContent ?? ''),
    );
  }

  /** The words of one side of a row, without what is said to screen readers only. */
  function wordsOf(row, side) {
    const cell = row.querySelector(`.side.${side}:not(.none), .side.both`)?.cloneNode(true);
    for (const hidden of cell?.querySelectorAll('.vh') ?? []) hidden.remove();
    return cell?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  for (const button of document.querySelectorAll('button[data-quote]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const row = button.closest('.row');
      const texts = button.closest('.texts');
      const quotes = ['a', 'b'].flatMap((side) => {
        const words = wordsOf(row, side);
        return words === '' ? [] : [`“${words}” (${texts.dataset[side]})`];
      });
      // Words of the reader's own have no address.
      if (!texts.dataset.address) return copy(button, quotes.join('\n'));
      const address = new URL(texts.dataset.address);
      // A long comparison is shown in pages: the row is found on its own only.
      if (button.dataset.quote !== '') address.searchParams.set('page', button.dataset.quote);
      address.hash = row.id;
      copy(button, `${quotes.join('\n')}\n${address}`);
    });
  }

  // What was asked for in this comparison or text is marked where it stands, over all that the page shows of it.
  const phrase = document.querySelector('[data-found]')?.dataset.found?.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (phrase.length > 0 && 'highlights' in CSS) {
    const letter = '[\\p{L}\\p{N}]';
    const words = phrase.join('[^\\p{L}\\p{N}]+');
    // Han script does not part words, so there a phrase may begin and end anywhere.
    const whole = /\p{Script=Han}/u.test(words) ? words : `(?<!${letter})${words}(?!${letter})`;
    const pattern = new RegExp(whole, 'giu');
    const found = new Highlight();
    for (const block of document.querySelectorAll(
      '.rows .side p, .alone li > span[lang], .para > :is(p, h3)',
    )) {
      const nodes = [];
      let text = '';
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement.closest('.vh')) continue;
        nodes.push([text.length, walker.currentNode]);
        text += walker.currentNode.data;
      }
      const place = (at) => {
        const [from, node] = nodes.findLast(([from]) => from <= at);
        return [node, at - from];
      };
      for (const match of text.matchAll(pattern)) {
        const range = new Range();
        range.setStart(...place(match.index));
        const [node, offset] = place(match.index + match[0].length - 1);
        range.setEnd(node, offset + 1);
        found.add(range);
      }
    }
    CSS.highlights.set('found', found);
  }
})();
