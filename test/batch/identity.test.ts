import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyDatabase } from '../../src/batch/verify.ts'
import { openStore } from '../../src/store/file/open.ts'
import { importInbox, inbox, rows } from './inbox.ts'
import type { Inbox } from './inbox.ts'

let box: Inbox

beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const project = (beneficiary: string, ...more: string[]): string =>
  [
    'Název projektu: Podpora rodin s dětmi',
    'Operační program Zaměstnanost',
    `Příjemce: ${beneficiary}`,
    'Doba realizace: 1. 1. 2020 – 31. 12. 2021',
    'Anotace: Projekt podporuje rodiny.',
    ...more,
  ].join('\n\n')

const village = (district: string): string =>
  `Horní Temenice

Agentura pro sociální začleňování s obcí Horní Temenice v okrese ${district} spolupracuje od roku 2019.

Základní přehled spolupráce s ASZ:

V obci působí charita.

Typ podpory:

Místní podpora.
`

const list = (...towns: string[]): string =>
  [
    'VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ ČERVEN 2010 AŽ ČERVEN 2013',
    ...towns.flatMap((town) => [town, '- komunitní centrum ve městě\n- nové sociální služby']),
  ].join('\n\n')

const documents = (): unknown[] => rows(box.db, 'select id from document order by id').flat()

/** What the database says whatever the order of import: documents, their files, their findings. */
const state = (): unknown[] => [
  rows(
    box.db,
    `select document, replace(file, '${box.folder}', ''), own_id from revision join source on source.revision = revision.id
     order by 1, 2`,
  ),
  rows(box.db, 'select document, code, message, pointer from current_finding order by 1, 2, 3'),
]

const faults = () => {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store).faults
  } finally {
    store.close()
  }
}

const kadan = 'Město Kadaň, IČO 00261912'
const most = 'Město Most, IČO 00266094'
const number = 'Registrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001007'

describe('documents that share a weak key', () => {
  test('two projects of one title in two towns are two documents', async () => {
    box.put('a.txt', project(kadan))
    box.put('b.txt', project(most))
    const { documents: count } = await importInbox(box)
    expect(count).toMatchObject({ added: 2, revised: 0 })
    expect(documents()).toEqual([
      'project_record:podpora-rodin-s-detmi@00261912',
      'project_record:podpora-rodin-s-detmi@00266094',
    ])
    expect(rows(box.db, "select count(*) from current_municipality where name = 'Kadaň'")).toEqual([[1]])
  })

  test('two villages of one name in two districts are two documents', async () => {
    box.put('a.txt', village('Šumperk'))
    box.put('b.txt', village('Bruntál'))
    await importInbox(box)
    expect(documents()).toEqual(['locality_page:horni-temenice@bruntal', 'locality_page:horni-temenice@sumperk'])
  })

  test('lists of one period with other towns are two documents, one with the same towns is a revision', async () => {
    box.put('a.txt', list('Bílina', 'Most', 'Chomutov', 'Děčín'))
    box.put('b.txt', list('Jihlava', 'Třebíč'))
    box.put('c.txt', list('Most', 'Bílina', 'Chomutov', 'Kadaň'))
    await importInbox(box)
    expect(rows(box.db, 'select document, count(*) from revision group by 1 order by 1')).toEqual([
      ['cooperation_results:2010-06/2013-06@567027', 2],
      ['cooperation_results:2010-06/2013-06@586846', 1],
    ])
    expect(faults()).toEqual([])
    expect((await importInbox(box, { force: true })).documents).toMatchObject({ added: 0, revised: 0 })
  })

  test('two pages of one title are two documents', async () => {
    box.put('a.txt', 'Aktuality\n\nDnes je úterý.\n')
    box.put('b.txt', 'Aktuality\n\nDnes se koná trh.\n')
    await importInbox(box)
    expect(documents()).toEqual([
      expect.stringMatching(/^unrecognised:aktuality-[\da-f]{16}$/),
      expect.stringMatching(/^unrecognised:aktuality-[\da-f]{16}$/),
    ])
  })
})

