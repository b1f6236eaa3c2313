/**
 * The twelve questions that the program is for, asked in both languages of a database of all fixtures. Each figure was counted by hand
 * in the text of the document that is named beside it.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { here } from '../cli/here.ts'
import { importFixtures } from './fixtures-database.ts'

// Not in a hook, which would have a limit of time.
const database = importFixtures()
afterAll(() => {
  database.remove()
})

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
type Row = z.infer<typeof Rows>[number]

async function said(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await here(['query', ...args, '--db', database.file], '.')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const rows = async (...args: readonly string[]): Promise<Row[]> =>
  Rows.parse(JSON.parse(await said(...args, '--format', 'json')))

/** What a project got in all, in crowns: the stated total, else the sum of what its payers gave. */
const totals: readonly (readonly [file: string, total: number])[] = [
  ['brno-norske-fondy.html', 3_912_440],
  ['broumov-sousede.md', 2_850_000],
  ['broumovsko-terenni-prace.txt', 6_543_210.5],
  ['bruntal-podtrzene-nadpisy.txt', 9_845_230.4],
  ['bydleni-na-zkousku-magistrat.txt', 7_000_000],
  ['ceska-lipa-nova-sance.html', 1_234_567],
  ['cheb-bez-dluhu.txt', 4_800_000],
  ['chodov-rodina-na-startu.txt', 5_900_000],
  ['decin-bezpecne-ulice.md', 11_000_000],
  ['dubnice-v-jedne-vete.txt', 1_700_000 + 200_000 + 100_000],
  ['duchcov-asistence.md', 12_345_678.9],
  // 3 198 450,25 was paid out of it.
  ['hlinsko-vetrnik.html', 3_250_000],
  ['hodonin-socialni-sluzby.txt', 98_765_432.1],
  ['jesenik-druha-sance.txt', 7_350_000],
  ['jirkov-spolecny-start.html', 1_500_000],
  ['kadan-spolecna-cesta.txt', 7_654_321],
  ['karvina-prevence.txt', 3_000_000],
  // Its parts are 3 400 000 and 500 000.
  ['karvina-v-terenu.txt', 4_000_000],
  ['kladno-amif.txt', 5_871_220],
  ['kladno-bydleni-predevsim.txt', 9_876_543.21],
  ['kolin-socialni-byty.txt', 11_500_000],
  ['kotelna-slepena.txt', 640_000],
  ['kraslice-skola-pro-vsechny.md', 4_000_000],
  ['krnov-krok-za-krokem.html', 5_000_000],
  ['kutna-hora-restart.txt', 5_250_000],
  ['liberec-mobilni-tym.html', 2_300_000],
  ['lipova-klubovna-bez-cisla.txt', 120_000 + 48_300.5],
  ['litomerice-otevrene-dvere.html', 7_850_000],
  ['louka-nad-labem-bez-cisla.txt', 2_400_000],
  ['louny-terenni-prace.txt', 6_450_000],
  ['mlada-boleslav-amif.txt', 3_456_000],
  ['most-dobry-start-proza.txt', 3_200_000],
  ['most-dum-pro-zacatek.txt', 8_412_300],
  ['nejdek-rodinny-tym.md', 2_600_000],
  ['nove-straseci-rodina.html', 7_111_222.5],
  ['obrnice-pracuji.txt', 6_789_000],
  ['orlova-zamestnana-rodina.md', 2_988_000],
  ['osoblaha-zamestnani.html', 8_740_000],
  ['ostrava-cesta-z-dluhu.html', 3_000_000],
  ['pelhrimov-spolu-ve-skole.txt', 7_250_000],
  ['postoloprty-spolecne-drupal.html', 6_784_215],
  ['praha-integrace.txt', 2_222_222.22],
  ['sluknovsko-podpora-obci.txt', 5_999_000],
  ['sokolov-novy-start.md', 6_120_000],
  ['sokolov-prevod-z-pdf.md', 4_500_000 + 550_000 + 265_789],
  ['sternberk-komunitni-centrum.html', 14_250_300.2],
  ['sumperk-lipa-karta-z-wordu.html', 4_000_000],
  ['trinec-housing-first.txt', 9_870_000],
  ['ustecky-kraj-sluzby.html', 642_110_000],
  ['varnsdorf-prace-na-zkousku.md', 12_345_678.9],
  ['varnsdorf-sance-pro-zaka.html', 1_852_430.85],
  ['vejprty-remeslem.html', 1_234_567],
  ['vejprty-sance-wordpress.html', 4_215_000],
  ['velke-hamry-komunitni-prace.html', 6_214_870.5],
  ['vrbova-lhota-portal.txt', 4_000_000],
  ['vsetin-most-k-bydleni-proza.html', 11_452_300],
]

