import { beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION, isEarlierVersion } from '../../src/comparison/index.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';
const pin = async () => ((await (await ask(`/v1/compare?a=${A}&b=${B}`)).json()) as { pin: string }).pin;

test.each(['0.0.9', '0.1.0'])(
  'an address that engine %s gave out is answered, and says so',
  async (engine) => {
    const present = await pin();
    const response = await ask(present.replace(`engine=${ENGINE_VERSION}`, `engine=${engine}`));
    expect(response.status).toBe(200);
    const body = (await response.json()) as {
      engine: { version: string };
      engine_notice: string;
      rows: unknown;
    };
    expect(body.engine.version).toBe(ENGINE_VERSION);
    expect(body.engine_notice).toMatch(new RegExp(`engine ${engine}; .* engine ${ENGINE_VERSION}`));
    // The next engine will answer otherwise, so nobody may keep it for ever.
    expect(response.headers.get('Cache-Control')).not.toMatch(/immutable/);
    expect(response.headers.get('Link')).toContain(`<${present}>; rel="cite-as"`);
    const csv = await ask(`${present.replace(ENGINE_VERSION, engine)}&format=csv`);
    expect(csv.status).toBe(200);
  },
);

test('the present one is answered for ever, without a notice', async () => {
  const response = await ask(await pin());
  expect(response.headers.get('Cache-Control')).toMatch(/immutable/);
  expect(await response.json()).not.toHaveProperty('engine_notice');
});

test.each(['99.0.0', 'new', '1', '0.1.0 '])(
  'an engine that never answered here is refused: %s',
  async (engine) => {
    const address = (await pin()).replace(/engine=[^&]*/, `engine=${encodeURIComponent(engine)}`);
    await expectProblem(await ask(address), 404);
  },
);

test('versions are numbers, not letters', () => {
  expect(isEarlierVersion('0.9.0', '0.10.0')).toBe(true);
  expect(isEarlierVersion('0.10.0', '0.9.9')).toBe(false);
  expect(isEarlierVersion('0.2.0', '0.2.0')).toBe(false);
});
