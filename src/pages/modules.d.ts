/** Text modules: wrangler.toml says which files are imported as their own text. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.browser.js' {
  const text: string;
  export default text;
}
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
