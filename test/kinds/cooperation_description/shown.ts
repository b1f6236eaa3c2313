/** Drafts as plain values that a test can compare at a glance. */
import { readHtml } from '../../../src/formats/html/html.ts'
import { readText } from '../../../src/formats/text/text.ts'
import type { Block } from '../../../src/document/block.ts'
import type { Part } from '../../../src/kinds/cooperation_description/parts.ts'
import { Proven } from '../../../src/kinds/draft.ts'
import { Passage } from '../../../src/text/passage.ts'

export const blocksOf = (text: string): Block[] => [...readText(text, readHtml).blocks]

export const sectionOf = (key: Part['key'], text: string, heading = 'Nadpis'): Part => ({
  key,
  heading: Passage.of(heading),
  marks: [],
  blocks: blocksOf(text),
})

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** The values of a draft without their passages; what is absent is left out. */
export const plain = (draft: unknown): Plain => {
  if (draft instanceof Passage) return draft.text
  if (draft instanceof Proven) return plain(draft.value)
  if (Array.isArray(draft)) return Array.from<unknown, Plain>(draft, plain)
  if (typeof draft === 'object' && draft !== null)
    return Object.fromEntries(
      Object.entries(draft).flatMap(([key, value]) => (value === undefined ? [] : [[key, plain(value)]])),
    )
  return typeof draft === 'number' || typeof draft === 'boolean' ? draft : String(draft)
}
