/**
 * What the numbers of a candidate are, column by column. The first columns are cheap, for they need the candidates
 * alone; the gate judges by them, and the others are made for what it lets pass. Learned trees know columns by number:
 * retrain after a change.
 */

/** By name: the number of the column. */
export const COLUMN = {
  // How the candidate stands among its rivals (rivals.ts).
  cosine: 0,
  rankBetter: 1,
  rankWorse: 2,
  rankTogether: 3,
  leadLesser: 4,
  leadGreater: 5,
  standingOut: 6,
  // Where it stands (places.ts).
  fragments: 7,
  diagonal: 8,
  diagonalBest: 9,
  besideBest: 10,
  surroundings: 11,
  distance: 12,
  place: 13,
  wordsShorter: 14,
  wordsLonger: 15,
  wordsRatio: 16,
  likenessOfTexts: 17,
  equalInTexts: 18,
  acrossPartners: 19,
  // What the two clauses share (wording.ts).
  coveredLesser: 20,
  coveredGreater: 21,
  weightShared: 22,
  rarityShared: 23,
  heaviest: 24,
  secondHeaviest: 25,
  thirdHeaviest: 26,
  weightyTerms: 27,
  hardlyElsewhere: 28,
  runRarity: 29,
  runWords: 30,
  names: 31,
  shareOfNames: 32,
  namesNotShared: 33,
  numbers: 34,
  numbersNotShared: 35,
  densestLesser: 36,
  densestGreater: 37,
  evidenceTogether: 38,
  evidenceStrongest: 39,
  // What the points of the two share (shares.ts).
  pointCoveredLesser: 40,
  pointCoveredGreater: 41,
  pointWeightLesser: 42,
  pointWeightGreater: 43,
  pointPairLikeness: 44,
  pointPairWeight: 45,
  pointLeadLesser: 46,
  pointLeadGreater: 47,
  pointsWonLesser: 48,
  pointsWonGreater: 49,
  ownShareLesser: 50,
  ownShareGreater: 51,
  ownWeightLesser: 52,
  ownWeightGreater: 53,
  pointsFewer: 54,
  pointsMore: 55,
} as const;

export const FEATURES = Object.keys(COLUMN).length;
/** The columns that the gate judges by: those before the first that looks at wording. */
export const GATE_FEATURES = COLUMN.coveredLesser;
