/** The single facts of project records in the layouts in which they are published. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const read = async (text: string) => (await extract(new TextEncoder().encode(text), 'record.md', context)).document

/** A record around the lines to be tested. */
const record = (lines: string): string =>
  `# Cesta domů\n\nRegistrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001364\n\n${lines}\n\nStav projektu: ukončen\n\nPartner: Charita\n`

const contentOf = async (text: string): Promise<Record<string, unknown>> => {
  const document = await read(text)
  expect(document.kind).toBe('project_record')
  return document.content
}

describe('registration number', () => {
  const bare = (number: string) =>
    `# Cesta domů\n\n${number}\n\nPříjemce: Most\n\nTermín realizace: 2014\n\nMísto realizace: Most\n`
  test.each([
    ['labelled', 'Registrační číslo: CZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['labelled as the project’s', 'Číslo projektu CZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['labelled briefly', 'reg. č. CZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['labelled more briefly', 'Reg.č.: CZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['in a sentence', 'Běží pod registračním číslem CZ.1.04/3.2.00/B4.00007.', 'CZ.1.04/3.2.00/B4.00007'],
    ['on a line of its own', 'CZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['glued to a word', 'ProjektCZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['with blanks', 'Registrační číslo: CZ.1.04 / 3.2.00 / B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['with a line break', 'Registrační číslo: CZ.1.04/3.2.00/\nB4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['in the next paragraph', 'Registrační číslo\n\nCZ.1.04/3.2.00/B4.00007', 'CZ.1.04/3.2.00/B4.00007'],
    ['of several objectives', 'Registrační číslo: CZ.02.02.XX/00/22_003/0003871', 'CZ.02.02.XX/00/22_003/0003871'],
    ['of several priorities', 'Reg. č. CZ.02.3.X/0.0/0.0/20_080/0017455', 'CZ.02.3.X/0.0/0.0/20_080/0017455'],
    ['of another fund', 'Registrační číslo: AMIF/8/02', 'AMIF/8/02'],
    ['of no known shape', 'Registrační číslo: NF-CZ04-OV-1-007', 'NF-CZ04-OV-1-007'],
    ['of the project, not of its forerunner', 'Navazuje na projekt reg. č. CZ.1.04/3.2.00/B4.00001.', undefined],
    [
      'misprinted with a blank',
      'Registrační číslo projektu : CZ 03.260/0.0/15_005/0000417',
      'CZ 03.260/0.0/15_005/0000417',
    ],
    [
      'misprinted in a sentence',
      'Projekt s registračním číslem CZ.03.2.60/0.0/0.0/15-022/0000417 platí EU.',
      'CZ.03.2.60/0.0/0.0/15-022/0000417',
    ],
    ['without its first letters', 'Číslo projektu: 03.2.60/0.0/0.0/15_022/0000417', '03.2.60/0.0/0.0/15_022/0000417'],
    [
      'misprinted, of a forerunner',
      'Navazuje na projekt s registračním číslem CZ 03.2.60/0.0/0.0/15-022/0000417.',
      undefined,
    ],
    ['not a call', 'Číslo výzvy: 03_17_118', undefined],
    ['not a call labelled as a number', 'Registrační číslo: 03_17_118', undefined],
    ['not a tax number', 'DIČ: CZ00266094', undefined],
    ['not a tax number labelled as a number', 'Registrační číslo: CZ00266094', undefined],
    ['not a resolution', 'Usnesení č. 214/2017 schválilo projekt.', undefined],
  ])('%s', async (_, line, number) => {
    expect((await contentOf(bare(line)))['registration_number']).toBe(number)
  })
})

test('signs beside a label are no value', async () => {
  const signs =
    'Název programu: |\n\nPříjemce: …\n\nMísto realizace: –\n\nCílová skupina: .\n\nDoba trvání: ---\n\nKontakt: ?'
  const { programme, beneficiary, place_of_realisation, target_groups, duration, contacts } = await contentOf(
    record(signs),
  )
  expect({ programme, beneficiary, place_of_realisation, target_groups, duration, contacts }).toEqual({
    target_groups: [],
    contacts: [],
  })
})

describe('money', () => {
  test.each([
    ['Vlastní podíl: 62 500,00.- Kč', [['62500.00', 'own']]],
    ['Podpora z rozpočtu HMP: 562 500 Kč', [['562500', 'region']]],
    ['Podpora z rozpočtu obce: 562 500 Kč', [['562500', 'municipality']]],
    ['Rozpočet projektu: 562 500 Kč', [['562500', 'total']]],
    ['Rozpočet projektu: 18 mil. Kč (platí Evropská unie). Město jej připravilo v roce 2022.', [['18000000', 'total']]],
    ['Podpora poskytnutá z operačního programu: 1 187 500 Kč', [['1187500', 'other']]],
    ['Příspěvek Norska: 900 000 Kč', [['900000', 'other']]],
    ['Požadovaná dotace: 70 % (nejvýše 400 000 Kč)', [['400000', 'other']]],
  ])('%s', async (line, funding) => {
    const content = await contentOf(record(line))
    const sums = z.array(z.object({ amount: z.string(), role: z.string() })).parse(content['funding'])
    expect(sums.map(({ amount, role }) => [amount, role])).toEqual(funding)
    expect(content['programme']).toBe(undefined)
  })
})

test('sums of a page that names no currency are crowns, and said to be assumed', async () => {
  const { content, diagnostics } = await read(record('Výše dotace EU: 3 637 609,59\nCelková částka: 4 044 246,58'))
  const sum = z.object({ amount: z.string(), currency: z.string(), role: z.string() })
  const { funding } = z.object({ funding: z.array(sum) }).parse(content)
  expect(funding.map(({ amount, currency, role }) => `${amount} ${currency} ${role}`)).toEqual([
    '3637609.59 CZK eu',
    '4044246.58 CZK total',
  ])
  expect(diagnostics.filter(({ code }) => code === 'currency_assumed')).toHaveLength(2)
})

test('a programme among those who give', async () => {
  const line = 'Poskytovatel dotace: Ministerstvo pro místní rozvoj, Program Obnova venkova, dotační titul 2'
  expect((await contentOf(record(line)))['programme']).toBe('Program Obnova venkova')
})

test('the day with which a page was published, with the part of the site behind it', async () => {
  expect((await contentOf(record('27. května 2020 Novinky')))['published']).toBe('2020-05-27')
  expect((await contentOf(record('27. května 2020 Most')))['published']).toBe(undefined)
  expect((await contentOf(record('27. května 2020 | Projekty | Jana Malá')))['published']).toBe('2020-05-27')
  expect((await contentOf(record('Kdy: 27. května 2020 | Most')))['published']).toBe(undefined)
  expect((await contentOf(record('Vyvěšeno dne: 24. 1. 2023')))['published']).toBe('2023-01-24')
})

describe('term', () => {
  test.each([
    ['Termín realizace: 1. 4. 2014 - 30. 6. 2015', '2014-04-01/2015-06-30'],
    ['Doba realizace projektu: od 1. 4. 2014 do 30. 6. 2015', '2014-04-01/2015-06-30'],
    ['Období realizace: 04/2014 – 06/2015', '2014-04/2015-06'],
    ['Období řešení projektu\n\nduben 2014 – červen 2015', '2014-04/2015-06'],
    ['Datum zahájení: 1. 4. 2014\nDatum ukončení: 30. 6. 2015', '2014-04-01/2015-06-30'],
    ['Zahájení projektu: duben 2014, Ukončení projektu: červen 2015', '2014-04/2015-06'],
    ['Předpokládané datum zahájení: 1. 4. 2014', '2014-04-01/..'],
    ['Doba realizace: 24 měsíců', undefined],
    ['Doba trvání: 24 měsíců', undefined],
    ['Termín realizace:', undefined],
  ])('%s', async (lines, period) => {
    expect((await contentOf(record(lines)))['period']).toBe(period)
  })

  test.each(['Doba trvání: 24 měsíců', 'Délka projektu\n\n24 měsíců', 'Doba realizace: 24 měsíců'])(
    '%s is a length',
    async (lines) => {
      expect((await contentOf(record(lines)))['duration']).toBe('24 měsíců')
    },
  )
})

describe('key activities', () => {
  const two = [{ name: 'Poradna', text: 'Je otevřená denně.' }, { name: 'Klub' }]
  test.each([
    ['headings', '## Klíčové aktivity\n\n### Poradna\n\nJe otevřená denně.\n\n### Klub\n\n## Údaje o projektu'],
    ['headings of the same level', '**Klíčové aktivity**\n\n**Poradna**\n\nJe otevřená denně.\n\n**Klub**'],
    ['numbered activities', 'Klíčové aktivity:\nKA 1: Poradna\nJe otevřená denně.\nKA 2: Klub'],
    [
      'numbered activities in words',
      'Aktivity\n\nKlíčová aktivita č. 1 – Poradna\n\nJe otevřená denně.\n\nKlíčová aktivita č. 2 – Klub',
    ],
    ['numbered activities without a blank', 'Klíčové aktivity\n\nKA01 Poradna\n\nJe otevřená denně.\n\nKA02 Klub'],
    ['numbers above names', 'Klíčové aktivity\n\nAktivita 1\n\nPoradna\n\nJe otevřená denně.\n\nAktivita 2\n\nKlub'],
    ['a list with dashes', 'Klíčové aktivity:\n\n- Poradna – Je otevřená denně.\n- Klub'],
    ['a list with colons', 'Klíčové aktivity:\n\n- Poradna: Je otevřená denně.\n- Klub'],
    ['a list of two lines an item', 'Klíčové aktivity:\n\n- Poradna\n  Je otevřená denně.\n- Klub'],
    ['a list in a line', 'Klíčové aktivity: - Poradna – Je otevřená denně.; - Klub'],
    ['a numbered list', 'Klíčové aktivity:\n\n1. Poradna\n\nJe otevřená denně.\n\n2. Klub'],
    ['bold type', 'Klíčové aktivity:\n\n**Poradna** Je otevřená denně.\n\n**Klub**'],
    ['a table', 'Klíčové aktivity\n\n| Název | Popis |\n| --- | --- |\n| Poradna | Je otevřená denně. |\n| Klub | |'],
    [
      'a numbered table',
      'Klíčové aktivity\n\n| KA 1 | Poradna | Je otevřená denně. |\n| --- | --- | --- |\n| KA 2 | Klub | |',
    ],
    ['an introduction first', 'Klíčové aktivity\n\nProjekt má tyto aktivity:\n\n- Poradna: Je otevřená denně.\n- Klub'],
  ])('as %s', async (_, lines) => {
    expect((await contentOf(record(lines)))['key_activities']).toEqual(two)
  })

  test('as lines', async () => {
    const content = await contentOf(record('Klíčové aktivity\n\nKlub\n\nPoradna\n\nJe otevřená denně.'))
    expect(content['key_activities']).toEqual([{ name: 'Klub' }, { name: 'Poradna', text: 'Je otevřená denně.' }])
  })

  test('keep the labels in their own text', async () => {
    const content = await contentOf(
      record('Klíčové aktivity\n\nPoradna\n\nCílová skupina: rodiny.\n\nTrvá celý rok.\n\n## Pro koho\n\nSenioři'),
    )
    expect(content['key_activities']).toEqual([{ name: 'Poradna', text: 'Cílová skupina: rodiny.\n\nTrvá celý rok.' }])
    expect(content['target_groups']).toEqual(['Senioři'])
  })

  test('end where nothing but fields follows', async () => {
    const content = await contentOf(record('Klíčové aktivity:\n- Poradna\n- Klub\nCílová skupina: senioři'))
    expect(content['key_activities']).toEqual([{ name: 'Poradna' }, { name: 'Klub' }])
    expect(content['target_groups']).toEqual(['senioři'])
  })
})

describe('no part of a summary', () => {
  const NUMBER = 'CZ.03.2.60/0.0/0.0/15_022/0001364'
  const ABOUT = 'Klub otevře dětem dveře každé odpoledne, pomůže jim s učením a nabídne jim hry.'
  test.each([
    [
      'what was given to the project',
      `Ministerstvo kultury jako poskytovatel dotace z evropského programu na základě žádosti přijaté v rámci letošní výzvy pro malé spolky rozhodlo o poskytnutí dotace na projekt Klub pro Lhotu, registrační číslo projektu ${NUMBER}.`,
      undefined,
    ],
    [
      'but what the sentence says more of it is',
      `Ministerstvo kultury rozhodlo o poskytnutí dotace na projekt Klub pro Lhotu, registrační číslo projektu ${NUMBER}, který otevře dětem dveře každé odpoledne a pomůže jim s učením.`,
      'kept',
    ],
    [
      'who pays for the site',
      'Provoz těchto webových stránek je hrazen z operačního programu pro pomoc obcím.',
      undefined,
    ],
    ['its licence', 'Licence Creative Commons dovoluje dílo dále šířit a uvádět jeho autora.', undefined],
    ['but the site that a project made is', 'Na webových stránkách projektu najdou rodiny kalendář a rady.', 'kept'],
  ])('%s', async (_, line, kept) => {
    const { summary } = await contentOf(
      `# Klub pro Lhotu\n\n${ABOUT}\n\n${line}\n\nRegistrační číslo: ${NUMBER}\n\nPříjemce: Obec Lhota\n`,
    )
    expect(summary).toBe(kept === undefined ? ABOUT : `${ABOUT}\n\n${line}`)
  })
})

test('of groups in a sentence the next one begins where their noun comes again', async () => {
  const groups = async (words: string) =>
    (
      await contentOf(
        `# Cesta domů\n\nKlub otevře dětem dveře každé odpoledne. Cílovými skupinami projektu jsou ${words}.\n\nRegistrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001364\n\nPříjemce: Obec Lhota\n`,
      )
    )['target_groups']
  expect(await groups('osoby bez domova a zdravotně postižené osoby')).toEqual([
    'osoby bez domova',
    'zdravotně postižené osoby',
  ])
  expect(await groups('osoby bez domova a přístřeší')).toEqual(['osoby bez domova a přístřeší'])
})

describe('target groups', () => {
  test.each([
    ['Cílová skupina: - Rodiny; ; - Osoby bez; domova', ['Rodiny', 'Osoby bez domova']],
    ['Cílové skupiny: rodiny, senioři', ['rodiny', 'senioři']],
    ['Cílové skupiny: rodiny; osoby, které hledají byt', ['rodiny', 'osoby, které hledají byt']],
    ['Cílové skupiny: osoby, které hledají byt', ['osoby, které hledají byt']],
    ['## Cílové skupiny\n\n- rodiny,\n- senioři.', ['rodiny', 'senioři.']],
    ['Cílové skupiny\n\nrodiny\nsenioři', ['rodiny', 'senioři']],
  ])('%s', async (lines, groups) => {
    expect((await contentOf(record(lines)))['target_groups']).toEqual(groups)
  })
})

describe('beneficiary', () => {
  const most = { street: 'Radniční', house_number: '1/2', city: 'Most', postal_code: '43469' }
  const text = 'Radniční 1/2, 434 69 Most'
  test.each([
    ['Příjemce: Město Most', { name: 'Město Most' }],
    ['Žadatel: Město Most, IČO: 00266094', { name: 'Město Most', ico: '00266094' }],
    ['Příjemce\n\nMěsto Most, IČ 266094', { name: 'Město Most', ico: '00266094' }],
    ['Realizátor: Město Most\nSídlo: Radniční 1/2, 434 69 Most', { name: 'Město Most', address: { text, ...most } }],
    ['Nositel projektu: Město Most, Radniční 1/2, 434 69 Most', { name: 'Město Most', address: { text, ...most } }],
    ['## Příjemce\n\nMěsto Most\n\nRadniční 1/2, 434 69 Most', { name: 'Město Most', address: { text, ...most } }],
    [
      '## Příjemce\n\n- Název: Město Most\n- Ulice: Radniční\n- Číslo popisné: 1/2\n- Obec: Most\n- PSČ: 434 69',
      { name: 'Město Most', address: most },
    ],
    [
      'Příjemce\n\n- Obec Obrnice\n- Sídlo: Obrnice 70, 435 21 Obrnice',
      {
        name: 'Obec Obrnice',
        address: { text: 'Obrnice 70, 435 21 Obrnice', house_number: '70', city: 'Obrnice', postal_code: '43521' },
      },
    ],
  ])('%s', async (lines, beneficiary) => {
    expect((await contentOf(record(lines)))['beneficiary']).toEqual(beneficiary)
  })
})

describe('funding', () => {
  test.each([
    ['Celkové náklady: 1 234 567,00 Kč', [['Celkové náklady', '1234567.00', 'CZK']]],
    ['Výše podpory: 12.345.678,90 Kč', [['Výše podpory', '12345678.90', 'CZK']]],
    ['Výše podpory: 5,675.070 Kč', [['Výše podpory', '5675070', 'CZK']]],
    ['Rozpočet projektu: 3 000 000,- Kč', [['Rozpočet projektu', '3000000', 'CZK']]],
    ['Rozpočet: 1,5 mil. Kč', [['Rozpočet', '1500000', 'CZK']]],
    [
      'Financování (v Kč)\n\nEU: 850\nStátní rozpočet: 150',
      [
        ['EU', '850', 'CZK'],
        ['Státní rozpočet', '150', 'CZK'],
      ],
    ],
    ['Financování (v tis. Kč)\n\n- EU (85 %): 850', [['EU', '850000', 'CZK']]],
    ['Příspěvek EU (85 %): 850 Kč', [['Příspěvek EU', '850', 'CZK']]],
    [
      'Financování\n\n| Zdroj | Částka v Kč |\n| --- | --- |\n| Nadace | 850 |\n| Celkem | 850 |',
      [
        ['Nadace', '850', 'CZK'],
        ['Celkem', '850', 'CZK'],
      ],
    ],
    ['Financování (v Kč)\n\nOperační program Zaměstnanost\n\n850', [['Operační program Zaměstnanost', '850', 'CZK']]],
    ['Financování (v Kč)\n\nOperační program Zaměstnanost', []],
    ['Rozpočet: 850', []],
    [
      'Celkové způsobilé výdaje:\n\nmax. 850 Kč\n\nStátní rozpočet:\n\nmax. 800 Kč\n\nSpoluúčast příspěvkové organizace Domov Lípa\n\nmax. 50 Kč',
      [
        ['Celkové způsobilé výdaje', '850', 'CZK'],
        ['Státní rozpočet', '800', 'CZK'],
        ['Spoluúčast příspěvkové organizace Domov Lípa', '50', 'CZK'],
      ],
    ],
    [
      'Rozpočet (v Kč)\n\n| Rok | EU (85 %) | Státní rozpočet | Celkem |\n| --- | --- | --- | --- |\n| 2018 | 80 | 20 | 100 |\n| 2019 | 40 | 10 | 50 |\n| Celkem | 120 | 30 | 150 |',
      [
        ['EU', '120', 'CZK'],
        ['Státní rozpočet', '30', 'CZK'],
        ['Celkem', '150', 'CZK'],
      ],
    ],
    [
      'Rozpočet\n\n| | 2018 | 2019 | Celkem |\n| --- | --- | --- | --- |\n| ESF | 80 Kč | 40 Kč | 120 Kč |',
      [['ESF', '120', 'CZK']],
    ],
    [
      '## Financování\n\nProjekt platí ESF. Celkové výdaje projektu činí 100 Kč, z toho příspěvek EU je 85 Kč.',
      [
        ['Celkové výdaje projektu', '100', 'CZK'],
        ['příspěvek EU', '85', 'CZK'],
      ],
    ],
  ])('%s', async (lines, grants) => {
    const expected = grants.map(([source, amount, currency]) => ({ source, amount, currency }))
    const funding = z.array(z.looseObject({})).parse((await contentOf(record(lines)))['funding'])
    expect(funding).toHaveLength(expected.length)
    expect(funding).toMatchObject(expected)
  })

  test.each([
    ['Celkové způsobilé výdaje', 'total'],
    ['Rozpočet projektu', 'total'],
    ['Dotace z Evropského sociálního fondu plus', 'eu'],
    ['Příspěvek Unie', 'eu'],
    ['Prostředky ze státního rozpočtu', 'state'],
    ['Národní veřejné zdroje', 'state'],
    ['Rozpočet kraje', 'region'],
    ['Podíl města', 'municipality'],
    ['Vlastní zdroje', 'own'],
    ['Spoluúčast žadatele', 'own'],
    ['Spoluúčast', 'own'],
    ['Dotace (EU + státní rozpočet)', 'other'],
    ['Výše podpory', 'other'],
  ])('%s is the part: %s', async (source, role) => {
    expect((await contentOf(record(`${source}: 1 234 567 Kč`)))['funding']).toMatchObject([{ role }])
  })

  test.each(['Dotace EU =1.234.567,--Kč', 'Dotace EU = 1 234 567 Kč'])(
    '%s: the sign before a sum is no part of its source',
    async (line) => {
      expect((await contentOf(record(line)))['funding']).toMatchObject([{ source: 'Dotace EU', amount: '1234567' }])
    },
  )

  test('split by years keeps the parts of each year', async () => {
    const table = '| Zdroj | 2018 | 2019 | Celkem |\n| --- | --- | --- | --- |\n| ESF | 80 Kč | 40 Kč | 120 Kč |'
    expect((await contentOf(record(`Rozpočet\n\n${table}`)))['funding']).toMatchObject([
      {
        amount: '120',
        by_year: [
          { year: '2018', amount: '80' },
          { year: '2019', amount: '40' },
        ],
      },
    ])
  })
})

describe('contacts', () => {
  const nova = { name: 'Mgr. Jana Nová', phone: '+420777123456', email: 'nova@most.example.cz' }
  test.each([
    ['Kontaktní osoba: Mgr. Jana Nová, tel.: 777 123 456, e-mail: nova@most.example.cz', [nova]],
    ['Kontaktní osoba: Mgr. Jana Nová, 777 123 456, nova@most.example.cz', [nova]],
    ['Kontakt\n\nMgr. Jana Nová\n\nTel.: 777 123 456\n\nE-mail: nova@most.example.cz', [nova]],
    [
      'Kontaktní osoba: Mgr. Jana Nová\nFunkce: ředitelka\nTelefon: 777 123 456',
      [{ name: nova.name, role: 'ředitelka', phone: nova.phone }],
    ],
    [
      'Kontaktní osoby: Mgr. Jana Nová (777 123 456), Petr Malý (608 111 222)',
      [
        { name: nova.name, phone: nova.phone },
        { name: 'Petr Malý', phone: '+420608111222' },
      ],
    ],
    ['Kontaktní osoba: [redacted], tel. 777 123 456', [{ redacted: true, phone: nova.phone }]],
    ['Kontaktní osoba:', []],
    [
      'Kontakty\n\nvedoucí projektu: Mgr. Jana Nová, 777 123 456\nterénní pracovník: zatím neobsazeno\nposila týmu: Petr Malý ml. (608 111 222)',
      [
        { name: nova.name, role: 'vedoucí projektu', phone: nova.phone },
        { role: 'terénní pracovník' },
        { name: 'Petr Malý ml.', role: 'posila týmu', phone: '+420608111222' },
      ],
    ],
    [
      'Kontaktní osoba: Mgr. Jana Nová, zástupkyně ředitele (pro 1. stupeň), tel. 777 123 456',
      [{ name: nova.name, role: 'zástupkyně ředitele (pro 1. stupeň)', phone: nova.phone }],
    ],
    [
      'Kontakty\n\n| Pozice | Jméno | Telefon |\n| --- | --- | --- |\n| Manažerka projektu | Mgr. Jana Nová | 777 123 456 |\n| Účetní | neobsazeno | |',
      [{ name: nova.name, role: 'Manažerka projektu', phone: nova.phone }, { role: 'Účetní' }],
    ],
  ])('%s', async (lines, contacts) => {
    expect((await contentOf(record(lines)))['contacts']).toEqual(contacts)
  })
})

describe('findings', () => {
  test.each([
    ['another programme', 'Operační program: Operační program Výzkum, vývoj a vzdělávání', 'programme_mismatch'],
    ['a wrong check digit', 'Příjemce: Most\nIČO: 00266095', 'ico_check_digit'],
    ['no number', 'Příjemce: Most\nIČO: neuvedeno', 'ico_malformed'],
    ['parts that do not add up', 'Celkem: 900 Kč\nEU: 500 Kč\nStátní rozpočet: 300 Kč', 'sum_mismatch'],
    ['a reversed period', 'Termín realizace: 1. 1. 2015 – 1. 1. 2014', 'period_reversed'],
    ['an unreadable term', 'Termín realizace: podle potřeby', 'value_unreadable'],
  ])('%s', async (_, lines, code) => {
    expect((await read(record(lines))).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  })

  test.each([
    ['the programme by its abbreviation', 'Operační program: OPZ'],
    ['parts that add up', 'Celkem: 900 Kč\nEU: 500 Kč\nStátní rozpočet: 300 Kč\nVlastní zdroje: 100 Kč'],
    ['a term of one year', 'Termín realizace: 2014'],
  ])('none for %s', async (_, lines) => {
    expect((await read(record(lines))).diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([])
  })
})

describe('the same facts', () => {
  const lines = [
    'Operační program: Operační program Zaměstnanost',
    'Stav projektu: ukončen',
    'Příjemce: Město Most',
    'Termín realizace: 1. 4. 2014 – 30. 6. 2015',
    'Místo realizace: Most',
    'Cílová skupina: rodiny',
    'Klíčové aktivity: - Poradna; - Klub',
    'Kontaktní osoba: Jana Nová, tel. 777 123 456',
    'Celkové náklady: 100 Kč',
  ]
  const whole = (parts: readonly string[], separator = '\n\n') =>
    ['# Cesta domů', 'Registrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001364', ...parts].join(separator)
  const shout = (line: string) => line.replace(/^[^:]+/u, (label) => label.toUpperCase())
  const variants: readonly (readonly [string, string])[] = [
    ['in reverse order', whole(lines.toReversed())],
    ['rotated', whole([...lines.slice(4), ...lines.slice(0, 4)])],
    ['without blank lines', whole(lines, '\n')],
    ['with labels in capitals', whole(lines.map((line) => (line.includes('náklady') ? line : shout(line))))],
    ['with no-break spaces', whole(lines).replaceAll(' ', '\u00a0').replace('#\u00a0', '# ')],
    [
      'as a list',
      whole(
        lines.map((line) => `- ${line}`),
        '\n',
      ).replace('domů\n', 'domů\n\n'),
    ],
    [
      'as a table',
      `# Cesta domů\n\n${['Registrační číslo: CZ.03.2.60/0.0/0.0/15_022/0001364', ...lines].map((line) => line.replace(': ', '\t')).join('\n')}`,
    ],
    ['below their labels', whole(lines.map((line) => line.replace(': ', '\n\n')))],
    ['below headings', whole(lines.map((line) => `## ${line.replace(': ', '\n\n')}`))],
    ['in bold type', whole(lines.map((line) => `**${line.replace(': ', ':** ')}`))],
  ]
  test.each(variants)('%s', async (_, text) => {
    expect(await contentOf(text)).toEqual(await contentOf(whole(lines)))
  })
})

test('a sum for which little of its sentence speaks is a finding', async () => {
  const { content, diagnostics } = await read(
    `Klub pod lipou\n\nRegistrační číslo: CZ.06.2.67/0.0/0.0/16_067/0001364\n\nCílem projektu je klub. Pro naši školu to je 40 000 Kč z projektu.`,
  )
  expect(content).toMatchObject({ funding: [{ amount: '40000', currency: 'CZK' }] })
  expect(diagnostics.map(({ message }) => message)).toContain(
    '"40 000 Kč" was read as funding; little in its sentence speaks for it.',
  )
})
