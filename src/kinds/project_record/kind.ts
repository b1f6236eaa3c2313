import type { Kind } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { explainLabels } from './explain.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { ProjectRecord } from './schema.ts'

export const projectRecord: Kind<'project_record', ProjectRecord> = {
  name: 'project_record',
  schema: ProjectRecord,
  freeText: ['/content/summary'],
  columns: columnHints,
  recognise,
  extract,
  explain: explainLabels,
}
