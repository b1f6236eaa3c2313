/** Activities that are parted by their names, whatever makes these stand out. */
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block, List, ListItem, Paragraph, Table } from '../../../document/block.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { smallest } from '../../../text/extent.ts'
import { Passage } from '../../../text/passage.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import { activityLabels, isColumnTitle } from '../words.ts'
import { promisesOf } from './told-activities.ts'

/** An activity with what stands below its name. */
export interface Unit {
  readonly name: Passage
  readonly below: Block[]
}

/** Fewer headings may part the list of activities as well as name them. */
const FEWEST_HEADINGS = 2

/** Names are headings, items, numbered lines, lines right above labels, or what paragraphs begin with: *Dům na půl cesty. Město …* */
export const unitsOf = (blocks: readonly Block[]): Unit[] => {
  const parts = blocks
    .flatMap((block): Block[] => {
      if (block.type === 'table') return partTable(block)
      if (block.type === 'list' && areFilled(block)) return block.items.flatMap(headedOf)
      return block.type === 'list' && (areTitled(block) || !promisesOf(block)) ? block.items.map(blockOf) : [block]
    })
    .filter((block, i, all) => !(isNumberAlone(block) && all[i + 1]?.type === 'heading'))
  const labels = headingsOfValues(parts)
  const areHeaded = parts.filter((block) => block.type === 'heading' && !labels.has(block)).length >= FEWEST_HEADINGS
  const numbered = new Set(parts.filter((block) => linesIn(block).slice(0, 1).some(isNumbered)))
  const named = parts.map((block, i) => {
    if (block.type === 'heading') return !labels.has(block)
    return areHeaded ? false : numbered.size > 1 ? numbered.has(block) : standsAbove(block, parts[i + 1])
  })
  if (named.some(Boolean)) return unitsAt(parts, named)
  const titled = parts.map((block, i) => isTitleAbove(block, parts[i + 1]))
  const hasTitles = titled.filter(Boolean).length >= FEWEST_HEADINGS && titled[0] === true
  return unitsAt(parts, hasTitles ? titled : parts.map(isRunIn))
}

/** A short line without a verb or a stop above sentences. */
const isTitleAbove = (block: Block, next: Block | undefined): boolean => {
  const [line, ...more] = block.type === 'paragraph' ? block.lines : []
  const lines = more.length > 0 ? more : next?.type === 'paragraph' ? next.lines : []
  return line !== undefined && areSentences(lines) && isTitle(line)
}
/** Items that are a name in a line of its own above sentences. */
const areTitled = ({ items }: List): boolean =>
  items.every(
    ({ lines: [first, ...more], blocks }) => blocks.length === 0 && first && areSentences(more) && isTitle(first),
  )
/** Items that are a name in a line of its own above lines that are labelled. */
const areFilled = ({ items }: List): boolean =>
  items.every(({ lines: [first, ...more] }) => first && !isLabelled(first) && more.filter(isLabelled).length > 1)
const headedOf = ({ lines: [first, ...more], blocks }: ListItem): Block[] => [
  ...(first ? [{ type: 'heading' as const, level: LEVEL, text: first }] : []),
  { type: 'paragraph', lines: more },
  ...blocks,
]
const isTitle = (line: Passage): boolean => line.length <= LONGEST_NAME && line.test(TITLE) && !hasVerb(line)
const areSentences = (lines: readonly Passage[]): boolean =>
  lines.at(-1)?.text.endsWith('.') === true && lines[0]?.test(CAPITAL) === true
const TITLE = /^[\p{Lu}\d](?:[^.:;!?]|\.(?!$))*$/u
const CAPITAL = /^\P{Ll}/u

/** Headings of values, not of activities: known labels that stand deeper than others or come again: *Termín*, *Vyhodnocení*. */
const headingsOfValues = (parts: readonly Block[]): ReadonlySet<Block> => {
  const headings = parts.filter((block) => block.type === 'heading')
  const top = smallest(headings.map(({ level }) => level))
  const counts = new Map<string, number>()
  for (const { text } of headings) counts.set(text.text, (counts.get(text.text) ?? 0) + 1)
  return new Set(
    headings.filter(
      ({ level, text }) =>
        (level > top || (counts.get(text.text) ?? 0) > 1) &&
        isColumnTitle(text.strip(/:/).text) &&
        activityLabels.at(text)?.key !== 'name',
    ),
  )
}

