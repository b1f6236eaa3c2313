/** Title, head and sections of a cooperation description. */
import { LENGTH_OF_TIME } from '../../czech/date/duration.ts'
import type { Block, Document } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import { hasDigit } from '../../text/character.ts'
import { outline, type Section } from '../../document/outline.ts'
import { withCountedHeadings } from '../../structure/counted-headings.ts'
import { isPath } from '../../structure/path.ts'
import { Passage } from '../../text/passage.ts'
import { isProgramme } from './readers/focus.ts'
import { keyByContent } from './section-content.ts'
import { isActivityList } from './table/listed-activities.ts'
import { isActivityTable } from './table/table.ts'
import { isListOfLabels } from './table/units.ts'
import { headerLabels, headings, type SectionKey } from './words.ts'

export interface Part {
  readonly key: SectionKey
  readonly heading: Passage
  /** What shapes the section and is no part of its text: its number, those of headings in it, the form's hints. */
  readonly marks: readonly Passage[]
  readonly blocks: readonly Block[]
}

export interface Parts {
  readonly title: Passage
  /** What stands between the title and the first section. */
  readonly preamble: readonly Block[]
  readonly sections: readonly Part[]
}

export const TITLE = /popis\p{L}{0,20} spolupráce/iu
/** Lines that belong to a title begun above: in capitals, in the middle of its sentence, or naming the evaluation. */
const TITLE_GOES_ON =
  /^(?:(?=.*\p{Lu}{3}\P{L}+\p{Lu}{3})[^\p{Ll}:]+|\p{Ll}[^:]{0,120}|(?:[Vv] oblasti|[Vv]yhodnocení|[Hh]odnocení|\d\. revize|[Rr]evize|[Aa]ktualizace|[Zz]a rok|[Pp]ro rok)(?!\p{L})[^:]{0,80})$/u

export const partsOf = (document: Document): Parts => {
  const { title, rest } = takeTitle(document.blocks)
  const blocks = withCountedHeadings(rest)
  const [before, ...sections] = sectionsOf(blocks)
  const understood = new Set(sections.map((section) => section.key))
  const contentKey = (section: Section<SectionKey>): SectionKey | undefined => {
    const own = withDeeper(section, sections)
    const key = keyByContent(own)
    return own.some(isActivityTable) || !understood.has(key) ? key : undefined
  }
  /** Sections that only their numbers make and that hold an activity each. */
  const isUnit = (section: Section<SectionKey> | undefined): boolean =>
    section?.number !== undefined && section.key === undefined && contentKey(section) === 'activities'
  const units = new Set(
    sections.filter((section, i) => isUnit(section) && (isUnit(sections[i - 1]) || isUnit(sections[i + 1]))),
  )
  const parts: Part[] = []
  const preamble: Block[] = [...(before?.blocks ?? [])]
  let level = 0
  /** The number of the last section. */
  let counted: Passage | undefined
  for (const section of sections) {
    const { heading, number, blocks } = section
    if (!heading) continue
    const isOneOf = units.has(section)
    const own: readonly Block[] = isOneOf
      ? [{ type: 'heading', level: section.level, text: heading }, ...blocks]
      : blocks
    const last = parts.at(-1)
    const key = section.key ?? (isTopLevel(section, level) ? contentKey(section) : undefined)
    // An activity may be called "Lokální partnerství", as a section is.
    const isActivity = last?.key === 'activities' && (section.level > level || countsOtherwise(number, counted))
    // *I. Dluhová poradna* below a heading without a number counts the activities, not the sections.
    const isCountedActivity =
      last?.key === 'activities' && number !== undefined && (isActivity || (key === undefined && !counted))
    if (isOneOf && last?.key === 'activities')
      parts[parts.length - 1] = {
        ...last,
        marks: [...last.marks, ...present(number)],
        blocks: [...last.blocks, ...own],
      }
    else if (key !== undefined && !isActivity) {
      parts.push(partOf(key, { ...section, blocks: own }, heading))
      level = section.level
      counted = number
    } else if (last && (section.level > level || isCountedActivity || isProgramme(heading))) {
      parts[parts.length - 1] = {
        ...last,
        marks: [...last.marks, ...present(number)],
        blocks: [...last.blocks, { type: 'heading', level: section.level, text: heading }, ...own],
      }
    } else if (last) parts.push(partOf('other', section, heading))
    else
      for (const block of [{ type: 'heading', level: section.level, text: heading } as const, ...own])
        preamble.push(block)
  }
  return { title, preamble, sections: parts }
}

/**
 * The sections; *Partner spolupráce: Město Most* above the first one is a label of the head and begins no section on partners,
 * nor does an activity in a list: *Lokální partnerství – 4x ročně*.
 */
const sectionsOf = (blocks: readonly Block[]): readonly Section<SectionKey>[] => {
  const sections = outline(blocks, headings)
  const end = sections.find(({ key, heading }) => key && heading && !isHeadLabel(heading))?.heading?.start ?? Infinity
  const activities = blocks.filter((block) => isActivityList(block) || isLabelledList(block)).flatMap(blockTexts)
  const isNone = (text: Passage): boolean =>
    isLength(text) ||
    (text.start < end && isHeadLabel(text)) ||
    activities.some(({ start, end: to }) => text.start >= start && text.start < to)
  // *Úkol 1 – Dluhová poradna* is about one activity where a heading stands above all of them.
  const areHeaded =
    blocks.some(isActivityTable) ||
    sections.some(({ key, heading }) => key === 'activities' && heading && !heading.test(COUNTED))
  const isOther = (text: Passage): boolean => isNone(text) || (areHeaded && isCounted(text))
  if (!sections.some(({ key, heading }) => key && heading && isOther(heading))) return sections
  return outline(blocks, {
    at: (text, isLaidOut) => {
      const found = headings.at(text, isLaidOut)
      return found && isOther(text) ? undefined : found
    },
  })
}

