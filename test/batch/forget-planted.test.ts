/** Names planted in every spelling on pages of every format: after `asz forget` nobody reads one of them anywhere. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forget } from '../../src/batch/forget/forget.ts'
import type { ForgetResult } from '../../src/batch/forget/forget.ts'
import { importInbox, inbox, today } from './inbox.ts'
import type { Inbox } from './inbox.ts'
import { pageOf, people, plantedTimes } from './planted.ts'
import type { Format } from './planted.ts'

const now = () => today
const others: readonly Format[] = ['txt', 'md', 'docx', 'odt', 'rtf', 'xlsx', 'pdf']
/** So many of them are on a page of another format as well. */
const IN_OTHERS = 14
let box: Inbox
const results = new Map<string, ForgetResult | undefined>()

beforeAll(async () => {
  box = inbox()
  people.forEach((one, i) => {
    const other = others[i % others.length] ?? 'txt'
    box.put(`strana-${i}.html`, pageOf(one, 'html'))
    if (i < IN_OTHERS) box.put(`zapis-${i}.${other}`, pageOf(one, other))
  })
  await importInbox(box)
  for (const { name } of people) results.set(name, forget({ db: box.db, name, dryRun: false, now }))
}, 400_000)
afterAll(() => {
  box.remove()
})

/** Undoes what hides letters from a search, by rules of its own. */
const plain = (text: string): string => {
  let read = text
  for (let again = 0; again < 3; again++)
    read = read
      .replace(/&amp;/gi, '&')
      .replace(/&([a-z])acute;?/gi, '$1')
      .replace(/&#x([\da-f]+);?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/\\u\{?([\da-f]{2,4})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\x([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/%25/g, '%')
      .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
  return read
    .replace(/<\/?b>|[\u00ad\u200b]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

const readable = (): string => {
  const files = readdirSync(box.folder).filter((name) => name.startsWith('asz.sqlite'))
  return plain(files.map((name) => readFileSync(join(box.folder, name), 'utf8')).join('\n'))
}

describe('names planted in every spelling', () => {
  it('are many', () => {
    expect(plantedTimes()).toBeGreaterThan(1_000)
  })

  it('are found on every page', () => {
    const pages = people.map(({ name }) => results.get(name)?.removals.length)
    expect(pages).toEqual(people.map((_, i) => (i < IN_OTHERS ? 2 : 1)))
  })

  it('are readable in no byte of the database and its neighbours', () => {
    const left = readable()
    const found = people.flatMap(({ name, cases, alone = [] }) => {
      const surnames = [...cases.map(([, surname]) => surname), ...alone.flatMap((words) => words.split(' '))]
        .map(plain)
        .filter((word) => /[a-z]{3}/.test(word) && !/^(?:rodin|manzel|navrh|zadost|deti|dum|dite|vyjadreni)/.test(word))
      const [given = '', surname = ''] = plain(name).split(' ')
      return [...new Set([...surnames, `${given}${surname}`, `${surname}${given}`])].filter((word) =>
        new RegExp(`(?<![a-z])${word}(?![a-z])`).test(left),
      )
    })
    expect(found).toEqual([])
  })

  it('are not found by a search', () => {
    const store = new Database(box.db, { readonly: true })
    const hits = store.prepare<[string], number>('select count(*) from search where search match ?').pluck()
    const found = people.flatMap(({ cases }) =>
      cases.filter(([given, surname]) => (hits.get(`"${given}" "${surname}"`) ?? 0) > 0),
    )
    store.close()
    expect(found).toEqual([])
  })

  it('leave nothing to be looked at, and say so', () => {
    expect([...results.values()].flatMap((result) => result?.remnants ?? [])).toEqual([])
  })

  it('leave what stands around them', () => {
    const left = readable()
    for (const words of ['a kolegove', 'jednani skoncilo', 'narozeni', 'opatreni trva', 'vsedni den', 'jmeno'])
      expect(left).toContain(words)
  })
})
