/** Why a file cannot be read; the page has a sentence for each. */
export type Reason = 'type' | 'pdf' | 'doc' | 'broken' | 'empty' | 'large' | 'encoding';

export class Unreadable extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
