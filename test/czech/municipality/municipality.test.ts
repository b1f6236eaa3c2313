import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../../src/czech/municipality/gazetteer.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import {
  findMunicipalities,
  nominative,
  readTown,
  resolveMunicipality,
} from '../../../src/czech/municipality/municipality.ts'
import { Passage } from '../../../src/text/passage.ts'

const gazetteer = loadGazetteer()

const namesIn = (text: string): string[] =>
  findMunicipalities(Passage.of(text), gazetteer).map(({ municipality }) => municipality.name)

const mentions: [text: string, towns: string][] = [
  // An adjective that is a town, before what no noun of its name could be.
  ['V Karviné žije 40 rodin.', 'Karviná'],
  ['Jednání proběhlo v Orlové dne 5. 3. 2021.', 'Orlová'],
  ['Ve Skalné sídlí komunitní centrum.', 'Skalná'],
  ['Z Jílového přišel zástupce spolku.', 'Jílové'],
  ['v Teplé sociální poradna nabízí', ''],
  ['v Teplé vodě', ''],
  ['v Jílovém řešení', ''],
  ['Píše o „Teplé“ i jinde.', ''],
  // A slash joins towns and parts addresses.
  ['Jednání se koná v Litvínově/Mostě.', 'Litvínov, Most'],
  ['Hosté přijedou z Chebu/Aše.', 'Cheb, Aš'],
  ['ORP Litvínov/Most', ''],
  ['www.priklad.cz/Most', ''],
  // People and months.
  ['Bulhary zastupoval mluvčí. Nad Bulhary nikdo hůl neláme.', ''],
  ['Karolína Bílá zapsala jednání.', ''],
  ['Jan Kolín', ''],
  ['starosta Kolína Jan Nový', 'Kolín'],
  ['heslo Hora padá na nás', ''],
  ['Praha 17:56', 'Praha'],
  // One town, in each case and after each preposition.
  ['Agentura působí v Jihlavě.', 'Jihlava'],
  ['spolupráce s Jihlavou', 'Jihlava'],
  ['do Jihlavy', 'Jihlava'],
  ['podpora pro Jihlavu', 'Jihlava'],
  ['díky Jihlavě', 'Jihlava'],
  ['Jihlava vstoupila do Koordinovaného přístupu v roce 2019.', 'Jihlava'],
  ['Také Jihlava vstoupila do programu.', 'Jihlava'],
  ['Do programu vstoupila Jihlava.', 'Jihlava'],
  ['Zástupci Jihlavy se sešli.', 'Jihlava'],
  ['obyvatelé Jihlavy', 'Jihlava'],
  ['Starosta Havířova předložil návrh.', 'Havířov'],
  ['Ve městě Jihlava působí několik aktérů.', 'Jihlava'],
  ['Město Jihlava vstoupilo', 'Jihlava'],
  ['Město Most schválilo plán.', 'Most'],
  ['statutárního města Jihlava do roku 2020', 'Jihlava'],
  ['Statutární město Most', 'Most'],
  ['území měst Jihlava a Třebíč', 'Jihlava, Třebíč'],
  ['v obci Obrnice', 'Obrnice'],
  ['obce Obrnice', 'Obrnice'],
  ['pro komunitní život v Obrnicích, zajistí', 'Obrnice'],
  ['mezi Mostem a Litvínovem', 'Most, Litvínov'],
  ['Sídlo: Masarykovo náměstí 97/1, Jihlava, 58601', 'Jihlava'],
  ['Město: Jihlava', 'Jihlava'],
  ['Město : Most', 'Most'],
  ['434 01 Most', 'Most'],
  ['Dlouhá 12, 434 01 Most', 'Most'],
  ['Zdravotní plán města Jihlava 2021–2023', 'Jihlava'],
  ['Plán sociálního začleňování Jihlava 2022–2027', 'Jihlava'],
  ['Koncepce prarodinné politiky města Jihlavy', 'Jihlava'],
  ['pro území SO ORP Jihlava 2022–2024', ''],
  [
    'Výběr lokalit: ORP Jihlava a Telč + ORP Mor. Budějovice, Humpolec a Chotěboř.',
    'Jihlava, Telč, Moravské Budějovice, Humpolec, Chotěboř',
  ],
  ['v okrese Bruntál', ''],
  ['Občané odmítli centrum v referendu (Toužim)', 'Toužim'],
  ['zástupci z Teplé a Toužimi', 'Teplá, Toužim'],
  ['Teplá a Toužim', 'Teplá, Toužim'],
  ['Bílina, Most a Litvínov', 'Bílina, Most, Litvínov'],
  ['Most, Litvínov a Bílina patří k podporovaným městům.', 'Most, Litvínov, Bílina'],
  ['Působnost: Most, Louny', 'Most, Louny'],
  ['v Mostě, Lounech a Žatci', 'Most, Louny, Žatec'],
  ['v Mostě', 'Most'],
  ['z Mostu do Loun', 'Most, Louny'],
  ['k Písku', 'Písek'],
  ['Do Písku přijela', 'Písek'],
  ['v Novém Boru', 'Nový Bor'],
  ['v Kutné Hoře i v Kolíně', 'Kutná Hora, Kolín'],
  ['Kutnou Horou', 'Kutná Hora'],
  ['v Ústí nad Labem a v Ústí nad Orlicí', 'Ústí nad Labem, Ústí nad Orlicí'],
  ['před Ústím nad Labem', 'Ústí nad Labem'],
  ['v Hradci Králové', 'Hradec Králové'],
  ['ve Dvoře Králové nad Labem', 'Dvůr Králové nad Labem'],
  ['ve Dvoře Králové', 'Dvůr Králové nad Labem'],
  ['ve Frýdku-Místku', 'Frýdek-Místek'],
  ['v Brandýse nad Labem-Staré Boleslavi', 'Brandýs nad Labem-Stará Boleslav'],
  ['v Brandýse nad Labem', 'Brandýs nad Labem-Stará Boleslav'],
  ['v Novém Městě na Moravě', 'Nové Město na Moravě'],
  ['v Karlových Varech', 'Karlovy Vary'],
  ['v Mariánských Lázních', 'Mariánské Lázně'],
  ['v Havlíčkově Brodě', 'Havlíčkův Brod'],
  ['v Uherském Hradišti', 'Uherské Hradiště'],
  ['ve Valašském Meziříčí', 'Valašské Meziříčí'],
  ['v Rožnově pod Radhoštěm', 'Rožnov pod Radhoštěm'],
  ['v Moravské Třebové', 'Moravská Třebová'],
  ['v Českých Budějovicích', 'České Budějovice'],
  ['Praha, Brno, Ostrava', 'Praha, Brno, Ostrava'],
  ['hl. m. Praha', 'Praha'],
  ['na území hlavního města Prahy', 'Praha'],
  ['v Praze 4', 'Praha'],
  ['v Praze, Brně, Ostravě, Plzni a Olomouci', 'Praha, Brno, Ostrava, Plzeň, Olomouc'],
  ['Krásná Lípa patří k prvním.', 'Krásná Lípa'],
  ['z Chebu, Aše a Sokolova', 'Cheb, Aš, Sokolov'],
  ['ve Vítkově, v Budišově nad Budišovkou', 'Vítkov, Budišov nad Budišovkou'],
  ['lokalita Teplá', 'Teplá'],
  ['v Teplé byla zavedena služba', 'Teplá'],
  ['např. Jihlava', 'Jihlava'],
  ['vč. Jihlavy', 'Jihlava'],
  ['konference v Jihlavě, Třebíči a Telči', 'Jihlava, Třebíč, Telč'],
  ['působí v ulicích Orlové a Karviné', 'Orlová, Karviná'],
  ['úspěšně v Jihlavě se v mateřských školách', 'Jihlava'],
  ['působí v Jihlavě Platforma pro sociální bydlení', 'Jihlava'],
  ['Jihlava-Helenín', 'Jihlava'],
  ['trať Bílina–Most', 'Bílina, Most'],
  ['„Šance pro Obrnice“', 'Obrnice'],
  ['(Jirkov)', 'Jirkov'],
  ['Město Jihlava a obec Obrnice', 'Jihlava, Obrnice'],
  ['pracovníci z Trmic a z Jáchymova', 'Trmice, Jáchymov'],
  ['Bruntálu i Havířovu', 'Bruntál, Havířov'],
  ['Most vstoupil do programu v roce 2013.', 'Most'],
  ['Polička s Agenturou spolupracuje od roku 2016.', 'Polička'],
  ['Strategický plán sociálního začleňování v Kadani', 'Kadaň'],
  ['PREVENCE KRIMINALITY MĚSTA KRÁSNÁ LÍPA', 'Krásná Lípa'],
  ['na území obce s rozšířenou působností Tábor', ''],
  ['správní obvod ORP Tábor', ''],
  [
    'např. Osoblaha, Odry, Velké Hamry, Šternberk, Frýdek – Místek a další',
    'Osoblaha, Odry, Velké Hamry, Šternberk, Frýdek-Místek',
  ],
  ['tvoří ho obce Karlova Studánka, Karlovice a Vrbno pod Pradědem', 'Karlovice, Vrbno pod Pradědem'],
  ['místostarosta Kutné Hory Jiří Franc', 'Kutná Hora'],
  ['několik kilometrů za Kutnou Horou', 'Kutná Hora'],
  ['Ve Vrbně pod Pradědem naštěstí nejsou', 'Vrbno pod Pradědem'],
  ['(Most, Cheb, Ústí nad Labem, Břeclav)', 'Most, Cheb, Ústí nad Labem, Břeclav'],
  ['Vladislavova 4, Praha', 'Praha'],
  ['Komunitní plán sociálních služeb Chrudim', 'Chrudim'],
  ['Komunitní plán sociálních služeb města Kralupy nad Vltavou', 'Kralupy nad Vltavou'],
  ['odbor sociálních věcí města Jihlavy', 'Jihlava'],
  ['obec Ústí', 'Ústí'],
  // An area that is named after a town is none; nor is the town.
  ['leží v okrese Jablonec nad Nisou', ''],
  ['okresy Most, Louny a Chomutov', ''],
  ['v okrese Kladno, v Berouně', 'Beroun'],
  ['mikroregion spadá do ORP Krnov', ''],
  ['ORP Krnov a Bruntál', ''],
  ['region Třebíč', ''],
  ['v regionech Most a Louny', ''],
  ['Okres: Kladno', ''],
  ['okresní město Kladno', 'Kladno'],
  ['Výběr lokalit: ORP Telč', 'Telč'],
  // Names that no list has, where the text says what they are.
  ['obec Xanov leží v údolí', 'Xanov'],
  ['v obci Xanice je škola', 'Xanice'],
  ['v obci Xance je škola', ''],
  ['v obci Xanka se staví', 'Xanka'],
  ['občané obce Xanky', ''],
  ['starosta obce Xanov', 'Xanov'],
  ['s obcí Xanov', 'Xanov'],
  ['s obcí Xanou', ''],
  ['v obcích Xanice, Dolní Xanky a Xanov pod Skálou', 'Xanice, Dolní Xanky, Xanov pod Skálou'],
  ['tvoří je obce Xanice v Jizerských horách a Desná.', 'Xanice v Jizerských horách, Desná'],
  ['obce Albrechtice v Jizerských horách a Desná', 'Albrechtice v Jizerských horách, Desná'],
  ['přijeli z Albrechtic v Jizerských horách', ''],
  ['Spolupracující obce: Xanky, Xanov; Dívčí Xany', 'Xanky, Xanov, Dívčí Xany'],
  ['Tři spolupracující obce Podlesí (Horní Xana, Xanice, Xanov)', 'Horní Xana, Xanice, Xanov'],
  ['• 5 obcí MAS Xansko bojiště: Bučovice, Xanky, Xanov.', 'Bučovice, Xanky, Xanov'],
  ['Obec: Xanka', 'Xanka'],
  ['Členskými obcemi jsou Xanka, Xanov a Cheb.', 'Xanka, Xanov, Cheb'],
  ['v obci Xanov v Ústeckém kraji', 'Xanov'],
  ['obec Xanov na Vysočině', 'Xanov'],
  // A union's own name, and a place abroad.
  ['Svazek obcí Xanka vznikl v roce 2002', ''],
  ['ve svazku obcí Xanka', ''],
  ['Svazek obcí: Xanka, Xanov, Cheb', 'Xanka, Xanov, Cheb'],
  ['od německé obce Xänstein', ''],
  ['Témata obcí: Bydlení, Vzdělávání', ''],
  ['Obce: Jan Novák, Petr Malý', ''],
  ['s městem Agentura spolupracuje', ''],
  ['v obci Romové tvoří desetinu', ''],
  ['města České republiky', ''],
  ['obce Ústeckého kraje', ''],
  ['obce Jihlavska a Třebíčska', ''],
  // Abbreviated, in capitals, without accents.
  ['v Mor. Budějovicích', 'Moravské Budějovice'],
  ['Č. Budějovice', 'České Budějovice'],
  ['v Č. Krumlově', 'Český Krumlov'],
  ['Ústí n. L.', 'Ústí nad Labem'],
  ['Ústí n.L.', 'Ústí nad Labem'],
  ['Ústí n/L', 'Ústí nad Labem'],
  ['v Ústí n. Labem', 'Ústí nad Labem'],
  ['Brandýs n. Labem', 'Brandýs nad Labem-Stará Boleslav'],
  ['v Rožnově p. R.', 'Rožnov pod Radhoštěm'],
  ['Nové Město n. M.', 'Nové Město nad Metují'],
  ['v Hradci Kr.', 'Hradec Králové'],
  ['ve Val. Meziříčí', 'Valašské Meziříčí'],
  ['v M. Boleslavi', 'Mladá Boleslav'],
  ['v J. Hradci', 'Jindřichův Hradec'],
  ['město Č. Lípa', 'Česká Lípa'],
  ['JIHLAVA', 'Jihlava'],
  ['MĚSTO JIHLAVA', 'Jihlava'],
  ['POPIS SPOLUPRÁCE JIHLAVA', 'Jihlava'],
  ['KUTNÁ HORA', 'Kutná Hora'],
  ['ÚSTÍ NAD LABEM', 'Ústí nad Labem'],
  ['MOST', 'Most'],
  ['v Usti nad Labem', 'Ústí nad Labem'],
  ['mesto Jihlava a mesto Trebic', 'Jihlava, Třebíč'],
  ['Mesto Decin', 'Děčín'],
]

