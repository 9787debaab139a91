/** citeproc ships no types; this is the part that is used. */
declare module 'citeproc' {
  class Engine {
    constructor(
      system: { retrieveLocale: (lang: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
    );
    updateItems(ids: readonly string[]): void;
    setOutputFormat(form: 'text'): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}
