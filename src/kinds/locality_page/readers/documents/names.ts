/** Where a text names strategic documents: by their names in any case form, by their abbreviations, as "the plan". */
import { findDates, findLabelledDates } from '../../../../czech/date/date.ts'
import { nominativeOfName } from '../../../../czech/organisation/organisation.ts'
import type { Reading } from '../../../../czech/reading.ts'
import { tokensOf, type Token } from '../../../../language/fold.ts'
import { hasCapital } from '../../../../text/character.ts'
import type { Passage } from '../../../../text/passage.ts'
import { saysNone, saysNotYet } from './status.ts'
import { beginsAnother, beginsClause, conceptOf, endsName, isAdjective, isHead } from './words.ts'

export interface NameMention {
  /** In the nominative. */
  readonly name: Reading<string>
  /** "Strategický plán sociálního začleňování (SPSZ)": SPSZ. */
  readonly abbreviation: Passage | undefined
  /** The period in the name's own words, which is no date of the document: "2016–2018". */
  readonly period: Reading<string> | undefined
  readonly start: number
  readonly end: number
}

/** So many adjectives may stand before the noun: *Střednědobý komunitní plán*. */
const MOST_ADJECTIVES = 5

/** The nouns of documents' names, each with the adjectives before it. */
const papersIn = (text: string): Token[][] => {
  const tokens = tokensOf(text)
  const isNext = (i: number) => text.slice(tokens[i]?.end, tokens[i + 1]?.start) === ' '
  return tokens.flatMap((head, at) => {
    if (!isHead(head.text)) return []
    const words = [head]
    for (let i = at - 1; words.length <= MOST_ADJECTIVES && isNext(i); i--) {
      // *Strategický a akční plán*
      const isAnd = words.length > 1 && ['a', 'i'].includes(tokens[i]?.text ?? '') && isNext(i - 1)
      const word = tokens[isAnd ? --i : i]
      if (!word || !isAdjective(word.text)) break
      words.unshift(word)
    }
    return [words]
  })
}

/** The names in a text; an item of a list begins with one even where it has no capital. */
export const namesIn = (text: Passage, isItem: boolean): NameMention[] => {
  const mentions: NameMention[] = []
  let from = 0
  for (const found of papersIn(text.text)) {
    const words = found.filter(({ start }) => start >= from)
    const [begin, head] = [words[0], words.at(-1)]
    if (!begin || !head) continue
    const own = words.slice(beginningOfName(words))
    const first = own[0]?.start ?? head.start
    const last = endOfName(text.text, head.end)
    const name = text.slice(first, last)
    from = last
    if (isNotThere(text.text, first, last)) continue
    const hasModifiers = last > head.end
    const beginsItem = isItem && first === 0
    if (isForeign(words) || !isName(text.text, own, hasModifiers, beginsItem)) continue
    const tail = text.slice(last, last + TAIL)
    const abbreviation = abbreviationAfter(tail)
    const period = periodAfter(tail)
    from = last + Math.max(abbreviation?.end ?? 0, period?.end ?? 0)
    mentions.push({
      name: nominativeOfName(name),
      abbreviation: abbreviation?.passage,
      period: period?.reading,
      start: first,
      end: from,
    })
  }
  return mentions
}

/** How far after a name its abbreviation and period stand, and how long a word or a clause about it may be. */
export const TAIL = 80
const WORD = 60
const CLAUSE = 200

/** "Koncepci bydlení město nemá." What is yet to come or being written is told all the same: "… zatím neexistuje, vznikne na podzim". */
const isNotThere = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - CLAUSE), start)
  const after = text.slice(end, end + CLAUSE)
  const clauseStart = start - before.length + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1
  const clauseEnd = end + (/[,;]/u.exec(after)?.index ?? after.length)
  return saysNone(text.slice(clauseStart, clauseEnd)) && !isToCome(after.slice(clauseEnd - end))
}

/** Whether the next clause, which names no document of its own, says that it is being written or yet to come. */
const isToCome = (rest: string): boolean => {
  const [clause = ''] = rest.slice(1).split(/[.;]/u)
  return papersIn(clause).length === 0 && saysNotYet(clause)
}

/** Whether adjectives and noun are those of a programme that no town has. */
const isForeign = (words: readonly Token[]): boolean => {
  const isProgramme = conceptOf(words.at(-1)?.text ?? '') === 'programme'
  return words.some(({ text }) => {
    const concept = conceptOf(text)
    return concept === 'foreign' || (isProgramme && concept === 'foreignProgramme')
  })
}

const isName = (text: string, words: readonly Token[], hasModifiers: boolean, beginsItem: boolean): boolean => {
  const isLong = words.length > 1
  const [first] = words
  if (first && hasCapital(first.text.charAt(0)) && (isLong || hasModifiers)) return true
  if (beginsItem && (isLong || hasModifiers)) return true
  if (!first || !hasModifiers) return false
  // Names that count although they begin with a small letter.
  if (isLong) return conceptOf(first.text) === 'common' && conceptOf(words.at(-1)?.text ?? '') === 'plan'
  return conceptOf(tokensOf(text.slice(first.end, first.end + WORD))[0]?.text ?? '') === 'about'
}

