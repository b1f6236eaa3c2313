import type { Kind } from '../kind.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { ProjectRecord } from './schema.ts'

export const projectRecord: Kind<'project_record', ProjectRecord> = {
  name: 'project_record',
  schema: ProjectRecord,
  recognise,
  extract,
}
