/** What sentences tell of a project: its term, its length, its money, and how the page speaks of it. */
import { describe, expect, test } from 'vitest'
import { moneyLikely, moneyTold } from '../../../src/kinds/project_record/told/money.ts'
import { placeTold } from '../../../src/kinds/project_record/told/place.ts'
import { tellsGift } from '../../../src/kinds/project_record/told/payers.ts'
import { isHeadline, nameQuoted, spokenIn } from '../../../src/kinds/project_record/told/spoken.ts'
import { abbreviationIn, programmeInProse, programmeTold } from '../../../src/kinds/project_record/readers/programme.ts'
import { durationTold, tellTerms, termTold } from '../../../src/kinds/project_record/told/term.ts'
import { Proven } from '../../../src/kinds/draft.ts'
import { Passage } from '../../../src/text/passage.ts'

const texts = (...lines: string[]) => lines.map((line) => Passage.of(line))

describe('a term', () => {
  test.each([
    ['Projekt je realizován od 1. 1. 2017 do 31. 12. 2019.', '2017-01-01/2019-12-31'],
    ['Od 1. 7. 2021 do 30. 6. 2023 je naše škola realizátorem projektu Klub.', '2021-07-01/2023-06-30'],
    ['Od 1. 9. 2021 je realizován projekt Klub. Projekt bude trvat do 31. 8. 2023.', '2021-09-01/2023-08-31'],
    ['Dne 1. října 2018 byla zahájena realizace projektu.', '2018-10-01/..'],
    ['Projekt bude dokončen v červenci 2022.', '../2022-07'],
    ['Stavební práce budou dokončeny v říjnu 2022.', '../2022-10'],
    ['Ukončení projektu k 31. 12. 2022 bylo prodlouženo na 30. 4. 2023.', '../2023-04-30'],
    ['Tento projekt, realizovaný v roce 2021, zaplatil kraj.', '2021'],
    ['V letech 2021 a 2022 uskutečnila knihovna projekt Čteme.', '2021/2022'],
    ['Od 1. 9. 2021 do 31. 8. 2023 je naše škola zapojena do projektu Mosty.', '2021-09-01/2023-08-31'],
    ['Klub je projekt se zahájením 1. 2. 2010 a ukončením 31. 1. 2012.', '2010-02-01/2012-01-31'],
    ['Projekt Klub s datem zahájení 1. 2. 2010 a datem ukončení 31. 1. 2012 potěší děti.', '2010-02-01/2012-01-31'],
    ['Realizace projektu započne v srpnu 2017. Ukončen bude v říjnu 2018.', '2017-08/2018-10'],
    [
      'Od 1. 9. 2021 realizujeme projekt Mosty v rámci výzvy. Projekt bude realizován do 31. 8. 2023.',
      '2021-09-01/2023-08-31',
    ],
    ['Projekt jsme zahájili 1. 9. 2019 a ukončen bude 30. 9. 2021.', '2019-09-01/2021-09-30'],
    ['Termín dokončení je poskytovatelem dotace stanoven do nejpozději 31. 10. 2019.', '../2019-10-31'],
    ['V roce 2023 proběhne rekonstrukce zahrady.', '2023'],
    ['Velká rekonstrukce školy proběhla v roce 1936.', undefined],
    ['V roce 2023 proběhne volba starosty.', undefined],
    ['Termín ukončení příjmu žádostí je stanoven do 31. 10. 2019.', undefined],
    ['Výzva k předkládání projektů bude realizována do 31. 8. 2023.', undefined],
    ['Projekt platí stát z programu úspor na období 2017–2021.', undefined],
    ['Projekt realizuje spolek, který vznikl v roce 1998.', undefined],
    ['Příjem žádostí na projekt bude probíhat od 15. 1. do 1. 2. 2024.', undefined],
    ['Výzva projektu trvá od 1. 1. 2017 do 31. 12. 2019.', undefined],
    ['Projekty byly zahájeny 1. 1. 2017.', undefined],
    ['Město bylo založeno v roce 1250.', undefined],
    ['Projekt skončil v červnu 2014.', '../2014-06'],
    ['Naše škola dokončila projekt Mosty. Začal v červenci 2012.', '2012-07/..'],
    ['Naše škola dokončila projekt Mosty. Skončil v červnu 2014.', '../2014-06'],
    ['Naše škola dokončila projekt Mosty. Začala v roce 1950 v jedné třídě.', undefined],
    ['Naše škola dokončila projekt Mosty. Přijímáme žáky od 1. 9. 2012.', undefined],
    ['Akce byla realizována v roce 2012, přičemž dotace byla přidělena až v září 2013.', '2012'],
    ['Projekt, na který jsme v roce 2018 získali dotaci, byl realizován v roce 2019.', '2019'],
  ])('%s', (text, period) => {
    expect(termTold(texts(text))?.value).toBe(period)
  })
})

