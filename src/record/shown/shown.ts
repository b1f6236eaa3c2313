/** What a document looks like before any kind reads it, for people who want to know why a value was or was not found. */
import type { Document } from '../../document/block.ts'
import type { Context } from '../../kinds/kind.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import type { Stage } from './stages.ts'
import { structureOf, type Structure } from './structure.ts'
import { tokensIn, type ShownToken } from './tokens.ts'

export type Shown = Structure | { readonly mentions: readonly Mention[] } | { readonly tokens: readonly ShownToken[] }

const show: Readonly<Record<Stage, (document: Document, context: Context) => Shown>> = {
  tokens: (document) => ({ tokens: tokensIn(document) }),
  mentions: (document, { municipalities }) => ({ mentions: mentionsIn(document, municipalities) }),
  structure: structureOf,
}

export const shownOf = (document: Document, stage: Stage, context: Context): Shown => show[stage](document, context)
