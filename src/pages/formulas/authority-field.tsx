import type { FC } from 'hono/jsx';
import { type CountedAuthority, countedAuthority } from '../../statement/index.ts';
import type { Frame } from '../frame/frame.ts';

const WORDS = {
  en: {
    label: 'Whose words count',
    options: {
      official: 'official',
      authentic: 'authentic only',
      unofficial: 'unofficial',
      all: 'all texts',
    },
    stands: (n: number) => `, and in ${n} unofficial ${n === 1 ? 'translation' : 'translations'}`,
    beside: (n: number, which: CountedAuthority) =>
      `${n} ${n === 1 ? 'text is' : 'texts are'} counted beside, not within: ${
        {
          official: n === 1 ? 'an unofficial translation' : 'unofficial translations',
          authentic: 'not authentic',
          unofficial: 'authentic or official',
          all: '',
        }[which]
      }.`,
  },
  ru: {
    label: 'Чьи слова считать',
    options: {
      official: 'официальные',
      authentic: 'аутентичные',
      unofficial: 'неофициальные',
      all: 'все тексты',
    },
    stands: (n: number) => `; кроме того, неофициальные переводы: ${n}`,
    beside: (n: number, which: CountedAuthority) =>
      `Считается отдельно, в общее число не входит: ${n}\u00a0— ${
        {
          official: n === 1 ? 'неофициальный перевод' : 'неофициальные переводы',
          authentic: n === 1 ? 'не аутентичный текст' : 'не аутентичные тексты',
          unofficial: n === 1 ? 'аутентичный или официальный текст' : 'аутентичные или официальные тексты',
          all: '',
        }[which]
      }.`,
  },
} as const;

/** Which texts count, in the row of a page's other filters. */
export const AuthorityField: FC<{ frame: Frame; authority: CountedAuthority }> = ({ frame, authority }) => {
  const words = WORDS[frame.ui];
  return (
    <label class="field">
      <span>{words.label}</span>
      <select name="authority">
        {countedAuthority.options.map((one) => (
          <option value={one === 'official' ? '' : one} selected={one === authority}>
            {words.options[one]}
          </option>
        ))}
      </select>
    </label>
  );
};

/** How many texts stand beside a count; nothing where none does. */
export function besideNote(frame: Frame, beside: number, authority: CountedAuthority): string {
  return beside === 0 ? '' : WORDS[frame.ui].beside(beside, authority);
}

/** ", and in 2 unofficial translations": beside the count of a run of words. */
export function standsBeside(frame: Frame, beside: number): string {
  return beside === 0 ? '' : WORDS[frame.ui].stands(beside);
}

/** What an address says of the authority; the usual one goes without saying. */
export function authorityInAddress(authority: CountedAuthority): { readonly authority?: CountedAuthority } {
  return authority === 'official' ? {} : { authority };
}
