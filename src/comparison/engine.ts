import type { Engine } from './types.ts';

/**
 * The version of the comparison itself, independent of the package. Replies, ETags and stored comparisons carry it.
 * Major: the shape of the reply changes. Minor: the same two texts may give other rows or edits. Patch: they cannot.
 */
export const ENGINE_NAME: Engine['name'] = 'multivector';
export const ENGINE_VERSION = '0.3.0';
