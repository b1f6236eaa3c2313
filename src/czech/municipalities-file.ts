/** The one place where a list of municipalities is read from disk. */
import { fileURLToPath } from 'node:url'
import { decode } from '../source/decode.ts'
import { readBytes } from '../source/read.ts'
import { createGazetteer, Gazetteer } from './gazetteer.ts'
import type { Municipality } from './gazetteer.ts'
import { shippedForms } from './municipality-forms.ts'
import { parseMunicipalities } from './municipality-list.ts'

/** The list that comes with the package: GeoNames (CC BY 4.0), see data/README.md. */
const SHIPPED = fileURLToPath(new URL('../../data/municipalities.csv', import.meta.url))

/** @throws InputError if the file cannot be opened or is no list of municipalities */
export const loadGazetteer = (file?: string): Gazetteer =>
  file === undefined
    ? new Gazetteer(() => readList(SHIPPED), shippedForms)
    : createGazetteer(readList(file), shippedForms)

const readList = (file: string): Municipality[] => parseMunicipalities(decode(readBytes(file), file).text, file)