test('the same words tell of different terms only on a page of several projects', () => {
  const [one, other] = ['Doba realizace: 1. 9. 2019 – 31. 8. 2021.', 'Doba realizace: 1. 9. 2021 – 31. 8. 2023.']
  expect(tellTerms(texts(one, other))).toBe(true)
  expect(tellTerms(texts(one, one))).toBe(false)
  expect(tellTerms(texts(one, 'Doba udržitelnosti: 1. 9. 2021 – 31. 8. 2026.'))).toBe(false)
})

test.each([
  ['Doba realizace projektu je 14 měsíců.', '14 měsíců'],
  ['Projekt potrvá dva roky.', 'dva roky'],
  ['Projekt s datem zahájení 1. 2. 2010 v celkové délce 30 měsíců je u konce.', '30 měsíců'],
  ['Projekt proběhne v délce 30 měsíců.', '30 měsíců'],
  ['Klub navštěvují děti 24 měsíců.', undefined],
  ['Vlastní realizace projektu (30 měsíců) proběhne na jaře.', '30 měsíců'],
  ['Projekt po dobu dvou let provází rodiny bez bydlení.', 'dvou let'],
  ['Žáci budou během následujících 3 let pracovat na projektu.', '3 let'],
  ['Jde o dvouletý projekt pro rodiny bez bydlení.', 'dvouletý'],
  ['Na podzim začal 30měsíční projekt.', '30měsíční'],
  ['Udržitelnost projektu je po dobu 5 let zajištěna.', undefined],
  ['Projekt pomáhá dětem ve věku 6 let.', undefined],
  ['Projekt potrvá do 30. 6. 2023 a pomůže dětem mladším tří let.', undefined],
  ['Projekt potrvá do léta a pomůže lidem bez práce déle než 12 měsíců.', undefined],
  ['Délka realizace projektu je nejméně 12 měsíců.', '12 měsíců'],
])('a length: %s', (text, length) => {
  expect(durationTold(texts(text))?.text).toBe(length)
})

