/** The SQL that lies beside the code: of all kinds of documents here, of each kind in its folder. */
import { readFileSync } from 'node:fs'
import { declaredKinds } from '../../kinds/declared.ts'

export const readSql = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The kinds that have tables of their own. */
export const recognisedKinds = (): string[] => declaredKinds().map(({ name }) => name)
