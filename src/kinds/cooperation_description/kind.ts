import type { Kind } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { CooperationDescription } from './schema.ts'

export const cooperationDescription: Kind<'cooperation_description', CooperationDescription> = {
  name: 'cooperation_description',
  schema: CooperationDescription,
  freeText: ['/content/sections/*/text', '/content/sections/*/key'],
  columns: columnHints,
  recognise,
  extract,
}
