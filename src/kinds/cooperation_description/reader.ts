import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { cooperationDescription, type CooperationDescription } from './kind.ts'
import { mayBeCertain, recognise } from './recognise.ts'
import { teachable } from './words.ts'

export const cooperationDescriptionReader: KindReader<CooperationDescription> = {
  kind: cooperationDescription,
  columns: columnHints,
  teachable,
  recognise,
  mayBeCertain,
  extract,
}
