/** Writes the JSON Schemas that the zod schemas describe; a test holds the two together. */
import { writeFileSync } from 'node:fs'
import { documentSchema } from '../src/record/json-schema.ts'

const write = (name: string, schema: object): void => {
  writeFileSync(new URL(`../schemas/${name}.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}

write('document', documentSchema())