const traps: string[] = [
  // Organisations and their bodies.
  'Univerzita Pardubice',
  'podpořen z Operačního programu Praha – Adaptabilita',
  'Podpořil nás Operační program Praha Adaptabilita.',
  'Filozofickou fakultou Univerzity Pardubice následně vznikl',
  'Úřad práce Jihlava',
  'Úřadem práce Jihlava',
  'Oblastní charita Jihlava',
  'Velkou řadu služeb zajišťuje Oblastní charita Jihlava, dále',
  'Občanská poradna Jihlava',
  'v Občanské poradně Jihlava',
  'Městská policie Jihlava',
  'Diecézní charita Brno – Oblastní charita Jihlava',
  'VOR Jihlava',
  'Bylo ustaveno Lokální partnerství Jihlava a sestaveny',
  'lokálního partnerství Jihlava',
  'Zastupitelstvo města Jihlavy',
  'usnesením Zastupitelstva města Jihlava č. 327/21',
  'Zastupitelstvo statutárního města Jihlavy',
  'Rada města Jihlavy',
  'Radou města Most',
  'Magistrát města Jihlavy',
  'Městský úřad Bílina',
  'Městského úřadu Bílina',
  'MĚSTSKÝ ÚŘAD JIHLAVA',
  'MěÚ Jihlava',
  'ZŠ Obrnice',
  'MŠ Most',
  'Základní škola Obrnice',
  'Střední průmyslová škola Jihlava',
  'Nemocnice Jihlava',
  'Odbor sociálních věcí Jihlava',
  'Středisko výchovné péče Jihlava',
  'Centrum pro rodinu Vysočina',
  'Domov pro seniory Jihlava',
  'FK Jihlava',
  'Okresní soud v Mostě',
  'Krajský soud v Ústí nad Labem',
  'Univerzita Jana Evangelisty Purkyně v Ústí nad Labem',
  'Masarykova univerzita v Brně',
  'Člověk v tísni Most, o. p. s.',
  'Sociální služby města Havířova',
  'Policie ČR Most',
  'IC Sasov',
  'Agentura Most',
  'Ředitelství silnic a dálnic Brno',
  'Členové Lokálního partnerství Kadaň',
  'Úřad práce, kontaktní pracoviště Kadaň',
  'SOŠ služeb a SOU Kadaň',
  'Gymnázium a střední průmyslová škola Duchcov',
  'Magistrát města Teplice, OSPOD',
  'Strategický plán Lokálního partnerství Havířov',
  'KoP Chomutov',
  'Střední škola stavební Teplice',
  'Okresní hospodářská komora Most',
  'pobočka Most',
  'Farní charita Litoměřice',
  'OÚ Trmice',
  // Regions and parts of towns.
  'Kraj Vysočina',
  'v Kraji Vysočina',
  'na Vysočině',
  'Příjemce: Vysočina',
  'komunity Amari Vysočina',
  'v Čechách a na Moravě',
  'Ústecký kraj',
  'Jihlavské sídelní aglomerace',
  'na Teplickém předměstí',
  'v Prostřední Suché',
  'okres Praha-východ',
  'Brno-venkov',
  'v České republice',
  'Česká republika',
  'Česká národní banka',
  've Vídni',
  'místní část Lhota',
  'sídliště Šumbark',
  'Xanov u Litvínova',
  'lidé z Xanova pod Pradědem',
  'v Kolíně nad Rýnem',
  'Jihlava u Xanova',
  'univerzita v Ústí',
  'pracovníci v Ústí',
  // Streets.
  'Základní škola Na Podlesí',
  'v ulici Pod Horou',
  'ulice U Brodu',
  'ulice Pražská',
  'Plzeňská ulice',
  'v Plzeňské ulici',
  'ulice Lípa',
  'ul. Hora',
  'Ulice: Žižkova',
  'náměstí Míru',
  // People.
  'Jan Beroun',
  'Ing. Karel Kolín',
  'pan Kolín',
  'paní Hora',
  'Petra Mostová',
  'J. Hora',
  'Mgr. K. Hora',
  'Radim Novák',
  'Vladislav Dvořák',
  's Radimem Novákem',
  'konzultant Beroun',
  'náměstek Kolín',
  'Hana Synková',
  'Tisk: Václav Zeman',
  'PhDr. Milan Louny',
  'vedoucí odboru Jan Holice',
  // Common words.
  '3. Most přes řeku',
  'Byl opraven. 2) Hora problémů',
  'Most přes řeku byl opraven.',
  'Písek na hřišti',
  'Lom byl uzavřen.',
  'Louka u školy',
  'Brod přes potok',
  'Hora problémů',
  'Teplá voda není zavedena.',
  'Teplá jídla',
  'Nová strategie města',
  'Nové město vzniká.',
  'Doma i ve škole',
  'Práce s rodinou',
  'Les a louka',
  'Mezi aktéry patří',
  'Krásná příležitost',
  'Dobrá praxe',
  'Vysoká škola',
  'Studená fronta',
  'Světlá místa',
  'Místo pro setkávání',
  'Příčina problému',
  'Stránka projektu',
  'Dům a byt',
  'Pohled na lokalitu',
  'Koruna česká',
  'Zastávka autobusu',
  'Časy se mění.',
  'Lety do zahraničí',
  'DOBA PLATNOSTI (POČET LET OD SCHVÁLENÍ)',
  'VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ ČERVEN 2010',
  'Projekt MOST k domovu',
  'www.mesto-Most.cz',
  'info@Jihlava.cz',
  'vodní hospodářství a stavebnictví',
]

