/** The SQL that lies beside the code. */
import { readFileSync } from 'node:fs'
import { declaredKinds } from '../../kinds/declared.ts'

export const readSql = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The views of all kinds. */
export const kindViews = (): string[] => [
  readSql('../../kinds/views.sql'),
  ...declaredKinds().flatMap(({ views }) => (views ? readFileSync(views, 'utf8') : [])),
]
