/** In whatever layout, each activity is read with its terms or a finding tells where something was not read. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
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

/** Titles and labels, and words that say nothing in their place. */
const MEANINGLESS: readonly (readonly [RegExp, string])[] = [
  [/Specifikace činnosti|Popis(?=:)/g, 'Kolečko'],
  [/Činnost(?! a)(?!i)/g, 'Bobr'],
  [/Odpovědnost ASZ/g, 'Levý břeh'],
  [/Odpovědnost města/g, 'Pravý břeh'],
  [/Termín/g, 'Jezírko'],
  [/Vyhodnocení(?!.{0,3} popisu)|Plnění/g, 'Rákosí'],
]
const without = (text: string): string => MEANINGLESS.reduce((all, [words, other]) => all.replace(words, other), text)

const TELLING = /^(?:table_lost|table_unread|column_unknown|label_unknown|section_unknown)$/

/** Whether all is read, or else whether a finding tells of a place among the activities. */
const outcome = async (text: string, format: 'html' | 'txt'): Promise<'read' | 'told' | 'lost' | 'refused'> => {
  const { document, text: source } = await extract(Buffer.from(text), `popis.${format}`, context)
  if (document.kind !== 'cooperation_description') return 'refused'
  const { activities: read } = document.content
  const terms = read.flatMap(({ milestones }) => milestones.flatMap(({ date }) => date ?? []))
  const isRead =
    NAMES.every((name) => read.some((one) => one.name === name)) && TERMS.every((term) => terms.includes(term))
  if (isRead) return 'read'
  const [from, to] = [source.indexOf('do 31. 12. 2026'), source.indexOf('Složení lokálního')]
  const isTold = document.diagnostics.some(
    ({ code, span }) => TELLING.test(code) && span !== undefined && span[1] > from && span[0] < to,
  )
  return isTold ? 'told' : 'lost'
}

const HEADINGS = ['Jednotlivé činnosti spolupráce a jejich harmonogram', 'Zelený ježek']

describe.each<'html' | 'txt'>(['html', 'txt'])('as %s', (format) => {
  test.each(Object.entries(layouts))('%s', async (_, layout) => {
    for (const heading of HEADINGS) {
      const text = Buffer.from(described(2024, layout(activities), heading)[format]).toString()
      expect(`${heading}, its titles: ${await outcome(text, format)}`).not.toContain('lost')
      expect(`${heading}, other titles: ${await outcome(without(text), format)}`).not.toContain('lost')
    }
  })

  test.each(Object.keys(layouts).filter((name) => name !== 'cells run together'))('%s is read', async (name) => {
    const text = Buffer.from(described(2024, layouts[name]?.(activities) ?? [])[format]).toString()
    expect(await outcome(text, format)).toBe('read')
  })
})
