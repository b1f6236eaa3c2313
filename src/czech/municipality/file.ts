/** The one place where lists of municipalities lie on disk: the one that ships, and the one that is kept beside a database. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode } from '../../source/decode.ts'
import { readBytes } from '../../source/read.ts'
import { realPath } from '../../source/real-path.ts'
import { createGazetteer, Gazetteer } from './gazetteer.ts'
import type { Municipality } from './gazetteer.ts'
import { shippedForms } from './forms.ts'
import { parseMunicipalities } from './register.ts'

/** The list that comes with the package: GeoNames (CC BY 4.0), see data/README.md. */
const SHIPPED = fileURLToPath(new URL('../../../data/municipalities.csv', import.meta.url))

/** @throws InputError if the file cannot be opened or is no list of municipalities */
export const loadGazetteer = (file?: string): Gazetteer =>
  file === undefined
    ? new Gazetteer(() => readList(SHIPPED), shippedForms)
    : createGazetteer(readList(file), shippedForms)

const readList = (file: string): Municipality[] => parseMunicipalities(decode(readBytes(file), file).text, file)

/** How many municipalities there are, but for a few that are founded or joined. */
export const ALL = 6_250

/** Whether a list lacks more than the few that are founded or joined: villages may then be missing from answers. */
export const isShort = ({ municipalities }: Gazetteer): boolean => municipalities.length < ALL - 250

/** Where the list for a database is kept; it goes where the database goes. */
export const keptListFile = (db: string): string => `${realPath(db)}.municipalities.csv`

/** The list that is kept for a database; undefined where none is, so that the one that ships is used. */
export const keptList = (db: string): string | undefined => {
  const file = db === '' ? undefined : keptListFile(db)
  return file !== undefined && existsSync(file) ? file : undefined
}
