import type { Kind } from '../kind.ts'
import { columnHints } from './column-hints.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { LocalityPage } from './schema.ts'

export const localityPage: Kind<'locality_page', LocalityPage> = {
  name: 'locality_page',
  schema: LocalityPage,
  freeText: ['/content/sections/*/text', '/content/sections/*/key'],
  columns: columnHints,
  recognise,
  extract,
}
