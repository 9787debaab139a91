/** A pattern of the formula notation, read and ready to match. See the README of this folder for the notation. */
export type PatternNode =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'exact'; readonly folded: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'suffix'; readonly suffix: string }
  | {
      readonly kind: 'sequence';
      readonly items: readonly PatternNode[];
      /** The parts of one printed word: no mark of punctuation between them. */
      readonly close?: true;
    }
  | { readonly kind: 'choice'; readonly choices: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | {
      readonly kind: 'set';
      readonly members: readonly SetMember[];
      /** So many of the members that count. */
      readonly least: number;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly most: number;
      /** Takes words printed with a capital only, and at least one. */
      readonly capital: boolean;
    };

export interface SetMember {
  /** Its first choice, without marks; hits list members in the order in which the text has them. */
  readonly name: string;
  readonly node: PatternNode;
  /** May stand among the others, but does not count: "[security]". */
  readonly optional?: true;
}

export interface Pattern {
  readonly source: string;
  readonly lang: string;
  readonly node: PatternNode;
}

/** A mistake in a pattern, at an offset in UTF-16 units from its start. */
export interface PatternMistake {
  readonly offset: number;
  readonly message: string;
}

export type PatternResult =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly mistake: PatternMistake };

/** How the words of a text may begin a pattern. */
export interface Beginnings {
  readonly keys: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** What a match of the node can begin with; a node that can match nothing begins with what follows it. */
export function beginningsOf(pattern: Pattern): Beginnings {
  const keys = new Set<string>();
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  collect(pattern.node);
  return { keys, exact, prefixes, suffixes };

  /** Returns whether the node can match no words at all. */
  function collect(node: PatternNode): boolean {
    switch (node.kind) {
      case 'word':
        keys.add(node.key);
        return false;
      case 'exact':
        exact.add(node.folded);
        return false;
      case 'prefix':
        prefixes.push(node.prefix);
        return false;
      case 'suffix':
        suffixes.push(node.suffix);
        return false;
      case 'sequence':
        return node.items.every((item) => collect(item));
      case 'choice':
        return node.choices.map((choice) => collect(choice)).includes(true);
      case 'optional':
        collect(node.item);
        return true;
      case 'set':
        for (const member of node.members) collect(member.node);
        return false;
      case 'gap':
      case 'slot':
        return true;
    }
  }
}
