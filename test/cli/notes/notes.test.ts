/** What people add by the command line: findings acknowledged, values corrected, labels taught; and what they are told. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { page, project } from '../../batch/notes/documents.ts'
import { versionWith } from '../../../src/batch/extractor-version.ts'
import { taughtIn } from '../../../src/record/notes/taught-in.ts'
import { notesFor } from '../../../src/store/notes/notes-file.ts'
import { importInbox, inbox, inProcessWith } from '../../batch/inbox.ts'
import type { Inbox } from '../../batch/inbox.ts'
import { here } from '../here.ts'

let box: Inbox
const asz = (...args: string[]) => here(['--lang', 'en', ...args], box.folder)
const cesky = (...args: string[]) => here(['--lang', 'cs', ...args], box.folder)
const notes = () => readFileSync(join(box.folder, 'asz.sqlite.notes.ndjson'), 'utf8')
const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
const Hits = z.array(z.looseObject({ pointer: z.string().nullable() }))
const Changes = z.object({ changes: z.array(z.looseObject({ corrected: z.unknown() })) })
const asked = async (...args: string[]) => Rows.parse(JSON.parse((await asz('query', ...args, '--format', 'json')).out))

/** An import as the command makes it, in the thread of the test. */
const imported = () => {
  const own = notesFor(box.db)
  const extractor = inProcessWith({ taught: taughtIn(own) })
  return importInbox(box, {}, { notes: own, extractor, extractorVersion: versionWith(undefined, own) })
}

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

beforeEach(async () => {
  box = inbox()
  box.put('stranka.txt', page({ town: 'Chrudim' }))
  box.put(
    'projekt.txt',
    project({
      ...{ number: 'CZ.03.2.60/0.0/0.0/16_052/0001111', title: 'Byty pro rodiny', ico: '00270211' },
      ...{ beneficiary: 'Město Chrudim', contact: 'Radka Vyskočilová, tel. 774 000 202' },
      further: 'Poznávací znamení: modrá stuha\n',
    }),
  )
  await imported()
}, 120_000)
afterEach(() => {
  box.remove()
})

describe('asz query findings', () => {
  test('tells what documents contradict with both quotations, what to do, and how many there are', async () => {
    expect((await asz('import', 'in')).out).toMatch(/findings +.*1 between documents\n(?:.*\n)*.*asz query findings/)
    expect((await cesky('import', 'in')).out).toMatch(/nálezy +.*z toho mezi dokumenty 1/)
    const [first, ...others] = await asked('findings', '--sort', 'weight', '--status', 'warning')
    expect(first).toMatchObject({
      finding: 'contact_differs',
      document: 'project_record:CZ.03.2.60/0.0/0.0/16_052/0001111',
      pointer: '/content/contacts/0/phone',
      quote: '774 000 202',
      other_document: 'locality_page:571164',
      other_pointer: '/content/contacts/0/phone',
      other_quote: '774 000 101',
      message: 'Radka Vyskočilová has +420774000202 here and +420774000101 in locality_page:571164.',
      advice: matching(/asz correct/),
    })
    expect(others.map(({ finding }) => finding)).toEqual(['label_unknown'])
    const { out } = await asz('query', 'findings', '--kind', 'contact_differs', '--proof')
    for (const words of ['774 000 202', '774 000 101', 'projekt.txt', 'asz acknowledge']) expect(out).toContain(words)
    expect((await cesky('query', 'findings', '--kind', 'contact_differs')).out).toMatch(
      /má zde \+420774000202[^]*co dělat +Zjistěte/,
    )
    expect((await asz('query', 'findings', '--kind', 'contact_difers')).code).toBe(2)
    expect((await asz('verify')).code).toBe(0)
  })
})

describe('asz acknowledge', () => {
  test('silences a finding', async () => {
    const [{ id = '' } = {}] = await asked('findings', '--kind', 'contact_differs')
    const done = await asz('acknowledge', String(id), '--why', 'dvě linky')
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/^Told no more until its words change:\n {2}Radka Vyskočilová has/)
    expect(await asked('findings', '--kind', 'contact_differs')).toEqual([])
    expect(notes()).toContain('"why":"dvě linky"')
  })

  test('knows only findings that there are, and wants a reason', async () => {
    expect(await asz('acknowledge', '0000000000', '--why', 'x')).toMatchObject({
      code: 1,
      err: 'asz: there is no finding 0000000000\n     asz query findings\n',
    })
    expect(await cesky('acknowledge', '0000000000', '--why', 'x')).toMatchObject({
      code: 1,
      err: 'asz: nález 0000000000 neexistuje\n     asz query findings\n',
    })
    expect((await asz('acknowledge', '0000000000')).code).toBe(2)
  })
})

