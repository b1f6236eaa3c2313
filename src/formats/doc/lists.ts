/** The lists of a Word 97 file ([MS-DOC] 2.9.148, 2.9.132): which sign the items of which have. */
import type { Fib } from './fib.ts'

const LIST = { length: 28, flags: 26, isSimple: 1 }
const LEVEL = { length: 28, format: 4, characters: 24, paragraph: 25 }
const USE = 16
const LEVELS = 9
const FORMATS = { bullet: 23, none: 255 }

/** The sign of an item by its use of a list, from 1 on, and its level; undefined where it has none. */
export type Signs = (use: number, level: number) => string | undefined

export const signsOf = (fib: Fib): Signs => {
  const levels = levelsIn(fib.fromTable('lists'))
  const table = fib.table('listUses')
  const count = table.length < 4 ? 0 : Math.min(table.readUInt32LE(0), Math.floor((table.length - 4) / USE))
  const uses = Array.from({ length: count }, (_, i) => levels.get(table.readUInt32LE(4 + USE * i)))
  return (use, level) => {
    const signs = uses[use - 1]
    return signs && (signs[level] ?? signs[0])
  }
}

/** The signs of all levels of the lists, by the lists' numbers. */
const levelsIn = (bytes: Buffer): Map<number, (string | undefined)[]> => {
  const lists = new Map<number, (string | undefined)[]>()
  const count = bytes.length < 2 ? 0 : Math.min(bytes.readUInt16LE(0), Math.floor((bytes.length - 2) / LIST.length))
  let at = 2 + LIST.length * count
  for (let i = 0; i < count; i++) {
    const list = bytes.subarray(2 + LIST.length * i)
    const signs: (string | undefined)[] = []
    const all = ((list[LIST.flags] ?? 0) & LIST.isSimple) === 0 ? LEVELS : 1
    while (signs.length < all && at + LEVEL.length + 2 <= bytes.length) {
      const level = bytes.subarray(at)
      const text = at + LEVEL.length + level.readUInt8(LEVEL.characters) + level.readUInt8(LEVEL.paragraph)
      const letters = text + 2 <= bytes.length ? bytes.readUInt16LE(text) : 0
      signs.push(letters === 0 ? undefined : signOf(level.readUInt8(LEVEL.format)))
      at = text + 2 + 2 * letters
    }
    lists.set(list.readUInt32LE(0), signs)
  }
  return lists
}

const signOf = (format: number): string | undefined =>
  format === FORMATS.bullet ? '•' : format === FORMATS.none ? undefined : '1.'
