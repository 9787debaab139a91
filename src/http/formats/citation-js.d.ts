/** citation-js ships no types; this is the part that is used. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(form: 'bibtex' | 'biblatex' | 'ris', options?: Record<string, unknown>): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