describe('asz correct', () => {
  const correct = (pointer: string, is: string, run = asz) =>
    run('correct', 'Chrudim', pointer, '--is', is, '--why', 'volali jsme')

  test('is shown as such in every answer', async () => {
    expect((await correct('contacts/0/phone', '774 000 202')).out).toMatch(
      /^\/content\/contacts\/0\/phone: "\+420774000101" is "\+420774000202" from now on\.\nKept in .*asz\.sqlite\.notes\.ndjson\.\n$/,
    )
    // They agree now.
    expect(await asked('findings', '--kind', 'contact_differs')).toEqual([])
    const [one, ...others] = await asked('contacts', '--columns', 'phone', '--sort', 'document')
    expect(one).toMatchObject({ phone: '+420774000202', corrected_by_hand: 'phone: +420774000101' })
    expect(others.map(({ corrected_by_hand }) => corrected_by_hand)).toEqual([null])
    expect((await asz('query', 'contacts', '--format', 'csv')).out).toContain('corrected_by_hand')
    expect((await cesky('query', 'contacts', '--columns', 'phone')).out).toContain('opraveno ručně')
    expect(Object.keys((await asked('projects'))[0] ?? {})).not.toContain('corrected_by_hand')
    const shown = await asz('show', 'Chrudim', 'contacts/0/phone')
    expect(shown.out).toMatch(
      /^\/content\/contacts\/0\/phone {2}\+420774000202\n✎ corrected by hand; it was read as "\+420774000101" \(volali jsme\)/,
    )
    expect(shown.out).toContain('Tel: 774 000 101')
    expect((await cesky('show', 'Chrudim')).out).toContain('opraveno ručně; přečteno bylo „+420774000101“')
    expect(await asked('corrections')).toMatchObject([
      { was: '+420774000101', is: '+420774000202', why: 'volali jsme' },
    ])
    expect((await asz('verify')).code).toBe(0)
    expect((await asz('parse', 'in/stranka.txt')).out).toContain('"was":"+420774000101"')
    expect((await asz('parse', 'in/stranka.txt', '--db', 'other.sqlite')).out).not.toContain('"corrections"')
    const elsewhere = ['--db', 'other.sqlite', '--notes', 'asz.sqlite.notes.ndjson']
    expect((await asz('parse', 'in/stranka.txt', ...elsewhere)).out).toContain('"was":"+420774000101"')
  })

  test('is told wherever the value is: hits of a search, changes, tables of the site', async () => {
    expect((await correct('contacts/0/role', 'Krajský poradce')).code).toBe(0)
    const [hit] = Hits.parse(JSON.parse((await asz('query', '--search', 'krajskému poradci', '--format', 'json')).out))
    expect(hit).toMatchObject({
      pointer: '/content/contacts/0/role',
      corrected_by_hand: 'role: Lokální konzultantka',
    })
    const told = (text: string) => text.replaceAll(/\s+/g, ' ')
    expect(told((await asz('query', '--search', 'krajskému')).out)).toContain(
      'corrected by hand: role: Lokální konzultantka',
    )
    expect((await cesky('query', '--search', 'krajskému')).out).toContain('opraveno ručně: role: Lokální konzultantka')
    expect((await asz('query', '--search', 'krajskému', '--format', 'csv')).out).toMatch(/,corrected_by_hand\r?\n/)
    expect((await asz('query', '--search', 'rodin', '--format', 'csv')).out).not.toContain('corrected_by_hand')

    writeFileSync(join(box.folder, 'nova.txt'), page({ town: 'Chrudim' }).replace('Lokální konzultantka', 'Vedoucí'))
    const diff = ['diff', 'locality_page:571164', 'nova.txt']
    const { changes } = Changes.parse(JSON.parse((await asz(...diff, '--format', 'json')).out))
    const was = { pointer: '/content/contacts/0/role', was: 'Lokální konzultantka', is: 'Krajský poradce' }
    expect(changes.flatMap((one) => one.corrected ?? [])).toMatchObject([{ before: [was], after: [] }])
    expect((await asz(...diff)).out).toMatch(/- role, corrected by hand, read as: Lokální konzultantka/)
    expect((await cesky(...diff, '--format', 'html')).out).toMatch(/opraveno ručně, přečteno/)

    expect((await asz('site', 'web', '--with-personal-data', '--today', '2025-02-01')).code).toBe(0)
    expect(readFileSync(join(box.folder, 'web', 'obce', '571164.html'), 'utf8')).toContain(
      'opraveno ručně, přečteno: role: Lokální konzultantka',
    )
  })

  test('takes words for keys and dates as people write them', async () => {
    expect((await correct('cooperation_since', 'září 2018')).out).toContain('"2019" is "2018-09"')
    expect((await asz('query', 'corrections')).out).toMatch(/2018-09/)
  })

  test.each([
    [
      'contacts/0/phone',
      'nikdo',
      /"nikdo" cannot stand in \/content\/contacts\/0\/phone: expected a phone/,
      /očekává se telefon/,
    ],
    [
      'contacts/0',
      'x',
      /is no single value; name one of these:\n {5}\/content\/contacts\/0\/name/,
      /není jednotlivý údaj/,
    ],
    ['contacts/7/phone', '774 000 202', /has no value/, /nemá údaj/],
    ['/title', 'x', /only values within \/content can be corrected, not \/title/, /opravit lze jen údaje uvnitř/],
    ['contacts/0/phone', '774 000 101', /is what was read of/, /bylo z .* přečteno/],
  ])('refuses %s --is %s', async (pointer, is, english, czech) => {
    expect(await correct(pointer, is)).toMatchObject({ code: 1, out: '', err: matching(english) })
    expect(await correct(pointer, is, cesky)).toMatchObject({ code: 1, err: matching(czech) })
  })

  test('a file of notes with a fault is told with its line, and nothing is changed', async () => {
    writeFileSync(join(box.folder, 'asz.sqlite.notes.ndjson'), '{"teach":"x","field":"funding"}\nnonsense\n')
    for (const args of [
      ['import', 'in'],
      ['parse', 'in'],
      ['correct', 'Chrudim', 'contacts/0/phone', '--is', '774 000 202', '--why', 'x'],
    ]) {
      const { code, err } = await asz(...args)
      expect([code, err]).toEqual([1, expect.stringMatching(/asz\.sqlite\.notes\.ndjson:2:1: is no line of notes/)])
    }
    expect((await cesky('import', 'in')).err).toContain('není řádek poznámek')
    expect(notes()).toContain('nonsense')
  })
})