test.each<[string, (readonly [string | undefined, string, string])[]]>([
  ['Z finančních prostředků v celkové výši 254 300,- Kč hradíme platy.', [[undefined, '254300', 'other']]],
  ['Z dotace čerpáme 120 000 Kč na vybavení.', [['dotace', '120000', 'other']]],
  ['Vstupné ve výši 50 Kč hradíme předem.', []],
  ['Více než 6 mil. Kč bylo získáno z dotace IROP.', [['dotace IROP', '6000000', 'other']]],
  ['Na vstupném bylo vybráno 6 000 Kč.', []],
  [
    'Ministerstvo kultury schválilo naši žádost v létě a přispěje nám částkou 500 000 Kč na opravu.',
    [['Ministerstvo kultury', '500000', 'state']],
  ],
  ['Ministerstvo kultury žádost odmítalo a farníci přispěli částkou 5 000 Kč.', [[undefined, '5000', 'other']]],
  [
    'Jedná se o podporu z Operačního programu Zaměstnanost a celková výše dotace je 1 017 000 Kč.',
    [['celková výše dotace', '1017000', 'other']],
  ],
  [
    'Na projektu za 63 milionů korun se podílí EU částkou 40 milionů korun.',
    [
      [undefined, '63000000', 'total'],
      ['EU', '40000000', 'eu'],
    ],
  ],
  [
    'Předpokládané náklady na tuto akci: 620 000 Kč, z toho dotace: 450 000 Kč.',
    [
      ['Předpokládané náklady', '620000', 'total'],
      ['dotace', '450000', 'other'],
    ],
  ],
  ['Na projekt „Zelený pás“ získala nadační příspěvek ve výši 69 699 Kč.', [['nadační příspěvek', '69699', 'other']]],
  [
    'Projekt byl podpořen z Evropského sociálního fondu částkou 1 450 000 korun.',
    [['Evropský sociální fond', '1450000', 'eu']],
  ],
  ['Celkové náklady projektu činí přibližně 8 mil. Kč.', [['Celkové náklady projektu', '8000000', 'total']]],
  ['Nevyčerpaná dotace ve výši 5 000 Kč byla vrácena.', []],
  ['Částkou 90 000 Kč přispělo město.', [['město', '90000', 'municipality']]],
  ['Celková výše podpory projektu činí 90 000 Kč.', [['Celková výše podpory projektu', '90000', 'other']]],
  ['Částkou 90 000 Kč přispělo město Osek.', [['město Osek', '90000', 'municipality']]],
  ['Celkové výdaje projektu byly vyčísleny na 2 500 000 Kč.', [['Celkové výdaje projektu', '2500000', 'total']]],
  ['Obec na lávku získala z fondu dotaci 800 000 Kč.', [[undefined, '800000', 'other']]],
  [
    'Klub je spolufinancován Evropskou unií z Operačního programu Životní prostředí ve výši 46 000 Kč.',
    [['Evropská unie', '46000', 'eu']],
  ],
  [
    'Klub je spolufinancován z Operačního programu Životní prostředí ve výši 46 000 Kč.',
    [['Operační program Životní prostředí', '46000', 'other']],
  ],
  [
    'Klub vznikl s podporou Evropského sociálního fondu ve výši 46 000 Kč.',
    [['Evropský sociální fond', '46000', 'eu']],
  ],
  [
    'Klub vznikl s finanční podporou Ministerstva kultury ve výši 5 000 Kč.',
    [['Ministerstvo kultury', '5000', 'state']],
  ],
  [
    'Klub je financován z rozpočtu Ústeckého kraje z Programu na podporu akcí s podporou EU ve výši 5 000 Kč.',
    [['rozpočet Ústeckého kraje', '5000', 'region']],
  ],
  ['S velkou podporou ve výši 5 000 Kč začal klub růst.', [[undefined, '5000', 'other']]],
  ['V projektu jsme byli podpořeni přímou částkou ve výši 20 000 Kč.', [[undefined, '20000', 'other']]],
  ['V projektu bude poskytnuta celková podpora do výše 90 000 Kč.', [['celková podpora', '90000', 'total']]],
  ['Spolek získal celkovou podporu 90 000 Kč.', [[undefined, '90000', 'total']]],
  [
    'Z Ústeckého kraje obec obdržela 20 000 Kč, z Ministerstva vnitra obec obdržela 40 000 Kč.',
    [
      ['Ústecký kraj', '20000', 'region'],
      ['Ministerstvo vnitra', '40000', 'state'],
    ],
  ],
  [
    'ESF přispívá částkou 60 000 Kč a Hlavní město Praha přispívá částkou 7 000 Kč.',
    [
      ['ESF', '60000', 'eu'],
      ['Hlavní město Praha', '7000', 'municipality'],
    ],
  ],
  ['Klub hradí obec z vlastních zdrojů ve výši 3 000 Kč.', [['vlastní zdroje', '3000', 'own']]],
  ['Z toho bude 779 tis. Kč kryto z dotace ze státního rozpočtu.', [['státní rozpočet', '779000', 'state']]],
  ['Knihovna obdržela dotaci z rozpočtu kraje ve výši 300 000 Kč.', [['rozpočet kraje', '300000', 'region']]],
  [
    'Dotace činila 358 000 Kč, z toho příspěvek z EU 286 000 Kč, příspěvek z národních zdrojů 72 000 Kč.',
    [
      ['Dotace', '358000', 'other'],
      ['příspěvek z EU', '286000', 'eu'],
      ['příspěvek z národních zdrojů', '72000', 'state'],
    ],
  ],
  ['Celkové náklady činily přes 580 tis. Kč.', [['Celkové náklady', '580000', 'total']]],
  [
    'Celková částka vyčleněná na vybavení dílny a na mzdy po dobu tří let činí 2 mil. Kč.',
    [['Celková částka', '2000000', 'total']],
  ],
  ['Finanční podpora, kterou na projekt získala obec, činí 2 mil. Kč.', [['Finanční podpora', '2000000', 'other']]],
  [
    'Obec obdržela dotaci ze Státního fondu dopravy ve výši 40 000 Kč a z Ústeckého kraje ve výši 10 000 Kč.',
    [
      ['Státní fond dopravy', '40000', 'state'],
      ['Ústecký kraj', '10000', 'region'],
    ],
  ],
  [
    'Na kapli přispělo Ministerstvo kultury 200 tis. Kč a Ústecký kraj 50 tis. Kč.',
    [
      ['Ministerstvo kultury', '200000', 'state'],
      ['Ústecký kraj', '50000', 'region'],
    ],
  ],
  [
    'Evropská unie hradí 300 000 Kč, stát 40 000 Kč a obec 60 000 Kč.',
    [
      ['Evropská unie', '300000', 'eu'],
      ['stát', '40000', 'state'],
      ['obec', '60000', 'municipality'],
    ],
  ],
  [
    'Klub je hrazen z EU (300 000 Kč), státního rozpočtu (40 000 Kč) a rozpočtu obce (60 000 Kč).',
    [
      ['EU', '300000', 'eu'],
      ['státní rozpočet', '40000', 'state'],
      ['rozpočet obce', '60000', 'municipality'],
    ],
  ],
  ['7 500 korunami se na projektu podílí Charita Osek svými prostředky.', [['Charita Osek', '7500', 'own']]],
  ['Charita Osek se na projektu podílí částkou 7 500 Kč.', [['Charita Osek', '7500', 'other']]],
  [
    'Dokončili jsme projekt Sad, na který Nadace Javor poskytla 150 000 Kč a Mikroregion Osecko 50 000 Kč.',
    [
      ['Nadace Javor', '150000', 'other'],
      ['Mikroregion Osecko', '50000', 'other'],
    ],
  ],
  ['Ze svého rozpočtu obec uhradila 7 500 Kč.', [['obec', '7500', 'municipality']]],
  ['Spolek Lípa získal na projekt 40 000 Kč od Nadace Javor.', [['Nadace Javor', '40000', 'other']]],
  ['Částku 40 000 Kč získal na projekt spolek Lípa.', [[undefined, '40000', 'other']]],
  ['Obec získala na projekt pozemek za 40 000 Kč.', []],
  ['Projekt vyšel na 5 milionů korun.', [[undefined, '5000000', 'total']]],
  ['Zájezd vyšel na 5 000 korun.', []],
  ['Vstupné je 50 Kč.', []],
  [
    'Obec získala ze Zlínského kraje dotaci ve výši téměř sedmi milionů korun.',
    [['Zlínský kraj', '7000000', 'region']],
  ],
  [
    'Škole byla poskytnuta Plzeňským krajem dotace ve výši 200 000 Kč z dotačního programu: Hřiště do škol.',
    [['Plzeňský kraj', '200000', 'region']],
  ],
  ['Dotace 60 % nám zajistí 1 200 000 Kč z veřejných prostředků.', [['veřejné prostředky', '1200000', 'state']]],
  [
    'Výše dotace je stanovena z uznatelných nákladů projektu na maximálně 812 300 Kč.',
    [['Výše dotace', '812300', 'other']],
  ],
  ['Obec Osek přispěla ze svého rozpočtu 50 000 Kč.', [['Obec Osek', '50000', 'municipality']]],
  [
    'Dotaci získala obec, jde o typ B. Předpokládaná výše nákladů projektu činí 13 500 EUR.',
    [['Předpokládaná výše nákladů projektu', '13500', 'total']],
  ],
  ['Obec získala na projekt 90 % dotaci, která činila 40 000 Kč.', [['dotaci', '40000', 'other']]],
  [
    'Celkové náklady projektu dosahují, včetně daně, výše 11,6 milionů korun, z nichž 11 milionů hradí Evropská unie.',
    [
      ['Celkové náklady projektu', '11600000', 'total'],
      ['Evropská unie', '11000000', 'eu'],
    ],
  ],
  [
    'Na projektu za 63 milionů se Evropská unie bude podílet 40 miliony korun.',
    [
      [undefined, '63000000', 'total'],
      ['Evropská unie', '40000000', 'eu'],
    ],
  ],
  ['Celkové náklady projektu za jeden den činí 200 Kč.', []],
  ['Strava z rozpočtu projektu stojí 95 Kč na žáka.', []],
])('money: %s', (text, expected) => {
  const found = moneyTold(texts(text)).map(({ source, amount, role }) => [
    source instanceof Proven ? source.value : source?.text,
    amount.value,
    role.value,
  ])
  expect(found).toEqual(expected)
})

