/** What inputs that are made to be slow are made with. */

/** @typedef {{ name: string, file: string, full: number, small: number, make: (n: number) => string | Uint8Array }} Hostile */

/** @type {(name: string, file: string, full: number, small: number, make: Hostile['make']) => Hostile} */
export const input = (name, file, full, small, make) => ({ name, file, full, small, make })

/** @type {(text: string, count: number) => string} */
export const times = (text, count) => text.repeat(count)

/** @type {(count: number, one: (i: number) => string) => string} */
export const each = (count, one) => Array.from({ length: count }, (_, i) => one(i)).join('')
