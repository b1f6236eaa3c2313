/** A kind is its declaration: a fifth one is read, stored, asked, shown, compared and verified without a change of src/. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Chalk } from 'chalk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { cardText } from '../../../src/cli/text/card/card.ts'
import { cityCard, diff, extract, findCity, loadGazetteer, openStore, storeDocument } from '../../../src/index.ts'
import { answer } from '../../../src/query/ask/answer.ts'
import { questionOf, sentenceOf } from '../../../src/query/ask/ask.ts'
import { cardRows } from '../../../src/query/rows.ts'
import { withoutPersonalData } from '../../../src/record/privacy/personal-data.ts'
import { markdownReport } from '../../../src/report/markdown.ts'
import { viewOf } from '../../../src/report/view.ts'
import { tableRows } from '../../../src/store/kind-tables.ts'
import { callForProposals, callReader } from './calls.ts'

const municipalities = loadGazetteer()
const call = (deadline: string, supported: string) => `Výzva č. 7/2031

Vyhlašovatel: Nadace Modrý most

Alokace: 2 500 000 Kč

Příjem žádostí do: ${deadline}

Území: Jihlava

Podporujeme: ${supported}

Kontakt: Alena Vzorná, 605 123 456
`

/** Fixtures: a document and the facts that it has. */
const fixtures = {
  'call.txt': call('15. 9. 2031', 'dluhové poradenství, bydlení s doprovodem'),
  'later.txt': call('31. 10. 2031', 'dluhové poradenství, práce s dětmi'),
}
const expected = {
  number: '7/2031',
  provider: 'Nadace Modrý most',
  allocation: { amount: '2500000', currency: 'CZK' },
  deadline: '2031-09-15',
  supported: ['dluhové poradenství', 'bydlení s doprovodem'],
  contacts: [{ name: 'Alena Vzorná', phone: '+420605123456' }],
}

let folder = ''
/** A database that was made when nobody knew the kind. */
let older = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asz-further-'))
  for (const [name, text] of Object.entries(fixtures)) writeFileSync(join(folder, name), text)
  older = join(folder, 'older.sqlite')
  const store = openStore(older)
  await put(store, 'seeds/000_e0f334d0d4df4501.txt', {})
  expect(store.prepare("select count(*) from sqlite_schema where name = 'call'").pluck().get()).toBe(0)
  store.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const read = (file: string, more: { kinds?: readonly [typeof callReader] } = { kinds: [callReader] }) =>
  extract(readFileSync(file), file, { municipalities, ...more })

async function put(store: ReturnType<typeof openStore>, file: string, more?: { kinds?: readonly [typeof callReader] }) {
  const { document, text } = await read(file, more)
  return storeDocument(store, { document, text, extractorVersion: '1', importedAt: '2031-01-01T00:00:00Z' })
}

test('without its reader such a document is of no known kind', async () => {
  expect((await read(join(folder, 'call.txt'), {})).document.kind).toBe('unrecognised')
})

test('it is read, its facts are those of the fixture, and each is proven', async () => {
  const { document, text } = await read(join(folder, 'call.txt'))
  expect(document).toMatchObject({ kind: 'call_for_proposals', id: 'call_for_proposals:7/2031', content: expected })
  expect(document.municipalities).toMatchObject([{ name: 'Jihlava', role: 'subject' }])
  const [from = 0, to = 0] = document.provenance['/content/deadline']?.[0] ?? []
  expect(text.slice(from, to)).toBe('15. 9. 2031')
  expect(document.coverage.unclaimed).toEqual([])
  expect((await read('seeds/000_e0f334d0d4df4501.txt')).document.kind).toBe('locality_page')
})

test('what its declaration calls personal is left out', async () => {
  const { document, text } = await read(join(folder, 'call.txt'))
  const bare = withoutPersonalData(document, text)
  expect(bare.document.content).toEqual({ ...expected, contacts: [] })
  expect(JSON.stringify(bare)).not.toMatch(/Vzorn|605/)
})

