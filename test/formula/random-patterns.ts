import type { Random } from '../comparison/random.ts';

export const WORDS = 'vale port reef mast keel helm the and of'.split(' ');

export function randomPattern(random: Random, depth = 0): string {
  const inner = () => randomPattern(random, depth + 1);
  const word = () => random.pick([...WORDS, '=reef', 'mas*', '*elm']);
  const item = (): string => {
    switch (depth > 2 ? 9 : random.below(10)) {
      case 0:
        return `(${inner()} | ${inner()})`;
      case 1:
        return `[${inner()}]`;
      case 2:
        return `{${inner()}, ${inner()}, ${word()}}${random.pick(['', '/2'])}`;
      case 3:
        return `${word()} ...${1 + random.below(2)} ${word()}`;
      case 4:
        return `<place 2> ${word()}`;
      default:
        return word();
    }
  };
  return Array.from({ length: 1 + random.below(3) }, item).join(' ');
}
