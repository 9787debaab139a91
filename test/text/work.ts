/**
 * Counts what a pure function does, so that a test can say how work grows without a clock: reads of single units of
 * strings, units that regular expressions are run over, and what it takes to compose letters with their marks.
 */
export function countWork(run: () => unknown): number {
  const { charAt, charCodeAt } = String.prototype;
  const { exec } = RegExp.prototype;
  const { normalize } = String.prototype;
  let work = 0;
  String.prototype.charAt = function (at) {
    work++;
    return charAt.call(this, at);
  };
  String.prototype.charCodeAt = function (at) {
    work++;
    return charCodeAt.call(this, at);
  };
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    work += this.global && found !== null ? this.lastIndex - from : text.length - (this.global ? from : 0);
    return found;
  };
  String.prototype.normalize = function (form) {
    // Putting the marks of a run in order costs the square of its length.
    for (const { length } of this.match(/\p{M}+|\P{M}+/gu) ?? []) work += length;
    for (const { length } of this.match(/\p{M}+/gu) ?? []) work += length * length;
    return normalize.call(this, form);
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charAt, charCodeAt, normalize });
    Object.assign(RegExp.prototype, { exec });
  }
  return work;
}
