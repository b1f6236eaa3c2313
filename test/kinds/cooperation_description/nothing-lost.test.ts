/** In whatever layout, each value of an activity is in a field, or a finding covers it or stands at its title. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { fieldAt } from '../../../src/kinds/declared.ts'
import { extract } from '../../../src/pipeline.ts'
import { described, layouts, type Activity } from '../../setup/cooperation-layouts.ts'

const context = { municipalities: loadGazetteer() }

const activity = (
  name: string,
  specification: string,
  terms: readonly string[],
  outcomes: readonly string[],
): Activity => ({
  name,
  specification,
  asz: 'metodickou podporu',
  town: 'prostory a energie',
  terms,
  outcomes,
})
const activities = [
  activity(
    'Nízkoprahový klub pro děti',
    'Tři odpoledne týdně v ulici Sadové.',
    ['do 31. 12. 2023'],
    ['Splněno, klub je otevřen.'],
  ),
  activity('Dluhová poradna na radnici', 'Objednání je telefonem.', ['do 30. 6. 2024'], ['–']),
  activity('Oprava ubytovny', 'Výměna oken v osmi bytech.', ['do 31. 10. 2024'], ['Nesplněno, chybí peníze.']),
  activity(
    'Strategie bydlení',
    'Dokument pro zastupitelstvo.',
    ['analýza do 31. 3. 2024', 'návrh do 30. 9. 2024'],
    ['Splněno, je hotova.', '–'],
  ),
]
const NAMES = activities.map(({ name }) => name)
const TERMS = ['../2023-12-31', '../2024-06-30', '../2024-10-31', '../2024-03-31', '../2024-09-30']

/** Titles and labels by the value that they announce, and words that say nothing in their place. */
const MEANINGLESS: readonly { of: (one: Activity) => readonly string[]; words: RegExp; other: string }[] = [
  { of: ({ name }) => [name], words: /Činnost(?! a)(?!i)/g, other: 'Bobr' },
  { of: ({ specification }) => [specification], words: /Specifikace činnosti|Popis(?=:)/g, other: 'Kolečko' },
  { of: ({ asz }) => [asz], words: /Odpovědnost ASZ/g, other: 'Levý břeh' },
  { of: ({ town }) => [town], words: /Odpovědnost města/g, other: 'Pravý břeh' },
  { of: ({ terms }) => terms, words: /Termín/g, other: 'Jezírko' },
  { of: ({ outcomes }) => outcomes, words: /Vyhodnocení(?!.{0,3} popisu)|Plnění/g, other: 'Rákosí' },
]
/** Which of them say nothing: none, all, each alone. */
const UNKNOWN = [[], MEANINGLESS, ...MEANINGLESS.map((one) => [one])]

const TELLING = /^(?:table_lost|table_unread|column_unknown|label_unknown|section_unknown)$/

/** What of the activities is neither in a field nor told; labels that a value took in without a finding there. */
const lostIn = async (text: string, format: 'html' | 'txt', heading: string): Promise<string[]> => {
  const { document, text: source } = await extract(Buffer.from(text), `popis.${format}`, context)
  if (document.kind !== 'cooperation_description') return []
  const told = document.diagnostics.flatMap(({ code, span }) => (span && TELLING.test(code) ? [span] : []))
  const own = Object.entries(document.provenance).filter(([pointer]) => !fieldAt(document.kind, pointer)?.isFreeText)
  const fields = own.flatMap(([, spans]) => spans)
  const from = source.indexOf(heading)
  const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
  const isIn = (spans: readonly (readonly [number, number])[], words: string) => {
    const [start = -1] = [words, small(words)].map((one) => source.indexOf(one, from)).filter((at) => at >= 0)
    return start < 0 || spans.some(([a, b]) => a < start + words.length && b > start)
  }
  const lost = MEANINGLESS.flatMap(({ of, other }) => {
    const values = activities.flatMap(of).filter((value) => value !== '–')
    const unread = values.filter((value) => !isIn(fields, value))
    // A finding of a column stands at its title, or at its first cell where it has none.
    const isColumnTold =
      (source.includes(other) && isIn(told, other)) || unread.slice(0, 1).some((one) => isIn(told, one))
    return unread.filter((value) => !isColumnTold && !isIn(told, value))
  })
  const isUntold = (label: string, a: number, b: number): boolean => {
    const at = source.indexOf(label, a)
    return at >= 0 && at < b && !told.some(([start, end]) => start < at + label.length && end > at)
  }
  const taken = own
    .filter(([pointer]) => pointer.startsWith('/content/activities'))
    .flatMap(([, spans]) => spans.filter(([a, b]) => MEANINGLESS.some(({ other }) => isUntold(`${other}: `, a, b))))
  return [...lost, ...taken.map((span) => source.slice(...span))]
}

const HEADINGS = ['Jednotlivé činnosti spolupráce a jejich harmonogram', 'Zelený ježek']

describe.each<'html' | 'txt'>(['html', 'txt'])('as %s', (format) => {
  const written = (layout: string, heading?: string): string =>
    Buffer.from(described(2024, layouts[layout]?.(activities) ?? [], heading)[format]).toString()

  test.each(Object.keys(layouts))('%s: nothing is lost', async (layout) => {
    for (const heading of HEADINGS)
      for (const unknown of UNKNOWN) {
        const text = unknown.reduce((all, { words, other }) => all.replace(words, other), written(layout, heading))
        const lost = await lostIn(text, format, heading)
        expect({ heading, unknown: unknown.map(({ other }) => other), lost }).toMatchObject({ lost: [] })
      }
  })

  test.each(Object.keys(layouts).filter((name) => name !== 'cells run together'))('%s: all is read', async (layout) => {
    const { document } = await extract(Buffer.from(written(layout)), `popis.${format}`, context)
    const read = document.kind === 'cooperation_description' ? document.content.activities : []
    expect(NAMES.filter((name) => !read.some((one) => one.name === name))).toEqual([])
    const terms = read.flatMap(({ milestones }) => milestones.flatMap(({ date }) => date ?? []))
    expect(TERMS.filter((term) => !terms.includes(term))).toEqual([])
  })
})
