/**
 * Counts what a pure function does, so that a test can say how work grows without a clock: reads of single units of
 * strings, units that regular expressions are run over or a search or a division passes, and what it takes to compose
 * letters with their marks.
 */
export function countWork(run: () => unknown): number {
  const { charAt, charCodeAt, indexOf, lastIndexOf, split } = String.prototype;
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
  String.prototype.indexOf = function (this: string, sought, from = 0) {
    const found = indexOf.call(this, sought, from);
    work += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, sought, from = this.length) {
    const found = lastIndexOf.call(this, sought, from);
    work += from - Math.max(0, found);
    return found;
  };
  String.prototype.split = function (this: string, ...by: Parameters<typeof split>) {
    work += this.length;
    return split.apply(this, by);
  } as typeof split;
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
    Object.assign(String.prototype, { charAt, charCodeAt, indexOf, lastIndexOf, normalize, split });
    Object.assign(RegExp.prototype, { exec });
  }
  return work;
}
