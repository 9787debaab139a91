import type { Automaton } from './automaton.ts';
import type { Echoes, EchoText } from './echoes.ts';

/**
 * An index as bytes, so that a store can keep it and add the next statement without reading the others again. The
 * wording itself is not in it: texts are given back by id when the index is read. Layout: a JSON head (length first,
 * 32 bits little-endian), then 32-bit integers little-endian in the order of the head.
 */
interface Head {
  readonly format: 'echoes/1';
  readonly lang: string;
  readonly partners: readonly string[];
  readonly keys: readonly string[];
  readonly textsWith: readonly number[];
  readonly isSmall: readonly number[];
  readonly texts: readonly {
    readonly id: string;
    readonly partner: string;
    readonly date: number;
    readonly words: number;
  }[];
  readonly states: number;
  readonly edges: number;
  readonly partnerWords: number;
  readonly table: number;
}

const STATE_ARRAYS = ['length', 'link', 'texts', 'lastText', 'firstDate', 'firstText', 'firstEdge'] as const;
const EDGE_ARRAYS = ['edgeFrom', 'edgeSymbol', 'edgeTarget', 'nextEdge'] as const;
const TEXT_ARRAYS = ['symbols', 'clause', 'from', 'to', 'ends'] as const;

export function encodeEchoes(echoes: Echoes): Uint8Array {
  const { automaton } = echoes;
  const head: Head = {
    format: 'echoes/1',
    lang: echoes.lang,
    partners: echoes.partners,
    keys: echoes.keys,
    textsWith: echoes.textsWith,
    isSmall: echoes.isSmall.map(Number),
    texts: echoes.texts.map(({ id, partner, date, symbols }) => ({
      id,
      partner,
      date,
      words: symbols.length,
    })),
    states: automaton.states,
    edges: automaton.edges,
    partnerWords: automaton.partnerWords,
    table: automaton.table.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + Math.ceil(json.length / 4) * 4;
  const parts = [
    ...STATE_ARRAYS.map((name) => automaton[name].subarray(0, automaton.states)),
    automaton.partners.subarray(0, automaton.states * automaton.partnerWords),
    ...EDGE_ARRAYS.map((name) => automaton[name].subarray(0, automaton.edges)),
    automaton.table,
    ...echoes.texts.flatMap((text) => TEXT_ARRAYS.map((name) => text[name])),
  ];
  const bytes = new Uint8Array(start + parts.reduce((sum, part) => sum + part.length * 4, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = start;
  for (const part of parts) {
    for (const value of part) {
      view.setInt32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}

/**
 * The index that `encodeEchoes` wrote. `textOf` gives the text of an id, the very text that was added: throws a
 * TypeError when it has none, or when the bytes are not an index.
 */
export function decodeEchoes(bytes: Uint8Array, textOf: (id: string) => string | undefined): Echoes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readHead(bytes, view);
  let at = 4 + Math.ceil(view.getUint32(0, true) / 4) * 4;
  const take = (size: number): Int32Array => {
    if (at + size * 4 > bytes.length) throw new TypeError('the index is cut short');
    const part = new Int32Array(size);
    for (let i = 0; i < size; i++) part[i] = view.getInt32(at + i * 4, true);
    at += size * 4;
    return part;
  };
  const states = Object.fromEntries(STATE_ARRAYS.map((name) => [name, take(head.states)]));
  const partners = take(head.states * head.partnerWords);
  const edges = Object.fromEntries(EDGE_ARRAYS.map((name) => [name, take(head.edges)]));
  const automaton = {
    states: head.states,
    edges: head.edges,
    partnerWords: head.partnerWords,
    ...states,
    partners,
    ...edges,
    table: take(head.table),
  } as Automaton;
  const texts = head.texts.map(({ id, partner, date, words }): EchoText => {
    const text = textOf(id);
    if (text === undefined) throw new TypeError(`no text ${id} for the index`);
    const arrays = Object.fromEntries(TEXT_ARRAYS.map((name) => [name, take(words)]));
    const partnerNumber = head.partners.indexOf(partner);
    return { id, partner, partnerNumber, date, text, ...arrays } as EchoText;
  });
  return {
    lang: head.lang,
    automaton,
    texts,
    numberOf: new Map(texts.map(({ id }, number) => [id, number])),
    partners: [...head.partners],
    vocabulary: new Map(head.keys.map((key, symbol) => [key, symbol])),
    met: new Map(),
    keys: [...head.keys],
    textsWith: [...head.textsWith],
    isSmall: head.isSmall.map(Boolean),
  };
}

function readHead(bytes: Uint8Array, view: DataView): Head {
  const size = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (size === 0 || 4 + size > bytes.length) throw new TypeError('not an index');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Partial<Head>;
  if (head.format !== 'echoes/1') throw new TypeError('not an index of this version');
  return head as Head;
}
