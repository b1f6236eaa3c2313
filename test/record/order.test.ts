/** What the record writes along a kind's declaration is what the schema of the kind would make of it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { DocumentJson } from '../../src/record/schema.ts'

const context = { municipalities: loadGazetteer() }

test.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))(
  '%s is recorded in the order of its schema',
  async (name) => {
    const file = join('seeds', name)
    const { document } = await extract(readFileSync(file), file, context)
    expect(JSON.stringify(document)).toBe(JSON.stringify(DocumentJson.parse(document)))
  },
)
