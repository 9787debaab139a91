declare module 'opencc-js/dict/TSCharacters' {
  /** "traditional simplified|traditional simplified …": one character each. */
  const pairs: string;
  export default pairs;
}
