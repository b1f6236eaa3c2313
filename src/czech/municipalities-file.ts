/** The one place where a list of municipalities is read from disk. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode } from '../source/decode.ts'
import type { Gazetteer } from './gazetteer.ts'
import { createGazetteer } from './gazetteer.ts'
import { parseMunicipalities } from './municipality-list.ts'

/** The list that comes with the package: GeoNames (CC BY 4.0), see data/README.md. */
const SHIPPED = fileURLToPath(new URL('../../data/municipalities.csv', import.meta.url))

/** @throws InputError if the file is no readable text, Error if it cannot be opened or has no column of names. */
export const loadGazetteer = (file = SHIPPED): Gazetteer =>
  createGazetteer(parseMunicipalities(decode(readFileSync(file), file).text))
