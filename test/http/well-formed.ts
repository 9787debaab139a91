/** An element of an XML document. `text` is all text below it, `children` the names of the elements right below it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string[];
  text: string;
}

const MARKUP = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads XML without a document type, strictly: anything that is not well-formed throws with its place. In document order. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let at = 0;
  for (const match of xml.matchAll(MARKUP)) {
    if (match.index !== at) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    at += match[0].length;
    const [, closing, name, attributes = '', selfClosing, text] = match;
    if (text !== undefined) {
      const value = decode(text);
      for (const element of open) element.text += value;
      if (open.length === 0 && value.trim() !== '') throw new Error(`text outside of the root at ${at}`);
    } else if (closing === '/') {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}> at ${at}`);
    } else if (name !== undefined) {
      if (open.length === 0 && elements.length > 0) throw new Error(`a second root at ${at}`);
      open.at(-1)?.children.push(name);
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      elements.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  if (at !== xml.length) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return elements;
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, decode(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
    throw new Error(`an attribute twice:${written}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const value = ENTITIES[name];
    if (value === undefined || !whole.endsWith(';')) throw new Error(`an unknown entity: ${whole}`);
    return value;
  });
}
