/** Where a text names strategic documents: by their names in any case form, by their abbreviations, as "the plan". */
import { findDates, findLabelledDates } from '../../../../czech/date/date.ts'
import { nominativeOfName } from '../../../../czech/organisation/organisation.ts'
import type { Reading } from '../../../../czech/reading.ts'
import { isFinite } from '../../../../language/finite-verb.ts'
import type { Passage } from '../../../../text/passage.ts'
import {
  COMMON_BEGINNING,
  COMMON_NAME,
  DOCUMENT,
  NAME_END,
  NAME_GOES_ON,
  NO_DOCUMENT,
  NO_GENITIVE,
  NO_NAME,
  NO_PART,
} from './words.ts'
import { saysNone, saysNotYet } from './status.ts'

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

const pattern = new RegExp(DOCUMENT, 'gu')

/** The names in a text; an item of a list begins with one even where it has no capital. */
export const namesIn = (text: Passage, isItem: boolean): NameMention[] => {
  const mentions: NameMention[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text.text); found; found = pattern.exec(text.text)) {
    const [start, end] = [found.index, found.index + found[0].length]
    const first = start + beginningOfName(found[0])
    const last = endOfName(text.text, end)
    const name = text.slice(first, last)
    pattern.lastIndex = last
    if (isNotThere(text.text, first, last)) continue
    if (name.test(NO_DOCUMENT) || !isName(name, last > end, isItem && first === start && start === 0)) continue
    const tail = text.slice(last, last + TAIL)
    const abbreviation = abbreviationAfter(tail)
    const period = periodAfter(tail)
    pattern.lastIndex = last + Math.max(abbreviation?.end ?? 0, period?.end ?? 0)
    mentions.push({
      name: nominativeOfName(name),
      abbreviation: abbreviation?.passage,
      period: period?.reading,
      start: first,
      end: pattern.lastIndex,
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
  return clause.search(pattern) < 0 && saysNotYet(clause)
}

const isName = (name: Passage, hasModifiers: boolean, beginsItem: boolean): boolean => {
  const words = name.text.split(' ').length
  return (name.test(/^\p{Lu}/u) && (words > 1 || hasModifiers)) || name.test(COMMON_NAME) || (beginsItem && words > 1)
}

/**
 * Where in adjectives and noun the name begins: "zpracovává | Místní plán inkluze", "Připravený | strategický plán", at
 * a capital or at words that many such names have.
 */
const beginningOfName = (words: string): number => {
  const starts = [0, ...[...words.matchAll(/\s(?!(?:a|i)\s)/gu)].map(({ index }) => index + 1)]
  const isPart = (start: number) => {
    const word = words.slice(start).split(' ')[0] ?? ''
    return !NO_PART.test(word) && (start === starts.at(-1) || agrees(word, words))
  }
  const capital = starts.find((start) => /^\p{Lu}/u.test(words.slice(start)) && isPart(start))
  return capital ?? starts.find((start) => COMMON_BEGINNING.test(words.slice(start))) ?? starts.find(isPart) ?? 0
}

/** *Zastupitelé | Plán rozvoje přijali*: an adjective beside *plán* and *program* in their first case ends in *ý* or *í*. */
const agrees = (adjective: string, words: string): boolean =>
  !/(?:lán|rogram)$/u.test(words) || /[ýí]$/u.test(adjective)

/** Genitives, "pro oblast …" and the town's name go on with a name: "… sociálního začleňování města Vsetín". */
const endOfName = (text: string, from: number): number => {
  let end = from
  for (;;) {
    const rest = text.slice(end, end + WORD)
    const next = /^\s(?<and>(?:a|i)\s)?(?<word>\p{L}[\p{L}-]*)/u.exec(rest)
    const { and, word = '' } = next?.groups ?? {}
    const phrase = and === undefined ? NAME_GOES_ON.exec(rest.slice(1)) : null
    if (!next || NO_NAME.test(word)) return end
    const ofTown = IN_TOWN.test(word) && BEFORE_IN.test(text.slice(from, end)) ? TOWN_TAIL.exec(rest) : null
    if (ofTown) {
      end += ofTown[0].length
      continue
    }
    if (phrase) end += 1 + phrase[0].length + (/^[\p{L}-]+/u.exec(rest.slice(1 + phrase[0].length))?.[0].length ?? 0)
    else if (endsName(word) || (and !== undefined && beginsAnother(word))) return end
    else end += next[0].length
  }
}

/** *… města Světlá nad Sázavou* */
const IN_TOWN = /^(?:nad|pod|na|u)$/u
const BEFORE_IN = /\s\p{Lu}\p{L}+$/u
const TOWN_TAIL = /^\s\p{Ll}+\s\p{Lu}\p{L}+/u

const endsName = (word: string): boolean =>
  NAME_END.test(word) || isNoGenitive(word) || isFinite(word) || isAbbreviation(word)

const isNoGenitive = (word: string): boolean =>
  word.length > 3 && word === word.toLowerCase() && NO_GENITIVE.some((ending) => word.endsWith(ending))

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !/^(?:ORP|MAS|SO)$/u.test(word)

/** Whether the word after an "a" begins another name or clause and no second genitive: "… a Místní plán inkluze". */
const beginsAnother = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  !/(?:ího|ého|ých|ích|í|y|u|e|ů|a)$/u.test(word) ||
  /^(?:plán|strategi|koncepc|míst|akčn|tematick|komunitn|program)/iu.test(word)

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
