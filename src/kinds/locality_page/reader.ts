import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { localityPage, sectionKeys, type LocalityPage } from './kind.ts'
import { mayBeCertain, recognise } from './recognise.ts'

export const localityPageReader: KindReader<LocalityPage> = {
  kind: localityPage,
  columns: columnHints,
  teachable: [...sectionKeys, 'contacts', 'actors'],
  recognise,
  mayBeCertain,
  extract,
}
