import type { Kind } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { CooperationResults } from './schema.ts'

export const cooperationResults: Kind<'cooperation_results', CooperationResults> = {
  name: 'cooperation_results',
  schema: CooperationResults,
  freeText: [],
  columns: columnHints,
  recognise,
  extract,
}
