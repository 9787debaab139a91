import type { CslItem } from '../../answers/citing/citation.ts';

/** Kinds of reference as RIS names them. */
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  document: 'GOVDOC',
  dataset: 'DATA',
  webpage: 'ELEC',
};

/**
 * One record: a tag, two blanks, a dash, a blank, a value, one line each. A body that has one name ends with a comma,
 * without which readers take its last word for a family name; a body whose name holds a comma cannot be told from a
 * person, so its commas are left out.
 */
export function writeRis(item: CslItem): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', nameOf(literal)] as const),
    ...(item.translator ?? []).map(({ literal }) => ['A4', nameOf(literal)] as const),
    ['TI', item.title],
    ['M3', item.genre],
    ['T2', item['event-title']],
    ['CY', item['event-place']],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['PB', item.publisher],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const body = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\n`] : []));
  return `${body.join('')}ER  - \n`;
}

function nameOf(body: string): string {
  return `${body.replaceAll(',', '')},`;
}

/** "2023/09/21/", with empty places for what is not known. */
function slashed(date: NonNullable<CslItem['issued']>): string {
  const [year, month, day] = date['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year ?? ''}/${two(month)}/${two(day)}/`;
}
