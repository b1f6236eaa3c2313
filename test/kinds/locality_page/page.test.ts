import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localityPage } from '../../../src/kinds/locality_page/kind.ts'
import { schemaOf } from '../../../src/kinds/schema.ts'
import { documentOf } from './reading.ts'

const page = readFileSync('seeds/000_e0f334d0d4df4501.txt', 'utf8')
const original = await documentOf(page)

const HEADINGS = ['Základní přehled', 'Typ podpory', 'Plánované a schválené', 'Plánovaná a realizovaná', 'Osobnosti']
/** The page's head and its sections. */
const parts = page.split(new RegExp(`^(?=${HEADINGS.join('|')})`, 'm'))

/** The content, its sections in the order of their keys. */
const inOrder = (content: object) => {
  const { sections, ...rest } = schemaOf(localityPage.fields).parse(content)
  return { ...rest, sections: sections.sort((a, b) => a.key.localeCompare(b.key)) }
}

describe('the same page printed otherwise gives the same facts', () => {
  test.each<[change: string, text: string]>([
    ['CRLF', page.replaceAll('\n', '\r\n')],
    ['no-break spaces', page.replaceAll(' ', '\u00a0')],
    ['decomposed letters', page.normalize('NFD')],
    ['a byte order mark', `\ufeff${page}`],
    ['extra blank lines', page.replaceAll('\n\n', '\n\n\n')],
  ])('%s', async (_change, text) => {
    expect((await documentOf(text)).content).toEqual(original.content)
  })

  test('sections in another order', async () => {
    const [head = '', ...sections] = parts
    const { content } = await documentOf([head, ...sections.reverse()].join('\n\n'))
    expect(inOrder(content)).toEqual(inOrder(original.content))
  })
})

test('a town on a line of an address below is no title: identity is that of the heading and of the head of the page', async () => {
  const html = `<html><head><title>Kadaň | Agentura</title></head><body><h1>Kadaň</h1>
<p>Agentura pro sociální začleňování s městem Kadaň spolupracuje od roku 2010.</p>
<h3>Základní přehled spolupráce s ASZ:</h3><p>Ve městě působí několik organizací.</p>
<h3>Typ podpory (chronologicky):</h3><p>Město vstoupilo do spolupráce v únoru 2011.</p>
<h2>Osobnosti lokality</h2><p>Jan Hora<br>Lokální konzultant<br>Tel: 705 894 859</p><p>Školní 3<br>Chomutov</p></body></html>`
  const { id, title, municipalities } = await documentOf(html, 'page.html')
  expect({ id, title }).toEqual({ id: 'locality_page:563102', title: 'Kadaň' })
  expect(municipalities.filter(({ role }) => role === 'subject').map(({ name }) => name)).toEqual(['Kadaň'])
})

describe('recognition', () => {
  test.each<[what: string, text: string, kind: string]>([
    ['the template without contacts', parts.slice(0, -1).join('\n\n'), 'locality_page'],
    ['the template without its first sentence', page.replace(/^Agentura .*$/m, ''), 'locality_page'],
    [
      'an article about the agency',
      'Agentura pomůže městu\n\nAgentura pro sociální začleňování s městem Jihlava spolupracuje od roku 2019. Lokální konzultantka Jana Nová představila plán.',
      'unrecognised',
    ],
    ['contacts of an office', 'Jihlava\n\nOsobnosti\n\nJan Novák\nStarosta\nTel: 565 593 722', 'unrecognised'],
    [
      'a list of localities, each with how its page begins',
      `Lokality

Lokální konzultantka: Eva Malá, tel.: 601 222 333 Do spolupráce s Agenturou pro sociální začleňování se přihlásilo pět obcí…

Lokální konzultant: Petr Velký, tel.: 601 222 444 Město leží na hranici kraje. Žijí zde sociálně vyloučení lidé…

O lokalitě

Lokální konzultantka: Jana Dlouhá, tel.: 601 222 555

Sdružení tvoří tři obce, v nichž žijí lidé v sociálně vyloučených lokalitách.`,
      'unrecognised',
    ],
    [
      'a resolution',
      'Usnesení zastupitelstva města Jihlava\n\n1. schvaluje Strategický plán sociálního začleňování',
      'unrecognised',
    ],
  ])('%s', async (_what, text, kind) => {
    expect((await documentOf(text)).kind).toBe(kind)
  })
})

