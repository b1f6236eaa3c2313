/**
 * Words around a place's name that decide whether the place is meant. All are matched from the beginning of a word,
 * without regard to case; each list says what it catches by an example.
 */
import type { Case } from '../../language/morphology/cases.ts'

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'iu')

/** A word that says that a place follows: *město Jihlava*, *lokalita Most*, *hl. m. Praha*. */
export const townWords = words(String.raw`
  m[ěe]st(?:o|a|u|[ěe]|em|ům|ech|y) městys(?:e|i|em|y|ů|ům|ech)? obec obc(?:e|i|í|ím|ích|emi) městečk(?:o|a|u|em) m
  lokalit(?:a|y|ě|u|ou|ám|ách|ami)? velkoměst(?:o|a|u|ě|em) krajské metropol(?:e|i|í) působnost(?:i)? sídl(?:o|a|em|e) bydliště
`)

/** Of the words for areas those that several names may follow: *v okresech Most a Louny*, *ORP Bílina, Duchcov*. */
const manyAreas =
  'orp pou poú okresy okresů okresech okresům regiony regionů regionech mikroregiony mikroregionů obvody obvodů obvodech'.split(
    ' ',
  )

/**
 * A word before the name of an area, which is named after a town and is none: *okres Bruntál*, *ORP Telč*, *region Třebíč*; and
 * whether several names may follow.
 */
export const areaWords: ReadonlyMap<string, boolean> = new Map([
  ...'so okres okresu okrese okresem okr region regionu regionem mikroregion mikroregionu mikroregionem kraj kraje kraji krajem obvod obvodu obvodem působností'
    .split(' ')
    .map((word) => [word, false] as const),
  ...manyAreas.map((word) => [word, true] as const),
])

/** Prepositions and the cases that they govern. */
export const prepositionCases: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  ...['v', 've', 'po', 'o'].map((word) => [word, ['locative']] as const),
  ['na', ['locative', 'accusative']],
  ...[
    'do',
    'z',
    'ze',
    'od',
    'ode',
    'u',
    'bez',
    'kromě',
    'vedle',
    'kolem',
    'okolo',
    'poblíž',
    'nedaleko',
    'blízko',
    'včetně',
    'podle',
    'dle',
    'mimo',
    'namísto',
    'místo',
    'uprostřed',
    'prostřednictvím',
  ].map((word) => [word, ['genitive']] as const),
  ...['k', 'ke', 'proti', 'vůči', 'díky', 'kvůli'].map((word) => [word, ['dative']] as const),
  ...['pro', 'přes', 'skrz', 'mimo'].map((word) => [word, ['accusative']] as const),
  ...['s', 'se', 'mezi', 'nad', 'pod', 'před', 'za'].map((word) => [word, ['instrumental', 'accusative']] as const),
])

/** Before these a name is a person's: *Ing. Karel Kolín*, *pan Beroun*, *starosta Kolín*. */
export const personWords = words(String.raw`
  pan pán(?:a|u|em|ovi)? paní p sl slečn[ay] ing mgr bc judr mudr phdr rndr paeddr doc prof mga bca arch thdr rsdr dis ph\.?d
  starost(?:a|ka) místostarost(?:a|ka) primátor(?:ka)? náměst(?:ek|kyně) ředitel(?:ka)? vedoucí manažer(?:ka)? koordinátor(?:ka)?
  konzultant(?:ka)? předsed(?:a|kyně) tajemn(?:ík|ice) zastupitel(?:ka)? kurátor(?:ka)? pracovn(?:ík|ice) metodi(?:k|čka)
`)

/** Before these a name is that of a street or of a part of a town: *ulice Lípa*, *místní část Lhota*, *sídliště Hora*. */
export const streetWords = words(String.raw`
  ulic(?:e|i|í|ích) ul náměst(?:í|ím) nám tříd(?:a|y|ě|u|ou) tř nábřeží nábř sídlišt(?:ě|i|ěm|ích) část(?:i|í|ech|mi)? čtvrť čtvrt(?:i|ě|í)
  osad(?:a|y|ě|u|ou|ách) vil(?:a|y|e|u) hotel(?:u|em)? penzion(?:u|em)? hrad(?:u|ě|em)? zám(?:ek|ku|kem) řek(?:a|y|u|ou) řece potok(?:a|u|em)?
  rybník(?:a|u|em)? vrch(?:u|em)? hor(?:a|y|u|ou) hoře údolí park(?:u|em)? areál(?:u|em)? zastávk(?:a|y|u|ou) zastávce ubytovn(?:a|y|ě|u|ou)
`)

/**
 * Before these a name belongs to the organisation's: *Univerzita Pardubice*, *Oblastní charita Jihlava*, *Úřad práce
 * Jihlava*, *Lokální partnerství Jihlava*, *Zastupitelstvo města Jihlavy*, *Kraj Vysočina*.
 */
