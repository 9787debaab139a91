/**
 * Counts what a pure function does, so that a test can say how work grows without a clock: reads of single units of
 * strings, and units that regular expressions are run over.
 */
export function countWork(run: () => unknown): number {
  const { charAt, charCodeAt } = String.prototype;
  const { exec } = RegExp.prototype;
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
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charAt, charCodeAt });
    Object.assign(RegExp.prototype, { exec });
  }
  return work;
}