describe('what the content system says about the page', () => {
  const dates = async (line: string) => (await documentOf(`${page}\n\n${line}`)).dates.length - original.dates.length
  test.each([
    'Naposledy upraveno: Čtvrtek, 24. březen 2011 09:10',
    'Aktualizováno 3. 5. 2017',
    'Publikováno 14. 3. 2016, autor: redakce',
    'Středa, 12. leden 2011 14:22',
  ])('holds no date of the document: %s', async (line) => {
    expect(await dates(line)).toBe(0)
  })

  test.each(['Memorandum bylo upraveno 3. 5. 2017.', '12. 1. 2011', 'Vytvořeno 12 míst do 3. 5. 2017'])(
    'is not: %s',
    async (line) => {
      expect(await dates(line)).toBe(1)
    },
  )
})

test('lines above sentences are headings where others of the form are understood, and so tell who takes part', async () => {
  const text = `SPOLUPRÁCE MĚSTA DUBÍ S AGENTUROU PRO SOCIÁLNÍ ZAČLEŇOVÁNÍ

Dubí spolupracuje s Agenturou od ledna 2021.

Kdo je u toho
Na spolupráci se podílejí Květina, z. s., Fokus Labe a Policie ČR. Scházejí se každé čtvrtletí.

Co nás trápí
Nejvíc rodin s dluhy žije u nádraží. Chybí byty.

Plány
Plán sociálního začleňování se zpracovává.

Opatření
Od září 2022 funguje předškolní klub.

Kontakty
Mgr. Alena Lípová
vedoucí odboru sociálních věcí
lipova@dubi.example`
  const { sections, actors } = schemaOf(localityPage.fields).parse((await documentOf(text)).content)
  expect(sections.map(({ heading }) => heading)).toEqual(['Kdo je u toho', 'Co nás trápí', 'Plány', 'Opatření'])
  expect(sections[1]?.text).toBe('Nejvíc rodin s dluhy žije u nádraží. Chybí byty.')
  expect(actors).toEqual(['Květina, z. s.', 'Fokus Labe', 'Policie ČR'])
})

test.each([
  [
    'dashes',
    '- Charita Most – terénní práce\n- Člověk v tísni, o. p. s. – klub\n- Městská policie Most – asistenti prevence',
  ],
  [
    'colons',
    '- Charita Most: terénní práce\n- Člověk v tísni, o. p. s.: klub\n- Městská policie Most: asistenti prevence',
  ],
  [
    'parentheses',
    '- Charita Most (terénní práce)\n- Člověk v tísni, o. p. s. (klub)\n- Městská policie Most (asistenti)',
  ],
])('organisations listed under who works there are actors and no people: %s', async (_, list) => {
  const text = `Most – spolupráce s Agenturou pro sociální začleňování\n\nMěsto Most spolupracuje s Agenturou od května 2021.\n\nZákladní přehled\nVe městě žije 200 lidí v ubytovnách.\n\nKdo v lokalitě pracuje\n${list}\n\nKontakty\nMgr. Alena Lípová\nvedoucí odboru sociálních věcí\nlipova@most.example`
  const { actors, contacts, sections } = schemaOf(localityPage.fields).parse((await documentOf(text)).content)
  expect(actors).toEqual(['Charita Most', 'Člověk v tísni, o. p. s.', 'Městská policie Most'])
  expect(contacts.map(({ name }) => name)).toEqual(['Mgr. Alena Lípová'])
  expect(sections.map(({ heading }) => heading)).toEqual(['Základní přehled', 'Kdo v lokalitě pracuje'])
})