describe('asz teach', () => {
  test('has a label read as its field at the next import, in its case forms, by parse too', async () => {
    expect((await asked('findings', '--kind', 'label_unknown')).map(({ quote }) => quote)).toEqual([
      'Poznávací znamení: modrá stuha',
    ])
    const done = await asz('teach', 'Poznávací znamení:', '--field', 'target-groups')
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/^"Poznávací znamení" means target_groups from now on\.\nKept in /)
    await imported()
    expect(await asked('findings', '--kind', 'label_unknown')).toEqual([])
    expect((await asz('show', '0001111', 'target_groups')).out).toContain('modrá stuha')
    expect((await asz('parse', 'in/projekt.txt')).out).toContain('"target_groups":["modrá stuha"]')
    expect(await imported()).toMatchObject({ status: 'unchanged' })
    // Without its line nothing is known of it again.
    writeFileSync(join(box.folder, 'asz.sqlite.notes.ndjson'), '')
    await imported()
    expect(await asked('findings', '--kind', 'label_unknown')).toHaveLength(1)
  })

  test('knows the fields that there are', async () => {
    const { code, err } = await asz('teach', 'Jak se pozná', '--field', 'beneficary')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/no field "beneficary"\. Did you mean beneficiary\?\n {5}there are: /),
    ])
    expect((await cesky('teach', 'Jak se pozná', '--field', 'nic')).err).toMatch(/údaj „nic“ neexistuje/)
    expect((await asz('teach', '123', '--field', 'period')).code).toBe(1)
  })
})