describe('municipalities in running text', () => {
  it.each(mentions)('%s', (text, towns) => {
    expect(namesIn(text).join(', ')).toBe(towns)
  })

  it.each(traps)('names no town: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('quotes the name as printed, and gives its code', () => {
    const source = 'Působí v  Mor.\nBudějovicích a okolí'
    const [found] = findMunicipalities(Passage.of(source), gazetteer)
    expect(found?.municipality).toMatchObject({ name: 'Moravské Budějovice', code: '591181', district: 'Třebíč' })
    expect(found?.passage.spans.map(([start, end]) => source.slice(start, end))).toEqual(['Mor.\nBudějovicích'])
  })

  it('never fails, and every mention is a slice of the text', () => {
    const words = fc.constantFrom(
      'Jihlava',
      'Most',
      'v',
      'města',
      'Úřad',
      'a',
      ',',
      '. ',
      'Nové',
      'Město',
      'n.',
      'L.',
      '-',
      'Ústí',
      'Č.',
      'Krumlově',
      '1',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const passage = Passage.of(parts.join(' '))
        for (const mention of findMunicipalities(passage, gazetteer)) {
          expect(passage.text).toContain(mention.passage.text)
          expect(mention.municipality.name).not.toBe('')
        }
      }),
    )
  })
})

