import { describe, expect, test } from 'vitest';
import { deployedConfiguration, findDatabase } from '../../src/ingest/commands/deploy.ts';
import { deploymentName } from '../../src/ingest/database/deployed-database.ts';

const LIST = JSON.stringify(
  [
    { uuid: 'one', name: 'other [old]' },
    { uuid: 'two', name: 'multivector' },
  ],
  null,
  2,
);

describe('the database of a deployment', () => {
  test.each([
    ['as it is printed', LIST],
    ['after a warning', `\u25b2 [WARNING] The version is out of date [now].\n\n${LIST}\n`],
    ['before a warning', `${LIST}\n\n\u25b2 [WARNING] The version is out of date.\n`],
    ['in one line', JSON.stringify(JSON.parse(LIST))],
  ])('is found in the list %s', (_, printed) => {
    expect(findDatabase(printed, 'multivector')).toBe('two');
    expect(findDatabase(printed, 'multivector-demo')).toBeNull();
  });

  test('is not there in an empty list', () => {
    expect(findDatabase('\u25b2 [WARNING] Old.\n[]\n', 'multivector')).toBeNull();
  });

  test('is not taken for absent where no list was printed', () => {
    expect(() => findDatabase('\u2718 [ERROR] Not logged in.', 'multivector')).toThrow('Not logged in');
  });

  test('stands in the configuration with its name', () => {
    const toml = 'name = "x"\n[[d1_databases]]\ndatabase_name = "x"\ndatabase_id = "0"\n';
    expect(deployedConfiguration(toml, deploymentName('demo', false), 'two')).toBe(
      'name = "multivector-demo"\n[[d1_databases]]\ndatabase_name = "multivector-demo"\ndatabase_id = "two"\nremote = true\n',
    );
    expect(deploymentName('c5', true)).toBe('multivector');
  });
});
