/**
 * `node test/bench/shared.ts`: how long shared wording takes, and how it grows. Times are those of the processor, so
 * that other work on the machine does not count. Invented texts up to 2,000, and the 226 of the reference folder
 * where it is there.
 */
import { addText, createEchoes, findSharedWording, readSharedWording } from '../../src/formula/index.ts';
import { plant } from '../formula/planted.ts';
import { readHub } from '../quality/formula.ts';

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const hub = readHub();
if (hub.length > 0) {
  console.log(
    `\n${hub.length} statements of one hub, ${new Set(hub.map(({ partner }) => partner)).size} series`,
  );
  for (const run of ['first run', 'second run']) {
    const clock = performance.now();
    const cpu = seconds(() => findSharedWording(hub, { minPartners: 3 }));
    console.log(
      `  ${run}: ${cpu.toFixed(2)} s of processor, ${((performance.now() - clock) / 1000).toFixed(2)} s by the clock`,
    );
  }
  // As the loader asks: everything that two partners share, from three words on.
  const load = { minPartners: 2, minWords: 3 };
  const before = findSharedWording(hub.slice(0, -1), load);
  let after = before;
  const whole = seconds(() => {
    after = findSharedWording(hub, load);
  });
  const known = new Map(before.map((wording) => [wording.id, JSON.stringify(wording)]));
  const written = after.filter((wording) => known.get(wording.id) !== JSON.stringify(wording)).length;
  const gone = before.length - after.filter(({ id }) => known.has(id)).length;
  console.log(
    `  as the loader asks: ${whole.toFixed(2)} s of processor; one more statement writes ${written + gone} of ${after.length} wordings`,
  );
  const echoes = createEchoes('en');
  for (const text of hub.slice(0, -1)) addText(echoes, text);
  const last = hub.at(-1);
  if (last !== undefined)
    console.log(`  adding one more: ${(seconds(() => addText(echoes, last)) * 1000).toFixed(1)} ms`);
}

console.log(
  '\nInvented texts of 800 words\n  texts      words   add all, s   read off, s   µs a word   add the last, ms',
);
for (const texts of [125, 250, 500, 1000, 2000]) {
  const planted = plant({ seed: 1, texts, partners: 40, words: 800, runs: texts, copies: 5 });
  const echoes = createEchoes('en');
  const adding = seconds(() => {
    for (const text of planted.texts.slice(0, -1)) addText(echoes, text);
  });
  const last = seconds(() => addText(echoes, planted.texts.at(-1) as (typeof planted.texts)[number]));
  const reading = seconds(() => readSharedWording(echoes, { minPartners: 3 }));
  const words = echoes.texts.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const cells = [
    String(texts).padStart(7),
    words.toLocaleString('en').padStart(10),
    adding.toFixed(2).padStart(12),
    reading.toFixed(2).padStart(13),
    (((adding + last + reading) * 1e6) / words).toFixed(2).padStart(11),
    (last * 1000).toFixed(1).padStart(18),
  ];
  console.log(cells.join(' '));
}