describe('a name that several municipalities share', () => {
  const shared = createGazetteer([
    { name: 'Kladno', code: '571580', district: 'Chrudim', region: 'Pardubický kraj' },
    { name: 'Kladno', code: '532053', district: 'Kladno', region: 'Středočeský kraj' },
    { name: 'Lhota', code: '100001', district: 'Zlín', region: 'Zlínský kraj' },
    { name: 'Lhota', code: '100002', district: 'Přerov', region: 'Olomoucký kraj' },
  ])
  const codesIn = (text: string) =>
    findMunicipalities(Passage.of(text), shared).map(({ municipality }) => municipality.code)

  it('is the one in the district that the text names', () => {
    expect(codesIn('ve Lhotě v okrese Přerov')).toEqual(['100002'])
    expect(codesIn('obec Lhota (okr. Zlín)')).toEqual(['100001'])
    expect(codesIn('obec Lhota ve Zlínském kraji')).toEqual(['100001'])
  })

  it('is the district’s own town where no district is named', () => {
    expect(codesIn('v Kladně')).toEqual(['532053'])
    expect(codesIn('v Kladně v okrese Chrudim')).toEqual(['571580'])
  })

  it('is the one whose postal code or IČO stands near', () => {
    const numbered = createGazetteer([
      { name: 'Lhota', code: '100001', postalCode: '75101', ico: '00636401' },
      { name: 'Lhota', code: '100002', postalCode: '76302', ico: '00284157' },
    ])
    const codeIn = (text: string) => findMunicipalities(Passage.of(text), numbered)[0]?.municipality.code
    expect(codeIn('obec Lhota, 763 02')).toBe('100002')
    expect(codeIn('obec Lhota, IČO 00636401')).toBe('100001')
    expect(codeIn('obec Lhota, 763 03')).toBeUndefined()
  })

  it('is another in the same form where the district says so', () => {
    const alike = createGazetteer([
      { name: 'Bystré', code: '100003', district: 'Svitavy' },
      { name: 'Bystrá', code: '100004', district: 'Pelhřimov' },
    ])
    const codeIn = (text: string) => findMunicipalities(Passage.of(text), alike)[0]?.municipality.code
    expect(codeIn('v obci Bystré v okrese Pelhřimov')).toBe('100004')
    expect(codeIn('v obci Bystré v okrese Svitavy')).toBe('100003')
  })

  it('stays open otherwise, with the candidates', () => {
    const [found] = findMunicipalities(Passage.of('obec Lhota'), shared)
    expect(found?.municipality).toEqual({ name: 'Lhota' })
    expect(found?.ambiguous?.map(({ code }) => code)).toEqual(['100001', '100002'])
  })
})

