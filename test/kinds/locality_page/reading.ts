/** What the tests of this kind share: text in, plain values out. */
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import type { Block } from '../../../src/document/block.ts'
import { readText } from '../../../src/formats/text/text.ts'
import { Passage } from '../../../src/text/passage.ts'
import { extract } from '../../../src/pipeline.ts'
import { seal } from '../../../src/record/seal.ts'

export const context = { municipalities: loadGazetteer() }

export const blocksOf = (text: string): readonly Block[] => readText(text).blocks
export const passage = (text: string): Passage => Passage.of(text)

/** A draft's values without their provenance. */
export const valuesOf = (draft: unknown): unknown => seal({ draft }, 'locality_page').content['draft'] ?? {}

export const documentOf = async (text: string, file = 'page.txt') =>
  (await extract(new TextEncoder().encode(text), file, context)).document
