import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { cooperationResults, type CooperationResults } from './kind.ts'
import { mayBeCertain, recognise } from './recognise.ts'

export const cooperationResultsReader: KindReader<CooperationResults> = {
  kind: cooperationResults,
  columns: columnHints,
  teachable: ['town', 'results', 'plan'],
  recognise,
  mayBeCertain,
  extract,
}
