/** Of numbers however many: as arguments of `Math.max`, a hundred thousand of them overflow the stack. */

/** -Infinity if there are none. */
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), -Infinity)

/** Infinity if there are none. */
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, one) => Math.min(least, one), Infinity)
