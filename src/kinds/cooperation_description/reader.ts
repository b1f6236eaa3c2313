import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { cooperationDescription, type CooperationDescription } from './kind.ts'
import { mayBeCertain, recognise } from './recognise.ts'
import { headerLabels, teachable } from './words.ts'

export const cooperationDescriptionReader: KindReader<CooperationDescription> = {
  kind: cooperationDescription,
  columns: columnHints,
  isNoField: (label) => headerLabels.at(label)?.key === 'unread',
  teachable,
  recognise,
  mayBeCertain,
  extract,
}
