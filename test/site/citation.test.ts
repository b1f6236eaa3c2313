/** One sentence to quote a value by: from `asz show --cite`, and beside the value on the page of its document. */
import { load } from 'cheerio'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentPage } from '../../src/site/address.ts'
import { contentOf, madeDatabase } from './made.ts'
import type { Made } from './made.ts'

let made: Made
let sha256: string
beforeAll(async () => {
  made = madeDatabase()
  await made.site('all', '--with-personal-data')
  await made.site('quiet', '--without-personal-data')
  sha256 = createHash('sha256')
    .update(readFileSync(join(made.folder, 'documents/blahoslava-zkusebni.md')))
    .digest('hex')
})
afterAll(() => {
  made.remove()
})

const page = documentPage('locality_page:563102')
const cite = (...more: readonly string[]) =>
  made.asz('show', 'locality_page:563102', 'contacts/0/phone', '--cite', ...more)

test('the sentence has the words, the file, the line, the hash, the revision and a link', async () => {
  const english = await cite('--lang', 'en')
  expect(english).toMatchObject({ code: 0, err: '' })
  const at = `SHA-256 ${sha256}`
  expect(english.out).toMatch(
    new RegExp(
      `^“725 111 222” – blahoslava-zkusebni.md, line 8, ${at}, revision 1 \\(.*\\), ${page}#/content/contacts/0/phone\\n$`,
    ),
  )
  const czech = await cite('--lang', 'cs', '--site', 'https://www.example.cz/asz')
  expect(czech.out).toMatch(
    new RegExp(
      `^„725 111 222“ – blahoslava-zkusebni.md, řádek 8, ${at}, 1\\. revize \\(.*\\), https://www.example.cz/asz/${page}#/content/contacts/0/phone\\n$`,
    ),
  )
})

test('words of HTML are cited as people read them', async () => {
  const { out } = await made.asz(
    ...['show', 'project_record:CZ.02.3.61/0.0/0.0/18_067/0012345', 'registration_number', '--cite', '--lang', 'cs'],
  )
  expect(out.startsWith('„CZ.02.3.61/0.0/0.0/18_067/0012345“ – ')).toBe(true)
})

test.each([
  [['show', 'locality_page:563102', '--cite'], '--cite needs the pointer', '--cite potřebuje ukazatel'],
  [
    ['show', 'locality_page:563102', 'title', '--site', 'https://a.cz'],
    '--site needs --cite',
    '--site potřebuje --cite',
  ],
  [['show', 'locality_page:563102', 'x', '--cite', '--site', 'web'], 'It must be an address', 'Musí to být adresa'],
])('%j is told what is wrong', async (args, english, czech) => {
  const [first, second] = [await made.asz(...args, '--lang', 'en'), await made.asz(...args, '--lang', 'cs')]
  expect([first.code, second.code]).toEqual([2, 2])
  expect(first.err).toContain(english)
  expect(second.err).toContain(czech)
})

test('beside each value with words stands its sentence; without personal data no file is named', () => {
  const opened = (site: string) => load(contentOf(join(made.folder, site)).get(page) ?? '')
  const $ = opened('all')
  const values = $('.values a.value').toArray()
  expect(values.length).toBeGreaterThan(4)
  const phone = $('[id="/content/contacts/0/phone"]').next('details.cite')
  expect(phone.text().replaceAll(/\s+/g, ' ')).toContain(
    `„725 111 222“ – blahoslava-zkusebni.md, řádek 8, SHA-256 ${sha256}`,
  )
  expect(phone.find('a').attr('href')).toBe('#/content/contacts/0/phone')
  const quiet = opened('quiet')('details.cite').text()
  expect(quiet).toContain('SHA-256')
  expect(quiet).not.toContain('.md')
})
