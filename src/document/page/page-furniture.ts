/**
 * Page headers and footers that stand in the text itself: page numbers, which count up in one shape, and lines that repeat
 * beside them. What they say does not matter; where they stand and that they repeat does.
 */
import type { Passage } from '../../text/passage.ts'
import { hasDigit } from '../../text/character.ts'
import type { Block } from '../block.ts'

/** A line of running text; undefined where a table stands between. */
type Unit = Passage | undefined

/** Page numbers of one shape, by their places among the lines. */
interface Family {
  readonly members: { readonly at: number; readonly page: number }[]
  /** A number alone, which may be any number: it needs company. */
  readonly isBare: boolean
}

/** The lines of page headers and footers. */
export const pageFurniture = (blocks: readonly Block[]): Set<Passage> => {
  const units = blocks.flatMap(unitsOf)
  const found = new Set<Passage>()
  const families = familiesIn(units)
  if (families.length === 0) return found
  const counts = new Map<string, number>()
  for (const text of [...units.flatMap((unit) => unit?.text ?? []), ...blocks.flatMap(cellsOf)])
    counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const { members, isBare } of families) {
    const beside = [-1, 1].flatMap((side) => repeatedBeside(units, members, side, { isBare, counts }))
    for (const line of beside) found.add(line)
    if (isBare && beside.length === 0) continue
    for (const { at } of members) {
      const number = units[at]
      if (number) found.add(number)
    }
  }
  return found
}

const unitsOf = (block: Block): Unit[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph') return [...block.lines]
  if (block.type === 'table') return [undefined]
  return block.items.flatMap((item) => [...item.lines, ...item.blocks.flatMap(unitsOf)])
}

const cellsOf = (block: Block): string[] => {
  if (block.type === 'table')
    return block.rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(({ text }) => text)))
  return block.type === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(cellsOf)) : []
}

/** Pages are longer than this, in characters; what is numbered more closely is a list. */
const SHORTEST_PAGE = 300

const familiesIn = (units: readonly Unit[]): Family[] => {
  const families = new Map<string, Family>()
  units.forEach((unit, at) => {
    const number = unit && pageNumberOf(unit.text)
    if (!number) return
    const isAlone = number.isBare && isApart(unit)
    const { shape, page, isBare } = isAlone ? { ...number, shape: 'apart', isBare: false } : number
    const family = families.get(shape) ?? { members: [], isBare }
    const last = family.members.at(-1)
    const room = unit.start - (units[last?.at ?? -1]?.end ?? -Infinity)
    if (!last || (isAlone ? page === last.page + 1 : page > last.page && (!isBare || room >= SHORTEST_PAGE)))
      family.members.push({ at, page })
    families.set(shape, family)
  })
  return [...families.values()].filter(({ members }) => members.length > 1)
}

/** A number in the middle or at the right of an empty line. */
const isApart = (number: Passage): boolean => {
  const before = number.source.slice(Math.max(0, number.start - INDENT), number.start)
  return before.length === INDENT && before.trim() === '' && !/[\n\r]/.test(before)
}
const INDENT = 20

/** "Strana 2 z 4", "2/4": of several pages one. */
const OF = /^(?<before>\D{0,20})(?<page>\d{1,3})(?<of>\s?(?:ze?|\/|of)\s?)(?<total>\d{1,3})\.?$/iu
/** "Strana 2", "– 2 –"; of "- 2 -" a reader may have taken the first sign for one of a list. */
const NAMED =
  /^(?:(?:strana|stránka|str\.|list|page) (?:č\. ?)?|[-–—|[(] ?)(?<page>\d{1,3})(?: ?[-–—|\])])?$|^(?<other>\d{1,3}) ?[-–—]$/iu
/** The same behind or before other words in one line. */
const BEHIND =
  /(?:(?:strana|stránka|str\.|page) ?(?<page>\d{1,3})(?: ?(?:ze?|\/|of) ?\d{1,3})?| (?<short>\d{1,3}) ?\/ ?\d{1,3})$/iu
const AHEAD = /^(?:strana|stránka|str\.|page) ?(?<page>\d{1,3})(?: ?(?:ze?|\/|of) ?\d{1,3})?(?=[ |,·•–-])/iu
const BARE = /^\d{1,3}$/
const LONGEST = 160

const pageNumberOf = (text: string): { shape: string; page: number; isBare: boolean } | undefined => {
  if (text.length > LONGEST || !hasDigit(text)) return undefined
  if (BARE.test(text)) return { shape: '#', page: Number(text), isBare: true }
  const of = OF.exec(text)?.groups
  if (of && Number(of['page']) <= Number(of['total']))
    return {
      shape: `${of['before'] ?? ''}#${of['of'] ?? ''}${of['total'] ?? ''}`,
      page: Number(of['page']),
      isBare: false,
    }
  for (const pattern of [NAMED, BEHIND, AHEAD]) {
    const found = pattern.exec(text)
    const page = found?.groups?.['page'] ?? found?.groups?.['other'] ?? found?.groups?.['short']
    if (!found || page === undefined) continue
    const at = found.index + found[0].indexOf(page)
    return { shape: `${text.slice(0, at)}#${text.slice(at + page.length)}`, page: Number(page), isBare: false }
  }
  return undefined
}

/** The most lines that a header or footer has beside its number. */
const DEEPEST = 4
/** A line of so many words is no value that may stand anywhere, such as "Splněno". */
const TELLING_WORDS = 4

interface Measure {
  readonly isBare: boolean
  /** How often a line stands in the whole document. */
  readonly counts: ReadonlyMap<string, number>
}

/** The lines that stand at the same distance from most of the numbers, from the nearest outwards, up to one that does not. */
const repeatedBeside = (
  units: readonly Unit[],
  members: Family['members'],
  side: number,
  { isBare, counts }: Measure,
): Passage[] => {
  const found: Passage[] = []
  let open = members.map(({ at }) => at)
  for (let depth = 1; depth <= DEEPEST && open.length > 1; depth++) {
    const byText = new Map<string, { at: number; line: Passage }[]>()
    for (const at of open) {
      const line = units[at + side * depth]
      if (line) byText.set(line.text, [...(byText.get(line.text) ?? []), { at, line }])
    }
    const repeated = [...byText].filter(([text, lines]) => {
      const isTelling = text.split(' ').length >= TELLING_WORDS
      const nearlyAll = lines.length >= members.length - 1
      const elsewhere = (counts.get(text) ?? 0) - lines.length
      return (
        lines.length > 1 &&
        elsewhere <= 1 &&
        (nearlyAll || (isTelling && lines.length * 2 >= members.length)) &&
        (isTelling || !isBare)
      )
    })
    open = repeated.flatMap(([, lines]) => lines.map(({ at }) => at))
    for (const [, lines] of repeated) for (const { line } of lines) found.push(line)
  }
  return found
}
