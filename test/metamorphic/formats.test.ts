/** The same document in another format gives the same facts. The files are made by scripts/convert-seeds.mjs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, loadGazetteer } from '../../src/index.ts'

const context = { municipalities: loadGazetteer() }
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'))

const factsOf = async (file: string) => {
  const { kind, content, title, themes, id } = (await extract(readFileSync(file), file, context)).document
  return { kind, id, title, themes, content }
}

describe.each(seeds)('%s', (seed) => {
  test.each(['md', 'html', 'docx', 'doc', 'pdf', 'odt', 'rtf', 'eml', 'mht'])(
    'gives the same facts as %s',
    async (format) => {
      const converted = join('fixtures', 'formats', `${basename(seed, '.txt')}.${format}`)
      expect(await factsOf(converted)).toEqual(await factsOf(join('seeds', seed)))
    },
  )
})

test.each(seeds)('%s is the same document as a sheet, which has no lists', async (seed) => {
  const { kind, id, title } = await factsOf(join('seeds', seed))
  const converted = join('fixtures', 'formats', `${basename(seed, '.txt')}.xlsx`)
  expect(await factsOf(converted)).toMatchObject({ kind, id, title })
})

describe.each(seeds)('%s as pandoc converts it by itself, below a title and without its line ends,', (seed) => {
  test.each(['docx', 'pdf'])('gives the same facts as %s', async (format) => {
    const { kind, id, content } = await factsOf(join('seeds', seed))
    const converted = join('fixtures', 'formats', `${basename(seed, '.txt')}.soft.${format}`)
    expect(await factsOf(converted)).toMatchObject({ kind, id, content })
  })
})

const printed = seeds.filter((seed) => existsSync(join('fixtures', 'formats', `${basename(seed, '.txt')}.browser.pdf`)))

test('there are pages that a browser printed', () => {
  expect(printed).toHaveLength(4)
})

test.each(printed)('%s gives the same facts as a page that a browser printed', async (seed) => {
  const file = join('fixtures', 'formats', `${basename(seed, '.txt')}.browser.pdf`)
  expect(await factsOf(file)).toEqual(await factsOf(join('seeds', seed)))
})

const layouts = join('fixtures', 'formats', 'layouts')

describe.each(['lipovec-popis-spoluprace', 'sumperk-projekt'])('%s', (name) => {
  test('gives the same facts as DOCX, as DOC and as PDF with its notes, columns, hyphens, headers and footers', async () => {
    const [docx, doc, pdf] = await Promise.all(
      ['docx', 'doc', 'pdf'].map((format) => factsOf(join(layouts, `${name}.${format}`))),
    )
    expect(docx?.kind).not.toBe('unrecognised')
    expect(doc).toEqual(docx)
    expect(pdf).toEqual(docx)
  })
})
