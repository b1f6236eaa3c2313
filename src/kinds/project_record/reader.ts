import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { explainLabels } from './explain.ts'
import { extract } from './extract.ts'
import { projectRecord, type ProjectRecord } from './kind.ts'
import { recognise } from './recognise.ts'

export const projectRecordReader: KindReader<ProjectRecord> = {
  kind: projectRecord,
  columns: columnHints,
  recognise,
  extract,
  explain: explainLabels,
}
