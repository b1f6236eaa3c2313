/**
 * Headings, labels and titles of columns by a lexicon of a kind's own: where they begin and end is told by form, what they
 * announce by the stems of their words.
 */
import { withheldIn } from '../czech/person/person.ts'
import type { Heading, Headings } from '../document/outline.ts'
import { onceSaid } from '../mentions/once.ts'
import type { Passage } from '../text/passage.ts'
import type { Ending, Label, Labels } from '../structure/label.ts'
import { isDigit } from '../language/fold.ts'
import { hasDigit, isCapitalAt } from '../text/character.ts'
import { Content } from './content.ts'
import { score, THRESHOLD, type Evidence, type Form, type Score } from './score.ts'
import { senseBy, type Sense, type Words } from './sense.ts'

export interface Titles<Role extends string, C extends string> {
  readonly words: Words<C>
  readonly concepts: Evidence<Role, C>['concepts']
}

const nothing = new Content(undefined)

export interface Understanding<Role extends string, C extends string> {
  readonly senseOf: (text: string) => Sense<C>
  /** The roles that some words speak for, the strongest first; only those that they speak for strongly enough. */
  readonly rolesOf: (text: string, form: Form) => readonly Score<Role>[]
}

export const understanding = <Role extends string, C extends string>({
  words,
  concepts,
}: Titles<Role, C>): Understanding<Role, C> => {
  const senseOf = onceSaid((text: string) => senseBy(text, words))
  const answersIn = (form: Form) =>
    onceSaid((text: string): readonly Score<Role>[] => {
      const sense = senseOf(text)
      if (sense.concepts.size === 0 && sense.taught === undefined) return []
      return score({ sense, form, content: nothing }, { concepts }).filter(({ points }) => points >= THRESHOLD)
    })
  const answers = new Map<Form, (text: string) => readonly Score<Role>[]>()
  return {
    senseOf,
    rolesOf: (text, form) => {
      const known = answers.get(form) ?? answersIn(form)
      answers.set(form, known)
      return known(text)
    },
  }
}

const LONGEST = 170
/** Lines that are no heading: sentences, questions aside, and what goes on. */
const OPEN = /[.,;!]$|[:;]./
const ABBREVIATED = /(?:^|\s)\p{L}{1,2}\.$/u

/** Headings by what their words mean; `apart` has those that no text follows in their line. */
export const understoodHeadings = <Role extends string, C extends string>(
  titles: Titles<Role, C>,
  apart: ReadonlySet<Role>,
): Headings<Role> => {
  const { rolesOf, senseOf } = understanding(titles)
  const at = (text: string, isLaidOut: boolean): Heading<Role> | undefined => {
    if (!isCapitalAt(text, 0) && !isDigit(text.charAt(0))) return undefined
    for (const end of endsOf(text, isLaidOut)) {
      const words = text.slice(0, end)
      // A sentence is told by its form; what it means need not be known.
      if (OPEN.test(words) && !ABBREVIATED.test(words)) continue
      const [best] = rolesOf(words, isLaidOut ? 'colon' : 'line')
      const { endsInVerb, isClause, unknown } = senseOf(words)
      if (!best || endsInVerb || isClause) continue
      if (apart.has(best.role) && !isAlone(text.slice(end))) return undefined
      // What a parenthesis of known words says belongs to the heading: *Typ podpory (chronologicky)*.
      const inside = INSIDE.exec(text.slice(end))
      const isOwn = inside?.[1] !== undefined && senseOf(inside[1]).unknown === 0
      return { key: best.role, end: isOwn ? end + inside[0].length : end, unknown }
    }
    return undefined
  }
  return { at: (text, isLaidOut) => at(text.text, isLaidOut) }
}

/** Nothing but a parenthesis and a colon. */
const isAlone = (text: string): boolean => {
  const rest = text.trim()
  return /^(?:\([^()]*\))?$/.test(rest.endsWith(':') ? rest.slice(0, -1).trimEnd() : rest)
}
const INSIDE = /^\s?\(([^()]{1,80})\)/

/** Where the words of a heading may end: before a parenthesis, a colon or a dash, or with the text. */
const endsOf = (text: string, isLaidOut: boolean): number[] => {
  const brackets: number[] = []
  const others: number[] = []
  let hasColon = false
  for (let i = 1; i < Math.min(text.length, LONGEST + 1) && !hasColon; i++) {
    const sign = text.charAt(i)
    hasColon = sign === ':'
    const end = text.charAt(i - 1) === ' ' ? i - 1 : i
    // A parenthesis in the middle of the words is one of them.
    if (sign === '(' && closes(text, i)) brackets.push(end)
    else if (hasColon || (DASHES.includes(sign) && end < i && text.charAt(i + 1) === ' ')) others.push(end)
  }
  const whole = text.length > LONGEST || (hasColon && !isLaidOut) ? [] : [text.length]
  return isLaidOut ? [...brackets, ...whole, ...others] : [...[...brackets, ...others].sort((a, b) => a - b), ...whole]
}
const DASHES = '–—-'

/** Whether a bracket closes where the words end. */
const closes = (text: string, open: number): boolean => {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text.charAt(i) === '(') depth++
    else if (text.charAt(i) === ')' && --depth === 0) {
      const after = text
        .slice(i + 1, i + 3)
        .trim()
        .charAt(0)
      return after === '' || after === ':' || DASHES.includes(after)
    }
  }
  return false
}

