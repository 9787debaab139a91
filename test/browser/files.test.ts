import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RelaxNGValidator, XmlDocument, type XmlElement, type XmlTreeNode } from 'libxml2-wasm';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { HOSTILE, HOSTILE_TWIN } from './hostile.ts';

const origin = inject('origin');
const require = createRequire(import.meta.url);

const grammar = (name: string) =>
  XmlDocument.fromString(readFileSync(new URL(`./grammars/${name}.rng`, import.meta.url), 'utf8'));
const validators = { tei: grammar('tei'), atom: grammar('atom') };

/** Parses with libxml2 and validates; the error names the line and what was expected there. */
function validated(name: keyof typeof validators, xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  const validator = RelaxNGValidator.fromDoc(validators[name]);
  try {
    validator.validate(document);
  } finally {
    validator.dispose();
  }
  return document;
}

const read = async (address: string) => (await fetch(new URL(address, origin))).text();

/** What the schema of the whole TEI lets stand in an element, as the editor of TEI Publisher offers it. */
const schema = JSON.parse(readFileSync(require.resolve('@jinntec/jinn-codemirror/src/tei.json'), 'utf8')) as {
  readonly elements: readonly {
    readonly name: string;
    readonly children: readonly string[];
    readonly attributes: readonly { readonly name: string }[];
  }[];
};
const allowed = new Map(
  schema.elements.map(({ name, children, attributes }) => [
    name,
    { children: new Set(children), attributes: new Set(attributes.map((attribute) => attribute.name)) },
  ]),
);

/** Every child and every attribute of a document that the TEI does not know in its place. */
function unknownToTei(document: XmlDocument): readonly string[] {
  const found = new Set<string>();
  const visit = (element: XmlElement): void => {
    const known = allowed.get(element.name);
    if (!known) {
      found.add(element.name);
      return;
    }
    for (const { name, prefix } of element.attrs) {
      const written = prefix ? `${prefix}:${name}` : name;
      if (!known.attributes.has(written)) found.add(`${element.name}/@${written}`);
    }
    for (let node: XmlTreeNode | null = element.firstChild; node; node = node.next) {
      if (!isElement(node)) continue;
      if (!known.children.has(node.name)) found.add(`${element.name}/${node.name}`);
      visit(node);
    }
  };
  visit(document.root);
  return [...found];
}

function isElement(node: XmlTreeNode): node is XmlElement {
  return 'attrs' in node;
}

interface Listed {
  readonly id: string;
  readonly adopted: string;
  readonly texts: readonly { readonly lang: string; readonly sha256?: string }[];
}
let statements: readonly Listed[] = [];

beforeAll(async () => {
  const list = JSON.parse(await read('/v1/statements?limit=200')) as { statements: Listed[] };
  statements = list.statements;
  expect(statements.map(({ id }) => id)).toContain(HOSTILE.id);
});

describe('TEI', () => {
  test('the measure can fail: other orders, names, values and places are refused', async () => {
    const xml = await read(`/v1/statements/${HOSTILE.id}/text?format=tei`);
    const broken: readonly (readonly [string | RegExp, string])[] = [
      [/(<fileDesc>.*?)(<publicationStmt>.*?<\/publicationStmt>)(<sourceDesc>.*?<\/sourceDesc>)/s, '$1$3$2'],
      [/<s xml:id="c0"/, '<s xml:id="0"'],
      [/<s xml:id="c1"/, '<s xml:id="c0"'],
      ['<div>', '<section>'],
      [/ when="[^"]*"/, ' when="soon"'],
      [/ status="[a-z]+"/, ' status="open"'],
      [/<language ident="[a-z]+"/, '<language ident="a language"'],
    ];
    for (const [from, to] of broken) {
      const worse = xml.replace(from, to).replace('</div>', to === '<section>' ? '</section>' : '</div>');
      expect(worse, String(from)).not.toBe(xml);
      expect(() => validated('tei', worse), String(from)).toThrow();
    }
    expect(
      unknownToTei(XmlDocument.fromString('<TEI><teiHeader><p n="1" href="x"/></teiHeader></TEI>')),
    ).toEqual(['teiHeader/p', 'p/@href']);
  });

  test('every text is valid', async () => {
    let texts = 0;
    for (const { id, texts: versions } of statements)
      for (const { lang, sha256 } of versions) {
        if (sha256 === undefined) continue;
        const document = validated('tei', await read(`/v1/statements/${id}/text?lang=${lang}&format=tei`));
        expect(unknownToTei(document), id).toEqual([]);
        document.dispose();
        texts += 1;
      }
    expect(texts).toBeGreaterThan(statements.length - 1);
  });

  test('every kind of alignment is valid', async () => {
    const pairs = [
      [HOSTILE.id, HOSTILE_TWIN.id],
      ...statements.slice(1).map(({ id }, index) => [statements[index]?.id ?? '', id]),
    ];
    for (const [a, b] of pairs)
      for (const only of ['', '&only=changes']) {
        const document = validated('tei', await read(`/v1/compare?a=${a}&b=${b}&lang=en&format=tei${only}`));
        expect(unknownToTei(document), `${a} ${b}`).toEqual([]);
        document.dispose();
      }
  });

  test('alignments across languages are valid', async () => {
    for (const { id, texts } of statements.filter((one) => one.texts.length > 1)) {
      const [first, second] = texts.map(({ lang }) => lang);
      const other = statements.find((one) => one.id !== id)?.id;
      for (const query of [
        `a=${id}&b=${id}&lang_a=${first}&lang_b=${second}`,
        `a=${id}&b=${other}&lang_a=${second}&lang_b=en`,
      ]) {
        const document = validated('tei', await read(`/v1/compare?${query}&format=tei`));
        expect(unknownToTei(document), query).toEqual([]);
        document.dispose();
      }
    }
  });
});

describe('Atom', () => {
  /** What RFC 4287 asks for besides the grammar. */
  function expectKept(document: XmlDocument, self: string): void {
    const atom = { a: 'http://www.w3.org/2005/Atom' };
    const all = (path: string) => document.find(path, atom).map(({ content }) => content);
    const ids = all('//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(all('/a:feed/a:link[@rel="self"]/@href')).toEqual([self]);
    expect(document.find('/a:feed/a:entry[count(a:link[@rel="alternate"]) != 1]', atom)).toEqual([]);
    for (const content of all('//a:content')) expect(content).not.toMatch(/<script|<img|<svg/i);
  }

  test.each([
    ['/v1/feed?lang=en'],
    ['/v1/feed?series=specimen&lang=en'],
    ['/v1/feed?formula=peaceful-stable-country&lang=en'],
    ['/v1/feed?lang=ru'],
    ['/v1/feed?lang=fr'],
  ])('%s is valid', async (address) => {
    const document = validated('atom', await read(address));
    expectKept(document, new URL(address, origin).href);
    document.dispose();
  });

  test('the measure can fail', async () => {
    const xml = await read('/v1/feed?lang=en');
    for (const [from, to] of [
      [/<updated>[^<]*<\/updated>/, ''],
      [/T[\d:.]+Z/, ''],
      [/ href="http/, ' href="/http'],
      ['<author>', '<author/><author>'],
    ] as const) {
      expect(xml.replace(from, to)).not.toBe(xml);
      expect(() => validated('atom', xml.replace(from, to)), String(from)).toThrow();
    }
  });
});
