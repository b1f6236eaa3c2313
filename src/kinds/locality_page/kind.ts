import type { Kind } from '../kind.ts'
import { extract } from './extract.ts'
import { recognise } from './recognise.ts'
import { LocalityPage } from './schema.ts'

export const localityPage: Kind<'locality_page', LocalityPage> = {
  name: 'locality_page',
  schema: LocalityPage,
  recognise,
  extract,
}
