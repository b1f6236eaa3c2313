/** Random numbers that a seed decides, so that every find can be made again. */

/**
 * @typedef {object} Random
 * @property {(count: number) => number} below a whole number from 0 to count - 1
 * @property {(share: number) => boolean} chance
 * @property {<Item>(items: readonly Item[]) => Item} pick
 */

/** Mulberry32, a public-domain generator by Tommy Ettinger. @type {(seed: number) => Random} */
export const randomOf = (seed) => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (/** @type {number} */ count) => Math.floor(next() * count)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[below(items.length)]
    },
  }
}