export const organisationWords = words(String.raw`
  univerzit(?:a|y|ě|u|ou) fakult(?:a|y|ě|u|ou) úřad(?:u|ě|em|y|ů|ům|ech)? magistrát(?:u|ě|em)? zastupitelstv(?:o|a|u|em) rad(?:a|y|ě|u|ou) komis(?:e|i|í)
  charit(?:a|y|ě|u|ou) poradn(?:a|y|ě|u|ou) polici(?:e|i|í) partnerství(?:m)? kraj(?:e|i|em)? region(?:u|em)? mas
  škol(?:a|y|e|u|ou|ám|ách)? školk(?:a|y|u|ou) školce gymnázi(?:um|a|u|em) učiliště učilišti akademi(?:e|i|í) nemocnic(?:e|i|í) poliklinik(?:a|y|u|ou) klinik(?:a|y|u|ou)
  soud(?:u|ě|em)? věznic(?:e|i|í) ústav(?:u|ě|em)? úst(?:a)? diakoni(?:e|i|í) sbor(?:u|em)? arcidiecéz(?:e|i) diecéz(?:e|i) farnost(?:i|í)?
  spol(?:ek|ku|kem) sdružení(?:m)? společnost(?:i|í)? organizac(?:e|i|í) nadac(?:e|i|í) fond(?:u|em)? klub(?:u|em)? svaz(?:u|em)? asociac(?:e|i|í) družstv(?:o|a|u|em)
  centr(?:um|a|u|em) středisk(?:o|a|u|em) dom(?:ov|ova|ovu|ově|ovem) dům domu domem stacionář(?:e|i|em)? služb(?:y|ám|ách|ami)
  poboč(?:ka|ky|ku|kou|ce) pracoviště pracovišti pracovištěm agentur(?:a|y|u|ou|ám) agentuře odbor(?:u|em)? rozhlas(?:u|e|em)? televiz(?:e|i|í)
  knihovn(?:a|y|ě|u|ou) muze(?:um|a|u|em) divadl(?:o|a|u|em) dr[áa]h(?:a|y) elektrárn(?:a|y|ě) teplárn(?:a|y|ě) tj fk hc sk komor(?:a|y|u|ou) komoře sokol slavoj baník skupin(?:a|y|ě|u|ou)
  aglomerac(?:e|i|í) oblast(?:i|í)? pojišťovn(?:a|y|ě|u|ou) spořiteln(?:a|y|ě|u|ou) bank(?:a|y|u|ou) podnik(?:u|em)? závod(?:u|em)? stanic(?:e|i|í) velitelství ředitelství inspektorát(?:u|em)?
`)

/** Bodies whose name ends in their town's: *Zastupitelstvo města Jihlavy*, *Sociální služby města Havířova*. */
export const bodyWords = words(String.raw`
  zastupitelstv(?:o|a|u|em) rad(?:a|y|ě|u|ou) magistrát(?:u|ě|em)? úřad(?:u|ě|em|y)? komis(?:e|i|í) polici(?:e|i|í) služb(?:y|ám|ách|ami)
  výbor(?:u|em)? knihovn(?:a|y|ě|u|ou) podnik(?:u|em)?
`)

/** A document about a town names the town, whatever services it plans: *Komunitní plán sociálních služeb Jihlava*. */
export const documentWords = words(String.raw`
  plán(?:u|em|y|ů|ech)? strategi(?:e|i|í) koncepc(?:e|i|í) program(?:u|em|y|ů)? projekt(?:u|em|y|ů)? analýz(?:a|y|e|u|ou) memorand(?:um|a|u|em) popis(?:u|em)?
  zpráv(?:a|y|ě|u|ou) vyhodnocení(?:m)? dohod(?:a|y|ě|u|ou) aktualizac(?:e|i|í)
`)

/** After these a place may stand in the nominative at the beginning of a sentence: *Také Jihlava …*, *A Most …*. */
export const leadingWords = words(String.raw`
  a i také též rovněž ani ale však podobně obdobně nyní dnes dále jen pouze například např zatímco kdežto naopak proto tak konečně navíc nově loni letos
`)

/** A court's or a university's seat belongs to its name: *Okresní soud v Mostě*, *Masarykova univerzita v Brně*. */
export const seatedOrganisations = words(String.raw`
  soud(?:u|ě|em)? univerzit(?:a|y|ě|u|ou) zastupitelství učení ředitelství akademi(?:e|i|í) purkyně fakult(?:a|y|ě|u|ou)
`)

/** Names that mean something better known unless *obec* or the like stands before: *na Vysočině*, *v Čechách*, *v Ústí*. */
export const betterKnownOtherwise: ReadonlySet<string> = new Set([
  'Vysočina',
  'Ústí',
  'Hradec',
  'Boleslav',
  'Lípa',
  'Čechy',
  'Česká',
  'Vídeň',
  'Benátky',
  'Rakousy',
  'Babylon',
  'Moldava',
])

