/** The parts of a cooperation description, each read from a few words of its own. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { decisionsOf } from '../../../src/kinds/cooperation_description/readers/decisions.ts'
import { evaluationsOf } from '../../../src/kinds/cooperation_description/readers/evaluations.ts'
import { programmesOf, themesOf } from '../../../src/kinds/cooperation_description/readers/focus.ts'
import { headerOf } from '../../../src/kinds/cooperation_description/readers/header.ts'
import { interventionsOf } from '../../../src/kinds/cooperation_description/readers/interventions.ts'
import { isTownInside, itemsOf } from '../../../src/kinds/cooperation_description/table/items.ts'
import { membersOf } from '../../../src/kinds/cooperation_description/readers/partnership.ts'
import { responsibilitiesOf } from '../../../src/kinds/cooperation_description/readers/responsibilities.ts'
import { evaluationYearOf, revisionOf, validityOf } from '../../../src/kinds/cooperation_description/revision.ts'
import { strategiesOf } from '../../../src/kinds/cooperation_description/readers/strategies.ts'
import { Ledger } from '../../../src/kinds/draft.ts'
import { Passage } from '../../../src/text/passage.ts'
import { blocksOf, plain, sectionOf } from './shown.ts'

const lines = (text: string): Passage[] => text.split(' / ').map((line) => Passage.of(line))
const texts = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join(' | ')

const isName = isTownInside(loadGazetteer())

test.each([
  [
    'Statut a jednací řád Záznam z jednání Prezenční listina',
    'Statut a jednací řád | Záznam z jednání | Prezenční listina',
  ],
  ['Záznam z jednání LP Zpráva o plnění PSZ', 'Záznam z jednání LP | Zpráva o plnění PSZ'],
  ['Zajištění schválení na úrovni Agentury', 'Zajištění schválení na úrovni Agentury'],
  ['Zápis, prezenční listina', 'Zápis, prezenční listina'],
  ['Zápis / Prezenční listina', 'Zápis | Prezenční listina'],
  ['Zápis z jednání / pracovní skupiny', 'Zápis z jednání pracovní skupiny'],
  ['zápis / prezenční listina', 'zápis | prezenční listina'],
  ['- zápis / - prezenční listina', 'zápis | prezenční listina'],
  ['1. Zápis / 2. Listina', 'Zápis | Listina'],
  ['Zápis; Listina;', 'Zápis | Listina'],
  ['Zaškolení pracovníků Sokolova Zápis', 'Zaškolení pracovníků Sokolova | Zápis'],
  ['Setkání v Mostě a pozvánky do Litvínova', 'Setkání v Mostě a pozvánky do Litvínova'],
])('the items of the cell %j', (cell, expected) => {
  expect(texts(itemsOf(lines(cell), isName))).toBe(expected)
})

describe('the head of the form', () => {
  const gazetteer = loadGazetteer()
  const head = (text: string) => {
    const { territorial_unit, ico, representatives } = headerOf(blocksOf(text), gazetteer, new Ledger())
    return plain({ territorial_unit, ico, representatives })
  }
  const lines = [
    'Územní celek Osek',
    'Sídlo Zahradní 246/30, Osek, 417 05',
    'IČ 00266574',
    'Pověřený zástupce územního celku [redacted] starosta, odbor vedení',
    'Manažer sociálního začleňování Jana Malá',
  ]

  test('reads the same when its line breaks got lost', () => {
    expect(head(lines.join(' '))).toEqual({
      territorial_unit: 'Osek',
      ico: '00266574',
      representatives: [
        {
          role: 'authorised_representative',
          label: 'Pověřený zástupce územního celku',
          redacted: true,
          position: 'starosta, odbor vedení',
        },
        { role: 'social_inclusion_manager', label: 'Manažer sociálního začleňování', name: 'Jana Malá' },
      ],
    })
  })

  test.each(['[redacted]', '(anonymizováno)', 'XXXXX', '█████', '***'])(
    'tells a name withheld by %j in lines and in one line',
    (sign) => {
      const signed = lines.map((line) => line.replace('[redacted]', sign))
      for (const gap of [' ', '\n'])
        expect(head(signed.join(gap))).toMatchObject({
          representatives: [
            { label: 'Pověřený zástupce územního celku', redacted: true, position: 'starosta, odbor vedení' },
            { name: 'Jana Malá' },
          ],
        })
    },
  )

  test('what a label says in parentheses is no name withheld', () => {
    expect(head('Pověřený zástupce (jméno a příjmení)\nJan Novák, starosta')).toMatchObject({
      representatives: [{ name: 'Jan Novák', position: 'starosta' }],
    })
  })

  test('a sentence that names its parts is none', () => {
    const sentence = 'Územní celek Osek a Vedoucí regionálního pracoviště ASZ se dohodli.'
    expect(head(sentence)).toEqual({ representatives: [] })
  })
})

describe('responsibilities in a common column', () => {
  test.each([
    ['ASZ: metodická podpora / Město: organizace', 'metodická podpora', 'organizace'],
    ['Agentura: data; Město: sběr', 'data', 'sběr'],
    ['ASZ – facilitace / Svazek – svolání', 'facilitace', 'svolání'],
    ['ASZ a město: společná příprava', 'společná příprava', 'společná příprava'],
    ['ASZ, MAS', 'ASZ', 'MAS'],
    ['město', '', 'město'],
    ['Příprava podkladů', 'Příprava podkladů', 'Příprava podkladů'],
  ])('%j', (cell, asz, unit) => {
    const found = responsibilitiesOf({ responsibilities: lines(cell) }, isName, new Ledger())
    expect([texts(found.asz), texts(found.territorial_unit)]).toEqual([asz, unit])
  })
})

describe('members of the partnership', () => {
  const members = (text: string, heading = 'Složení lokálního partnerství') =>
    plain(membersOf([sectionOf('partnership', text, heading)]))
  const of = (sector: string, ...names: string[]) => names.map((name) => ({ sector, name }))

  test.each([
    [
      'in parentheses',
      'Členy LP jsou zástupci města (starosta, vedoucí odboru školství, kultury a sportu) a neziskových organizací (Charita Most, Květina, z. s. ad.).',
      [
        ...of('municipality', 'starosta', 'vedoucí odboru školství, kultury a sportu'),
        ...of('nonprofit', 'Charita Most', 'Květina, z. s.'),
      ],
    ],
    [
      'in labelled lines',
      'Zástupci obce: starostka\nVeřejné instituce: ZŠ Obrnice, Jižní 27, ÚP ČR, pracoviště Most',
      [
        ...of('municipality', 'starostka'),
        ...of('public_institution', 'ZŠ Obrnice, Jižní 27', 'ÚP ČR, pracoviště Most'),
      ],
    ],
    [
      'as bullets with names',
      '- Mgr. Jana Nová, ředitelka ZŠ Za Chlumem\n- Policie ČR, obvodní oddělení Bílina\n- starosta',
      [
        ...of('public_institution', 'Mgr. Jana Nová, ředitelka ZŠ Za Chlumem', 'Policie ČR, obvodní oddělení Bílina'),
        ...of('municipality', 'starosta'),
      ],
    ],
    [
      'as bullets inside bullets',
      '- obce\n  - starosta obce Úvalno\n- neziskový sektor\n  - Charita Krnov',
      [...of('municipality', 'starosta obce Úvalno'), ...of('nonprofit', 'Charita Krnov')],
    ],
    [
      'in a table with names',
      '| Instituce | Jméno |\n| --- | --- |\n| Zástupci města | |\n| tajemník | Jan Nový |\n| Neziskové organizace | |\n| Naděje | Eva Malá |',
      [...of('municipality', 'tajemník'), ...of('nonprofit', 'Naděje')],
    ],
    [
      'in a table with sectors',
      '| Sektor | Člen |\n| --- | --- |\n| Město | starosta |\n| Zaměstnavatelé | Stavby Most |',
      [...of('municipality', 'starosta'), ...of('business', 'Stavby Most')],
    ],
    [
      'in a sentence without sectors',
      'Lokální partnerství tvoří místostarostka, Policie ČR (obvodní oddělení Most), Oblastní charita Most a další.',
      [
        ...of('municipality', 'místostarostka'),
        ...of('public_institution', 'Policie ČR (obvodní oddělení Most)'),
        ...of('nonprofit', 'Oblastní charita Most'),
      ],
    ],
    [
      'in a bare list',
      'starosta, Policie ČR, Naděje, z. s.',
      [
        ...of('municipality', 'starosta'),
        ...of('public_institution', 'Policie ČR'),
        ...of('nonprofit', 'Naděje, z. s.'),
      ],
    ],
    ['nowhere in prose about its work', 'Lokální partnerství se schází dvakrát ročně, řídí jej manažer.', []],
  ])('%s', (_, text, expected) => {
    expect(members(text)).toEqual(expected)
  })
})

describe('decisions', () => {
  test.each([
    [
      'Popis spolupráce schválilo Zastupitelstvo města Most dne 5. 6. 2023.',
      [{ date: '2023-06-05', body: 'Zastupitelstvo města Most', subject: 'Popis spolupráce', outcome: 'schválilo' }],
    ],
    [
      'Vyhodnocení schválila Rada města Krupky na 5. schůzi dne 3. března 2025.',
      [{ date: '2025-03-03', body: 'Rada města Krupky', session: 5, subject: 'Vyhodnocení', outcome: 'schválila' }],
    ],
    [
      'Návrh popisu spolupráce byl odeslán členům LP a hlasováním per rollam přijat dne 26. 5. 2023.',
      [
        {
          date: '2023-05-26',
          body: 'Lokální partnerství',
          method: 'per rollam',
          subject: 'Návrh popisu spolupráce',
          outcome: 'přijat',
        },
      ],
    ],
    [
      'Vyhodnocení bylo schváleno Radou města dne 1. 2. 2023 a Zastupitelstvem města dne 23. 2. 2023.',
      [
        { date: '2023-02-01', body: 'Rada města', subject: 'Vyhodnocení', outcome: 'schváleno' },
        { date: '2023-02-23', body: 'Zastupitelstvo města', subject: 'Vyhodnocení', outcome: 'schváleno' },
      ],
    ],
    [
      'Popis spolupráce byl projednán lokálním partnerstvím dne 2. 6. 2022 a schválen ZM dne 20. 6. 2022.',
      [
        { date: '2022-06-02', body: 'Lokální partnerství', subject: 'Popis spolupráce', outcome: 'projednán' },
        { date: '2022-06-20', body: 'Zastupitelstvo města', subject: 'Popis spolupráce', outcome: 'schválen' },
      ],
    ],
    [
      'Lokální partnerství vyhodnocení projednalo a schválilo dne 6. 12. 2022.',
      [{ date: '2022-12-06', body: 'Lokální partnerství', subject: 'vyhodnocení', outcome: 'projednalo a schválilo' }],
    ],
    [
      'Zastupitelstvo obce vzalo zprávu na vědomí dne 19. 2. 2025.',
      [{ date: '2025-02-19', body: 'Zastupitelstvo obce', subject: 'zpráva', outcome: 'vzalo na vědomí' }],
    ],
    [
      'Rada Kraje Vysočina usnesením č. 0812/15/2024/RK neschválila dokument dne 14. 5. 2024.',
      [{ date: '2024-05-14', body: 'Rada Kraje Vysočina', subject: 'dokument', outcome: 'neschválila' }],
    ],
    [
      'Členská schůze svazku vyhodnocení schválila dne 14. 12. 2022.',
      [{ date: '2022-12-14', body: 'Členská schůze svazku', subject: 'vyhodnocení', outcome: 'schválila' }],
    ],
    ['Vyhodnocení bude schváleno zastupitelstvem města v dubnu 2025.', []],
    ['Dokument bude předložen zastupitelstvu.', []],
  ])('%s', (text, expected) => {
    expect(plain(decisionsOf(blocksOf(text)))).toEqual(expected)
  })
})

describe('strategies', () => {
  test.each([
    [
      'Plán má vazbu na Strategii Kraje Vysočina a Plán prevence kriminality 2020–2021.',
      [{ name: 'Strategie Kraje Vysočina' }, { name: 'Plán prevence kriminality', period: '2020/2021' }],
    ],
    [
      'Plán navazuje na Komunitní plán sociálních služeb (2022–2025).',
      [{ name: 'Komunitní plán sociálních služeb', period: '2022/2025' }],
    ],
    [
      'Plán je v souladu se Strategickým plánem města Bílina na léta 2020–2030.',
      [{ name: 'Strategický plán města Bílina', period: '2020/2030' }],
    ],
    [
      'Plán je provázán s Koncepcí bydlení do roku 2028 a s 8. komunitním plánem.',
      [{ name: 'Koncepce bydlení', period: '../2028' }, { name: '8. komunitní plán' }],
    ],
    [
      'Plán navazuje na:\n\n- Strategický plán rozvoje města na období 2021–2027\n- Místní akční plán vzdělávání',
      [{ name: 'Strategický plán rozvoje města', period: '2021/2027' }, { name: 'Místní akční plán vzdělávání' }],
    ],
    ['Strategický dokument zaměřený na bydlení. Cílová skupina: osoby bez bydlení.', []],
  ])('%s', (text, expected) => {
    expect(plain(strategiesOf([sectionOf('plan_specification', text)]))).toEqual(expected)
  })
  test('stand line by line below a heading that announces them', () => {
    const section = sectionOf(
      'other',
      'Strategický plán města 2018–2025\nPlán prevence kriminality',
      'Návaznost na strategické dokumenty',
    )
    expect(plain(strategiesOf([section]))).toEqual([
      { name: 'Strategický plán města', period: '2018/2025' },
      { name: 'Plán prevence kriminality' },
    ])
  })
})

describe('themes and programmes', () => {
  test.each([
    [
      'Město bude spolupracovat v těchto oblastech: Zaměstnanost, bydlení, bezpečnost a občanské soužití, dluhy a zdraví.',
      'employment safety debt housing health',
    ],
    ['- bydlení,\n- rodina a děti,\n- integrace cizinců.', 'housing family other'],
    ['1. Bydlení\n2. Vzdělávání', 'housing education'],
    [
      'Spolupráce se zaměřuje na vzdělávání, sociální služby a zaměstnanost v obcích MAS.',
      'education social_services employment',
    ],
    ['Témata: zaměstnanost; sociální služby', 'employment social_services'],
    ['Spolupráce byla zahájena v roce 2020.', ''],
  ])('%s', (text, keys) => {
    const found = themesOf(blocksOf(text)).map(({ key }) => key.value)
    expect(found.toSorted()).toEqual(keys.split(' ').filter(Boolean).toSorted())
  })
  test.each([
    ['Program č. 11: Podpora prarodinných opatření', [{ number: 11, name: 'Podpora prarodinných opatření' }]],
    [
      'Realizuje se poradenský program č. 5 „Bezpečná obec“ a program č. 9 „Práce s rodinou“.',
      [
        { number: 5, name: 'Bezpečná obec' },
        { number: 9, name: 'Práce s rodinou' },
      ],
    ],
    [
      '- Program č. 4: Dluhy\n- Program č. 12: Škola',
      [
        { number: 4, name: 'Dluhy' },
        { number: 12, name: 'Škola' },
      ],
    ],
    ['Program č. 4 byl ukončen.', []],
  ])('%s', (text, expected) => {
    expect(plain(programmesOf(blocksOf(text)))).toEqual(expected)
  })
})

test.each([
  [
    'Asistenti prevence, udržitelnost služeb (klub, terénní práce), dluhová poradna.',
    'Asistenti prevence | udržitelnost služeb (klub, terénní práce) | dluhová poradna',
  ],
  ['Prevence; poradenství; asistenti.', 'Prevence | poradenství | asistenti'],
  ['a) terénní práce, b) poradenství', 'terénní práce | poradenství'],
  ['- klub\n- poradna', 'klub | poradna'],
  ['1. klub\n2. poradna', 'klub | poradna'],
  ['klub pro děti\nbytová poradna', 'klub pro děti | bytová poradna'],
  [
    'V oblastech: sociální práce na obci, dostupné bydlení a prevence kriminality.',
    'sociální práce na obci | dostupné bydlení | prevence kriminality',
  ],
  ['Není relevantní', ''],
  ['Nejsou předpokládány.', ''],
  ['-', ''],
])('interventions of %j', (text, expected) => {
  expect(texts(interventionsOf(blocksOf(text)))).toBe(expected)
})

test.each([
  ['5 let (do poloviny roku 2027)', { years: 5, until: '2027-06~' }],
  ['Dokument platí do 31. 12. 2025.', { until: '2025-12-31' }],
  ['Od 1. 1. 2022 do 31. 12. 2024', { until: '2024-12-31' }],
  ['2020–2023', { until: '2023' }],
  ['Tři roky od schválení.', { years: 3 }],
  ['Na dobu neurčitou.', {}],
])('validity of %j', (text, expected) => {
  expect(plain(validityOf(blocksOf(text)))).toEqual({ text, ...expected })
})

test.each([
  [
    'Tento dokument je revizí popisu spolupráce ze dne 27. 5. 2022. Jedná se o jeho první revizi.',
    { revision: { number: 1, revises: '2022-05-27' } },
  ],
  ['Jde o 3. revizi popisu spolupráce z 5. 3. 2019.', { revision: { number: 3, revises: '2019-03-05' } }],
  ['Popis spolupráce, revize č. 2', { revision: { number: 2 } }],
  ['Vztahuje se k memorandu o spolupráci ze dne 4. března 2022.', { memorandum_date: '2022-03-04' }],
  ['Memorandum o spolupráci bylo podepsáno dne 7. 6. 2021.', { memorandum_date: '2021-06-07' }],
  ['Město leží na řece.', {}],
])('what the document says of itself: %s', (text, expected) => {
  expect(plain(revisionOf(Passage.of('Popis spolupráce'), blocksOf(text), new Ledger()))).toEqual(expected)
})

test.each([
  ['VYHODNOCENÍ ROKU 2024', 2024],
  ['Popis spolupráce – hodnocení za rok 2023', 2023],
  ['Vyhodnocení plnění popisu spolupráce v roce 2022', 2022],
  ['Vyhodnocení za období 2020–2022', undefined],
  ['Popis spolupráce na rok 2024', undefined],
])('the year that %j evaluates', (title, year) => {
  expect(evaluationYearOf([Passage.of(title)])?.value).toBe(year)
})

describe('evaluations outside the table', () => {
  const told = (text: string, heading?: string) =>
    evaluationsOf([sectionOf('focus', text, heading)], new Set(), new Ledger()).map(({ text: words }) => plain(words))
  test.each([
    ['V roce 2024 byla dokončena rekonstrukce bytů.', true],
    ['Proběhly dva workshopy. Další bude v roce 2025.', true],
    ['Pracovní skupina se sešla třikrát.', true],
    ['Cílem programu bude podpora rodin.', false],
    ['LP je poradní orgán a sleduje naplňování plánu.', false],
    ['Pravidla a materiály připraví ředitel a učitelé.', false],
    ['Kontakt: Daniela Malá, odbor školství', false],
  ])('%s', (text, isEvaluation) => {
    expect(told(text)).toEqual(isEvaluation ? [text] : [])
  })
  test('are all that stands below a heading that says so', () => {
    expect(told('Program pokračuje.\n\nZpráva bude v roce 2025.', 'Vyhodnocení')).toEqual([
      'Program pokračuje.',
      'Zpráva bude v roce 2025.',
    ])
  })
  test('lose the label that announces them', () => {
    expect(told('Vyhodnocení: program pokračuje.')).toEqual(['program pokračuje.'])
  })
})
