/** How a code, a date and a fingerprint are written, in records, in addresses and on the command line alike. */

/** BCP 47, as far as texts need it: `en`, `uz-Latn`. */
export const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/** `2023`, `2023-09` or `2023-09-21`; whether the calendar has the day is for `isDay` to say. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A sha256 in hexadecimal digits. */
export const FINGERPRINT = /^[0-9a-f]{64}$/;
