/** Title, head and sections of a cooperation description. */
import type { Block, Document } from '../../document/block.ts'
import { outline } from '../../document/outline.ts'
import { Passage } from '../../passage.ts'
import { isProgramme } from './focus.ts'
import { headingRules, type SectionKey } from './words.ts'

export interface Part {
  readonly key: SectionKey
  readonly heading: Passage
  readonly number: Passage | undefined
  /** The form's own words on how to fill the section in. */
  readonly hints: readonly Passage[]
  readonly blocks: readonly Block[]
}

export interface Parts {
  readonly title: Passage
  /** What stands between the title and the first section. */
  readonly preamble: readonly Block[]
  readonly sections: readonly Part[]
}

export const TITLE = /popis\p{L}* spolupráce/iu
/** Lines that belong to a title begun above. */
const TITLE_GOES_ON =
  /^(?:\P{Ll}+|[Vv] oblasti .*|(?:[Vv]yhodnocení|[Hh]odnocení|[Rr]evize|\d\. revize|[Aa]ktualizace|za rok|pro rok)(?!\p{L}).{0,80})$/u

export const partsOf = (document: Document): Parts => {
  const { title, rest } = takeTitle(document.blocks)
  const [before, ...sections] = outline(rest, headingRules)
  const parts: Part[] = []
  const preamble: Block[] = [...(before?.blocks ?? [])]
  let level = 0
  for (const section of sections) {
    const { key, heading, number, blocks } = section
    if (!heading) continue
    const last = parts.at(-1)
    if (key !== undefined) {
      parts.push({ key, heading, number, ...withoutHints(blocks) })
      level = section.level
    } else if (last && (section.level > level || isProgramme(heading))) {
      parts[parts.length - 1] = {
        ...last,
        blocks: [...last.blocks, { type: 'heading', level: section.level, text: heading }, ...blocks],
      }
    } else if (last) parts.push({ key: 'other', heading, number, ...withoutHints(blocks) })
    else preamble.push({ type: 'heading', level: section.level, text: heading }, ...blocks)
  }
  return { title, preamble, sections: parts }
}

/** The first heading or line that names the document, with the lines that go on with it. */
const takeTitle = (blocks: readonly Block[]): { title: Passage; rest: Block[] } => {
  const found = blocks.findIndex((block) => titleLines(block).some((line) => line.test(TITLE)))
  const at = Math.max(found, 0)
  const words: Passage[] = []
  const rest: Block[] = blocks.slice(0, at)
  let open = true
  for (const block of blocks.slice(at)) {
    const lines: readonly Passage[] = open ? titleLines(block) : []
    const own: Passage[] = []
    for (const line of lines) {
      const goesOn = words.length + own.length === 0 ? line.test(TITLE) || found < 0 : line.test(TITLE_GOES_ON)
      if (!goesOn) break
      own.push(line)
    }
    words.push(...own)
    open = open && own.length > 0 && own.length === lines.length
    if (own.length === 0) rest.push(block)
    else if (block.type === 'paragraph' && own.length < block.lines.length)
      rest.push({ ...block, lines: block.lines.slice(own.length) })
  }
  const [first] = words
  return first ? { title: Passage.join(words), rest } : { title: Passage.of(''), rest: [...blocks] }
}

const titleLines = (block: Block): readonly Passage[] =>
  block.type === 'heading' ? [block.text] : block.type === 'paragraph' ? block.lines : []

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
