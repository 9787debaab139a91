/** How texts name the hub of the collection that the project brings. */
import type { HubNames } from '../../src/formula/index.ts';
import { collectionRecord } from '../../src/statement/index.ts';
import collection from '../../statements/collection.json' with { type: 'json' };

export const called: HubNames = collectionRecord.parse(collection).hub.called ?? {};
