/** The words and numbers of a document, with what the lexicon knows of them. */
import type { Document } from '../../document/block.ts'
import { textsOf } from '../../document/plain-text.ts'
import { tokensOf } from '../../language/fold.ts'
import { lexicon, type Concept } from '../../language/lexicon/index.ts'
import type { Span } from '../../text/passage.ts'

export interface ShownToken {
  readonly text: string
  /** What the word means for labels; absent for one that the lexicon does not have. */
  readonly concept?: Concept
  readonly spans: readonly Span[]
}

export const tokensIn = (document: Document): ShownToken[] =>
  textsOf(document).flatMap((passage) =>
    tokensOf(passage.text).map(({ text, start, end }) => {
      const concept = lexicon.find(text)?.concept
      return { text, ...(concept !== undefined && { concept }), spans: passage.slice(start, end).spans }
    }),
  )
