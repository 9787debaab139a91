/**
 * Clauses of specimens that make the same point, aligned by a careful reader: `A clauses = B clauses`, numbers counted
 * from 0. What is not named has no counterpart. A change of the engine may not fall below `floor` (F1 over pairs of
 * clauses), which stands a little under what the engine reached when it was set.
 */
export interface Aligned {
  readonly a: string;
  readonly b: string;
  readonly links: string;
  readonly floor: number;
}

export const ALIGNED: readonly Aligned[] = [
  {
    a: 'specimen-2021-05-14-north',
    b: 'specimen-2022-05-20-north',
    links: `0=0 1=1 2=2 3=3 4=4 5=5 6=8 7=9 8=10+11 9=12 10=13 11=14 12=15 13=16 14=17 15=18 16=19 17=20 18=21 19=22
      20=23 21=24 22=26 23=29 24=30 25=32 26=33 27=6 28=7 29=34 30=35 32=36 33=37 34=38 35=39 36=40 37=41 38=42 39=43
      40=44`,
    floor: 0.97,
  },
  {
    a: 'specimen-2021-05-14-north',
    b: 'specimen-2022-10-27-union',
    links: '0=0 1=1 2=2 3=5 4=6 5=10 12=31 13=32 14+15=39 16=41 17=43 34=53 35=54 36=55 37=56 38=57 39=58',
    floor: 0.8,
  },
];
