/**
 * Reads files for the pages about words of the reader's own: a file that is chosen or dropped is read here and its words
 * are put into the box, so that only words are sent, and the reader sees them before.
 */
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPlain } from './read-plain.ts';
import { type Reason, Unreadable } from './unreadable.ts';

const MOST_CHARACTERS = 200_000;
/** A larger file holds pictures, and reading it would stop the page. */
const MOST_BYTES = 50_000_000;

function readerOf(name: string): (bytes: Uint8Array) => string {
  if (/\.(txt|text|md|markdown)$/i.test(name)) return readPlain;
  if (/\.(html?|xhtml)$/i.test(name)) return readHtml;
  if (/\.docx$/i.test(name)) return readDocx;
  throw new Unreadable(/\.pdf$/i.test(name) ? 'pdf' : /\.doc$/i.test(name) ? 'doc' : 'type');
}

async function textOf(file: File): Promise<string> {
  const read = readerOf(file.name);
  if (file.size > MOST_BYTES) throw new Unreadable('large');
  const text = read(new Uint8Array(await file.arrayBuffer()))
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === '') throw new Unreadable('empty');
  if (text.length > MOST_CHARACTERS) throw new Unreadable('large');
  return text;
}

/** Also where words are not parted by spaces. */
function countWords(text: string): number {
  if (!('Segmenter' in Intl)) return text.split(/\s+/).length;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (isWordLike) count += 1;
  return count;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.own')) {
  const said = form.dataset;
  const sentenceOf = (reason: Reason) => said[`no${reason[0]?.toUpperCase()}${reason.slice(1)}`] ?? reason;

  for (const box of form.querySelectorAll<HTMLElement>('[data-drop]')) {
    const area = box.querySelector('textarea');
    const input = box.querySelector<HTMLInputElement>('input[type=file]');
    const name = box.querySelector<HTMLInputElement>('input[type=text]');
    const status = box.querySelector<HTMLElement>('[data-status]');
    if (!area || !input || !status) continue;

    const take = async (file: File) => {
      status.classList.remove('problem');
      status.textContent = said.reading ?? '';
      try {
        const text = await textOf(file);
        area.value = text;
        if (name && name.value === '') name.value = file.name.replace(/\.\w+$/, '').slice(0, 120);
        const words = new Intl.NumberFormat(said.locale).format(countWords(text));
        status.textContent = (said.read ?? '').replace('{name}', file.name).replace('{words}', words);
      } catch (error) {
        status.classList.add('problem');
        status.textContent = sentenceOf(error instanceof Unreadable ? error.reason : 'broken');
      }
      // Its words are in the box, or it cannot be read: the file itself is never sent.
      input.value = '';
    };

    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) take(file);
    });
    box.addEventListener('dragover', (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes('Files')) return;
      event.preventDefault();
      box.classList.add('dropping');
    });
    box.addEventListener('dragleave', () => box.classList.remove('dropping'));
    box.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      box.classList.remove('dropping');
      if (!file) return;
      event.preventDefault();
      take(file);
    });
  }
}