const isCounted = (text: Passage): boolean => text.test(COUNTED) && headings.at(text, true)?.key === 'activities'
const COUNTED = /^\p{Lu}\p{Ll}+ (?:č\. ?)?\d{1,2}(?:$|[ .:])/u

/** *3) Závěrečné vyhodnocení* below *F) Činnosti*: figures count other things than letters do. */
const countsOtherwise = (number: Passage | undefined, section: Passage | undefined): boolean =>
  number !== undefined && section !== undefined && hasDigit(number.text) !== hasDigit(section.text)

/** *3 roky od schválení* is a length of time and no heading, whatever it speaks of. */
const isLength = (text: Passage): boolean => text.match(LENGTH_OF_TIME)?.start === 0

/** A list of what has terms and duties in lists of its own is one of activities, also where one of them is called as a section is. */
const isLabelledList = (block: Block): boolean =>
  block.type === 'list' && block.items.filter(({ blocks }) => blocks.some(isListOfLabels)).length > 1

/** A label with its value beside it, or *Partner spolupráce* above it; *Složení lokálního partnerství* is a heading. */
const isHeadLabel = (text: Passage): boolean => {
  const label = headerLabels.at(text)
  return (
    label !== undefined && label.key !== 'other' && (label.key === 'territorial_unit' || label.ending !== 'nothing')
  )
}

/** What stands below a heading with the headings in it; where these are sections themselves, what stands above them. */
const withDeeper = (section: Section<SectionKey>, all: readonly Section<SectionKey>[]): readonly Block[] => {
  const after = all.slice(all.indexOf(section) + 1)
  const end = after.findIndex(({ level }) => level <= section.level)
  const deeper = after.slice(0, end < 0 ? undefined : end)
  if (deeper.some(({ key }) => key !== undefined)) return section.blocks
  return [
    ...section.blocks,
    ...deeper.flatMap(({ heading, level, blocks }): Block[] =>
      heading ? [{ type: 'heading', level, text: heading }, ...blocks] : [...blocks],
    ),
  ]
}

/** Whether a heading stands no deeper than the section before it: a table below it makes it one whatever it is called. */
const isTopLevel = (section: Section<SectionKey>, level: number): boolean => level === 0 || section.level <= level

/** The first heading or line that names the document, with the lines that go on with it. */
const takeTitle = (blocks: readonly Block[]): { title: Passage; rest: Block[] } => {
  const isTitle = (line: Passage): boolean => line.test(TITLE) && !isPath(line)
  const at = Math.max(
    0,
    blocks.findIndex((block) => titleLines(block).some(isTitle)),
  )
  const lines = titleLines(blocks[at])
  const first = Math.max(0, lines.findIndex(isTitle))
  const words = [...lines.slice(first, first + 1), ...goingOn(lines.slice(first + 1))]
  if (words.length === 0) return { title: Passage.of(''), rest: [...blocks] }
  const left = [...paragraph(lines.slice(0, first)), ...paragraph(lines.slice(first + words.length))]
  let next = at + 1
  if (first + words.length === lines.length)
    for (
      let more = titleLines(blocks[next]);
      more.length > 0 && goingOn(more).length === more.length;
      more = titleLines(blocks[next])
    ) {
      for (const line of more) words.push(line)
      next++
    }
  return { title: Passage.join(words), rest: [...blocks.slice(0, at), ...left, ...blocks.slice(next)] }
}

const goingOn = (lines: readonly Passage[]): readonly Passage[] => {
  const end = lines.findIndex((line) => !line.test(TITLE_GOES_ON))
  return end < 0 ? lines : lines.slice(0, end)
}

const paragraph = (lines: readonly Passage[]): Block[] => (lines.length > 0 ? [{ type: 'paragraph', lines }] : [])

const titleLines = (block: Block | undefined): readonly Passage[] =>
  block?.type === 'heading' ? [block.text] : block?.type === 'paragraph' ? block.lines : []

const present = (passage: Passage | undefined): Passage[] => (passage ? [passage] : [])

const partOf = (key: SectionKey, { number, blocks }: Section<SectionKey>, heading: Passage): Part => {
  const { hints, blocks: own } = withoutHints(blocks)
  return { key, heading, marks: [...present(number), ...hints], blocks: own }
}

/** A section may begin with the form's hint in parentheses. */
const withoutHints = (blocks: readonly Block[]): { hints: Passage[]; blocks: Block[] } => {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return { hints: [], blocks: [...blocks] }
  const text = Passage.join(first.lines)
  const hint = text.match(/^\([^()]{3,}(?:\([^()]*\)[^()]*){0,9}\)/u)
  if (!hint) return { hints: [], blocks: [...blocks] }
  const rest = first.lines.filter((line) => line.start >= hint.whole.end)
  return { hints: [hint.whole], blocks: rest.length > 0 ? [{ type: 'paragraph', lines: rest }, ...more] : more }
}