export interface TitledLabels<Role extends string, C extends string> extends Titles<Role, C> {
  /** Roles whose value nothing but a blank parts from its label. */
  readonly bare: ReadonlySet<Role>
  /** Roles that a label has only at the beginning of a line. */
  readonly leading?: ReadonlySet<Role>
  /** Roles whose value a sentence may tell: *Výstupem je zpráva*. */
  readonly copular?: ReadonlySet<Role>
}

/** A number, a letter or a bullet before a label. */
const NUMBER = /(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[ivx]{1,5}\.|\(?[a-z]\))\s)?(?:[-–•]\s)?/iy
const MOST_CHARACTERS = 90
/** *Činnost č. 1* */
const COUNT = /(?:\s\p{L}\.)?\s\d{1,2}$/u
const ENDING = /\s?:|\s[-–—](?=\s)/
/** A dash between blanks. */
const MARK = 3
/** So many words may stand before the verb of a sentence that begins as a label. */
const MOST_LED = 5

export const titledLabels = <Role extends string, C extends string>(titles: TitledLabels<Role, C>): Labels<Role> => {
  interface Found {
    readonly key: Role
    readonly from: number
    readonly to: number
    readonly end: number
    readonly ending: Ending
  }
  const { rolesOf, senseOf } = understanding(titles)
  const roleOf = (words: string, form: Form): Role | undefined =>
    words.length <= MOST_CHARACTERS && /^[\p{L}\p{N}]/u.test(words)
      ? rolesOf(words.replace(COUNT, ''), form)[0]?.role
      : undefined
  /** *Výstupem je*, *Pověřeným zástupcem města je*. */
  const toldAt = (text: string, from: number): Found | undefined => {
    const { words } = senseOf(text.slice(from, from + MOST_CHARACTERS))
    const at = words.findIndex(({ concept }) => concept === 'is')
    const verb = words[at]
    const before = words.slice(0, at)
    if (!verb || at < 1 || at > MOST_LED || before.some(({ concept }) => concept === undefined)) return undefined
    const to = from + (before.at(-1)?.end ?? 0)
    const key = roleOf(text.slice(from, to), 'colon')
    return key && titles.copular?.has(key) ? { key, from, to, end: from + verb.end, ending: 'blank' } : undefined
  }
  const place = (line: Passage, start: number): Found | undefined => {
    const { text } = line
    NUMBER.lastIndex = start
    const from = start + (NUMBER.exec(text)?.[0].length ?? 0)
    // No label is longer, so that what stands further on is not looked at from every word again.
    const mark = ENDING.exec(text.slice(from, from + MOST_CHARACTERS + MARK))
    if (mark) {
      const ending = mark[0].endsWith(':') ? 'colon' : 'dash'
      const words = text.slice(from, from + mark.index)
      // A dash stands in sentences and titles too.
      const key = isWhole(words) ? roleOf(words, ending === 'colon' ? 'colon' : 'line') : undefined
      if (key) {
        const to = from + mark.index
        return { key, from, to, end: to + mark[0].length, ending }
      }
    } else if (text.length - from <= MOST_CHARACTERS + 1) {
      const words = text.slice(from).trimEnd()
      const key = OPEN.test(text) || hasDigit(words.replace(COUNT, '')) ? undefined : roleOf(words, 'line')
      if (key && withheldIn(words) === undefined)
        return { key, from, to: from + words.length, end: text.length, ending: 'nothing' }
    }
    const told = start === 0 && isCapitalAt(text, from) ? toldAt(text, from) : undefined
    if (told) return told
    const to = bareEnd(text, from, titles.words)
    const key = to > from ? roleOf(text.slice(from, to), 'blank') : undefined
    return key && titles.bare.has(key) ? { key, from, to, end: to + 1, ending: 'blank' } : undefined
  }
  return {
    at: (line, start = 0): Label<Role> | undefined => {
      const found = place(line, start)
      if (!found || (start > 0 && titles.leading?.has(found.key))) return undefined
      const { key, from, to, end, ending } = found
      return { key, words: line.slice(from, to), whole: line.slice(start, end).trim(), start, end, ending }
    },
  }
}

/** Without a separator outside of parentheses and with every bracket closed. */
const isWhole = (words: string): boolean =>
  words !== '' && words.split('(').length === words.split(')').length && !/^[^(]*[,;|•]/.test(words)

/**
 * Where the words of a label end if a name, the sign of one that is withheld or a number follows them: *Územní celek
 * Jihlava*, *Pověřený zástupce [redacted]*, *IČ 70890749*.
 */
const bareEnd = <C extends string>(text: string, from: number, words: Words<C>): number => {
  const part = text.slice(from, from + MOST_CHARACTERS)
  const sense: Sense<C> = senseBy(part, words)
  if (sense.words[0]?.concept === undefined) return from
  const withheld = withheldIn(part)
  if (withheld && part.charAt(withheld - 1) === ' ') {
    const before = sense.words.filter(({ start }) => start < withheld)
    if (before.at(-1)?.end === withheld - 1 && before.every(({ concept }) => concept !== undefined))
      return from + withheld - 1
  }
  const first = sense.words.findIndex(
    ({ concept, text: word }, i) => i > 0 && (concept === undefined || (/^\p{Lu}\p{Ll}/u.test(word) && i > 0)),
  )
  const [value, last] = [sense.words[first], sense.words[first - 1]]
  if (!value || !last) return from
  const isValue =
    (/^[\p{Lu}\d]/u.test(value.text) || hasDigit(text.slice(from + value.end))) &&
    text.slice(from + last.end, from + value.start) === ' '
  return isValue ? from + last.end : from
}
