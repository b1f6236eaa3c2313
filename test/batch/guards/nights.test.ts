/** Nights that are refused, and nights that only look like them, on one folder of invented documents of many towns. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { acceptRefused } from '../../../src/batch/import/refused.ts'
import { importInbox, inbox, letter, rows, today } from '../inbox.ts'
import { description, errorPage, page, person, promised, shortPage, verdicts } from './towns.ts'

const PAGES = [0, 1, 2, 3, 4, 5, 6, 7]
const SHORT = [16, 17, 18, 19]
const EVALUATED = [0, 1, 2, 3, 4, 5]
const PROMISED = [6, 7, 8, 9, 10, 11]

const box = inbox()
let published: Buffer
beforeAll(async () => {
  for (const i of PAGES) box.put(`pages/${i}.html`, page(i))
  for (const i of SHORT) box.put(`short/${i}.txt`, shortPage(i))
  for (const i of EVALUATED) box.put(`evaluated/${i}.txt`, description(i))
  for (const i of PROMISED) box.put(`promised/${i}.txt`, promised(i))
  await importInbox(box)
  published = readFileSync(box.db)
  cpSync(box.path('.'), join(box.folder, 'kept'), { recursive: true, preserveTimestamps: true })
})
afterEach(() => {
  writeFileSync(box.db, published)
  rmSync(`${box.db}.refused`, { force: true })
  rmSync(box.path('.'), { recursive: true })
  cpSync(join(box.folder, 'kept'), box.path('.'), { recursive: true, preserveTimestamps: true })
})
afterAll(() => {
  box.remove()
})

const night = async () => {
  const { status, refused_because } = await importInbox(box)
  return { status, codes: refused_because.map(({ code }) => code), because: refused_because }
}

const withoutVerdicts = (text: string) => text.replaceAll(/Splněno|Projednáno/g, '')
const lorem =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna.'
const filled = (i: number, words: (place: string) => string) =>
  page(i).replaceAll(/<p>([^<]*)/g, (_, place: string) => `<p>${words(place)}`)

describe('a night is refused, and says why, when', () => {
  const bad: readonly [what: string, change: () => void, code: string, example: RegExp][] = [
    [
      'one page is served for every file',
      () => {
        for (const i of PAGES) box.put(`pages/${i}.html`, `${page(0)}<!-- ${i} -->`)
      },
      'documents_merged',
      /pages\/1\.html: was locality_page:/,
    ],
    [
      'most verdicts are gone, their pointers are not',
      () => {
        for (const i of EVALUATED) box.put(`evaluated/${i}.txt`, description(i, withoutVerdicts))
      },
      'terms_collapsed',
      /^fulfilled: 42 before, 12 now$/,
    ],
    [
      'nested values are gone from most documents',
      () => {
        for (const i of EVALUATED) box.put(`evaluated/${i}.txt`, description(i, withoutVerdicts))
      },
      'fields_lost',
      /^\/content\/activities\/\*\/milestones\/\*\/evaluation: in 6 of 6 documents/,
    ],
    [
      'every page is filled with a placeholder',
      () => {
        for (const i of PAGES)
          box.put(
            `pages/${i}.html`,
            filled(i, () => 'Obsah se připravuje.'),
          )
      },
      'values_equal',
      /^\/content\/sections\/\*\/text: "Obsah se připravuje\." in 8 of 8 files/,
    ],
    [
      'every page is filled with words of no language',
      () => {
        for (const i of PAGES)
          box.put(
            `pages/${i}.html`,
            filled(i, ({ length }) => lorem.slice(0, length)),
          )
      },
      'fields_lost',
      /\/content\/actors/,
    ],
    [
      'every name and phone is one and the same',
      () => {
        for (const i of PAGES) box.put(`pages/${i}.html`, page(i, { contact: person(50) }))
      },
      'values_equal',
      /^\/content\/contacts\/\*\/phone: "\+420705150250" in 8 of 8 files/,
    ],
    [
      'a few files that had few values are pages of an error',
      () => {
        for (const i of SHORT.slice(0, 2)) box.put(`short/${i}.txt`, errorPage(i))
      },
      'documents_lost',
      /short\/16\.txt: was locality_page:/,
    ],
    [
      'all files of a folder are gone, and pages of an error came under other names',
      () => {
        for (const i of PAGES) {
          rmSync(box.path(`pages/${i}.html`))
          box.put(`pages/article-${i}.html`, errorPage(i))
        }
      },
      'folder_exchanged',
      /^came: .*article-0\.html$/,
    ],
    [
      'all files of a folder are gone, and one page came under many names',
      () => {
        for (const i of PAGES) {
          rmSync(box.path(`pages/${i}.html`))
          box.put(`pages/article-${i}.html`, `${page(12)}<!-- ${i} -->`)
        }
      },
      'folder_exchanged',
      /^gone: locality_page:/,
    ],
  ]
  test.each(bad)('%s', async (_, change, code, example) => {
    change()
    const { status, because } = await night()
    expect(status).toBe('refused')
    expect(because.find((alarm) => alarm.code === code)?.examples).toContainEqual(expect.stringMatching(example))
    expect(readFileSync(box.db).equals(published)).toBe(true)
  })

  test('pages of an error come after a night on which the files could not be read', async () => {
    for (const i of PAGES) box.put(`pages/${i}.html`, '')
    expect(await night()).toMatchObject({ status: 'published' })
    for (const i of PAGES) box.put(`pages/${i}.html`, errorPage(i))
    expect(await night()).toMatchObject({ status: 'refused' })
  })
})

describe('a night is published when', () => {
  const good: readonly [what: string, change: () => void][] = [
    [
      'promises are evaluated for the first time',
      () => {
        for (const i of PROMISED) box.put(`promised/${i}.txt`, description(i))
      },
    ],
    [
      'plans of a later year, which nobody evaluated yet, stand where evaluations stood',
      () => {
        const later = (text: string) => text.replace('dne 26. 5. 2023', 'dne 26. 5. 2026')
        for (const i of EVALUATED) box.put(`evaluated/${i}.txt`, later(promised(i)))
      },
    ],
    [
      'one page is rewritten',
      () => {
        box.put('pages/3.html', page(3, { contact: person(70), body: ' Město připravuje nový plán.' }))
      },
    ],
    [
      'one short page is withdrawn',
      () => {
        box.put('short/16.txt', errorPage(16))
      },
    ],
    [
      'a sentence is put before the text of every page',
      () => {
        for (const i of PAGES)
          box.put(
            `pages/${i}.html`,
            filled(i, (place) => (place.endsWith('.') ? `Stránka se neaktualizuje. ${place}` : place)),
          )
      },
    ],
    [
      'a sentence of every page is put in other words',
      () => {
        for (const i of PAGES) box.put(`pages/${i}.html`, page(i).replace('Klíčovým tématem je pro', 'Nejvíce řeší'))
      },
    ],
    [
      'one person takes three towns over',
      () => {
        for (const i of PAGES.slice(0, 3)) box.put(`pages/${i}.html`, page(i, { contact: person(50) }))
      },
    ],
    [
      'every file is renamed',
      () => {
        for (const i of PAGES) renameSync(box.path(`pages/${i}.html`), box.path(`pages/new-${i}.html`))
      },
    ],
    [
      'every file has the name of the next one',
      () => {
        for (const i of PAGES) box.put(`pages/${i}.html`, page((i + 1) % PAGES.length))
        for (const i of SHORT) box.put(`short/${i}.txt`, i === 19 ? letter('pozdrav') : shortPage(i + 1))
      },
    ],
    [
      'a folder of new documents comes',
      () => {
        for (const i of [12, 13, 14, 15]) box.put(`new/${i}.html`, page(i))
      },
    ],
    [
      'documents are taken away and a letter comes',
      () => {
        for (const i of PAGES) rmSync(box.path(`pages/${i}.html`))
        box.put('pages/letter.txt', letter('pozdrav'))
      },
    ],
    [
      'documents are exchanged for those of other towns',
      () => {
        for (const i of SHORT) rmSync(box.path(`short/${i}.txt`))
        for (const i of [12, 13, 14, 15]) box.put(`short/${i}.txt`, shortPage(i))
      },
    ],
    [
      'a town has its year: its page, its plan and its evaluation change',
      () => {
        box.put('pages/6.html', page(6, { contact: person(60), body: ' V roce 2025 začala komunitní práce.' }))
        box.put('promised/6.txt', description(6))
      },
    ],
  ]
  test.each(good)('%s', async (_, change) => {
    change()
    expect(await night()).toMatchObject({ because: [], status: 'published' })
  })
})

test('the verdicts that the nights are about', () => {
  expect(verdicts(box.db)).toContainEqual(['fulfilled', 42])
})

test('what was refused is refused again for the same reasons, each said once; accepted, it is the state to compare with', async () => {
  for (const i of PAGES) box.put(`pages/${i}.html`, `${page(0)}<!-- ${i} -->`)
  const first = await night()
  expect(new Set(first.because.map(({ message }) => message)).size).toBe(first.because.length)
  expect(await night()).toEqual(first)
  acceptRefused(box.db, () => today)
  expect(existsSync(`${box.db}.refused`)).toBe(false)
  expect((await importInbox(box)).files).toMatchObject({ changed: 0 })
  box.put('pages/0.html', page(0, { body: ' Nově.' }))
  expect(await night()).toMatchObject({ status: 'published' })
  expect(rows(box.db, 'select status from run order by id').flat()).toEqual([
    'published',
    'refused',
    'accepted',
    'unchanged',
    'published',
  ])
})
