/** What asz says to Czechs: that nothing is left in English, and that JSON, keys and codes are the same. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { Chalk } from 'chalk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildProgram } from '../../../src/cli/program.ts'
import { explanationText } from '../../../src/cli/text/explain.ts'
import { exitCodes } from '../../../src/cli/terminal.ts'
import type { Output, Terminal } from '../../../src/cli/terminal.ts'
import { told } from '../../../src/cli/words/errors/errors.ts'
import { findingMessage } from '../../../src/cli/words/findings.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import type { Finding, FindingCode } from '../../../src/finding.ts'
import { subjectNames, subjectNamed } from '../../../src/query/ask/subjects.ts'
import { messageOf } from '../../../src/record/findings/message.ts'
import { kindLabel } from '../../../src/kinds/said.ts'
import { extract } from '../../../src/pipeline.ts'
import { edtfText } from '../../../src/wording/edtf.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { storeDocument } from '../../../src/store/write.ts'
import type { Language } from '../../../src/wording/language.ts'
import { databaseProblems } from '../../../src/wording/problems/databases.ts'
import { faults } from '../../../src/wording/problems/faults.ts'
import { fileProblems } from '../../../src/wording/problems/files.ts'
import { runProblems } from '../../../src/wording/problems/runs.ts'
import { wordsOf, type Templates } from '../../../src/wording/template.ts'
import { extracted, samples } from '../../store/sample.ts'
import { here } from '../here.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-czech-'))
  const store = openStore(join(folder, 'asz.sqlite'))
  for (const sample of samples) storeDocument(store, extracted(sample))
  store.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const asz = (...args: readonly string[]) => here(args, folder)

const terminal = (language: Language): Terminal => {
  const output: Output = {
    ...{ isTTY: false, width: 80, language, chalk: new Chalk({ level: 0 }) },
    write: () => Promise.resolve(),
  }
  return { out: output, err: output, exitCode: exitCodes.ok }
}

const describedIn = (command: Command): string[] => [
  command.description(),
  ...command.options.map(({ description }) => description),
  ...command.registeredArguments.map(({ description }) => description),
]

test('the help of every command, option and argument has words of its own in Czech', async () => {
  const [english, czech] = [await buildProgram(terminal('en')), await buildProgram(terminal('cs'))]
  const of = (program: Command) => [program, ...program.commands].flatMap(describedIn)
  expect(of(czech)).toHaveLength(of(english).length)
  expect(of(czech).filter((text) => of(english).includes(text))).toEqual([])
  const names = (program: Command) => program.commands.map(({ options }) => options.map(({ long }) => long))
  expect(names(czech)).toEqual(names(english))
})

test('why a document is of a kind, and what it lacks of others', async () => {
  const municipalities = loadGazetteer()
  const lines: string[] = []
  for (const kind of ['unrecognised', 'cooperation_results', 'locality_page'])
    for (const file of readdirSync(join('fixtures', kind)).filter((name) => /\.(?:txt|md|html)$/.test(name))) {
      const path = join('fixtures', kind, file)
      const { document, decisions } = await extract(readFileSync(path), path, { municipalities })
      const explanation = {
        evidence: [],
        decisions: decisions.map(({ kind: one, recognition: { score, reasons, missing } }) => ({
          kind: one,
          recognition: { score, reasons: [...reasons], missing: [...missing] },
        })),
      }
      lines.push(...explanationText(document, explanation, terminal('cs').out).split('\n').slice(1))
    }
  expect(lines.length).toBeGreaterThan(300)
  expect(lines.filter((line) => /\b(?:the|an|of|with|instead|names|says|has|results)\b/.test(line))).toEqual([])
})

test('Commander speaks Czech around them', async () => {
  const { out } = await asz('query', '--help', '--lang', 'cs')
  for (const words of [
    'Použití: asz query [volby]',
    'Argumenty:',
    'Volby:',
    'Společné volby:',
    'Příklady:',
    'výchozí:',
  ])
    expect(out).toContain(words)
  expect(out).not.toMatch(/\b(?:Usage|Options|default|choices|display help)\b/)
})

test('the same data in both languages: JSON, CSV, codes', async () => {
  for (const question of [
    ['query', 'milestones'],
    ['query', 'Jihlava'],
    ['query', 'findings'],
    ['revisions'],
    ['verify'],
    ['runs'],
  ])
    for (const format of ['json', ...(question[1] === 'milestones' ? ['csv', 'ndjson'] : [])])
      expect(await asz(...question, '--format', format, '--lang', 'cs')).toEqual(
        await asz(...question, '--format', format, '--lang', 'en'),
      )
})

describe('questions', () => {
  test('Czech headings, and columns that are named by them', async () => {
    const { out } = await asz('query', 'milestones', '--columns', 'závazek,stav', '--sort', '-stav', '--lang', 'cs')
    expect(out).toMatch(/^Závazky: \d+\n\nzávazek +stav\n/)
    expect(out).not.toMatch(/fulfilled|described|not_assessed/)
    const json = await asz('query', 'milestones', '--columns', 'Závazek,Stav', '--format', 'json')
    const [row = {}] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(json.out))
    expect(Object.keys(row).slice(0, 2)).toEqual(['text', 'status'])
  })

  test('statuses and themes by their Czech words', async () => {
    const count = async (...args: readonly string[]) => (await asz('query', 'milestones', ...args, '--count')).out
    expect(await count('--status', 'splněno')).toBe(await count('--status', 'fulfilled'))
  })

  test('an empty answer is one Czech sentence', async () => {
    expect((await asz('query', 'milestones', '--region', 'Praha', '--lang', 'cs')).out).toBe(
      'V databázi nejsou žádné závazky (kraj: Hlavní město Praha).\n',
    )
  })

  test('what cannot be asked is told in Czech', async () => {
    const { err } = await asz('query', 'milestones', '--columns', 'závazk', '--lang', 'cs')
    expect(err).toContain('sloupec „závazk“ neexistuje')
    expect((await asz('query', 'contacts', '--due', '9d', '--lang', 'cs')).err).toContain('--due nelze použít pro')
  })

  test('every column has a heading of its own', async () => {
    const { columnHeading } = await import('../../../src/query/ask/columns.ts')
    for (const name of subjectNames()) {
      const headings = Object.keys(subjectNamed(name).columns).map((column) => columnHeading(column, 'cs'))
      expect(new Set(headings).size, name).toBe(headings.length)
    }
  })

  test('the card', async () => {
    const { out } = await asz('query', 'Jihlava', '--lang', 'cs')
    expect(out).toMatch(/^Jihlava {2}586846\n━+\n/)
    expect(out).not.toMatch(/\b(?:Known from|Activities|Timeline|Cooperation|Contacts|from|until|Where)\b/)
    expect(out).toContain('Odkud který údaj je: asz show')
  })
})

/** An example of what each finding says. */
const findings: { [Code in FindingCode]: Extract<Finding, { code: Code }>[] } = {
  charset_mismatch: [{ code: 'charset_mismatch', args: { declared: 'utf-8', actual: 'windows-1250' } }],
  markup_not_read: [{ code: 'markup_not_read', args: { limit: '5 MB' } }],
  part_unread: [
    { code: 'part_unread', args: { what: 'attachments', count: 2, names: ['plan.docx', 'mapa.xlsx'] } },
    { code: 'part_unread', args: { what: 'attachments', count: 3, names: ['plan.docx'] } },
    { code: 'part_unread', args: { what: 'comments', count: 3, names: [] } },
    { code: 'part_unread', args: { what: 'hidden sheets', count: 1, names: ['List2'] } },
  ],
  attached: [{ code: 'attached', args: { count: 2, names: ['plan.docx', 'mapa.xlsx'] } }],
  unrecognised: [{ code: 'unrecognised', args: { kind: 'project_record', missing: ['title', 'number'] } }],
  ico_check_digit: [{ code: 'ico_check_digit', args: { ico: '12345678', expected: '9' } }],
  ico_malformed: [{ code: 'ico_malformed', args: { text: '12 A' } }],
  programme_mismatch: [
    {
      code: 'programme_mismatch',
      args: { registration_number: 'CZ.1', programme_by_number: 'OP A', programme: 'OP B' },
    },
  ],
  registration_number_malformed: [{ code: 'registration_number_malformed', args: { text: 'CZ-7' } }],
  sum_mismatch: [{ code: 'sum_mismatch', args: { stated: '10', sum: '12', currency: 'CZK' } }],
  period_reversed: [{ code: 'period_reversed', args: { period: '2020/2019' } }],
  date_impossible: [{ code: 'date_impossible', args: { text: '31. 2. 2020' } }],
  currency_assumed: [{ code: 'currency_assumed', args: { text: '3 637 609,59', currency: 'CZK' } }],
  value_unreadable: [
    { code: 'value_unreadable', args: { label: 'Doba', text: 'dlouho', expected: 'a date or period' } },
  ],
  name_withheld: [{ code: 'name_withheld', args: { label: 'Starosta' } }],
  municipality_unread: [{ code: 'municipality_unread', args: { text: 'Lhotce' } }],
  municipality_ambiguous: [{ code: 'municipality_ambiguous', args: { name: 'Lhota', codes: ['500001', '500002'] } }],
  activity_without_milestone: [{ code: 'activity_without_milestone', args: { activity: 'Kroužek' } }],
  table_lost: [{ code: 'table_lost', args: { titles: 'Aktivita' } }],
  table_unread: [{ code: 'table_unread', args: { titles: 'Rok | Kus' } }],
  label_unknown: [{ code: 'label_unknown', args: { label: 'Barva', text: 'modrá' } }],
  section_unknown: [{ code: 'section_unknown', args: { heading: 'Barvy' } }],
  role_uncertain: [{ code: 'role_uncertain', args: { label: 'Místo', field: 'seat', rival: 'town' } }],
  column_unknown: [{ code: 'column_unknown', args: { title: 'Pořadí' } }],
  evaluation_boundary_guessed: [
    { code: 'evaluation_boundary_guessed', args: { milestone: 'zpráva', evaluation: 'hotovo' } },
  ],
  evaluation_boundary_settled: [
    {
      code: 'evaluation_boundary_settled',
      args: { milestone: 'zpráva', evaluation: 'hotovo', read: 'zpráva hotovo', previous: 'abc' },
    },
    {
      code: 'evaluation_boundary_settled',
      args: { milestone: 'zpráva', evaluation: '', read: 'zpráva hotovo', previous: 'abc' },
    },
  ],
  revised_missing: [{ code: 'revised_missing', args: { revises: '2021-05-01' } }],
  revision_missing: [
    { code: 'revision_missing', args: { number: 1, first: 0, last: 0 } },
    { code: 'revision_missing', args: { number: 2, first: 0, last: 1 } },
    { code: 'revision_missing', args: { number: 4, first: 0, last: 3 } },
    { code: 'revision_missing', args: { number: 3, first: 2, last: 2 } },
    { code: 'revision_missing', args: { number: 5, first: 2, last: 4 } },
  ],
  evaluation_missing: [
    { code: 'evaluation_missing', args: { first: 2020, last: 2020 } },
    { code: 'evaluation_missing', args: { first: 2020, last: 2022 } },
  ],
  revision_duplicated: [
    { code: 'revision_duplicated', args: { year: 2020, others: [1, 3] } },
    { code: 'revision_duplicated', args: { number: 2, others: [1] } },
    { code: 'revision_duplicated', args: { approved: '2020-01-01', others: [4] } },
  ],
  revises_later: [{ code: 'revises_later', args: { revises: '2023-01-01', approved: '2022-01-01' } }],
  revision_number_disagrees: [{ code: 'revision_number_disagrees', args: { number: 1, earlier: 2, place: 3 } }],
  evaluated_too_early: [{ code: 'evaluated_too_early', args: { year: 2022, approved: '2021-02-03' } }],
  identity_contradicted: [
    { code: 'identity_contradicted', args: { id: 'x', document: 'x@1', others: ['x@2', 'x@3'] } },
  ],
  ico_of_two_names: [
    {
      code: 'ico_of_two_names',
      args: { ico: '12345678', name: 'Domov u lípy', other: 'Klub pod hradem', document: 'project_record:x' },
    },
  ],
  contact_differs: [
    {
      code: 'contact_differs',
      args: { name: 'Jana Nová', value: '+420774000001', other: '+420774000002', document: 'locality_page:1' },
    },
  ],
  plan_status_contradicted: [
    { code: 'plan_status_contradicted', args: { plan: 'Plán bydlení', document: 'locality_page:1' } },
  ],
  years_mismatch: [{ code: 'years_mismatch', args: { stated: '100', sum: '90', currency: 'CZK' } }],
  ends_before_beginning: [{ code: 'ends_before_beginning', args: { begins: '2024-01-01', ends: '2023-01-01' } }],
  correction_outdated: [
    { code: 'correction_outdated', args: { pointer: '/content/ico', was: '12345678', words: '123 45 678' } },
  ],
  text_unclaimed: [{ code: 'text_unclaimed', args: { characters: 1234, share: 0.123 } }],
  layout_changed: [
    {
      code: 'layout_changed',
      args: { folder: 'a/b', kind: 'locality_page', pages: 3, appeared: ['<h2>'], disappeared: ['<h3>', '<p>'] },
    },
    {
      code: 'layout_changed',
      args: { folder: 'a', kind: 'locality_page', pages: 1, appeared: [], disappeared: ['<h3>'] },
    },
  ],
  personal_data_removed: [
    { code: 'personal_data_removed', args: { contacts: 1, places: 2 } },
    { code: 'personal_data_removed', args: { contacts: 3, places: 1 } },
  ],
  person_forgotten: [
    { code: 'person_forgotten', args: { places: 1 } },
    { code: 'person_forgotten', args: { places: 7 } },
  ],
}

