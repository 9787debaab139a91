/** citation-js ships no types; this is the part that is used. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(form: 'bibtex' | 'ris', options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