describe('a passage that is a town’s name', () => {
  const called = createGazetteer(['Město Albrechtice', 'Albrechtice', 'Jihlava'].map((name) => ({ name })))
  it.each([
    ['Město Albrechtice', 'Město Albrechtice'],
    ['Město Jihlava', 'Jihlava'],
    ['1. Město Albrechtice', 'Město Albrechtice'],
    ['Albrechtice', 'Albrechtice'],
  ])('%s, where the word for town may be part of it', (text, town) => {
    expect(readTown(Passage.of(text), called).map(({ municipality }) => municipality.name)).toEqual([town])
  })

  it.each([
    ['Teplá a Toužim', 'Teplá 555631, Toužim 555657'],
    ['Bílina, Most a Litvínov', 'Bílina 567451, Most 567027, Litvínov 567256'],
    ['Město Jihlava', 'Jihlava 586846'],
    ['Statutární město Ústí n. L.', 'Ústí nad Labem 554804'],
    ['Obec Obrnice:', 'Obrnice 567337'],
    ['1. Bílina', 'Bílina 567451'],
    ['3) MĚSTO BÍLINA', 'Bílina 567451'],
    ['Jihlava (Kraj Vysočina)', 'Jihlava 586846'],
    ['JIHLAVA', 'Jihlava 586846'],
    ['SO ORP Telč', 'Telč 588024'],
    ['Bílina 2010–2013', 'Bílina 567451'],
    ['Frýdek-Místek / Havířov', 'Frýdek-Místek 598003, Havířov 555088'],
    ['Jihlava – Třebíč', 'Jihlava 586846, Třebíč 590266'],
    ['Ústí nad Labem', 'Ústí nad Labem 554804'],
    ['města Jihlavy', 'Jihlava 586846'],
    ['Xanov a Most', 'Xanov ?, Most 567027'],
    ['Prostřední Suchá', 'Prostřední Suchá ?'],
    ['', ''],
    ['–', ''],
    ['Kraj Vysočina', ''],
    ['Mikroregion Frýdlantsko', ''],
    ['Svazek obcí Vrbenska', ''],
  ])('%s', (text, towns) => {
    const read = readTown(Passage.of(text), gazetteer)
    expect(
      read
        .map(({ municipality, known }) => `${municipality.name} ${known ? (municipality.code ?? '') : '?'}`)
        .join(', '),
    ).toBe(towns)
  })

  it.each([
    ['Jihlavou', 'Jihlava'],
    ['Mor. Budějovicích', 'Moravské Budějovice'],
    ['Kutné Hoře', 'Kutná Hora'],
    ['Jihlavou a', undefined],
    ['Xanov', undefined],
  ])('the nominative of %s', (form, name) => {
    expect(nominative(Passage.of(form), gazetteer)).toBe(name)
  })
})

describe('what a user means by a town', () => {
  it.each(['Jihlava', 'jihlava', 'JIHLAVĚ', 'jihlave', ' Jihlavou ', '586846'])('%s', (words) => {
    expect(resolveMunicipality(words, gazetteer).exact?.code).toBe('586846')
  })

  it('lists several of one name', () => {
    const { exact, candidates } = resolveMunicipality('nova ves', gazetteer)
    expect(exact).toBeUndefined()
    expect(candidates.length).toBeGreaterThan(1)
    expect(new Set(candidates.map(({ name }) => name))).toEqual(new Set(['Nová Ves']))
  })

  it.each([
    ['Jihalva', 'Jihlava'],
    ['Obrnce', 'Obrnice'],
    ['usti nad lebem', 'Ústí nad Labem'],
  ])('suggests for %s', (words, name) => {
    const { exact, candidates, suggestions } = resolveMunicipality(words, gazetteer)
    expect([exact, candidates]).toEqual([undefined, []])
    expect(suggestions[0]?.name).toBe(name)
  })

  it('has nothing for nonsense', () => {
    expect(resolveMunicipality('xyzzyqwv', gazetteer)).toEqual({ candidates: [], suggestions: [] })
  })
})
