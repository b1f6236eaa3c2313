/** A document that an office wrote with another program, or sent by mail, gives the same facts. */
import { describe, expect, test } from 'vitest'
import { extract, loadGazetteer } from '../../src/index.ts'
import { oldWordOf } from '../document/made/doc.ts'
import {
  excelOf,
  htmlOf,
  messageOf,
  openDocumentOf,
  richTextOf,
  savedPageOf,
  wordOf,
  type Made,
} from '../document/made/offices.ts'

const context = { municipalities: loadGazetteer() }

const factsOf = async (bytes: Uint8Array, file: string) => {
  const { kind, content, title, themes, id, municipalities } = (await extract(bytes, file, context)).document
  return { kind, id, title, themes, municipalities, content }
}

const DESCRIPTION: readonly Made[] = [
  { h: 'Popis spolupráce v oblasti sociálního začleňování – vyhodnocení za rok 2023', level: 1 },
  {
    rows: [
      ['Územní celek', 'Město Hodonín'],
      ['Sídlo', 'Masarykovo náměstí 53/1, 695 35 Hodonín'],
      ['IČO', '00284891'],
    ],
  },
  { h: '1. Doba platnosti popisu spolupráce', level: 2 },
  { p: '3 roky (do 31. 8. 2024)' },
  { h: '2. Obsahové zaměření spolupráce', level: 2 },
  { p: 'Spolupráce se zaměřuje na tyto tematické oblasti:' },
  { items: ['bydlení', 'zaměstnanost', 'dluhová problematika'] },
  { h: '3. Jednotlivé činnosti spolupráce a jejich harmonogram', level: 2 },
  {
    rows: [
      ['Aktivita', 'Termín a milník', 'Odpovědnost'],
      ['Zpracovat pravidla přidělování bytů', 'do 31. 12. 2023 Splněno', 'město'],
      ['Workshop o dluzích & exekucích', 'červen 2024', 'ASZ'],
    ],
  },
  { h: '4. Stanovisko lokálního partnerství, datum projednání', level: 2 },
  { p: 'Lokální partnerství vyhodnocení projednalo dne 12. 3. 2024.' },
]

const PROJECT: readonly Made[] = [
  { h: 'Světlo pro Krupku', level: 1 },
  {
    rows: [
      ['Název projektu', 'Světlo pro Krupku'],
      ['Registrační číslo projektu', 'CZ.03.2.60/0.0/0.0/17_079/0008999'],
      ['Program', 'Operační program Zaměstnanost'],
      ['Termín realizace', '1. 4. 2018 – 30. 6. 2020'],
      ['Příjemce', 'Město Krupka, IČO 00266418'],
      ['Celkové náklady', '2 850 000 Kč'],
      ['Cílové skupiny', 'rodiny s dětmi; lidé ohrožení ztrátou bydlení'],
    ],
  },
]

const LOCALITY: readonly Made[] = [
  { h: 'Bohumín', level: 1 },
  { h: 'O městě', level: 2 },
  { p: 'Bohumín leží u hranic. Memorandum město podepsalo 14. února 2017.' },
  { h: 'Schválené a chystané koncepce', level: 2 },
  { items: ['Plán prevence kriminality, schválený v prosinci 2018', 'Místní plán inkluze bude zpracován v roce 2022'] },
  { h: 'Zavedená opatření', level: 2 },
  { items: ['asistenti do škol', 'městský byt v nouzi'] },
]

const RESULTS: readonly Made[] = [
  { h: 'Výsledky spolupráce Agentury s městy', level: 1 },
  { p: 'Období: červenec 2013 – červen 2016' },
  {
    rows: [
      ['Město', 'Výsledky spolupráce'],
      ['Sokolov', 'zřízení domu na půl cesty'],
      ['Mělník', 'zavedení terénní práce'],
      ['Větřní', 'rekonstrukce bytového domu'],
    ],
  },
]

const DOCUMENTS = [
  {
    kind: 'cooperation_description',
    made: DESCRIPTION,
    says: ['Hodonín', '00284891', '2024-08-31', 'housing', 'Workshop o dluzích & exekucích'],
  },
  {
    kind: 'project_record',
    made: PROJECT,
    says: ['CZ.03.2.60/0.0/0.0/17_079/0008999', '00266418', '2850000', '2020-06-30'],
  },
  {
    kind: 'locality_page',
    made: LOCALITY,
    says: ['Plán prevence kriminality', '2018-12', 'asistenti do škol', 'městský byt v nouzi'],
  },
  {
    kind: 'cooperation_results',
    made: RESULTS,
    says: ['Sokolov', 'Mělník', 'zavedení terénní práce', 'rekonstrukce bytového domu'],
  },
] as const

describe.each(DOCUMENTS)('$kind', ({ kind, made, says }) => {
  test('the page says what its words say', async () => {
    const facts = await factsOf(Buffer.from(htmlOf(made)), 'a.html')
    expect(facts.kind).toBe(kind)
    for (const fact of says) expect(JSON.stringify(facts.content)).toContain(fact)
  })

  test.each([
    ['docx', wordOf],
    ['doc', oldWordOf],
    ['odt', openDocumentOf],
    ['rtf', richTextOf],
    ['xlsx', excelOf],
    ['eml', messageOf],
    ['mht', savedPageOf],
  ] as const)('gives the same facts as .%s', async (format, write) => {
    expect(await factsOf(write(made), `a.${format}`)).toEqual(await factsOf(Buffer.from(htmlOf(made)), 'a.html'))
  })

  test.each([
    ['doc', oldWordOf],
    ['odt', openDocumentOf],
    ['rtf', richTextOf],
    ['xlsx', excelOf],
    ['eml', messageOf],
  ] as const)('is told by its bytes, whatever it is called: %s', async (format, write) => {
    expect((await factsOf(write(made), 'a.bin')).content).toEqual((await factsOf(write(made), `a.${format}`)).content)
  })
})
