/** What `asz parse --show` prints of a document before its fields are read. */
import { rmSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { here } from './here.ts'

const folder = mkdtempSync(join(tmpdir(), 'asz-stages-'))
const text =
  'Klub pro děti\n\nOd září 2019 hradí město Most 5 000 Kč.\n\n| Termín | Stav |\n| --- | --- |\n| září 2020 | splněno |\n'
writeFileSync(join(folder, 'klub.md'), text)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const Line = z.object({ text: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) })
const shown = async (stage: string) => {
  const { code, out } = await here(['parse', '--show', stage, 'klub.md'], folder)
  expect(code).toBe(0)
  return z.looseObject({ file: z.literal('klub.md') }).parse(JSON.parse(out))
}
const isProven = ({ text: words, spans }: z.infer<typeof Line>) => {
  expect(spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(words)
}

test('the values found in it, each with its words', async () => {
  const { mentions } = z
    .object({ mentions: z.array(Line.extend({ type: z.string(), value: z.unknown() })) })
    .parse(await shown('mentions'))
  mentions.forEach(isProven)
  expect(mentions.map(({ type, value }) => [type, value])).toEqual([
    ['date', '2019-09/..'],
    ['municipality', { name: 'Most', code: '567027' }],
    ['money', { amount: '5000', currency: 'CZK' }],
    ['date', '2020-09'],
    ['verdict', 'fulfilled'],
  ])
})

test('its blocks, a table among them', async () => {
  const { blocks } = z
    .object({
      blocks: z.array(
        z.union([
          z.object({ type: z.literal('paragraph'), lines: z.array(Line) }),
          z.object({ type: z.literal('table'), rows: z.array(z.array(z.object({ lines: z.array(Line) }))) }),
        ]),
      ),
    })
    .parse(await shown('structure'))
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table'])
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  for (const { lines } of rows.flat()) lines.forEach(isProven)
  expect(rows.map((row) => row.map(({ lines }) => lines.map((line) => line.text).join(' ')))).toEqual([
    ['Termín', 'Stav'],
    ['září 2020', 'splněno'],
  ])
})

test('its words, with what they mean for labels', async () => {
  const { tokens } = z
    .object({ tokens: z.array(Line.extend({ concept: z.string().optional() })) })
    .parse(await shown('tokens'))
  tokens.forEach(isProven)
  expect(tokens.find((token) => token.text === 'Termín')?.concept).toBe('term')
  expect(tokens.find((token) => token.text === 'Klub')).not.toHaveProperty('concept')
})

test.each([[['--text']], [['--without-personal-data']], [['--records']]])(
  'is not asked for with %s',
  async (options) => {
    const { code, err } = await here(['parse', '--show', 'mentions', ...options, 'klub.md'], folder)
    expect(code).toBe(2)
    expect(err).toContain('--show')
  },
)