const lines = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe.each(['en', 'cs'] as const)('in %s', (lang) => {
  const asked = (...args: readonly string[]) => said(...args, '--lang', lang)
  const isCzech = lang === 'cs'

  test('asz query Jihlava: of nine promises seven are fulfilled (seeds/001)', async () => {
    const card = lines(await asked('Jihlava'))
    expect(card).toContain(isCzech ? '✔ 7 splněno • 2 popsáno' : '✔ 7 fulfilled • 2 described')
    expect(card).toContain('IČO 00286010')
  })

  test('contacts of Chrudim, proven (seeds/002)', async () => {
    const text = lines(await asked('contacts', '--city', 'Chrudim', '--proof'))
    expect(text).toMatch(isCzech ? /^Kontakty \(obec: Chrudim\): 1/ : /^Contacts of Chrudim: 1/)
    expect(text).toMatch(/ 23 Pavla Tuháčková.*774 295 925.*seeds\/002_496c0d668ad83466\.txt/)
  })

  test('milestones of Jihlava: the nine of seeds/001, and none of the region that has its seat there', async () => {
    const text = lines(await asked('milestones', '--city', 'Jihlava'))
    expect(text).toMatch(isCzech ? /^Závazky \(obec: Jihlava\): 9 / : /^Milestones of Jihlava: 9 /)
    expect(text.split(isCzech ? ' splněno ' : ' fulfilled ')).toHaveLength(1 + 7)
  })

  // Cheb 2013; Kraslice of a list; Sokolov 2016 (two plans) and of a list; the page of Kraslice, Rotava and Sokolov; Teplá and Toužim
  // of a page and each of a list.
  test('approved plans of five towns: nine', async () => {
    const towns = ['--city', 'Cheb,Kraslice,Sokolov', '--city', 'v Teplé', '--city', 'Toužim']
    expect(await asked('plans', '--status', 'approved', ...towns, '--count')).toBe('9\n')
  })

  test('a search for debts finds forced sales of property too', async () => {
    const text = await asked('--search', 'dluhy', '--related', '--limit', '1000')
    // Has *exekucím a oddlužení* and no form of *dluh* as a word of its own.
    expect(text).toContain('cooperation_description:00266299')
    expect(text.split('asz show ').length).toBeGreaterThan(
      (await asked('--search', 'dluhy', '--limit', '1000')).split('asz show ').length,
    )
  })

  test('changes: what Most promised in 2023 and not in 2024 was dropped, as asz diff says first', async () => {
    const changes = await rows('changes', '--since', '2023', '--city', 'Most', '--lang', lang)
    expect(changes[0]).toMatchObject({ class: 'commitment_dropped' })
    const dropped = changes.filter((one) => one['class'] === 'commitment_dropped').map(({ label }) => label)
    expect(dropped).toEqual(expect.arrayContaining(['Asistenti bydlení', 'Evaluace']))
    const table = await asked('changes', '--since', '2023', '--city', 'Most', '--limit', '1000')
    expect(/\bnot_assessed\b/.test(table.replaceAll(/_\s+/g, '_'))).toBe(!isCzech)
  })

  test('funding by programme and year', async () => {
    const groups = await rows('funding', '--group-by', 'programme,year', '--lang', lang)
    const of = (programme: string, year: string) =>
      groups
        .filter((one) => one['programme'] === programme && one['year'] === year)
        .map(({ projects, currency, total }) => [projects, currency, total])
    // Česká Lípa, Vejprty
    expect(of('Operační program Rozvoj lidských zdrojů', '2006–2008')).toEqual([[2, 'CZK', 2 * 1_234_567]])
    // Bruntál, Hlinsko
    expect(of('Operační program Lidské zdroje a zaměstnanost', '2009–2012')).toEqual([
      [2, 'CZK', 9_845_230.4 + 3_250_000],
    ])
    // Kolín, Šternberk
    expect(of('Integrovaný regionální operační program', '2018–2019')).toEqual([[2, 'CZK', 11_500_000 + 14_250_300.2]])
    // Pardubice, in euros
    expect(of('Azylový, migrační a integrační fond', '2019–2021')).toEqual([[1, 'EUR', 85_000.5]])
    // A sum that a document splits by years is one of each: Kraslice.
    const school = 'Operační program Výzkum, vývoj a vzdělávání'
    expect(of(school, '2018')).toEqual([[1, 'CZK', 2_000_000]])
    expect(of(school, '2019')).toEqual([[1, 'CZK', 2_000_000]])
    // Karlovy Vary
    expect(of('Operační program Zaměstnanost', '2020')).toEqual([[1, 'CZK', 1_400_000 + 150_000 + 85_789]])
  })

  test('projects of the Vysočina Region: seeds/003 and pelhrimov-spolu-ve-skole.txt', async () => {
    const text = lines(await asked('projects', '--region', 'Vysočina'))
    expect(text).toMatch(isCzech ? /^Projekty \(kraj: Kraj Vysočina\): 2 / : /^Projects in Kraj Vysočina: 2 /)
    expect(text).toContain(isCzech ? '7\u00a0250\u00a0000'.replaceAll('\u00a0', ' ') : '7,250,000')
  })

  // The month of Cheb ends on 31 January, as does that in which Krnov evaluates every year; the quarter of Kadaň and the analysis of the
  // Vysočina Region on 31 March. What Děčín, Nejdek, Vítkov, Vejprty and Vsetín fulfilled in 2022 to 2024 recurs while they cooperate.
  test('milestones due within 90 days', async () => {
    const due = await rows('milestones', '--due', '90d', '--today', '2025-01-15', '--lang', lang)
    expect(due.map(({ municipality, activity }) => [municipality, activity])).toEqual([
      ['Děčín', 'Pracovní skupina Bezpečnost'],
      ['Cheb', 'Pracovní skupina Bydlení'],
      ['Krnov', 'Vyhodnocení'],
      ['Nejdek', 'Řízení spolupráce'],
      ['Vítkov', 'Řízení a koordinace spolupráce'],
      ['Kadaň', 'Pracovní skupina bezpečnost'],
      ['Kraj Vysočina', 'Analýza bytové nouze'],
      ['Vejprty', 'Schůzky lokálního partnerství'],
      ['Vítkov', 'Informování veřejnosti'],
      ['Vsetín', 'Pracovní skupina bydlení'],
    ])
  })

  // Aš: September 2022; Karlovy Vary: 30 November and the end of 2023; Luby: 30 April 2024; Nejdek: 31 May and 30 June 2024; Rotava: 30 November 2024.
  test('milestones overdue', async () => {
    const overdue = ['milestones', '--overdue', '--region', 'Karlovarský kraj', '--count']
    expect(await asked(...overdue, '--today', '2025-01-15')).toBe('7\n')
    expect(await asked(...overdue, '--today', '2024-11-30')).toBe('6\n')
    expect(await asked(...overdue, '--today', '2022-10-01')).toBe('1\n')
  })

  test('findings, with what to do about them', async () => {
    const text = lines(await asked('findings', '--kind', 'sum_mismatch'))
    expect(text).toMatch(isCzech ? /^Nálezy \(druh: .*\): 2 / : /^Findings of the kind sum_mismatch: 2 /)
    // karvina-v-terenu.txt, nejdek-rodinny-tym.md
    expect(text).toContain(isCzech ? '3 900 000' : '3,900,000')
    expect(text).toContain(isCzech ? '2 500 000' : '2,500,000')
    expect(text).toContain(isCzech ? 'Podívejte se do zdroje' : 'Look at the source')
    // JSON is the same in all languages.
    const [finding] = await rows('findings', '--kind', 'sum_mismatch', '--lang', lang)
    expect(finding?.['advice']).toMatch(/^Look at the source/)
  })

  // Aš 1, Karlovy Vary 2, Luby 1, Nejdek 2, Rotava 2
  test('what is not or only partly fulfilled, for Excel', async () => {
    const sheet = await asked(
      ...['milestones', '--status', 'not_fulfilled,partially_fulfilled', '--region', 'Karlovarský', '--excel'],
    )
    expect(sheet.startsWith(isCzech ? '\ufeffobec;' : '\ufeffmunicipality;')).toBe(true)
    const [not, partly] = isCzech ? ['nesplněno', 'splněno zčásti'] : ['not_fulfilled', 'partially_fulfilled']
    expect([sheet.split(`;${not};`).length - 1, sheet.split(`;${partly};`).length - 1]).toEqual([5, 3])
    expect(sheet.trimEnd().split('\r\n')).toHaveLength(1 + 8)
  })

  test('towns by themes', async () => {
    const [row] = await rows('towns', '--pivot', 'theme', '--city', 'Nejdek', '--lang', lang)
    // nejdek-2024 (children, debts, health; work with families), nejdek-rodinny-tym.md (families)
    expect(row).toMatchObject({ municipality: 'Nejdek', debt: 1, health: 1, family: 1 })
  })
})

test('sums of projects', async () => {
  const projects = await rows('projects', '--columns', 'file,total')
  const found = new Map(
    projects.map(({ file, total }) => [String(file).replace('fixtures/project_record/', ''), total]),
  )
  expect(totals.map(([file]) => [file, found.get(file)])).toEqual(totals)
})