test.each(['new', 'older'])('a %s database stores it, answers, shows it on the card and holds', async (age) => {
  const file = join(folder, `${age}-copy.sqlite`)
  if (age === 'older') copyFileSync(older, file)
  const store = openStore(file)
  expect(await put(store, join(folder, 'call.txt'))).toBe('added')
  expect(await put(store, join(folder, 'later.txt'))).toBe('revised')
  expect(store.prepare('select number, provider, allocation_amount, deadline, last_day from call').raw().all()).toEqual(
    [
      ['7/2031', 'Nadace Modrý most', '2500000', '2031-09-15', '2031-09-15'],
      ['7/2031', 'Nadace Modrý most', '2500000', '2031-10-31', '2031-10-31'],
    ],
  )
  expect(
    store.prepare('select pointer, text from call_field where revision = 1 or revision = 2').raw().all(),
  ).toContainEqual(['/content/supported/1', 'bydlení s doprovodem'])
  const chain = "select as_of from revision where document = 'call_for_proposals:7/2031' order by number"
  expect(store.prepare(chain).pluck().all()).toEqual(['2031-09-15', '2031-10-31'])

  const ground = {
    store,
    gazetteer: () => municipalities,
    today: '2031-01-01',
    language: 'en' as const,
    related: undefined,
  }
  const question = questionOf({ subject: 'call', filters: { city: ['Jihlava'], from: ['2031-10'] } }, ground)
  const found = await answer(store, question, { proof: true })
  expect(sentenceOf(question, found.count, 'en')).toMatch(/^call for proposals of Jihlava/)
  expect(found.rows).toMatchObject([{ municipality: 'Jihlava', number: '7/2031', deadline: '2031-10-31' }])
  const fields = await answer(store, questionOf({ subject: 'call_field', filters: { search: ['dětmi'] } }, ground), {
    proof: true,
  })
  expect(fields.rows).toMatchObject([
    { text: 'práce s dětmi', pointer: '/content/supported/1', words: 'práce s dětmi' },
  ])
  const people = await answer(store, questionOf({ subject: 'contacts', filters: { city: ['Jihlava'] } }, ground))
  expect(people.rows.map(({ name }) => name)).toContain('Alena Vzorná')

  const town = findCity(store, 'Jihlava', municipalities)
  if (!('found' in town)) throw new Error('the town is known')
  const card = cityCard(store, town.found)
  expect(card.others).toMatchObject([{ kind: 'call_for_proposals', content: { number: '7/2031' } }])
  const shown = cardText(card, { chalk: new Chalk({ level: 0 }), width: 80, language: 'en' })
  expect(shown).toMatch(/^CALL FOR PROPOSALS +call_for_proposals:7\/2031$/m)
  expect(shown).toMatch(/Deadline +31 Oct 2031/)
  expect(shown).toMatch(/Supported field +práce s dětmi/)
  expect(cardRows(card)).toContainEqual(expect.objectContaining({ fact: 'supported', name: 'práce s dětmi' }))

  expect(verifyDatabase(store).faults).toEqual([])
  store.prepare("update call set provider = 'jiná'").run()
  expect(verifyDatabase(store).faults.map(({ message }) => message)).toContainEqual(expect.stringContaining('call'))
  store.close()
})

test('two of them are compared by its rules and told in its words, in both languages', async () => {
  const [before, after] = await Promise.all(['call.txt', 'later.txt'].map((name) => read(join(folder, name))))
  if (!before || !after) throw new Error('both are read')
  const result = diff(before.document, after.document, { before: before.text, after: after.text })
  expect(result.changes.map(({ class: name, field }) => [name, field])).toEqual([
    ['deadline_moved', '/content/deadline'],
    ['commitment_added', '/content/supported/*'],
    ['removed', '/content/supported/*'],
  ])
  const texts = { before: before.text, after: after.text }
  expect(markdownReport([viewOf(result, texts, 'cs')], undefined, 'cs')).toMatch(/podporovaná oblast/)
  expect(markdownReport([viewOf(result, texts, 'en')], undefined, 'en')).toMatch(/deadline/)
})

test('the rows of the README about its tables follow from it', () => {
  expect(tableRows([callForProposals])).toEqual([
    '| `call` | a call for proposals | `select number, provider, deadline from call` |',
    '| `call_field` | what a call pays for | `select text from call_field` |',
    '| `contact` | a person whom a document names as its contact | `select name, role, phone, email from contact` |',
  ])
})
