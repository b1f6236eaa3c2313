/** Where in a text a form of a municipality's name stands, spelt out or abbreviated; whether the place is meant is not asked. */
import { isLetterAt } from '../../text/character.ts'
import type { NameIndex, PlaceForm } from './name-index.ts'

export interface NameMatch {
  readonly start: number
  readonly end: number
  /** The forms that read so, all of the same number of words. */
  readonly forms: readonly PlaceForm[]
  /** How it is written: `initial` is *J. Hradec*, which could be a person, `unaccented` *Usti*, which could be a word. */
  readonly spelling: 'full' | 'abbreviated' | 'initial' | 'unaccented'
}

interface Token {
  readonly text: string
  readonly lower: string
  readonly end: number
  /** A full stop follows; it may be the sentence's. */
  readonly dot: boolean
  /** It is one side of a slash: *n/L*. */
  readonly slashed: boolean
}

/** A word, its full stop, and what joins it to the next: Frýdek-Místek, Ústí n. L., Ústí n.L., Ústí n/L. */
const TOKEN = /(\p{L}+)(\.?)(?:( ?[-–] ?| |(?<=\.)|\/)(?=\p{L})|)/uy
/** *Nová Ves u Nového Města na Moravě*. */
const MOST_WORDS = 8

/** Finds names in one text; a text without any accents is read as one that lost them. */
export const nameMatcher = (text: string, index: NameIndex): ((start: number) => NameMatch | undefined) => {
  let lostAccents: boolean | undefined
  const hasLostAccents = (): boolean => (lostAccents ??= isWithoutAccents(text))
  return (start) => matchName(text, start, index, hasLostAccents)
}

/** Nothing but the signs of ASCII and those of typography. */
const isWithoutAccents = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit < 0x20 || unit > 0x7e) && !'–—„“”‘’…§°'.includes(text.charAt(i))) return false
  }
  return true
}

/** The longest form that begins at that position; undefined where none does. */
const matchName = (
  text: string,
  start: number,
  index: NameIndex,
  lostAccents: () => boolean,
): NameMatch | undefined => {
  const first = wordAt(text, start)
  if (first === undefined) return undefined
  const reach = index.exact.reach(first.lower)
  if (reach === 0 && !first.dot)
    return lostAccents() ? unaccented(tokensAt(text, start, MOST_WORDS), start, index) : undefined
  const tokens = reach > 1 || first.dot ? tokensAt(text, start, MOST_WORDS) : [first]
  const full = longestIn(tokens, index.exact)
  const short = tokens.length > (full?.count ?? 0) ? abbreviated(tokens, start, index) : undefined
  if (short && (full === undefined || short.end > full.end)) return short
  if (full) return { start, end: full.end, forms: full.forms, spelling: 'full' }
  return lostAccents() ? unaccented(tokens, start, index) : undefined
}

/** The word at a place; what joins it to another is not asked. */
const wordAt = (text: string, start: number): Token | undefined => {
  let end = start
  while (end < text.length && isLetterAt(text, end)) end++
  const word = text.slice(start, end)
  if (word === '') return undefined
  return {
    text: word,
    lower: word.toLowerCase(),
    end,
    dot: text.charAt(end) === '.',
    slashed: text.charAt(end) === '/',
  }
}

const tokensAt = (text: string, start: number, most: number): Token[] => {
  const tokens: Token[] = []
  let at = start
  let afterSlash = false
  while (tokens.length < most) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    const [, word = '', dot = '', joint] = found ?? []
    if (word === '') break
    const slashed = afterSlash || joint === '/'
    tokens.push({ text: word, lower: word.toLowerCase(), end: at + word.length, dot: dot !== '', slashed })
    if (joint === undefined) break
    afterSlash = joint === '/'
    at = TOKEN.lastIndex
  }
  return tokens
}

/** The longest run of words spelt out; a full stop may only stand after the last. */
const longestIn = (tokens: readonly Token[], table: Pick<NameIndex['exact'], 'get' | 'reach'>) => {
  const stop = tokens.findIndex(({ dot, slashed }) => dot || slashed)
  const most = Math.min(table.reach(tokens[0]?.lower ?? ''), stop < 0 ? tokens.length : stop + 1)
  for (let count = most; count > 0; count--) {
    const used = tokens.slice(0, count)
    const forms = table.get(used.map(({ lower }) => lower).join(' ')).filter((form) => capitalLike(used, form))
    const end = used.at(-1)?.end
    if (forms.length > 0 && end !== undefined) return { count, end, forms }
  }
  return undefined
}

/** Abbreviated at the beginning (Mor. Budějovice) or towards the end (Ústí n. L., Hradec Kr.). */
const abbreviated = (tokens: readonly Token[], start: number, index: NameIndex): NameMatch | undefined => {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return undefined
  if (!first.dot && !tokens.slice(1).some(({ dot, slashed }) => dot || slashed)) return undefined
  const candidates = index.containing(first.dot ? second.lower : first.lower)
  const fitting = candidates.filter(
    (form) =>
      form.words.length <= tokens.length &&
      form.words.every((word, i) => fits(tokens[i], word)) &&
      capitalLike(tokens.slice(0, form.words.length), form),
  )
  const longest = Math.max(...fitting.map(({ words }) => words.length), 0)
  // A lone n. stands for nad; na is too short to be abbreviated, and is meant only where nothing else fits.
  const forms = fitting.filter(({ words }) => words.length === longest)
  const above = forms.filter(({ words }) => !words.includes('na'))
  const last = tokens[longest - 1]
  if (last === undefined) return undefined
  const end = last.dot && last.lower.length < (forms[0]?.words[longest - 1]?.length ?? 0) ? last.end + 1 : last.end
  const initial = first.dot && first.text.length === 1
  return { start, end, forms: above.length > 0 ? above : forms, spelling: initial ? 'initial' : 'abbreviated' }
}

const fits = (token: Token | undefined, word: string): boolean => {
  if (token === undefined) return false
  const whole = word.toLowerCase()
  return token.lower === whole || ((token.dot || token.slashed) && whole.startsWith(token.lower))
}

/** Every word is capitalised that the name capitalises. */
const capitalLike = (tokens: readonly Token[], form: PlaceForm): boolean =>
  form.words.every((word, i) => !startsLarge(word) || startsLarge(tokens[i]?.text ?? ''))

const startsLarge = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const unaccented = (tokens: readonly Token[], start: number, index: NameIndex): NameMatch | undefined => {
  const found = longestIn(tokens, index.folded)
  return found && { start, end: found.end, forms: found.forms, spelling: 'unaccented' }
}
