import { distanceBetween, nearestKin } from '../../statement/index.ts';
import type { StoredStatement } from '../../store/index.ts';
import { sameSeries } from '../partner.ts';

/** What somebody who reads one statement may want beside it. */
export interface Neighbours {
  readonly predecessor: StoredStatement | null;
  readonly successor: StoredStatement | null;
  /** Of other partners, one each, those that fit best by kind, length and time first. */
  readonly nearest: readonly StoredStatement[];
}

/** How many statements of other partners are offered for comparison. */
const NEAREST_SHOWN = 3;

/** `all` with the newest first; those without a text are passed over. */
export function neighboursOf(statement: StoredStatement, all: readonly StoredStatement[]): Neighbours {
  return {
    ...beforeAndAfter(statement, all),
    nearest: nearestOfOthers(
      statement,
      all.filter((one) => one.texts.length > 0),
    ),
  };
}

/** The same without other partners: to weigh every statement of a large collection takes longer than a page may. */
export function beforeAndAfter(
  statement: StoredStatement,
  all: readonly StoredStatement[],
): Omit<Neighbours, 'nearest'> {
  const { record } = statement;
  const own = all.filter((one) => one.texts.length > 0 && sameSeries(one.record, record));
  const place = own.findIndex((one) => one.record.id === record.id);
  const named = own.find((one) => one.record.id === record.predecessor);
  return {
    predecessor: named ?? (place < 0 ? null : nearestKin(statement, own.slice(place + 1))),
    successor: place < 0 ? null : nearestKin(statement, own.slice(0, place).toReversed()),
  };
}

function nearestOfOthers(
  statement: StoredStatement,
  all: readonly StoredStatement[],
): readonly StoredStatement[] {
  const partners = new Set<string>();
  return nearestFirst(statement, all)
    .filter(({ record }) => !sameSeries(record, statement.record))
    .filter(({ record: { series, partner } }) => {
      const key = `${series}\n${partner ?? ''}`;
      return !partners.has(key) && partners.add(key);
    })
    .slice(0, NEAREST_SHOWN);
}

/** The same partner at another date is as near as this many doublings of length less. */
const OWN_SERIES = 2;

/** All others in the order in which they fit beside one; what was invented says nothing about what was said. */
export function nearestFirst(
  statement: StoredStatement,
  all: readonly StoredStatement[],
): readonly StoredStatement[] {
  return all
    .filter(
      ({ record }) => record.id !== statement.record.id && record.specimen === statement.record.specimen,
    )
    .map((one) => ({
      one,
      distance: distanceBetween(statement, one) - (sameSeries(one.record, statement.record) ? OWN_SERIES : 0),
    }))
    .sort((x, y) => x.distance - y.distance)
    .map(({ one }) => one);
}
