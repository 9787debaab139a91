/** Notes and their marks as pages and files print them, with wording about an invented region. */
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { setNotesAside } from '../../src/ingest/extract/note-bodies.ts';
import { normalise } from '../../src/text/index.ts';

const POINTS = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs.',
  'The ministers will send each other the readings of the snow gauges before noon, whatever the weather.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian.',
];
const NOTES = ['Aram pays in kind.', 'Readings of Selvana are sent at dusk.'];

const read = async (body: string) =>
  normalise(
    (
      await extractDocument({
        bytes: new TextEncoder().encode(
          `<!doctype html><html><head><meta charset="utf-8"><title>Statement of the Five</title></head><body><article><h1>Statement of the Five</h1>${body}</article></body></html>`,
        ),
      })
    ).text,
  );
const marked = (marks: readonly string[]) =>
  POINTS.map((point, at) => `<p>${point.replace(/(?=[,.])/u, marks[at] ?? '')}</p>`).join('');

describe('notes are no wording', () => {
  test.each([
    [
      'figures that are written raised',
      marked(['¹', '²']),
      NOTES.map((note, at) => `<p>${'¹²'[at]} ${note}</p>`).join(''),
    ],
    [
      'raised figures, and notes with plain ones below a rule',
      marked(['<sup>1</sup>', '<sup>2</sup>']),
      `<hr>${NOTES.map((note, at) => `<p><small>${at + 1} ${note}</small></p>`).join('')}`,
    ],
    [
      'notes that a plug-in shows when their mark is touched',
      marked([
        `<sup class="x-footnote"><a role="button">1</a></sup><span role="tooltip" class="x-footnote__note">${NOTES[0]}</span>`,
        `<sup class="x-footnote"><a role="button">2</a></sup><span class="tooltip-text">${NOTES[1]}</span>`,
      ]),
      '',
    ],
    [
      'a raised mark of two notes',
      marked(['<sup>1, 2</sup>', '<sup>1–2</sup>']),
      `<hr>${NOTES.map((note, at) => `<p><sup>${at + 1}</sup> ${note}</p>`).join('')}`,
    ],
    [
      'marks in brackets, with the foot of the site below the notes',
      marked([' [1]', ' [2]']),
      `${NOTES.map((note, at) => `<p>[${at + 1}] ${note}</p>`).join('')}</article><div class="bottom">Office of the ministers<br>1 Quay Street</div><article>`,
    ],
    [
      'a heading and numbered notes',
      marked(['<sup>1</sup>', '<sup>2</sup>']),
      `<h3>Notes</h3>${NOTES.map((note, at) => `<p>${at + 1}. ${note}</p>`).join('')}`,
    ],
    [
      'a heading and a numbered list',
      marked(['<sup>1</sup>', '<sup>2</sup>']),
      `<h3>Примечания</h3><ol>${NOTES.map((note) => `<li>${note}</li>`).join('')}</ol>`,
    ],
  ])('%s', async (_, text, notes) => {
    expect(await read(text + notes)).toBe(POINTS.join('\n\n'));
  });
});

describe('what looks like a note and is none', () => {
  const blocks = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const texts = (kept: readonly { text: string }[]) => kept.map(({ text }) => text);

  test('an exponent beside the mark of a note stays', () => {
    const { kept, removed } = setNotesAside(
      blocks(['The pasture has 300 km² of grass².', '² Hay is counted apart.']),
      [],
    );
    expect(texts(kept)).toEqual(['The pasture has 300 km² of grass.']);
    expect(removed).toHaveLength(2);
  });

  test('points that are numbered with a full stop, and a count that opens no note', () => {
    const points = ['The Five agreed.', '1. Aram pays.', '2. Selvana pays.', '3 Ploughs were sent.'];
    const marks = ['1', '2'].map((text) => ({ text, reason: 'mark of a note' }));
    expect(texts(setNotesAside(blocks(points), marks).kept)).toEqual(points);
  });

  test('paragraphs that are numbered in brackets, one of which names another', () => {
    const points = ['The Five agreed.', '[1] Aram pays, as in [2].', '[2] Selvana pays, as in [1].'];
    expect(texts(setNotesAside(blocks(points), []).kept)).toEqual(points);
  });

  test('a section called "Notes" whose points no mark leads to', () => {
    const points = ['The Five agreed.', 'Notes', '1. Aram sends a note.', '2. Selvana answers it.'];
    expect(texts(setNotesAside(blocks(points), []).kept)).toEqual(points);
  });

  test('a raised figure that no note opens with', () => {
    const points = ['The Five met for the 3² time.', 'Aram pays.'];
    expect(texts(setNotesAside(blocks(points), []).kept)).toEqual(points);
  });
});
