/** A table of the data package: its fields with their types, and its rows. */

export type Cell = string | number | boolean | null;

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly resource: string;
    readonly of: readonly string[];
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export const field = (name: string, type: Field['type'], description: string): Field => ({
  name,
  type,
  description,
});
