/**
 * An expression that is made when it is first used: of the thousand that reading can need, a document needs some hundreds, and
 * V8 takes up to ten milliseconds to make one with classes of letters. The bundle has these in the place of expressions that
 * are made when a module is loaded (`late-expressions.mjs`).
 */
class LateExpression {
  #pattern
  #flags
  #made
  #source

  constructor(pattern, flags) {
    const isText = typeof pattern === 'string'
    this.#pattern = isText ? pattern : pattern.source
    this.#flags = flags ?? (isText ? '' : pattern.flags)
  }

  get #expression() {
    return (this.#made ??= new RegExp(this.#pattern, this.#flags))
  }

  /** A source is written another way than the pattern where it is empty, or has slashes or line ends. */
  get source() {
    return (this.#source ??= /^$|[/\n\r\u2028\u2029]/.test(this.#pattern) ? this.#expression.source : this.#pattern)
  }
  get flags() {
    return this.#flags.length < 2 ? this.#flags : this.#expression.flags
  }
  get hasIndices() {
    return this.#flags.includes('d')
  }
  get global() {
    return this.#flags.includes('g')
  }
  get ignoreCase() {
    return this.#flags.includes('i')
  }
  get multiline() {
    return this.#flags.includes('m')
  }
  get dotAll() {
    return this.#flags.includes('s')
  }
  get unicode() {
    return this.#flags.includes('u')
  }
  get unicodeSets() {
    return this.#flags.includes('v')
  }
  get sticky() {
    return this.#flags.includes('y')
  }
  get lastIndex() {
    return this.#made?.lastIndex ?? 0
  }
  set lastIndex(index) {
    this.#expression.lastIndex = index
  }

  exec(text) {
    return this.#expression.exec(text)
  }
  test(text) {
    return this.#expression.test(text)
  }
  toString() {
    return this.#expression.toString()
  }
  [Symbol.match](text) {
    return this.#expression[Symbol.match](text)
  }
  [Symbol.matchAll](text) {
    return this.#expression[Symbol.matchAll](text)
  }
  [Symbol.replace](text, instead) {
    return this.#expression[Symbol.replace](text, instead)
  }
  [Symbol.search](text) {
    return this.#expression[Symbol.search](text)
  }
  [Symbol.split](text, limit) {
    return this.#expression[Symbol.split](text, limit)
  }
}
Object.setPrototypeOf(LateExpression.prototype, RegExp.prototype)

/** @type {(pattern: string | RegExp, flags?: string) => RegExp} */
export const lateExpression = (pattern, flags) => new LateExpression(pattern, flags)
