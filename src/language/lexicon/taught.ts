/**
 * Labels that people taught: what a row of words announces, whatever their case forms. They hold for the document that is being
 * read; whoever reads the next one says which hold for that.
 */
import { foldWord, tokensOf } from '../fold.ts'
import { stem } from '../morphology/stem.ts'

export interface Taught {
  readonly label: string
  readonly field: string
}

let fields: ReadonlyMap<string, string> = new Map()
let known = ''
let generation = 0

/** Has these labels hold, and no others. */
export function teach(taught: readonly Taught[]): void {
  if (taught.length === 0 && fields.size === 0) return
  const said = JSON.stringify(taught)
  if (said === known) return
  known = said
  generation++
  fields = new Map(taught.map(({ label, field }) => [keyOf(tokensOf(label).map(({ text }) => text)), field]))
}

/** Grows whenever other labels hold, so that nobody goes by what was understood before. */
export const taughtGeneration = (): number => generation

/** The field that a label announces, given as its words; undefined for one that nobody taught. */
export const taughtField = (words: readonly { readonly text: string }[]): string | undefined =>
  fields.size === 0 ? undefined : fields.get(keyOf(words.map(({ text }) => text)))

const keyOf = (words: readonly string[]): string => words.map((word) => stem(foldWord(word))).join(' ')
