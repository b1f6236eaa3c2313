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
  // Values of its own and not getters: they are asked for at each use.
  hasIndices = false
  global = false
  ignoreCase = false
  multiline = false
  dotAll = false
  unicode = false
  unicodeSets = false
  sticky = false

  constructor(pattern, flags = typeof pattern === 'string' ? '' : pattern.flags) {
    this.#pattern = typeof pattern === 'string' ? pattern : pattern.source
    this.#flags = flags
    // A source is written another way than the pattern where it is empty, or has slashes or line ends.
    if (!/^$|[/\n\r\u2028\u2029]/.test(this.#pattern)) this.#source = this.#pattern
    this.hasIndices = flags.includes('d')
    this.global = flags.includes('g')
    this.ignoreCase = flags.includes('i')
    this.multiline = flags.includes('m')
    this.dotAll = flags.includes('s')
    this.unicode = flags.includes('u')
    this.unicodeSets = flags.includes('v')
    this.sticky = flags.includes('y')
  }

  get #expression() {
    return (this.#made ??= new RegExp(this.#pattern, this.#flags))
  }

  get source() {
    return (this.#source ??= this.#expression.source)
  }
  get flags() {
    return this.#flags.length < 2 ? this.#flags : this.#expression.flags
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
