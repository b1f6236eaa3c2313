/** A line of contacts as a run of tokens: names, roles, phones, e-mails and the labels beside them. */
import { findEmails } from '../../../../czech/code/email.ts'
import { isFirstName } from '../../../../czech/person/first-names.ts'
import { readPerson } from '../../../../czech/person/person.ts'
import { nominativeOfWoman } from '../../../../czech/person/nominative.ts'
import { findPhones } from '../../../../czech/code/phone.ts'
import type { Reading } from '../../../../czech/reading.ts'
import { themeOf } from '../../../../czech/theme.ts'
import { isFinite } from '../../../../language/finite-verb.ts'
import { isCapitalAt } from '../../../../text/character.ts'
import type { Passage } from '../../../../text/passage.ts'
import {
  COLUMN,
  EMAIL_LABEL,
  HIDDEN_EMAIL,
  OF_ROLE,
  PHONE_LABEL,
  ROLE,
  ROLE_AT_START,
  ROLE_IN_SENTENCE,
  VACANT,
} from './roles.ts'

export type TokenType = 'name' | 'withheld' | 'vacant' | 'role' | 'phone' | 'email' | 'label' | 'hidden' | 'other'

export interface Token {
  readonly type: TokenType
  readonly passage: Passage
  /** The normalised phone or e-mail; a name in the nominative where it is printed in another case. */
  readonly value: string
  /** Where it stands in the text of its line. */
  readonly start: number
  readonly end: number
}

export interface Line {
  readonly text: Passage
  readonly tokens: readonly Token[]
  readonly isSentence: boolean
}

/** A line whose tokens are looked for when somebody asks: most lines of a page are too long for a contact's. */
export const lineOf = (text: Passage, isTown: (text: Passage) => boolean, isSentence = false): Line => {
  let tokens: readonly Token[] | undefined
  return {
    text,
    isSentence,
    get tokens() {
      return (tokens ??= tokensOf(text, isTown))
    },
  }
}

/** Whether there is a phone or an e-mail. */
export const reaches = (line: Passage): boolean => findPhones(line).length > 0 || findEmails(line).length > 0

/** Lines that a block, a list item or a table's row holds together. */
export type Group = readonly Line[]

const SEPARATOR = /[,;|()/•·]|\s[–—-](?=\s|$)|:(?=\s|$)/u

/** The tokens of a line in order; what no rule knows is `other`. */
export const tokensOf = (line: Passage, isTown: (text: Passage) => boolean): Token[] => {
  const fixed = fixedTokens(line)
  const tokens: Token[] = []
  let at = 0
  for (const token of fixed) {
    for (const word of wordTokens(line, at, token.start, isTown)) tokens.push(word)
    tokens.push(token)
    at = token.end
  }
  return [...tokens, ...wordTokens(line, at, line.length, isTown)]
}

/** Phones, e-mails and their labels, which stand wherever they do; the first of two that overlap counts. */
const fixedTokens = (line: Passage): Token[] => {
  const labels = (pattern: RegExp, type: TokenType): Token[] =>
    [...line.matchAll(pattern)].map(({ whole, start, end }) => ({ type, passage: whole, value: '', start, end }))
  const found = [
    ...(mayHideEmail(line.text) ? labels(HIDDEN_EMAIL, 'hidden') : []),
    ...located(line, findEmails(line), 'email'),
    ...located(line, findPhones(line), 'phone'),
    ...labels(PHONE_LABEL, 'label'),
    ...labels(EMAIL_LABEL, 'label'),
  ].sort((a, b) => a.start - b.start)
  const kept: Token[] = []
  for (const token of found) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token)
  return kept
}

/** The sentence in the place of an address names what it hides it from. */
const mayHideEmail = (text: string): boolean => {
  const small = text.toLowerCase()
  return small.includes('spam') || small.includes('robot')
}

const located = (line: Passage, readings: readonly Reading<string>[], type: TokenType): Token[] => {
  let from = 0
  return readings.map(({ value, passage }) => {
    const start = line.text.indexOf(passage.text, from)
    from = start + passage.length
    return { type, passage, value, start, end: from }
  })
}

const SIGNS = /^[\s,;|()/•·–—:*-]*/u

