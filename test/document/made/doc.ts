/** Writes Word documents of 1997 to 2003 for tests. */
import { docOf, item, p, row } from '../../../bench/old-word.mjs'
import type { Made } from './offices.ts'

export const oldWordOf = (blocks: readonly Made[]): Uint8Array =>
  docOf(
    blocks.flatMap((block) => {
      if ('h' in block) return [p(block.h, { style: block.level })]
      if ('p' in block) return [p(block.p)]
      if ('items' in block) return block.items.map((one) => p(one, { said: item() }))
      return block.rows.flatMap((cells) =>
        row(
          cells.map((_, i) => ({ right: 3000 * (i + 1) })),
          ...cells.map((cell) => [p(cell)]),
        ),
      )
    }),
  )
