import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'

/** What of a value does not fit a schema of the folder `schemas/`; nothing where all does. */
export function misfits(name: string, value: unknown): string[] {
  const schema = z.record(z.string(), z.json()).parse(JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  return ajv.validate(schema, value)
    ? []
    : (ajv.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}
