import { foldWord, letterKey, splitWords, wordKey } from '../../text/index.ts';
import { BITS } from './beginning-index.ts';
import type { PatternMistake, PatternNode, PatternResult, SetMember } from './pattern.ts';

/** "(territorial integrity | …)" is called by its first choice, without marks. */
function nameOf(member: string): string {
  const [first = ''] = member.replace(/^[\s([]+/, '').split(/[|)\]]/);
  return first.replace(/[=*[\]]/g, '').trim();
}

const DEFAULT_GAP = 4;
/** Wider gaps would join words of different phrases, and every word of a gap multiplies the work. */
const WIDEST_GAP = 12;
const MARKS = '()[]{}<>|,';

/** Thrown inside this file only; `parsePattern` turns it into a value. */
class Mistake extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Reads one pattern for texts of one language. Never throws for a mistake in the pattern. */
export function parsePattern(source: string, lang: string): PatternResult {
  let at = 0;
  const used = new Set<string>();
  try {
    const node = readSequence('');
    if (at < source.length) throw new Mistake(at, `"${source[at]}" closes nothing`);
    const items = node.kind === 'sequence' ? node.items : [node];
    const [first] = items;
    if (items.every(({ kind }) => kind === 'gap' || kind === 'slot' || kind === 'optional')) {
      throw new Mistake(0, 'a pattern needs at least one word that must stand in the text');
    }
    if (first?.kind === 'gap' || items.at(-1)?.kind === 'gap') {
      throw new Mistake(first?.kind === 'gap' ? 0 : source.lastIndexOf('...'), 'a gap stands between words');
    }
    return { ok: true, pattern: { source, lang, node } };
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    return {
      ok: false,
      mistake: { offset: mistake.offset, message: mistake.message } satisfies PatternMistake,
    };
  }

  function readSequence(ends: string): PatternNode {
    const start = at;
    const items: PatternNode[] = [];
    for (;;) {
      while (source[at] === ' ') at++;
      const mark = source[at];
      if (mark === undefined || (MARKS.includes(mark) && !'([{<'.includes(mark))) {
        if (mark !== undefined && !ends.includes(mark)) throw new Mistake(at, `"${mark}" has no place here`);
        break;
      }
      items.push(readItem());
    }
    if (items.length === 0) throw new Mistake(start, 'words are missing here');
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  function readItem(): PatternNode {
    const mark = source[at];
    if (mark === '(') return readChoices('(', ')');
    if (mark === '[') return { kind: 'optional', item: readChoices('[', ']') };
    if (mark === '{') return readSet();
    if (mark === '<') return readSlot();
    if (source.startsWith('...', at)) return readGap();
    return readWord();
  }

  function readChoices(opens: string, closes: string): PatternNode {
    const start = at++;
    const choices: PatternNode[] = [];
    for (;;) {
      choices.push(readSequence(`|${closes}`));
      if (source[at] === undefined) throw new Mistake(start, `"${opens}" is never closed`);
      if (source[at++] === closes) break;
    }
    return choices.length === 1 ? choices[0] : { kind: 'choice', choices };
  }

  function readSet(): PatternNode {
    const start = at++;
    const members: SetMember[] = [];
    for (;;) {
      while (source[at] === ' ') at++;
      const from = at;
      const node = readSequence(',}');
      const name = nameOf(source.slice(from, at));
      members.push(node.kind === 'optional' ? { name, node: node.item, optional: true } : { name, node });
      if (source[at] === undefined) throw new Mistake(start, '"{" is never closed');
      if (source[at++] === '}') break;
    }
    if (members.length > BITS) throw new Mistake(start, `a set has at most ${BITS} members`);
    if (members.length < 2) throw new Mistake(start, 'a set has at least two members');
    const counted = members.filter(({ optional }) => optional === undefined).length;
    if (counted === 0) throw new Mistake(start, 'a set has at least one member without square brackets');
    if (source[at] !== '/') return { kind: 'set', members, least: counted };
    const digits = /^\/(\d+)/.exec(source.slice(at));
    const least = Number(digits?.[1]);
    if (!(least >= 1 && least <= counted)) {
      throw new Mistake(at, `after "/" stands how many of the ${counted} members are enough`);
    }
    at += (digits as RegExpExecArray)[0].length;
    return { kind: 'set', members, least };
  }

  function readSlot(): PatternNode {
    const slot = /^<([A-Za-z][a-z]*):(\d+)>/.exec(source.slice(at));
    if (slot === null) throw new Mistake(at, 'a slot is written <name:most words>');
    const [whole, name = '', most = ''] = slot;
    if (used.has(name)) throw new Mistake(at, `the slot "${name}" stands twice`);
    if (Number(most) < 1 || Number(most) > WIDEST_GAP) {
      throw new Mistake(at, `a slot takes 1 to ${WIDEST_GAP} words`);
    }
    used.add(name);
    at += whole.length;
    const capital = name !== name.toLowerCase();
    return { kind: 'slot', name: name.toLowerCase(), most: Number(most), capital };
  }

  function readGap(): PatternNode {
    const [whole, digits] = /^\.\.\.(\d*)/.exec(source.slice(at)) as RegExpExecArray;
    const most = digits === '' ? DEFAULT_GAP : Number(digits);
    if (most < 1 || most > WIDEST_GAP) throw new Mistake(at, `a gap takes 1 to ${WIDEST_GAP} words`);
    at += whole.length;
    return { kind: 'gap', most };
  }

  function readWord(): PatternNode {
    const start = at;
    while (at < source.length && source[at] !== ' ' && !MARKS.includes(source[at])) at++;
    let word = source.slice(start, at);
    const exact = word.startsWith('=');
    const prefix = word.endsWith('*');
    const suffix = word.startsWith('*');
    if (Number(exact) + Number(prefix) + Number(suffix) > 1) {
      throw new Mistake(start, 'a word takes one of "=" before, "*" before and "*" after');
    }
    if (exact) word = word.slice(1);
    if (prefix) word = word.slice(0, -1);
    if (suffix) {
      if (word.length < 3) throw new Mistake(start, 'after "*" stands the end of a word');
      return { kind: 'suffix', suffix: letterKey(foldWord(word.slice(1)), lang) };
    }
    const parts = splitWords(word, { lang });
    if (parts.length === 0) throw new Mistake(start, `"${source.slice(start, at)}" holds no word`);
    const printed = joined(parts.map(({ folded }) => folded));
    // "people-to-people" is as often printed with spaces.
    const apart = parts.flatMap(({ folded }) => folded.split('-').filter((part) => part !== ''));
    return apart.length === parts.length ? printed : { kind: 'choice', choices: [printed, joined(apart)] };

    function joined(folded: readonly string[]): PatternNode {
      const nodes = folded.map((one, i): PatternNode => {
        if (prefix && i === folded.length - 1) return { kind: 'prefix', prefix: letterKey(one, lang) };
        return exact
          ? { kind: 'exact', folded: letterKey(one, lang) }
          : { kind: 'word', key: wordKey(one, lang) };
      });
      return nodes.length === 1 ? nodes[0] : { kind: 'sequence', items: nodes, close: true };
    }
  }
}