test.each([
  ['Pro naši školu to je 40 000 Kč z projektu.', [['40000', true]]],
  ['Obec získala na projekt pozemek za 40 000 Kč.', []],
  ['Vstupné ve výši 50 Kč hradíme předem.', []],
  ['Celková částka žádosti o dotaci na projekt se pohybuje kolem 40 000 Kč.', []],
  ['Nájem sálu je 900 Kč.', []],
])('money that is only likely: %s', (text, expected) => {
  expect(moneyLikely(texts(text)).map(({ grant, isLikely }) => [grant.amount.value, isLikely])).toEqual(expected)
})

test('the price of the project that the sentence before names', () => {
  const prices = (...lines: string[]) =>
    moneyTold(texts(...lines)).map(({ amount, role }) => [amount.value, role.value])
  expect(prices('Škola dokončila projekt Mosty.', 'Začal v roce 2012 a vyšel na 5 mil. Kč.')).toEqual([
    ['5000000', 'total'],
  ])
  expect(prices('Škola dokončila projekt Mosty.', 'Výlet žáků vyšel na 5 000 Kč.')).toEqual([])
  expect(prices('Škola dokončila projekt Mosty.', 'Vyšla na 5 000 Kč.')).toEqual([])
})

test('the name that sentences have in quotation marks, if it is one', () => {
  expect(nameQuoted(texts('Realizujeme projekt „Dobrý start“.', 'Projekt s názvem „Dobrý start“ běží.'))?.text).toBe(
    'Dobrý start',
  )
  expect(nameQuoted(texts('Projekt nese název „Dobrý start“.'))?.text).toBe('Dobrý start')
  expect(nameQuoted(texts('Projekt má název ZŠ Osek II a registrační číslo CZ.1.'))?.text).toBe('ZŠ Osek II')
  expect(nameQuoted(texts('Projekt s názvem Klub pod kopcem je určen dětem.'))?.text).toBe('Klub pod kopcem')
  expect(nameQuoted(texts('Projekt má název, který zvolily děti.'))).toBeUndefined()
  expect(nameQuoted(texts('Projekt „Hřiště“ skončil.', 'Projekt „Klub“ začal.'))).toBeUndefined()
})

