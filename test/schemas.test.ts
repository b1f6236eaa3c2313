import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../src/schemas.ts'

const generated = Object.entries(jsonSchemas())

test.each(generated)('schemas/%s.json is what the zod schema says (npm run schemas writes it)', (name, schema) => {
  expect(JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

test.each(generated)('%s is a valid JSON Schema of 2020-12', (_, schema) => {
  expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow()
})

test('schemas/ holds no others', () => {
  expect(readdirSync('schemas').sort()).toEqual(generated.map(([name]) => `${name}.json`).sort())
})
