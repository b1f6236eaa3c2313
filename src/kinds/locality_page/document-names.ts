/** Where a text names strategic documents: by their names in any case form, by their abbreviations, as "the plan". */
import { findDates } from '../../czech/date.ts'
import { nominativeOfName } from '../../czech/organisation.ts'
import type { Reading } from '../../czech/reading.ts'
import type { Passage } from '../../passage.ts'
import {
  COMMON_BEGINNING,
  COMMON_NAME,
  DOCUMENT,
  NAME_END,
  NAME_GOES_ON,
  NO_DOCUMENT,
  NO_NAME,
  NO_PART,
  NOT_THERE,
} from './document-words.ts'

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

/** The names in a text; an item of a list begins with one even where it has no capital. */
export const namesIn = (text: Passage, isItem: boolean): NameMention[] => {
  const mentions: NameMention[] = []
  let from = 0
  for (;;) {
    const found = text.slice(from).match(DOCUMENT)
    if (!found) return mentions
    const [start, end] = [from + found.start, from + found.end]
    const first = start + beginningOfName(text.slice(start, end))
    const last = endOfName(text, end)
    const name = text.slice(first, last)
    from = last
    if (isNotThere(text, first, last)) continue
    if (name.test(NO_DOCUMENT) || !isName(name, last > end, isItem && first === start && start === 0)) continue
    const tail = text.slice(last)
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
}

/** "Koncepci bydlení město nemá." */
const isNotThere = (text: Passage, start: number, end: number): boolean => {
  const clauseStart = Math.max(text.text.lastIndexOf(',', start), text.text.lastIndexOf(';', start)) + 1
  const clauseEnd = /[,;]/u.exec(text.text.slice(end))?.index ?? text.length
  return NOT_THERE.test(text.text.slice(clauseStart, end + clauseEnd))
}

const isName = (name: Passage, hasModifiers: boolean, beginsItem: boolean): boolean => {
  const words = name.text.split(' ').length
  return (name.test(/^\p{Lu}/u) && (words > 1 || hasModifiers)) || name.test(COMMON_NAME) || (beginsItem && words > 1)
}

/**
 * Where in adjectives and noun the name begins: "zpracovává | Místní plán inkluze", "Připravený | strategický plán", at
 * a capital or at words that many such names have.
 */
const beginningOfName = (words: Passage): number => {
  const starts = [0, ...[...words.matchAll(/\s(?!(?:a|i)\s)/gu)].map(({ end }) => end)]
  const isPart = (start: number) => !NO_PART.test(words.text.slice(start).split(' ')[0] ?? '')
  const capital = starts.find((start) => /^\p{Lu}/u.test(words.text.slice(start)) && isPart(start))
  return capital ?? starts.find((start) => COMMON_BEGINNING.test(words.text.slice(start))) ?? starts.find(isPart) ?? 0
}

/** Genitives, "pro oblast …" and the town's name go on with a name: "… sociálního začleňování města Vsetín". */
const endOfName = (text: Passage, from: number): number => {
  let end = from
  for (;;) {
    const rest = text.slice(end)
    const next = rest.match(/^\s(?<and>(?:a|i)\s)?(?<word>[\p{L}-]+)/u)
    const word = next?.named['word']?.text ?? ''
    if (!next || NO_NAME.test(word)) return end
    const after = text.slice(end + 1)
    const phrase = after.match(NAME_GOES_ON)
    if (phrase && !next.named['and']) {
      const noun = after.slice(phrase.end).match(/^[\p{L}-]+/u)
      end += 1 + phrase.end + (noun?.end ?? 0)
      continue
    }
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(word) && !/(?:ORP|MAS|SO)$/u.test(word)
    if (NAME_END.test(word) || isAbbreviation) return end
    if (
      next.named['and'] &&
      (/^\p{Lu}/u.test(word) ||
        !/(?:ího|ého|ých|ích|í|y|u|e|ů|a)$/u.test(word) ||
        /^(?:plán|strategi|koncepc|míst|akčn|tematick|komunitn|program)/iu.test(word))
    )
      return end
    end += next.end
  }
}

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
  /^[\s,(]*(?:\(?\p{Lu}{2,7}\)?\s)?(?:(?:na|pro|v)\s)?(?:(?:období|obdob\p{L}+|let(?:ech|a)?|léta|roky|rok)\s)?$/u

const periodAfter = (tail: Passage): (Tail & { reading: Reading<string> }) | undefined => {
  for (const reading of findDates(tail.slice(0, 60))) {
    const at = tail.text.indexOf(reading.passage.text)
    const isPeriod = /^\d{4}\/\d{4}$|\/|^\d{4}$/.test(reading.value) && !/dne/u.test(tail.text.slice(0, at))
    if (isPeriod && PERIOD_LINK.test(tail.text.slice(0, at))) return { reading, end: at + reading.passage.length }
    return undefined
  }
  return undefined
}