test.each([
  ['Cílem projektu, který nese název „Mosty“, je přiblížit dějiny.', 'Mosty'],
  ['Projekt, jehož název zní „Mosty“, skončil.', 'Mosty'],
  ['Projekt našeho spolku s názvem „Mosty“ skončil.', 'Mosty'],
  ['Záměrem projektu, který jsme pojmenovali „Mosty“, je klid.', 'Mosty'],
  ['Projekt, který podporuje sdružení „Na cestě“, začal.', undefined],
  ['Projekt našeho spolku podporuje sdružení „Na cestě“.', undefined],
])('the name announced further on: %s', (sentence, name) => {
  expect(nameQuoted(texts(sentence))?.text).toBe(name)
})

test.each([
  ['Místo realizace projektu je Zlínský kraj.', 'Zlínský kraj'],
  ['Místem realizace projektu bude obec Osek.', 'obec Osek'],
  ['Místo realizace projektu je dobře dostupné.', undefined],
  ['Místo je Osek.', undefined],
])('a place: %s', (sentence, place) => {
  expect(placeTold(texts(sentence))?.text).toBe(place)
})

test('a regional programme, whatever its sentence goes on with', () => {
  const text = Passage.of('Mezi projekty Regionálního operačního programu NUTS II Jihovýchod se zařadil klub.')
  expect(programmeInProse(text)?.value).toBe('Regionální operační program NUTS II Jihovýchod')
  const glued = Passage.of(
    'Klub vznikl za podpory Regionálního operačního programu pro NUTS2 Střední Čechy, který platí EU.',
  )
  expect(programmeInProse(glued)?.value).toBe('Regionální operační program pro NUTS2 Střední Čechy')
})

