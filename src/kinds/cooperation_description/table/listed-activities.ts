/** Activities that are items of a list: *Koncepce bydlení – do 30. 9. 2025 (ASZ: připomínky, město: zpracování)*. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { Block, List } from '../../../document/block.ts'
import { onceOf } from '../../../mentions/once.ts'
import { Passage } from '../../../text/passage.ts'
import { TERM } from '../readers/commitment-words.ts'
import { namesParty } from '../readers/responsibilities.ts'
import { columnOf } from '../words.ts'
import { stripStop } from './lists.ts'
import type { ActivityRow, ActivityTable } from './row.ts'

/** Fewer items are no list of activities. */
const FEWEST = 2
/** A dash or a colon between the name of an activity and when it is to be done. */
const AFTER_NAME = /\s[-–—]\s|:\s/u
const LONGEST_NAME = 120
/** *– ASZ: vzor pravidel; město: svolání komise – splněno* */
const BETWEEN_DASHES = /\s[-–—]\s(?<inside>(?:[^\s]|\s(?![-–—]\s))+)/gu
const IN_PARENTHESES = /\s?\((?<inside>[^()]+)\)/gu

/** Undefined if no list among the blocks is one of activities. */
export const listedActivities = (blocks: readonly Block[]): ActivityTable | undefined => {
  const rows = blocks.flatMap((block) => (block.type === 'list' ? (rowsOf(block) ?? []) : []))
  return rows.length > 0 ? { titles: [], rows } : undefined
}

export const isActivityList = (block: Block): boolean => block.type === 'list' && rowsOf(block) !== undefined

const rowsOf = onceOf(({ items }: List): readonly ActivityRow[] | undefined => {
  const rows: ActivityRow[] = []
  for (const { lines, blocks } of items) {
    const row = blocks.length === 0 ? rowOf(lines) : undefined
    if (!row) return undefined
    rows.push(row)
  }
  return rows.length >= FEWEST ? rows : undefined
})

const rowOf = (lines: readonly Passage[]): ActivityRow | undefined => {
  const text = lines.length > 0 ? Passage.join(lines) : undefined
  const end = text?.match(AFTER_NAME)
  if (!text || !end || end.start > LONGEST_NAME) return undefined
  const told = text.slice(end.end)
  const duties = [...told.matchAll(IN_PARENTHESES), ...told.matchAll(BETWEEN_DASHES)]
    .filter(({ named }) => named['inside'] && namesParty(named['inside']))
    .sort((a, b) => a.start - b.start)
  const rest = [0, ...duties.map((duty) => duty.end)]
    .map((from, i) => told.slice(from, duties[i]?.start).strip(/[-–—]/u))
    .filter((part) => !part.isEmpty)
  const [first] = rest
  if (!first || !(isTerm(first) || isVerdict(first))) return undefined
  const labelled = labelledTerm(first)
  const responsibilities = duties.flatMap(({ named }) => named['inside'] ?? [])
  return {
    name: [text.slice(0, end.start)],
    ...(labelled
      ? { specification: [labelled.before], milestones: [labelled.term, ...rest.slice(1)] }
      : isTerm(first)
        ? promiseOf(rest)
        : { evaluation: rest }),
    ...(responsibilities.length > 0 && { responsibilities }),
  }
}

/** When it is to be done, and what came of it where duties stand between the two. */
const promiseOf = (parts: readonly Passage[]): ActivityRow => {
  const at = parts.findIndex((part, i) => i > 0 && isVerdict(part))
  return at < 0 ? { milestones: parts } : { milestones: parts.slice(0, at), evaluation: parts.slice(at) }
}

/** *Pronájem místnosti. Termín do 31. 12. 2024.*: what is done, and behind the title of a column when. */
const labelledTerm = (text: Passage): { readonly before: Passage; readonly term: Passage } | undefined => {
  const sentences = sentencesOf(text)
  const last = sentences.at(-1)
  const label = last?.match(/^\p{L}+:?\s/u)
  if (!last || !label || sentences.length < 2 || columnOf(label.whole.strip(/:/).text) !== 'milestones')
    return undefined
  const at = text.offsetOf(last)
  return { before: text.slice(0, at).trim(), term: stripStop(last.slice(label.end)) }
}

const isTerm = (text: Passage): boolean =>
  text.test(TERM) || findFrequencies(text).length > 0 || findDates(text).length > 0

const isVerdict = (text: Passage): boolean => verdictAt(text)[0]?.start === 0
