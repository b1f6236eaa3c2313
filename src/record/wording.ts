/** All that a document and its text say, as words that are looked through for people. */
import { Passage } from '../text/passage.ts'
import { readablePassages } from './privacy/readable.ts'
import type { DocumentJson } from './schema.ts'
import { unseal } from './unseal.ts'

interface Wording {
  /** Of the value; empty for the text itself. */
  readonly pointer: string
  readonly passage: Passage
}

/**
 * The text, every value and the title. A value is the passage of the text that it was read from, where it says the same
 * words, so that it tells where in the text a name stands and where its lines end.
 */
export const wordings = (document: DocumentJson, text: string): Wording[] => [
  ...readablePassages(text, document.source.media_type).map((passage) => ({ pointer: '', passage })),
  ...[...stringsOf(document.content, '/content')].map(({ pointer, words }) => ({
    pointer,
    passage: unseal(text, words, document.provenance[pointer] ?? []) ?? Passage.of(words),
  })),
  { pointer: '/title', passage: Passage.of(document.title) },
]

function* stringsOf(node: unknown, pointer: string): Generator<{ readonly pointer: string; readonly words: string }> {
  if (typeof node === 'string') yield { pointer, words: node }
  else if (typeof node === 'object' && node !== null)
    for (const [key, part] of Object.entries(node)) yield* stringsOf(part, `${pointer}/${key}`)
}
