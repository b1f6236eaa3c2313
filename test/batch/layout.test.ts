/** The promise: when pages of a source change their structure, a finding says so once. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forget } from '../../src/batch/forget/forget.ts'
import { acceptRefused } from '../../src/batch/import/refused.ts'
import type { ImportEvent } from '../../src/batch/import/request.ts'
import { templateOf } from '../../src/batch/template.ts'
import { dump, importInbox, inbox, rows, today } from './inbox.ts'
import type { Inbox } from './inbox.ts'
import { makeOlder } from '../store/older.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

interface Facts {
  readonly town: string
  readonly since: number
}
const towns: readonly Facts[] = [
  { town: 'Jihlava', since: 2019 },
  { town: 'Chrudim', since: 2018 },
  { town: 'Kolín', since: 2017 },
  { town: 'Bruntál', since: 2016 },
]

const words = ({ town, since }: Facts) => ({
  prose: `Agentura pro sociální začleňování s městem ${town} spolupracuje od roku ${since}.`,
  overview: 'Strategický plán sociálního začleňování byl schválen v červnu 2017.',
  contact: 'Renata Kolářová, lokální konzultantka, 777 000 555',
})
type Template = (facts: Facts) => string

const old: Template = (facts) => {
  const { prose, overview, contact } = words(facts)
  return `<html><body><div class="article"><h1 class="title">${facts.town}</h1><p class="lead">${prose}</p>
<h2 class="part">Strategické dokumenty</h2><p>${overview}</p>
<h2 class="part">Kontaktní osoba</h2><p>${contact}</p></div></body></html>`
}
const young: Template = (facts) => {
  const { prose, overview, contact } = words(facts)
  return `<html><body><main id="content"><header class="hero"><h1>${facts.town}</h1></header><section class="text">${prose}</section>
<section class="box"><h3 class="box-title">Strategické dokumenty</h3><div class="box-body">${overview}</div></section>
<section class="box"><h3 class="box-title">Kontaktní osoba</h3><div class="box-body">${contact}</div></section></main></body></html>`
}

const publish = (template: Template, change: Partial<Facts> = {}): void => {
  for (const facts of towns) box.put(`${facts.town}.html`, template({ ...facts, ...change }))
}
const codes = async (...how: Parameters<typeof importInbox> extends [Inbox, ...infer Rest] ? Rest : never) =>
  (await importInbox(box, ...how)).run_findings.map(({ code }) => code)

describe('layout sentinel', () => {
  test('another template of the same facts is told of once, with examples, and stays in the history', async () => {
    publish(old)
    expect(await codes()).toEqual([])
    publish(young)
    const summary = await importInbox(box)
    expect(summary).toMatchObject({ status: 'published', documents: { source_added: 4 } })
    expect(summary.run_findings).toMatchObject([{ code: 'layout_changed', severity: 'warning' }])
    expect(summary.run_findings[0]?.message).toMatch(
      /^4 pages in .*\/in \(locality_page\) .*<div class="article">.* went; .*<main id="content">.* came\.$/,
    )
    expect(await codes(), 'the next night').toEqual([])
    expect(await codes({ force: true }), 'read again').toEqual([])
    publish(young, { since: 2020 })
    expect(await codes(), 'other facts in the new template').toEqual([])
    expect(rows(box.db, 'select run, code from run_finding')).toEqual([[2, 'layout_changed']])
  })

  test('so is another template with other facts; the same template with other facts is not', async () => {
    publish(old)
    await importInbox(box)
    publish(old, { since: 2020 })
    expect(await codes()).toEqual([])
    publish(young, { since: 2021 })
    expect(await codes()).toEqual(['layout_changed'])
  })

  test('two templates in turn are told of each time they change', async () => {
    publish(old)
    await importInbox(box)
    for (const template of [young, old, young]) {
      publish(template)
      expect(await codes()).toEqual(['layout_changed'])
    }
  })

  test.each([
    ['planned', 1],
    ['file', 2],
    ['removed', 1],
    ['compared', 1],
    ['finished', 1],
    ['sealed', 1],
  ] as const)(
    'a run that is stopped after %s %i and goes on tells it, and leaves an equal database',
    async (event, number) => {
      publish(old)
      await importInbox(box)
      const published = readFileSync(box.db)
      publish(young)
      await importInbox(box)
      const whole = { ...dump(box.db), findings: rows(box.db, 'select * from run_finding') }
      writeFileSync(box.db, published)
      let count = 0
      const onEvent = (one: ImportEvent) => {
        if (one.event === event && ++count === number) throw new Error('power cut')
      }
      await expect(importInbox(box, {}, { onEvent })).rejects.toThrow('power cut')
      expect(await codes()).toEqual(['layout_changed'])
      expect({ ...dump(box.db), findings: rows(box.db, 'select * from run_finding') }).toEqual(whole)
    },
  )

  test('a refused run tells it too, as long as it is refused, and accepted it is known', async () => {
    publish(old)
    await importInbox(box)
    publish(young)
    const request = { maxFailed: { files: 0 } }
    box.put('image.txt', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'))
    for (const night of [1, 2])
      expect(await importInbox(box, request), `night ${night}`).toMatchObject({
        status: 'refused',
        run_findings: [{ code: 'layout_changed' }],
      })
    acceptRefused(box.db, () => today)
    expect(await codes()).toEqual([])
  })

  test('pages that failed for a night are compared with what they were before', async () => {
    publish(old)
    await importInbox(box)
    for (const { town } of towns) box.put(`${town}.html`, '')
    expect(await codes()).toEqual([])
    publish(young)
    expect(await codes()).toEqual(['layout_changed'])
  })

  test('of a database that kept no layouts it says nothing on the first night, and files need not be read again', async () => {
    publish(old)
    await importInbox(box)
    makeOlder(box.db, 3)
    expect((await importInbox(box)).files).toMatchObject({ unchanged: 4 })
    publish(young)
    expect(await codes()).toEqual([])
    publish(old)
    expect(await codes()).toEqual(['layout_changed'])
  })

  test('a file that is pruned leaves no layout', async () => {
    publish(old)
    await importInbox(box)
    rmSync(box.path('Kolín.html'))
    await importInbox(box, { prune: true })
    expect(rows(box.db, 'select count(*) from layout')).toEqual([[3]])
  })
})

describe('what is kept of a layout', () => {
  test('is made of the words of templates, not of those of one page', () => {
    const page = `<!DOCTYPE html><DIV class='post post-1234  wide'><p id=obsah CLASS="">Jana Nová</p><hr><br/>
      <a class="profil jana-novakova Jiri_Novak" href="mailto:jana.nova@asz.cz" title="Jana Nová">x</a></DIV>`
    expect(templateOf('text/html', page)).toEqual([
      '<a class="profil">',
      '<br>',
      '<div class="post wide">',
      '<hr>',
      '<p id="obsah">',
      'text/html',
    ])
    expect(templateOf('text/plain', page)).toEqual(['text/plain'])
  })

  test('takes time in proportion to the page', () => {
    const started = performance.now()
    for (const piece of ['<a ', '<a class=', '<a class="', '<', '<a class = ', ' '])
      templateOf('text/html', piece.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('a name in it goes with the person', async () => {
    publish((facts) => old(facts).replace('class="lead"', 'class="lead Kolarova-Renata"'))
    await importInbox(box)
    const store = new Database(box.db)
    store.exec(`update layout set features = replace(features, 'class=\\"lead', 'class=\\"lead Renata Kolářová')`)
    store.close()
    forget({ db: box.db, name: 'Renata Kolářová', dryRun: false, now: () => today })
    const kept = JSON.stringify(rows(box.db, 'select features from layout'))
    expect(kept).toContain('lead')
    expect(kept).not.toMatch(/Kolářová|Kolarova/)
    expect(rows(box.db, 'select count(*) from layout where json_valid(features)')).toEqual([[4]])
  })
})