test.each([
  [
    'Projekt je financován z Regionálního operačního programu Severovýchod.',
    'Regionální operační program Severovýchod',
  ],
  ['Projekt je financován z Regionálního operačního programu Osek.', undefined],
  [
    'Výzva č. 12. Regionálního operačního programu ROP NUTS II Střední Morava, prioritní osa 2.',
    'Regionální operační program ROP NUTS II Střední Morava',
  ],
  [
    'Regionální operační program regionu soudržnosti Severozápad',
    'Regionální operační program regionu soudržnosti Severozápad',
  ],
])('a regional programme by its region: %s', (sentence, name) => {
  expect(programmeInProse(Passage.of(sentence))?.value).toBe(name)
})

test.each([
  ['Projekt uspěl v rámci Integrovaného operačního programu.', 'Integrovaný operační program'],
  ['Projekt uspěl v Integrovaném regionálním operačním programu.', 'Integrovaný regionální operační program'],
  ['Obědy platí Operační program potravinové a materiální pomoci.', 'Operační program potravinové a materiální pomoci'],
])('a programme in prose: %s', (sentence, name) => {
  expect(programmeInProse(Passage.of(sentence))?.value).toBe(name)
})

test('the abbreviation of a programme in a title', () => {
  expect(abbreviationIn(Passage.of('Klub pod kopcem (OPZ)'))?.text).toBe('OPZ')
  expect(abbreviationIn(Passage.of('Klub pod kopcem (OPICE)'))).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['Projekt je financován z programu Erasmus+ a trvá dva roky.', 'Erasmus+'],
  ['Obec ji postavila s podporou Programu rozvoje venkova a státního rozpočtu.', 'Program rozvoje venkova'],
  ['Dotaci poskytl kraj z programu „Obnova drobných památek“.', 'Obnova drobných památek'],
  ['Projekt je spolufinancován Evropskou unií z Národního plánu obnovy.', 'Národní plán obnovy'],
  ['PROJEKT BYL SPOLUFINANCOVÁN Z PROGRAMU OBNOVY VENKOVA PRO ROK 2016.', 'PROGRAM OBNOVY VENKOVA'],
  ['Projekt je podpořen z programu Ministerstva pro místní rozvoj.', undefined],
  ['Děti učíme podle programu Začít spolu.', undefined],
  [
    'Obec získala podporu z Programu obnovy venkova Zlínského kraje 2022.',
    'Program obnovy venkova Zlínského kraje 2022',
  ],
  ['Obec získala podporu z Programu obnovy venkova Ministerstva zemědělství.', 'Program obnovy venkova'],
  ['Na opravu přispěl kraj částkou 120 000 Kč z podprogramu Drobné památky.', 'Drobné památky'],
  ['Lávka byla podpořena z dotačního titulu Obnova drobných staveb.', 'Obnova drobných staveb'],
  ['Projekt je financován z grantového schématu Podpora kreativního učení.', 'Podpora kreativního učení'],
  ['Projekt byl podpořen z dotačního programu Olomouckého kraje „Čistá voda 2021“.', 'Čistá voda 2021'],
  ['Projekt byl spolufinancován z Národního programu Životní prostředí.', 'Národní program Životní prostředí'],
  ['Oprava byla zaplacena díky podpoře kraje v programu Program na obnovu památek.', 'Program na obnovu památek'],
  ['Projekt je podpořen z Fondu malých projektů.', 'Fond malých projektů'],
  ['Škola získala v rámci programu Erasmus+ KA2 – partnerství škol grant.', 'Erasmus+ KA2 – partnerství škol'],
  [
    'Škola získala grant v rámci programu Erasmus+ školní vzdělávání KA2 – partnerství malých venkovských škol pod horami vedle řeky Moravy.',
    'Erasmus+ školní vzdělávání KA2',
  ],
  ['Projekt je podpořen z výukového programu Začít spolu.', undefined],
  ['Projekt je financován z programu EU Erasmus+.', 'Erasmus+'],
  ['Škola získala na projekt finanční prostředky z programu Erasmus +, s názvem Klub.', 'Erasmus +'],
  ['Škole byla krajem poskytnuta dotace z dotačního programu: Hřiště do škol.', 'Hřiště do škol'],
  ['Na dílnu získala obec dotaci z IROPu ve výši 2 mil. Kč.', 'IROP'],
  ['Na dílny získala obec dotace z IROPu a OPZ.', undefined],
])('a programme: %s', (sentence, name) => {
  expect(programmeTold(Passage.of(sentence))?.value).toBe(name)
})

