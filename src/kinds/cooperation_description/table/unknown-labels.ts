/** Labels among activities that come again and say nothing known: each ends the value above it, and what is behind it is told. */
import { sentencesOf } from '../../../czech/sentence.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { Block } from '../../../document/block.ts'
import { passagesOf } from '../../../document/passages.ts'
import type { Passage } from '../../../text/passage.ts'
import { namesParty } from '../readers/responsibilities.ts'
import { activityLabels } from '../words.ts'
import { isTerm } from './content.ts'

export interface UnknownLabel {
  readonly label: Passage
  readonly value: Passage
  /** Where what belongs to it ends. */
  end: number
}

export interface Parted {
  /** Without the labels and what is behind them. */
  readonly blocks: readonly Block[]
  readonly unknown: readonly UnknownLabel[]
}

/** A label that stands once may be a sentence's beginning. */
const FEWEST = 2
const LONGEST = 60
const LABELLED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s)?(?<label>\p{Lu}[^:.,;!?()\d]{1,40}):\s(?<value>\S.*)$/u

/** The blocks without the lines of such labels, and these; within a paragraph one is told only. */
export const withoutUnknownLabels = (blocks: readonly Block[]): Parted => {
  const counts = new Map<string, number>()
  for (const line of blocks.flatMap((block) => (block.type === 'table' ? [] : passagesOf(block))))
    for (const text of labelledTexts(line)) {
      const label = labelIn(text)?.label.text
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  const parting = new Parting(new Set([...counts].flatMap(([label, count]) => (count >= FEWEST ? [label] : []))))
  return { blocks: parting.of(blocks), unknown: parting.unknown }
}

/** A line and the sentences in it that may begin with a label. */
const labelledTexts = (line: Passage): readonly Passage[] => {
  const colon = line.text.indexOf(COLON)
  if (colon < 0) return []
  return line.text.slice(0, colon).includes('.') || line.text.includes(COLON, colon + 1) ? sentencesOf(line) : [line]
}
const COLON = ': '

class Parting {
  readonly unknown: UnknownLabel[] = []
  readonly #labels: ReadonlySet<string>

  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels
  }

  of(blocks: readonly Block[]): Block[] {
    if (this.#labels.size === 0) return [...blocks]
    return blocks.flatMap((block): Block[] => {
      if (block.type === 'paragraph') {
        const lines = this.#kept(block.lines)
        if (lines.length === block.lines.length) return [block]
        return lines.length > 0 ? [{ type: 'paragraph', lines }] : []
      }
      if (block.type !== 'list') return [block]
      const items = block.items.flatMap(({ lines: own, blocks: inner }) => {
        const item = { lines: this.#kept(own), blocks: this.of(inner) }
        return item.lines.length > 0 || item.blocks.length > 0 ? [item] : []
      })
      return items.length > 0 ? [{ ...block, items }] : []
    })
  }

  /** What stands below a label, up to the next one, is its value too. */
  #kept(lines: readonly Passage[]): readonly Passage[] {
    const kept: Passage[] = []
    let open: UnknownLabel | undefined
    for (const line of lines) {
      const isLabelled = line.test(LABELLED) || activityLabels.at(line) !== undefined
      if (open && !isLabelled) open.end = line.end
      else {
        open = this.#note(line)
        if (!open) kept.push(line)
      }
      if (!open) for (const sentence of labelledTexts(line).slice(1)) this.#note(sentence)
    }
    return kept
  }

  #note(text: Passage): UnknownLabel | undefined {
    const found = labelIn(text)
    if (!found || !this.#labels.has(found.label.text)) return undefined
    const unknown = { ...found, end: found.value.end }
    this.unknown.push(unknown)
    return unknown
  }
}

const labelIn = (text: Passage): Pick<UnknownLabel, 'label' | 'value'> | undefined => {
  const colon = text.text.indexOf(COLON)
  if (colon <= 0 || colon > LONGEST || activityLabels.at(text)) return undefined
  const { label, value } = text.match(LABELLED)?.named ?? {}
  const says = label && (isTerm(label) || namesParty(label) || verdictAt(label).length > 0)
  return label && value && !says ? { label, value } : undefined
}
