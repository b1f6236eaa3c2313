/** Labelled values and sections that gave no field are told with their place and the nearest fields. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const CODES = ['label_unknown', 'section_unknown']

const toldOf = async (text: string, file: string) => {
  const { document, text: decoded } = await extract(Buffer.from(text), file, context)
  const found = document.diagnostics.filter(({ code }) => CODES.includes(code))
  return {
    kind: document.kind,
    told: found.map(({ code, severity, candidates, span = [0, 0] }) => [
      code,
      severity,
      decoded.slice(...span),
      candidates ?? [],
    ]),
  }
}

const description = (head: readonly string[], section: readonly string[] = []) =>
  [
    '# Popis spolupráce – město Krnov',
    ...head,
    '## Struktura a složení lokálního partnerství',
    'Partnerství se schází dvakrát ročně.',
    ...section,
    '## Jednotlivé činnosti spolupráce a jejich harmonogram',
    '| Činnost | Termín |\n|---|---|\n| Kulaté stoly | 2x ročně |',
  ].join('\n\n')

describe('a labelled value of a description that is in no field', () => {
  test('is told where its label says nothing known', async () => {
    const { kind, told } = await toldOf(description(['IČO: 00296139', 'Barva loga: modrá']), 'a.md')
    expect(kind).toBe('cooperation_description')
    expect(told).toEqual([['label_unknown', 'info', 'Barva loga: modrá', []]])
  })

  test('is none where the field was read', async () => {
    const { told } = await toldOf(description(['IČO: 00296139', 'Sídlo: Hlavní náměstí 1, 794 01 Krnov']), 'a.md')
    expect(told).toEqual([])
  })

  test('is told in a row of a table of labels', async () => {
    const head = '| Územní celek | Město Krnov |\n|---|---|\n| IČO | 00296139 |\n| Barva loga | modrá |'
    const { told } = await toldOf(description([head]), 'a.md')
    expect(told).toEqual([['label_unknown', 'info', 'Barva loga | modrá', []]])
  })

  test('is told where its label names the unit and its value is no name', async () => {
    const { told } = await toldOf(description(['Územní celek: Město Krnov', 'Počet obyvatel obce: 24 000']), 'a.md')
    expect(told.map(([, , words]) => words)).toEqual(['Počet obyvatel obce: 24 000'])
  })

  test('in the text of a section, where it looks like one of a field', async () => {
    const section = ['Zajímavost: chodí i děti', 'Dopad opatření: vyšší účast']
    const { told } = await toldOf(description(['IČO: 00296139'], section), 'a.md')
    expect(told.map(([, , words]) => words)).toEqual(['Dopad opatření: vyšší účast'])
  })
})

describe('a label alone in a running text', () => {
  const page = (line: string) =>
    `Jihlava\n\nAgentura pro sociální začleňování s městem Jihlava spolupracuje od roku 2019.\n\nPlánovaná a realizovaná opatření\n\nMěsto chce otevřít poradnu a sehnat byty pro rodiny.\n\n${line}\n\nPráce pokračuje i letos.\n`
  test.each([
    ['Garance: město a škola', ['Garance: město a škola']],
    ['Zvláštní nabídka: půjčovna kol', ['Zvláštní nabídka: půjčovna kol']],
    ['Pozor: poradna se otevře až v září.', []],
    ['Zajímavost: chodí i děti', []],
    ['K tomu je třeba dodat: město nemá byty', []],
  ])('%s', async (line, expected) => {
    const { kind, told } = await toldOf(page(line), 'a.txt')
    expect(kind).toBe('locality_page')
    expect(told.map(([, , words]) => words)).toEqual(expected)
  })
})

describe('a section that gave no field', () => {
  const results = (heading: string) =>
    [
      '# Výsledky spolupráce s Agenturou pro sociální začleňování 2011–2014',
      '## Krnov',
      '- zřízena přípravná třída\n- otevřena dluhová poradna',
      `## ${heading}`,
      'Popisuje je samostatná zpráva.',
      '## Bruntál',
      '- vznikla noclehárna\n- schválen plán sociálního začleňování',
    ].join('\n\n')

  test('is told where it stands among sections that gave some', async () => {
    const { kind, told } = await toldOf(results('Zapůjčené pomůcky'), 'a.md')
    expect(kind).toBe('cooperation_results')
    expect(told).toEqual([['section_unknown', 'info', 'Zapůjčené pomůcky', []]])
  })

  test('is none below the last of them', async () => {
    const text = `${results('Louny')}\n\n## Související články\n\nJak se staví noclehárna.\n`
    expect((await toldOf(text, 'a.md')).told.map(([, , words]) => words)).not.toContain('Související články')
  })
})
