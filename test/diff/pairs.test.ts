import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { diff } from '../../src/diff/diff.ts'
import { DiffResult } from '../../src/diff/schema.ts'
import { changeClasses } from '../../src/kinds/change.ts'
import { pairNames, pairOf } from './fixtures.ts'

const lines = (result: DiffResult): string[] =>
  result.changes.map(({ class: name, field, label }) => `${name} ${field} ${label}`.trim())

describe('hand-made pairs', () => {
  it.each(pairNames)('%s: all real changes and nothing else', async (name) => {
    const { before, after, expected } = await pairOf(name)
    expect(lines(diff(before.document, after.document, { before: before.text, after: after.text })).sort()).toEqual(
      [...expected].sort(),
    )
  })

  it.each(pairNames)('%s: what matters comes first', async (name) => {
    const { before, after } = await pairOf(name)
    const ranks = diff(before.document, after.document, { before: before.text, after: after.text }).changes.map(
      (change) => changeClasses.indexOf(change.class),
    )
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it.each(pairNames)('%s: spans hold the words that changed', async (name) => {
    const { before, after } = await pairOf(name)
    for (const change of diff(before.document, after.document, { before: before.text, after: after.text }).changes) {
      for (const [side, value, spans] of [
        [before, change.before, change.spans.before],
        [after, change.after, change.spans.after],
      ] as const) {
        if (value !== undefined) expect(spans.length, `${change.class} ${change.label}`).toBeGreaterThan(0)
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(side.text.length)
        }
        const found = spans.map(([start, end]) => side.text.slice(start, end)).join(' ')
        if (typeof value === 'string' && !/^[\d./~-]+$|^[a-z_]+$/.test(value)) {
          const plain = (text: string) => text.replace(/\s+/g, '')
          expect(plain(found).replace(/<[^>]*>/g, '')).toContain(plain(value).slice(0, 40))
        }
      }
    }
  })

  it.each(pairNames)('%s: the result is what its schema says', async (name) => {
    const { before, after } = await pairOf(name)
    const result = diff(before.document, after.document, { before: before.text, after: after.text })
    const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(DiffResult))
    expect(validate(JSON.parse(JSON.stringify(result))), JSON.stringify(validate.errors)).toBe(true)
  })
})
