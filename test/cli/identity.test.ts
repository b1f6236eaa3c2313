/** Every id that is printed can be typed as it stands, in a shell. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importInbox, inbox } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { here } from './here.ts'

let box: Inbox

/** The words of a command as a shell parts them. */
const typed = (words: string): string[] => {
  const { status, stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${words}`], { cwd: box.folder, encoding: 'utf8' })
  expect(status, words).toBe(0)
  return stdout.trimEnd().split('\n')
}

const asz = (words: string) => here(typed(words), box.folder)

const project = (beneficiary: string): string =>
  `Název projektu: Podpora rodin s dětmi

Registrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001007

Příjemce: ${beneficiary}
`

beforeAll(async () => {
  box = inbox()
  box.put(
    'vesnice.txt',
    `Horní Temenice

Agentura pro sociální začleňování s obcí Horní Temenice v okrese Šumperk spolupracuje od roku 2019.

Základní přehled spolupráce s ASZ:

V obci působí charita.

Typ podpory:

Místní podpora.
`,
  )
  box.put('aktuality.txt', 'Aktuality (a jiné) & novinky\n\nDnes je úterý.\n')
  box.put('kadan.txt', project('Město Kadaň, IČO 00261912'))
  box.put('most.txt', project('Město Most, IČO 00266094'))
  await importInbox(box)
})
afterAll(() => {
  box.remove()
})

test('show, revisions and diff take each id as the list prints it', async () => {
  const { out } = await asz('query')
  const ids = [...out.matchAll(/^ {4}(\S+:\S+)/gm)].map(([, id]) => id ?? '')
  expect(ids).toContain('locality_page:horni-temenice@sumperk')
  expect(ids).toHaveLength(4)
  for (const id of ids) {
    expect(await asz(`show ${id}`), id).toMatchObject({ code: 0, err: '' })
    expect(await asz(`revisions ${id}`), id).toMatchObject({ code: 0, err: '' })
    expect(await asz(`diff ${id} ${id}@1`), id).toMatchObject({ code: 0, err: '' })
  }
})

test('an id that two documents claim leads to both', async () => {
  const { code, err } = await asz('show project_record:CZ.03.2.60/0.0/0.0/15_022/0001007')
  expect(code).not.toBe(0)
  const hints = [...err.matchAll(/asz (show \S+)/g)].map(([, hint]) => hint ?? '')
  expect(hints).toHaveLength(2)
  for (const hint of hints) expect((await asz(hint)).code, hint).toBe(0)
})

test('what a search prints can be typed', async () => {
  const hints = [...(await asz('query --search charita')).out.matchAll(/asz (show .+)$/gm)].map(
    ([, hint]) => hint ?? '',
  )
  expect(hints.length).toBeGreaterThan(0)
  for (const hint of hints) expect((await asz(hint)).code, hint).toBe(0)
})