/** The parts that are or begin with names, each with those below it. */
const unitsAt = (parts: readonly Block[], named: readonly boolean[]): Unit[] => {
  const units: Unit[] = []
  parts.forEach((block, i) => {
    const [first, ...more] = linesIn(block)
    if (!first || !named[i]) units.at(-1)?.below.push(block)
    else {
      const runIn = block.type === 'paragraph' ? runInOf(block) : undefined
      const lines = runIn ? [runIn.rest] : more
      units.push({ name: runIn?.name ?? first, below: lines.length > 0 ? [{ type: 'paragraph', lines }] : [] })
    }
  })
  return units
}

const isNumberAlone = (block: Block): boolean =>
  block.type === 'paragraph' && block.lines.length === 1 && /^\d{1,2}[.)]?$/.test(block.lines[0]?.text ?? '')

const isRunIn = (block: Block): boolean => block.type === 'paragraph' && runInOf(block) !== undefined

interface RunIn {
  readonly name: Passage
  readonly rest: Passage
}

/** A name in bold type or as a sentence without a verb, with the sentences that follow it. */
const runInOf = ({ lines, lead }: Paragraph): RunIn | undefined => {
  const [begin, ...others] = lines
  if (!begin || others.some(isLabelled)) return undefined
  const text = Passage.join(lines)
  const [first] = sentencesOf(begin)
  const end = lead && lead.length < text.length ? lead.length : (first?.length ?? begin.length)
  const colon = text.slice(0, end).match(/:\s/u)
  const name = text.slice(0, colon?.start ?? end).strip(/[.:–—-]/u)
  const rest = text.slice(colon?.end ?? end).strip(/[:–—-]/u)
  if (name.length + MARK >= begin.length) return undefined
  const isName = name.length <= LONGEST_NAME && /^[\p{Lu}\d]/u.test(name.text) && !isLabelled(name) && !hasVerb(name)
  const isSentence = rest.text.endsWith('.') && /^\P{Ll}/u.test(rest.text) && /\p{Ll}{2}/u.test(rest.text)
  return isName && isSentence ? { name, rest } : undefined
}
const LONGEST_NAME = 90
/** A stop or a colon and a blank. */
const MARK = 2

const hasVerb = (text: Passage): boolean =>
  tellsOfPast(text.text) || tellsOfFuture(text.text) || text.text.split(' ').some(isFinite)

/** A table of labels and values below a cell that reaches over both: the name of what they are about. */
const partTable = (table: Table): Block[] => {
  const parts: Block[] = []
  let rows: Table['rows'][number][] = []
  const flush = (): void => {
    if (rows.length > 0) parts.push(rows.length === table.rows.length ? table : { ...table, rows })
    rows = []
  }
  table.rows.forEach((row, i) => {
    const name = nameAbove(row, table.rows[i + 1])
    if (name) {
      flush()
      parts.push({ type: 'heading', level: LEVEL, text: name })
    } else rows.push(row)
  })
  flush()
  return parts
}
const LEVEL = 7

const nameAbove = (row: Table['rows'][number], next: Table['rows'][number] | undefined): Passage | undefined => {
  const [cell, ...others] = row.filter(({ lines }) => lines.length > 0)
  const [label, value] = next ?? []
  const isAbove = label?.lines[0] && isLabelled(label.lines[0]) && value && value.lines.length > 0
  return cell && others.length === 0 && isAbove ? Passage.join(cell.lines) : undefined
}

const blockOf = ({ lines, blocks }: ListItem): Block =>
  blocks.length > 0 ? { type: 'list', ordered: false, items: [{ lines, blocks }] } : { type: 'paragraph', lines }

const linesIn = (block: Block): readonly Passage[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph') return block.lines
  return block.type === 'list' ? block.items.flatMap(({ lines, blocks }) => [...lines, ...blocks.flatMap(linesIn)]) : []
}

const standsAbove = (block: Block, next: Block | undefined): boolean => {
  const [first, ...more] = linesIn(block)
  if (!first || (isLabelled(first) && !holdsLabels(block))) return false
  return more[0] ? isLabelled(more[0]) : next !== undefined && linesIn(next).slice(0, 1).some(isLabelled)
}

/** *Závěrečné vyhodnocení* above a list of labels is an activity, though a column is called so as well. */
const holdsLabels = (block: Block): boolean =>
  block.type === 'list' &&
  block.items.every(({ lines, blocks }) => lines.at(-1)?.text.endsWith(':') === false && blocks.some(isListOfLabels))

/** A list in which a term and a duty have a label each. */
export const isListOfLabels = (block: Block): boolean =>
  block.type === 'list' && block.items.filter(({ lines: [first] }) => first && isLabelled(first)).length > 1

const isNumbered = (line: Passage): boolean => line.test(NUMBERED) && !isLabelled(line)
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+\p{Lu}/u

const isLabelled = (line: Passage): boolean => activityLabels.at(line) !== undefined
