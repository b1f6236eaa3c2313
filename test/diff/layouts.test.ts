/** Descriptions of two years in many layouts: what is claimed is what happened, and in the same year nothing did. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract, type Extracted } from '../../src/pipeline.ts'
import { described, layouts, type Activity } from '../setup/cooperation-layouts.ts'
import { formats, type Format } from '../setup/written.ts'

const context = { municipalities: loadGazetteer() }

const club: Activity = {
  name: 'Otevření nízkoprahového klubu pro děti',
  specification: 'Pronájem místnosti v ulici Sadové a tři odpoledne týdně.',
  asz: 'metodickou podporu',
  town: 'prostory a energie',
  terms: ['do 31. 12. 2023'],
  outcomes: ['Splněno, klub je otevřen od září.'],
}
const advice: Activity = {
  name: 'Dluhová poradna na radnici',
  specification: 'Poradce přichází dvakrát měsíčně, objednání je telefonem.',
  asz: 'vyškolení lektora',
  town: 'kancelář a tisk letáků',
  terms: ['do 30. 6. 2024'],
  outcomes: ['–'],
}
const hostel: Activity = {
  name: 'Oprava ubytovny v Dělnické ulici',
  specification: 'Výměna oken a rozvodů v osmi bytech.',
  asz: 'konzultaci žádosti',
  town: 'investici z rozpočtu',
  terms: ['do 31. 10. 2024'],
  outcomes: ['Nesplněno, chybí peníze.'],
}
const strategy: Activity = {
  name: 'Strategie bydlení',
  specification: 'Dokument pro zastupitelstvo o sociálním bydlení.',
  asz: 'osnovu dokumentu',
  town: 'sběr dat',
  terms: ['analýza do 31. 3. 2024', 'návrh do 30. 9. 2024'],
  outcomes: ['Splněno, analýza je hotova.', '–'],
}
const garden: Activity = {
  name: 'Komunitní zahrada u školy',
  specification: 'Záhony pro rodiny a kompost.',
  asz: 'nábor dobrovolníků',
  town: 'pozemek a plot',
  terms: ['do 31. 5. 2024'],
  outcomes: ['–'],
}
const company: Activity = {
  name: 'Sociální podnik v technických službách',
  specification: 'Šest míst pro dlouhodobě nezaměstnané.',
  asz: 'podnikatelský plán',
  town: 'zakázky na úklid',
  terms: ['do 30. 9. 2025'],
  outcomes: ['–'],
}

const before = [club, advice, hostel, strategy, garden]
const after = [
  club,
  { ...advice, outcomes: ['Splněno, poradna funguje od dubna.'] },
  { ...hostel, terms: ['do 31. 12. 2025'], outcomes: ['Splněno částečně, opraveny jsou čtyři byty.'] },
  { ...strategy, outcomes: ['Splněno, analýza je hotova.', 'Nesplněno, návrh vrátila rada.'] },
  company,
]
const HAPPENED = new Set([
  `evaluated: ${advice.name}`,
  `verdict_changed: ${hostel.name}`,
  `deadline_moved: ${hostel.name}`,
  `evaluated: ${strategy.name}`,
  `commitment_dropped: ${garden.name}`,
  `commitment_added: ${company.name}`,
])
/** Where a page holds a name and the sentence below it in one line, its label has both. */
const happened = (claim: string): boolean => [...HAPPENED].some((one) => claim.startsWith(one))
/** What says nothing of a promise, or that nothing can be said of it. */
const HARMLESS = /^(?:not_read|reworded|moved|renumbered)$/
const NUMBER = /^(?:\d+\.|[IVX]+\.|[a-e]\)) /

const claims = (was: Extracted, is: Extracted): string[] =>
  diff(was.document, is.document, { before: was.text, after: is.text })
    .changes.filter(
      ({ class: said, field }) => !HARMLESS.test(said) && /^\/content\/(?:activities|evaluations)/.test(field),
    )
    .map(({ class: said, label }) => `${said}: ${label.replace(NUMBER, '').split(' › ')[0]}`)

const readings = new Map<string, Promise<Extracted>>()
const read = (year: number, layout: string, all: readonly Activity[], format: Format): Promise<Extracted> => {
  const key = `${year} ${layout} ${format}`
  const made =
    readings.get(key) ?? extract(described(year, layouts[layout]?.(all) ?? [])[format], `popis.${format}`, context)
  readings.set(key, made)
  return made
}
const pairOf = async (layout: string, format: Format) =>
  Promise.all([read(2023, layout, before, format), read(2024, layout, after, format)])
const TABLE = 'a table'

describe.each(formats)('as %s', (format) => {
  test.each(Object.keys(layouts))('%s', async (layout) => {
    const [was, is] = await pairOf(layout, format)
    const [tableBefore, tableAfter] = await pairOf(TABLE, format)
    const [pageBefore, pageAfter] = await pairOf(layout, 'html')
    const untrue = [
      ...[claims(was, is), claims(tableBefore, is), claims(was, tableAfter)],
      ...[claims(pageBefore, is), claims(was, pageAfter)],
    ]
      .flat()
      .filter((one) => !happened(one))
    expect(untrue).toEqual([])
    const sameYear = [tableAfter, pageAfter].flatMap((other) => [...claims(other, is), ...claims(is, other)])
    expect(sameYear).toEqual([])
  })

  test('of two tables all is told that happened', async () => {
    expect(new Set(claims(...(await pairOf(TABLE, format))))).toEqual(HAPPENED)
  })
})
