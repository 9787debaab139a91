import type { ExtraStatement } from './server.ts';

/** Invented wording that tries everything that wording can try. What runs of it would set `window.hacked`. */
const attacks = [
  'The parties welcomed <script>window.hacked = 1</script> the plan for the valley.',
  'They noted "><img src=x onerror="window.hacked = 1"> the report of the council.',
  'They recalled \'"><svg/onload=window.hacked=1> and </style></script></title></iframe> of the treaty.',
  'They agreed on {{7*7}} $ {7*7} <%= 7*7 %> javascript:alert(1) &lt;b&gt; &amp;amp; &#60;script&#62; terms.',
  'They praised \u202eright to left\u202c, \u2067isolated words and \u200bzero\u200b-\u200cwidth\u200d joints\ufeff.',
  `They measured the ${'Donaudampfschiff'.repeat(625)} from end to end.`,
  '=HYPERLINK("http://elsewhere.example","x") and @SUM(1) and +1 and -1 open the next point.',
  '--> <!-- a comment ]]> <![CDATA[ and an end of data ]]> were mentioned in passing.',
  'Ã©è 漢字かな交じり文 العربية עברית ไทย हिन्दी ελληνικά кириллица stood side by side.',
];

/** The same attacks in sentences that differ, so that they stand inside what is marked and beside it. */
const points = (words: string, subject?: string) =>
  attacks
    .map((attack) => (subject ? attack.replace(/^(The parties|They) \w+/, subject) : attack))
    .map((attack, n) => `${n + 1}. ${attack} ${words} point ${n + 1} of the agenda.`)
    .join('\n\n');

/** The one hostile statement that every page is tried with. */
export const HOSTILE: ExtraStatement = {
  id: 'specimen-2099-01-01-hostile',
  partner: 'Hostile <b>Partner</b> "A" & Co',
  adopted: '2099-01-01',
  title: 'Statement with <script>window.hacked = 1</script> "quotes" & \'apostrophes\'',
  text: `Hostile statement\n\n${points('The experts will examine')}\n`,
};

/** Another, whose differences from the first are hostile words too. */
export const HOSTILE_TWIN: ExtraStatement = {
  id: 'specimen-2099-02-02-hostile',
  partner: "Hostile </title><script>window.hacked=1</script> 'B'",
  adopted: '2099-02-02',
  title: 'Statement <img src=x onerror=window.hacked=1>',
  text: `Hostile statement\n\n${points('The experts will examine', 'Nobody ever denied')}\n\nOne more <script>window.hacked = 1</script> thing.\n`,
};