test.each([
  ['Díky podpoře z Evropského sociálního fondu jsme přijali dva lidi.', true],
  ['Finanční podporu ve výši 90 000 Kč poskytlo Ministerstvo kultury.', true],
  ['Opravu předpokládáme z dotačního titulu ministerstva zemědělství.', true],
  ['Klub bude zaplacen z krajského grantového programu.', true],
  ['Dotační zpravodaj obce vychází v létě.', false],
  ['Charita v něm pracuje s podporou Operačního programu Zaměstnanost.', true],
  ['Spolek podal žádost o dotaci z rozpočtu kraje.', false],
  ['Město získalo dotaci.', false],
  ['Stát podporuje školy, o čemž v únoru jednala pracovní skupina zástupců kraje.', false],
])('somebody gives: %s', (sentence, is) => {
  expect(tellsGift(Passage.of(sentence))).toBe(is)
})

test('how often a page speaks of one project and of many', () => {
  const { one, many, ofProject, hasAim } = spokenIn(
    texts(
      'Cílem projektu je klid. V rámci projektu pracují tři lidé.',
      'Další projekty najdete jinde, podporu projektů též.',
    ),
  )
  expect({ one, many, ofProject, hasAim }).toEqual({ one: 2, many: 2, ofProject: 2, hasAim: true })
})

test.each([
  ['Škola se zapojila do programu a hlavním cílem projektu bude pomoc dětem.', true],
  ['V období od 1. 9. 2011 do 29. 2. 2012 jsme stavěli, cílem projektu je klid.', true],
  ['Projekt je v souladu s programem, cíl projektu neznáme.', false],
])('an aim in a clause of its own: %s', (sentence, is) => {
  expect(spokenIn(texts(sentence)).hasAim).toBe(is)
})

test('a project spoken of behind an adverbial and its verb', () => {
  expect(spokenIn(texts('V období od 1.9.2011 do 29.2.2012 bylo v rámci projektu podpořeno pět míst.')).ofProject).toBe(
    1,
  )
  expect(spokenIn(texts('Ředitelka naší školy a její zástupce představili projekt.')).ofProject).toBe(0)
})

test('the aim of a call is none of a project', () => {
  expect(spokenIn(texts('Cílem výzvy je podpora škol.')).hasAim).toBe(false)
})

test.each([
  ['Projekt skončil, domovníci zůstávají', true],
  ['Domovníci opět pomohou', true],
  ['Škola získá tři miliony', true],
  ['Jak získat práci', false],
  ['Komunitní dům', false],
  ['Projekt Klub pod kopcem', false],
  ['Podpora rodin v Oseku', false],
])('a headline: %s', (line, is) => {
  expect(isHeadline(Passage.of(line))).toBe(is)
})

test('a sentence of many sums takes work in proportion to it', () => {
  const looked = (sums: number): number => {
    let count = 0
    // It is called with the expression that it is asked on.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { exec } = RegExp.prototype
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const found = exec.call(this, text)
      count += (found ? found.index + found[0].length : text.length) - from
      return found
    }
    try {
      moneyTold(texts(`Dotace z EU ${'činí 5 000 Kč z kraje, '.repeat(sums)}.`))
    } finally {
      RegExp.prototype.exec = exec
    }
    return count
  }
  const [some, twice] = [looked(200), looked(400)]
  expect(some).toBeGreaterThan(1_000)
  expect(twice / some).toBeLessThan(2.3)
})
