import type { ColumnHint } from '../column-hint.ts'

export const columnHints: readonly ColumnHint[] = [
  { list: 'localities', field: 'heading', titles: 'město obec lokalita mikroregion' },
  { list: 'localities', field: 'outcomes', titles: 'výsledek výstup přínos opatření změna' },
  { list: 'localities', field: 'social_inclusion_plan', titles: 'strategický plán sociálního začleňování' },
]