describe('one id of two parties', () => {
  test('makes two documents and a finding that names both', async () => {
    box.put('a.txt', project(kadan, number))
    box.put('b.txt', project(most, number))
    await importInbox(box)
    const id = 'project_record:CZ.03.2.60/0.0/0.0/15_022/0001007'
    expect(documents()).toEqual([`${id}@00261912`, `${id}@00266094`])
    const said = rows(
      box.db,
      "select document, message, pointer from current_finding where code = 'identity_contradicted' order by 1",
    )
    expect(said).toEqual([
      [`${id}@00261912`, expect.stringContaining(`see also ${id}@00266094`), '/content/beneficiary/ico'],
      [`${id}@00266094`, expect.stringContaining(`see also ${id}@00261912`), '/content/beneficiary/ico'],
    ])
    expect(faults()).toEqual([])
  })

  test('makes one again when one of them is gone', async () => {
    box.put('a.txt', project(kadan, number))
    await importInbox(box)
    const alone = state()
    box.put('b.txt', project(most, number))
    await importInbox(box)
    expect(state()).not.toEqual(alone)
    rmSync(box.path('b.txt'))
    await importInbox(box, { prune: true })
    expect(state()).toEqual(alone)
  })

  test('one IČO copied into the description of another town is found', async () => {
    const description = (unit: string) =>
      `POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ\n\nÚzemní celek: ${unit}\n\nIČ: 00286010\n\nDoba platnosti popisu spolupráce\n\n5 let\n`
    box.put('a.txt', description('Jihlava'))
    box.put('b.txt', description('Most'))
    await importInbox(box)
    expect(documents()).toEqual(['cooperation_description:00286010@567027', 'cooperation_description:00286010@586846'])
    expect(rows(box.db, "select count(*) from current_finding where code = 'identity_contradicted'")).toEqual([[2]])
    expect(faults()).toEqual([])
  })
})

test('the order of import is no matter', async () => {
  const files: Record<string, string> = {
    'a.txt': project(kadan, number),
    'b.txt': project(most, number),
    'c.txt': list('Bílina', 'Most', 'Chomutov', 'Děčín'),
    'd.txt': list('Most', 'Bílina', 'Chomutov', 'Kadaň'),
    'e.txt': list('Jihlava', 'Třebíč'),
    'f.txt': project('Charita Bílina', number),
    'g.txt': village('Šumperk'),
  }
  const states: unknown[] = []
  for (const order of ['abcdefg', 'gfedcba', 'dbfagec']) {
    box.remove()
    box = inbox()
    for (const name of order) {
      box.put(`${name}.txt`, files[`${name}.txt`] ?? '')
      await importInbox(box, { paths: [box.path(`${name}.txt`)] })
    }
    expect(faults()).toEqual([])
    states.push(state())
  }
  expect(states[1]).toEqual(states[0])
  expect(states[2]).toEqual(states[0])
})

describe('a page that only its bytes identify', () => {
  test('is its state of today, however often it changes', async () => {
    for (const day of ['pondělí', 'úterý', 'středa']) {
      box.put('a.txt', `Aktuality\n\nDnes je ${day}.\n`)
      const { documents: count } = await importInbox(box)
      expect(count).toMatchObject(day === 'pondělí' ? { added: 1 } : { added: 0, revised: 1 })
    }
    expect(rows(box.db, 'select text from revision')).toEqual([['Aktuality\n\nDnes je středa.\n']])
    expect(faults()).toEqual([])
  })

  test('stays as long as another file says the same', async () => {
    box.put('a.txt', 'Aktuality\n\nDnes je úterý.\n')
    box.put('b.txt', 'Aktuality\n\nDnes je úterý.\n')
    await importInbox(box)
    box.put('a.txt', 'Aktuality\n\nDnes je středa.\n')
    await importInbox(box)
    expect(documents()).toHaveLength(2)
    expect(faults()).toEqual([])
  })

  test('goes when its file is understood again', async () => {
    box.put('a.txt', 'Chyba\n\nStránka není k dispozici.\n')
    await importInbox(box)
    box.put('a.txt', village('Šumperk'))
    await importInbox(box)
    expect(documents()).toEqual(['locality_page:horni-temenice@sumperk'])
  })
})
