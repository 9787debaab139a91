import { describe, expect, it } from 'vitest';
import { LanguageMemory, languageOf } from '../../src/text/index.ts';

describe('what is made for a language', () => {
  const tags = Array.from(
    { length: 1000 },
    (_, at) => `${String.fromCharCode(97 + (at % 26))}${at.toString(36)}`,
  );

  it('is remembered of so many languages, whatever tags are sent', () => {
    const memory = new LanguageMemory<string>();
    for (const tag of tags) expect(memory.of(tag, (its) => `made for ${its}`)).toBe(`made for ${tag}`);
    expect(memory.size).toBeLessThanOrEqual(64);
  });

  it('is made again for a stranger, and never for a language that has a file', () => {
    const [known, stranger] = [languageOf('ru'), languageOf('xx')];
    expect(languageOf('xx')).toBe(stranger);
    for (const tag of tags) languageOf(tag);
    expect(languageOf('xx')).not.toBe(stranger);
    expect(languageOf('ru')).toBe(known);
  });
});