/**
 * Where in adjectives and noun the name begins: "zpracovává | Místní plán inkluze", "Připravený | strategický plán", at
 * a capital or at words that many such names have.
 */
const beginningOfName = (words: readonly Token[]): number => {
  const head = words.length - 1
  const isPart = ({ text }: Token, i: number) =>
    conceptOf(text) !== 'apart' && (i === head || agrees(text, words[head]?.text ?? ''))
  const rules = [
    (word: Token, i: number) => hasCapital(word.text.charAt(0)) && isPart(word, i),
    ({ text }: Token, i: number) => i === head || conceptOf(text) === 'common',
  ]
  return rules.map((rule) => words.findIndex(rule)).find((i) => i >= 0) ?? head
}

/** *Zastupitelé | Plán rozvoje přijali*: an adjective beside *plán* and *program* in their first case ends in *ý* or *í*. */
const agrees = (adjective: string, head: string): boolean =>
  !(head.endsWith('lán') || head.endsWith('rogram')) || adjective.endsWith('ý') || adjective.endsWith('í')

/** Genitives, "pro oblast …" and the town's name go on with a name: "… sociálního začleňování města Vsetín". */
const endOfName = (text: string, from: number): number => {
  let end = from
  for (;;) {
    const rest = text.slice(end, end + WORD)
    const next = NEXT_WORD.exec(rest)
    const { and, word = '' } = next?.groups ?? {}
    const isOfTown = word === 'Město' && BEFORE_TOWN.test(text.slice(from, end))
    if (!next || (beginsClause(word) && !isOfTown)) return end
    const ofTown = IN_TOWN.has(word) && BEFORE_IN.test(text.slice(from, end)) ? TOWN_TAIL.exec(rest) : null
    const phrase = and === undefined ? phraseOfName(rest) : undefined
    if (ofTown) end += ofTown[0].length
    else if (phrase !== undefined) end += phrase
    else if (isOfTown) end += next[0].length
    else if (endsName(word) || (and !== undefined && beginsAnother(word))) return end
    else end += next[0].length
  }
}
const NEXT_WORD = /^\s(?<and>(?:a|i)\s)?(?<word>\p{L}[\p{L}-]*)/u

/** How far a phrase with a preposition goes on with a name: *pro oblast*, *v oblasti bydlení*, *na podporu rodin*, *ve městě Kolín*. */
const phraseOfName = (rest: string): number | undefined => {
  const [preposition, noun, next] = tokensOf(rest, 3)
  if (!preposition || !noun) return undefined
  const concept = conceptOf(noun.text)
  if (preposition.text === 'pro') return concept === 'time' ? undefined : noun.end
  if (!['v', 've', 'na'].includes(preposition.text) || !next) return undefined
  return concept === 'field' || (concept === 'town' && hasCapital(next.text.charAt(0))) ? next.end : undefined
}

/** *… města Nové | Město nad Metují* */
const BEFORE_TOWN = /\s\p{Lu}\p{L}*[éá]$/u
/** *… města Světlá nad Sázavou* */
const IN_TOWN = new Set(['nad', 'pod', 'na', 'u'])
const BEFORE_IN = /\s\p{Lu}\p{L}+$/u
const TOWN_TAIL = /^\s\p{Ll}+\s\p{Lu}\p{L}+/u

/** What stands after a name, and where it ends there. */
interface Tail {
  readonly end: number
}

const ABBREVIATION =
  /^\s?(?:\((?:dále\s(?:jen|též)\s)?[„"]?(?<inner>\p{Lu}{2,7})[“”"]?\)|,?\s(?:tzv\.|zkráceně|dále\sjen)\s[„"]?(?<said>\p{Lu}{2,7})(?!\p{L})[“”"]?|[-–—]\s(?<dashed>\p{Lu}{3,7})(?!\p{L})|(?<bare>\p{Lu}{3,7})(?=[\s,.;)]|$))/u

const abbreviationAfter = (tail: Passage): (Tail & { passage: Passage }) | undefined => {
  const found = tail.match(ABBREVIATION)
  const passage = found && Object.values(found.named).find((one) => one !== undefined)
  return passage && { passage, end: found.end }
}

const PERIOD_LINK =
  /^[\s,(]*(?:\(?\p{Lu}{2,7}\)?\s)?(?:[–—-]\s(?:\p{Lu}\p{L}*\s){1,4})?(?:(?:na|pro|v)\s)?(?:(?:období|obdob\p{L}+|let(?:ech|a)?|léta|roky|rok)\s)?$/u

/** The period with which the words after a name begin, if they do. */
export const periodAfter = (tail: Passage): (Tail & { reading: Reading<string> }) | undefined => {
  // "Plán sociálního začleňování 2021+"
  const isOpen = tail.test(/^[\s,(]*\d{4}\s?\+/u)
  for (const reading of (isOpen ? findLabelledDates : findDates)(tail)) {
    const at = tail.text.indexOf(reading.passage.text)
    const isPeriod = /^\d{4}\/\d{4}$|\/|^\d{4}$/.test(reading.value) && !/dne/u.test(tail.text.slice(0, at))
    if (isPeriod && PERIOD_LINK.test(tail.text.slice(0, at))) return { reading, end: at + reading.passage.length }
    return undefined
  }
  return undefined
}