/** Words that only English sentences have. */
const english = /\b(?:the|was|were|is|are|of|which|its|it|and|went|came|place|times)\b/i

test.each(Object.values(findings).flat())('$code is told in Czech', (finding) => {
  const { code, args } = finding
  const message = messageOf(finding)
  const czech = findingMessage({ code, message }, 'cs')
  expect(czech).not.toBe(message)
  expect(czech.replaceAll('a date or period', '')).not.toMatch(english)
  // What is not read is called by its Czech name.
  for (const one of code === 'part_unread' || code === 'attached' ? args.names : leaves(args))
    if (typeof one === 'string' && code !== 'table_lost')
      expect(czech).toContain(/^\d{4}-\d\d-\d\d$/.test(one) ? edtfText(one, 'cs') : kindLabel(one, 'cs'))
  expect(told(message, 'cs')).toBe(czech)
  expect(findingMessage({ code, message }, 'en')).toBe(message)
})

/** The texts and numbers that a finding speaks of. */
const leaves = (args: object): unknown[] => Object.values(args).flat()

/** What is thrown has to be of one of these patterns to compile; here each is held to be told by its own Czech. */
describe('errors', () => {
  const catalogues = { fileProblems, databaseProblems, runProblems, faults }
  const patterns = Object.values(catalogues).flatMap((templates: Templates) => Object.entries(templates))
  const slotsOf = (pattern: string): Record<string, string> =>
    Object.fromEntries([...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ''], i) => [name, `${name}${i}`]))
  const filled = (pattern: string): string => wordsOf([pattern, slotsOf(pattern)])

  test.each(patterns)('%s', (english, czech) => {
    const said = told(filled(english), 'cs')
    expect(said).toBe(typeof czech === 'string' ? wordsOf([czech, slotsOf(english)]) : czech(slotsOf(english)))
    for (const word of Object.values(slotsOf(english))) expect(said).toContain(word)
  })
})