/** A given name and a surname before words of a sentence: *Jana Vrbová na čísle …* */
const NAME_IN_SENTENCE = /^(?<given>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+(?=\s\p{Ll})/u

/** The same where a sentence says whom to ask: *obracejte se na Janu Vrbovou* */
const NAME_ASKED = /(?<=\s(?:na|se?|ke?|u|pan\p{L}{0,2})\s)(?<given>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+$/u

const mayAsk = (text: string): boolean => text.includes(' ') && isCapitalAt(text, text.lastIndexOf(' ') + 1)

/** *Konzultantkou je Jana Nová*, *odpovídá manažer*: where the verb ends that no role goes over. */
const endOfVerb = ({ text }: Passage): number => {
  const end = text.indexOf(' ')
  const word = text.slice(0, Math.max(0, end))
  return COPULAS.has(word) || VERB_ENDINGS.some((ending) => word.endsWith(ending)) ? end + 1 : 0
}
const COPULAS = new Set(['je', 'jsou', 'byl', 'byla', 'byli', 'bude'])
const VERB_ENDINGS = ['ává', 'ívá', 'ídá', 'uje', 'ují']

/** *Město zastupuje | místostarostka*: where the last verb before an office ends. */
const endOfClause = (words: string): number => {
  let [at, end] = [0, 0]
  for (const word of words.split(' ')) {
    if (isFinite(word)) end = at + word.length
    at += word.length + 1
  }
  return end
}

/** For whom somebody speaks, before her role: *za Agenturu lokální konzultant* */
const SIDE = /^za\s\p{L}+\s(?!je\s|jsou\s)(?=\p{Ll})/iu

/** The same as a label of her own: *Za obec: Jan Dub* */
const SIDE_ALONE = /^za\s\p{L}+$/iu

/** Whether a role or a name begins there. */
const announces = (text: Passage): boolean => text.test(ROLE_AT_START) || readPerson(text).name !== undefined

/** Names and roles in a part of the line that holds nothing else. */
const wordTokens = (line: Passage, from: number, to: number, isTown: (text: Passage) => boolean): Token[] => {
  const tokens: Token[] = []
  let at = from
  // Looked for again only behind the last one.
  let separator = -1
  const wordFrom = (position: number): number => {
    const blanks = SIGNS.exec(line.text.slice(position, to))
    return position + (blanks?.[0].length ?? 0)
  }
  while ((at = wordFrom(at)) < to) {
    const rest = line.slice(at, to)
    if (separator < at) separator = at + (rest.match(SEPARATOR)?.start ?? rest.length)
    const { type, length } = wordAt(rest, rest.slice(0, separator - at).trim(), isTown)
    const passage = rest.slice(0, length).trim()
    const value = type === 'name' ? (nominativeOfWoman(passage.text) ?? '') : ''
    tokens.push({ type, passage, value, start: at, end: at + passage.length })
    at += Math.max(1, length)
  }
  return tokens
}

/** What begins there; `fragment` is the part up to the next sign. */
const wordAt = (
  rest: Passage,
  fragment: Passage,
  isTown: (text: Passage) => boolean,
): { type: TokenType; length: number } => {
  if (fragment.test(COLUMN)) return { type: 'label', length: fragment.length }
  const verb = endOfVerb(fragment)
  if (verb > 0 && announces(fragment.slice(verb))) return { type: 'label', length: verb }
  const vacant = fragment.match(VACANT)
  if (vacant) return { type: 'vacant', length: vacant.end }
  if (isTown(fragment)) return { type: 'other', length: fragment.length }
  const { name, withheld } = readPerson(rest)
  if (withheld) return { type: 'withheld', length: rest.text.indexOf(withheld.text) + withheld.length }
  const before = name ? rest.text.indexOf(name.text) : 0
  if (name && before > 0 && rest.slice(0, before).test(ROLE_AT_START)) return { type: 'role', length: before }
  // *je za město Jana Nová*
  if (name && before > 0 && !name.test(ROLE)) return { type: 'other', length: before }
  if (name && !name.test(ROLE)) return { type: 'name', length: name.length }
  const side = fragment.match(SIDE)
  if (side) return { type: 'label', length: side.end }
  if (fragment.test(SIDE_ALONE)) return { type: 'label', length: fragment.length }
  const inSentence = isCapitalAt(rest.text, 0) ? rest.match(NAME_IN_SENTENCE) : undefined
  if (inSentence && isFirstName(inSentence.named['given']?.text ?? '')) return { type: 'name', length: inSentence.end }
  const asked = mayAsk(fragment.text) ? fragment.match(NAME_ASKED) : undefined
  if (asked && isFirstName(asked.named['given']?.text ?? '')) return { type: 'other', length: asked.start }
  // A sentence may name an office and is none.
  if (fragment.text.includes(' ') && fragment.test(/\p{Ll}{3}\.$/u)) return { type: 'other', length: fragment.length }
  const role = fragment.match(ROLE_AT_START)
  const spoken = role ? endOfClause(role.whole.text) : 0
  if (spoken > 0) return { type: 'other', length: spoken }
  if (role) {
    const after = fragment.slice(role.end).trim()
    const isAll = after.isEmpty || !(endOfVerb(after) > 0 || readPerson(after).name)
    return { type: 'role', length: isAll ? withParenthesis(rest, fragment.length) : role.end }
  }
  if (!fragment.test(ROLE) || fragment.length > 120) return { type: 'other', length: fragment.length }
  const inside = fragment.match(ROLE_IN_SENTENCE)
  if (inside && readPerson(fragment.slice(inside.end).trim()).name) return { type: 'other', length: inside.start }
  return { type: 'role', length: withParenthesis(rest, fragment.length) }
}

/** Parentheses right after an office that say for what, where or how long; others name an employer or say something else. */
const withParenthesis = (rest: Passage, end: number): number => {
  const parenthesis = rest.slice(end).match(/^\s?\((?<inside>[^()]{1,100})\)/u)
  const inside = parenthesis?.named['inside']
  return inside && (inside.test(OF_ROLE) || themeOf(inside)) ? end + parenthesis.end : end
}