/** Names that peoples have too: where somebody is or goes they are a village, else the people. */
export const peoples: ReadonlySet<string> = new Set(['Bavory', 'Bulhary', 'Charváty', 'Srby'])

/** Names that are also words or people's names: at the beginning of a sentence alone they prove nothing. */
export const commonWords: ReadonlySet<string> = new Set(
  `Bohy Bor Borek Boudy Brambory Branky Brod Březina Břehy Bříza Buk Bučina Bučí Cep Chaloupky Chleby Chlum Chrast Díly Doubek Doubrava
  Doupě Dub Dubina Dvorce Dvory Důl Grunta Habry Hamr Hamry Hlína Hluk Homole Hora Horka Horky Hory Hostim Hovězí Hrad Hradce Hrob Hruška Hrušky Hrádek Hvozd
  Háje Hájek Hůrky Jaroslav Javor Javorek Jámy Jedlí Jestřebí Jestřabí Kaly Kladky Klobouky Klouby Klíny Klášter Kluky Kly Kobyly Kobylí Kočí
  Koruna Koryta Koupě Kouty Kozly Košík Košíky Kravaře Krásno Kruh Krty Králíky Kukle Kyselka Kámen Křeč Křídla Křižovatka Křoví Labuty Lavičky Lesy Letiny Lety Lhota Lhůta
  Lipí Lípa Lípy Loket Lom Lomy Loučka Loučky Louka Louky Luka Mnich Miroslav Mlýny Mostek Most Mosty Mýto Místo Nemile Niva Nivy Obora Obory
  Okna Oplot Orel Orlík Ostrov Ořech Osady Paseka Paseky Pastviny Peč Pec Pecka Pila Pláně Plch Plav Plavy Pohled Pohledy Pole Police Pomezí Popel Potůčky Prameny Pravy
  Prace Práče Prádlo Pustina Pátek Písek Příbor Příčina Příkazy Přepychy Přívrat Rabí Radim Rada Rokle Rohy Rozhraní Rozkoš Roztoky Rozstání Ruda Rybníky Rybník Rybníček Ráj Rájec
  Salaš Sádek Sady Seč Skalka Skály Skála Slatina Slavičky Sloup Slup Sluhy Smrk Smrček Snět Sobotka Spojil Srní Stanoviště Straky Stránka Strání Stráž
  Studánka Stáj Střílky Stříbro Svor Sviny Světce Světlík Sýrovátka Těně Tis Troubky Tábor Točník Tuř Týn Uhy Újezd Ústup Ústí Úterý Úvaly Val Valy Věž Veselí
  Víska Vír Vladislav Vlčí Vinary Vinaře Vrchy Vápno Zahájí Zahrádka Zahrádky Zaječí Zájezd Zálesí Zastávka Závada Závist Zásada Zlámanec Zubří Žáky Žár Žďár
  Bojiště Hladov Holubice Hranice Kaliště Kaplice Klec Korouhev Lednice Loděnice Lučina Lány Počátky Podhradí Podlesí Polička Popelín Puklice Pozdeň Plazy
  Hosty Radnice Rádlo Studnice Světice Šumice Vodice Výsluní Žebrák Železnice Václavy Časy Čím Červenka Řeka Říčky Štoky Štíty Šípy Světec Kostelec Městec Hradec Městečko Kamenice Bystřice Skalice Vrbice`.split(
    /\s+/,
  ),
)

/** After an adjective that is a place's name these go on with a sentence: *Teplá je*, *Česká republika* is another thing. */
export const continuations = words(String.raw`
  a i nebo či ani aj až je jsou byl[aoi]? bude budou by se si má mají měl[aoi]? v ve na do z ze s u k ke o od pro při po za nad pod před přes mezi podle dle
  jako že aby který která které kteří však také též již už kde kdy ale proto tak stejně dále včetně bez
  \p{L}+(?:uje|ují|al[aoi]?|il[aoi]?|el[aoi]?|nul[aoi]?|ěl[aoi]?)
`)

/** What a town does, and a bridge or a well does not: *Most vstoupil do programu*, *Polička schválila plán*. */
export const townDeeds = words(String.raw`
  vstoup(?:il[aoiy]?|í) schváli(?:l[aoiy]?) přijal[aoiy]? spolupracuj(?:e|í) spolupracoval[aoiy]? zpracova(?:l[aoiy]?) zpracováv(?:á|ají)
  připravi(?:l[aoiy]?) připravuj(?:e|í) realizuj(?:e|í) realizoval[aoiy]? plánuj(?:e|í) požáda(?:l[aoiy]?) žádá získa(?:l[aoiy]?) podepsal[aoiy]?
  uzavřel[aoiy]? zapojil[aoiy]? zapojuje přistoupil[aoiy]? leží čítá podporuj(?:e|í) využi(?:l[aoiy]?) využívá patří
`)
