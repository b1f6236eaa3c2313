/** Counts what regular expressions do while some work is done: exact on any machine. */

/** @typedef {{ runs: number, made: number, characters: number }} Counts */
/** @typedef {(regexp: RegExp, characters: number, isNew: boolean) => void} Note is told of each run */

const { exec } = RegExp.prototype
const split = RegExp.prototype[Symbol.split]
/** Expressions that were run before; those that stand in a module are made once. */
const seen = new WeakSet()

/**
 * All runs of regular expressions while the work is done, how many expressions were new, and how many characters they were
 * offered. All methods of strings and expressions call `exec`, but for `split`, which would try every place by itself.
 *
 * @type {(work: () => Promise<void>, note?: Note) => Promise<Counts>}
 */
export const counted = async (work, note) => {
  const counts = { runs: 0, made: 0, characters: 0 }
  let isPaused = false
  /** @type {(regexp: RegExp, text: string, from: number, found: RegExpExecArray | null) => void} */
  const count = (regexp, text, from, found) => {
    if (isPaused) return
    const isNew = !seen.has(regexp)
    seen.add(regexp)
    // A search is offered all up to the end of what it finds; an expression for one place what it takes there.
    const isOfPlace = regexp.sticky || (regexp.source.startsWith('^') && !regexp.multiline)
    const end = found ? found.index + found[0].length : isOfPlace ? from + 1 : text.length
    counts.runs++
    counts.made += isNew ? 1 : 0
    counts.characters += end - from
    isPaused = true
    note?.(regexp, end - from, isNew)
    isPaused = false
  }
  /** @type {(this: RegExp, text: string) => RegExpExecArray | null} */
  const countingExec = function (text) {
    const from = this.global || this.sticky ? Math.min(this.lastIndex, String(text).length) : 0
    const found = exec.call(this, text)
    count(this, String(text), from, found)
    return found
  }
  RegExp.prototype.exec = countingExec
  RegExp.prototype[Symbol.split] = function (text, limit) {
    RegExp.prototype.exec = exec
    const parts = split.call(this, text, limit)
    RegExp.prototype.exec = countingExec
    count(this, text, 0, null)
    return parts
  }
  try {
    await work()
  } finally {
    RegExp.prototype.exec = exec
    RegExp.prototype[Symbol.split] = split
  }
  return counts
}
