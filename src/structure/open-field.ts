/** Fields while they are still being read. */
import { Passage } from '../text/passage.ts'
import type { Block } from '../document/block.ts'

/** What was read of some blocks. */
export interface Found<Key extends string> {
  /** What no label of these blocks announces. */
  readonly loose: Block[]
  readonly fields: Open<Key>[]
}

/** A field while its value is still being read. */
export interface Open<Key extends string> {
  readonly key: Key
  readonly label: Passage
  readonly marks: readonly Passage[]
  readonly lines: Passage[]
  readonly blocks: Block[]
  readonly level: number | undefined
  readonly path: readonly Key[]
}

/** Lines as one passage. */
export const valueOf = (lines: readonly Passage[]): Passage | undefined =>
  lines.length > 0 ? Passage.join(lines) : undefined

/** A block in which no label stands. */
export const whole = <Key extends string>(block: Block): Found<Key> => ({ loose: [block], fields: [] })
