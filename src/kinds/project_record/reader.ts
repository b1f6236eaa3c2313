import { fieldsIn } from '../../roles/score.ts'
import type { KindReader } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { evidence } from './evidence.ts'
import { explainLabels } from './explain.ts'
import { extract } from './extract.ts'
import { projectLabels } from './labels.ts'
import { projectRecord, type ProjectRecord } from './kind.ts'
import { recognise } from './recognise.ts'

export const projectRecordReader: KindReader<ProjectRecord> = {
  kind: projectRecord,
  columns: columnHints,
  isNoField: (label) => projectLabels.at(label)?.key === 'unread',
  teachable: fieldsIn(evidence),
  recognise,
  extract,
  explain: explainLabels,
}
