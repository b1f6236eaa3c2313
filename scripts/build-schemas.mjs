// Writes the JSON Schemas that the zod schemas describe to schemas/. Run it after a build; a test holds the two together.
import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../dist/schemas.js'

for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`../schemas/${name}.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
