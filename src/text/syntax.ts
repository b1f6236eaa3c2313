/** The syntax of regular expressions, as far as it says with which characters a match begins. */
import { isBlank } from './character.ts'

export type Node =
  | { readonly type: 'characters'; readonly symbols: readonly number[] }
  | Choice
  | { readonly type: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  /** Takes no character: an assertion, as that the text begins here. */
  | { readonly type: 'nothing'; readonly isStart?: true }
  /** Nobody knows. */
  | { readonly type: 'anything' }

export interface Choice {
  readonly type: 'choice'
  readonly options: readonly (readonly Node[])[]
}

/**
 * Characters are told apart as far as expressions that disregard case and accents would: letters without accents, digits as
 * one, blanks as one, the signs of ASCII, and all others as one.
 */
export const symbolOf = (unit: number): number => symbols[unit] || addSymbol(unit)

const symbols = new Uint8Array(0x10000)
export const [END, OTHER, DIGIT, BLANK] = [1, 2, 3, 4]
const FIRST_SIGN = 5
const CASE = 32
/** There are fewer symbols than that. */
export const SYMBOLS = 128

const addSymbol = (unit: number): number => {
  const base = String.fromCharCode(unit).normalize('NFKD').charCodeAt(0)
  const small = base >= 0x41 && base <= 0x5a ? base + CASE : base
  const symbol =
    small >= 0x30 && small <= 0x39
      ? DIGIT
      : isBlank(unit)
        ? BLANK
        : small > 0x20 && small < 0x7f
          ? small - 0x21 + FIRST_SIGN
          : OTHER
  symbols[unit] = symbol
  return symbol
}

const all = Array.from({ length: 0x7f - 0x21 + FIRST_SIGN }, (_, symbol) => symbol).filter((symbol) => symbol >= OTHER)
const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => symbolOf(letter.charCodeAt(0)))

const TIMES = /^\{(\d{1,6})(,?)(\d{0,6})\}/

/** Reads the source of an expression; what it does not know it takes for anything. */
export const parse = (source: string): Choice => new Reader(source).options()

/** Whether a match can only begin where the text does. */
export const isAnchored = (source: string): boolean => {
  let [depth, isClass] = [0, false]
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i)
    if (sign === '\\') i++
    else if (isClass || sign === '[') isClass = sign !== ']'
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0 && source.charAt(i + 1) !== '^') return false
  }
  return source.startsWith('^')
}

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Alternatives up to the end or a closing parenthesis. */
  options(): Choice {
    const options: Node[][] = [[]]
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.takes('|')) options.push([])
      else options.at(-1)?.push(this.repeated(this.one()))
    }
    this.at++
    return { type: 'choice', options }
  }

  private takes(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false
    this.at += sign.length
    return true
  }

  private one(): Node {
    if (this.takes('(')) return this.group()
    if (this.takes('[')) return this.set()
    if (this.takes('\\')) return this.escape()
    if (this.takes('^')) return { type: 'nothing', isStart: true }
    if (this.takes('$')) return { type: 'nothing' }
    if (this.takes('.')) return { type: 'characters', symbols: all }
    return { type: 'characters', symbols: [this.literal()] }
  }

  private literal(): number {
    return symbolOf(this.source.charCodeAt(this.at++))
  }

  private group(): Node {
    const isAssertion = ['?=', '?!', '?<=', '?<!'].some((sign) => this.takes(sign))
    if (!isAssertion && !this.takes('?:') && this.takes('?<')) this.at = this.source.indexOf('>', this.at) + 1
    const options = this.options()
    return isAssertion ? { type: 'nothing' } : options
  }

  private escape(): Node {
    const letter = this.source[this.at++] ?? ''
    if (letter === 'b' || letter === 'B') return { type: 'nothing' }
    if (letter === 'k' || /[1-9]/.test(letter)) {
      if (letter === 'k') this.at = this.source.indexOf('>', this.at) + 1
      return { type: 'anything' }
    }
    return { type: 'characters', symbols: this.escaped(letter) }
  }

  /** The symbols of an escape, whose letter was read. */
  private escaped(letter: string): readonly number[] {
    if (letter === 'd') return [DIGIT]
    if (letter === 's') return [BLANK]
    if (letter === 'p') return this.property()
    if (/[A-Zcw]/.test(letter)) {
      if (letter === 'P') this.property()
      return all
    }
    if (letter === 'u')
      return this.code(this.source[this.at] === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 4)
    if (letter === 'x') return this.code(this.at + 2)
    if (/[nrtvf]/.test(letter)) return [BLANK]
    return [symbolOf(letter.charCodeAt(0))]
  }

  private code(end: number): readonly number[] {
    const code = Number.parseInt(this.source.slice(this.at, end).replaceAll(/[{}]/g, ''), 16)
    this.at = end
    return [symbolOf(Math.min(code, 0xffff))]
  }

  private property(): readonly number[] {
    const end = this.source.indexOf('}', this.at) + 1
    const name = this.source.slice(this.at + 1, end - 1)
    this.at = end
    return name.startsWith('L') ? [...letters, OTHER] : all
  }

  /** A class in brackets; an excluding one may be anything. */
  private set(): Node {
    const isNegated = this.takes('^')
    const found: number[] = []
    let before: number | undefined
    while (this.at < this.source.length && !this.takes(']')) {
      const unit = this.source.charCodeAt(this.at)
      if (before !== undefined && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++
        const last = this.takes('\\') ? undefined : this.source.charCodeAt(this.at++)
        if (last === undefined) return this.rest()
        for (let code = before; code <= last; code++) found.push(symbolOf(code))
        before = undefined
      } else if (this.takes('\\')) {
        for (const symbol of this.escaped(this.source[this.at++] ?? '')) found.push(symbol)
        before = undefined
      } else {
        found.push(this.literal())
        before = unit
      }
    }
    return { type: 'characters', symbols: isNegated ? all : [...new Set(found)] }
  }

  /** The rest of a class whose range ends in an escape. */
  private rest(): Node {
    while (this.at < this.source.length && !this.takes(']')) this.at += this.source[this.at] === '\\' ? 2 : 1
    return { type: 'characters', symbols: all }
  }

  private repeated(node: Node): Node {
    const [least, most] = this.counts()
    this.takes('?')
    return least === 1 && most === 1 ? node : { type: 'repeat', node, least, most }
  }

  private counts(): readonly [number, number] {
    if (this.takes('*')) return [0, Infinity]
    if (this.takes('+')) return [1, Infinity]
    if (this.takes('?')) return [0, 1]
    if (this.source[this.at] !== '{') return [1, 1]
    const found = TIMES.exec(this.source.slice(this.at, this.at + 16))
    if (!found) return [1, 1]
    const [whole, least = '', comma, most = ''] = found
    this.at += whole.length
    return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)]
  }
}
