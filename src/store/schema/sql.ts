/** The SQL that lies beside the code: of all kinds of documents here, of each kind in its folder. */
import { readFileSync } from 'node:fs'
import { DocumentJson } from '../../record/schema.ts'

export const readSql = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The kinds that have tables of their own. */
export const recognisedKinds = (): string[] =>
  DocumentJson.options.map((kind) => kind.shape.kind.value).filter((kind) => kind !== 'unrecognised')
