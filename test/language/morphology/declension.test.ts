import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, decline, formsOf } from '../../../src/language/morphology/declension.ts'

/** Genitive, dative, accusative, locative, instrumental: the likeliest of each, or one that usage has. */
const names: [
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  locative: string,
  instrumental: string,
][] = [
  // Feminine in -a, with the stem softened.
  ['Jihlava', 'Jihlavy', 'Jihlavě', 'Jihlavu', 'Jihlavě', 'Jihlavou'],
  ['Praha', 'Prahy', 'Praze', 'Prahu', 'Praze', 'Prahou'],
  ['Dobruška', 'Dobrušky', 'Dobrušce', 'Dobrušku', 'Dobrušce', 'Dobruškou'],
  ['Ostrava', 'Ostravy', 'Ostravě', 'Ostravu', 'Ostravě', 'Ostravou'],
  ['Krupka', 'Krupky', 'Krupce', 'Krupku', 'Krupce', 'Krupkou'],
  ['Bílina', 'Bíliny', 'Bílině', 'Bílinu', 'Bílině', 'Bílinou'],
  ['Skalná', 'Skalné', 'Skalné', 'Skalnou', 'Skalné', 'Skalnou'],
  // Feminine that end in a consonant or in -e.
  ['Chrudim', 'Chrudimi', 'Chrudimi', 'Chrudim', 'Chrudimi', 'Chrudimí'],
  ['Toužim', 'Toužimi', 'Toužimi', 'Toužim', 'Toužimi', 'Toužimí'],
  ['Příbram', 'Příbrami', 'Příbrami', 'Příbram', 'Příbrami', 'Příbramí'],
  ['Čáslav', 'Čáslavi', 'Čáslavi', 'Čáslav', 'Čáslavi', 'Čáslaví'],
  ['Třebíč', 'Třebíče', 'Třebíči', 'Třebíč', 'Třebíči', 'Třebíčí'],
  ['Telč', 'Telče', 'Telči', 'Telč', 'Telči', 'Telčí'],
  ['Chotěboř', 'Chotěboře', 'Chotěboři', 'Chotěboř', 'Chotěboři', 'Chotěboří'],
  ['Plzeň', 'Plzně', 'Plzni', 'Plzeň', 'Plzni', 'Plzní'],
  ['Kadaň', 'Kadaně', 'Kadani', 'Kadaň', 'Kadani', 'Kadaní'],
  ['Třešť', 'Třeště', 'Třešti', 'Třešť', 'Třešti', 'Třeští'],
  ['Olomouc', 'Olomouce', 'Olomouci', 'Olomouc', 'Olomouci', 'Olomoucí'],
  ['Aš', 'Aše', 'Aši', 'Aš', 'Aši', 'Aší'],
  ['Kroměříž', 'Kroměříže', 'Kroměříži', 'Kroměříž', 'Kroměříži', 'Kroměříží'],
  ['Litomyšl', 'Litomyšle', 'Litomyšli', 'Litomyšl', 'Litomyšli', 'Litomyšlí'],
  ['Kopřivnice', 'Kopřivnice', 'Kopřivnici', 'Kopřivnici', 'Kopřivnici', 'Kopřivnicí'],
  ['Bechyně', 'Bechyně', 'Bechyni', 'Bechyni', 'Bechyni', 'Bechyní'],
  ['Nová Ves', 'Nové Vsi', 'Nové Vsi', 'Novou Ves', 'Nové Vsi', 'Novou Vsí'],
  ['Cerekev', 'Cerekve', 'Cerekvi', 'Cerekev', 'Cerekvi', 'Cerekví'],
  ['Polom', 'Polomi', 'Polomi', 'Polom', 'Polomi', 'Polomí'],
  // Plurals of all kinds.
  ['Hustopeče', 'Hustopečí', 'Hustopečím', 'Hustopeče', 'Hustopečích', 'Hustopečemi'],
  ['Pyšely', 'Pyšel', 'Pyšelům', 'Pyšely', 'Pyšelích', 'Pyšely'],
  ['Přepychy', 'Přepych', 'Přepychům', 'Přepychy', 'Přepyších', 'Přepychy'],
  ['Napajedla', 'Napajedel', 'Napajedlům', 'Napajedla', 'Napajedlech', 'Napajedly'],
  ['Nová Sídla', 'Nových Sídel', 'Novým Sídlům', 'Nová Sídla', 'Nových Sídlech', 'Novými Sídly'],
  // Masculine.
  ['Fulnek', 'Fulneku', 'Fulneku', 'Fulnek', 'Fulneku', 'Fulnekem'],
  ['Bílý Kámen', 'Bílého Kamene', 'Bílému Kameni', 'Bílý Kámen', 'Bílém Kameni', 'Bílým Kamenem'],
  ['Havířov', 'Havířova', 'Havířovu', 'Havířov', 'Havířově', 'Havířovem'],
  ['Kolín', 'Kolína', 'Kolínu', 'Kolín', 'Kolíně', 'Kolínem'],
  ['Humpolec', 'Humpolce', 'Humpolci', 'Humpolec', 'Humpolci', 'Humpolcem'],
  ['Liberec', 'Liberce', 'Liberci', 'Liberec', 'Liberci', 'Libercem'],
  ['Písek', 'Písku', 'Písku', 'Písek', 'Písku', 'Pískem'],
  ['Osek', 'Oseka', 'Oseku', 'Osek', 'Oseku', 'Osekem'],
  ['Mělník', 'Mělníka', 'Mělníku', 'Mělník', 'Mělníku', 'Mělníkem'],
  ['Most', 'Mostu', 'Mostu', 'Most', 'Mostě', 'Mostem'],
  ['Cheb', 'Chebu', 'Chebu', 'Cheb', 'Chebu', 'Chebem'],
  ['Bruntál', 'Bruntálu', 'Bruntálu', 'Bruntál', 'Bruntále', 'Bruntálem'],
  ['Náchod', 'Náchoda', 'Náchodu', 'Náchod', 'Náchodě', 'Náchodem'],
  ['Tábor', 'Tábora', 'Táboru', 'Tábor', 'Táboře', 'Táborem'],
  ['Frýdlant', 'Frýdlantu', 'Frýdlantu', 'Frýdlant', 'Frýdlantu', 'Frýdlantem'],
  ['Frýdek-Místek', 'Frýdku-Místku', 'Frýdku-Místku', 'Frýdek-Místek', 'Frýdku-Místku', 'Frýdkem-Místkem'],
  // Neuter.
  ['Brno', 'Brna', 'Brnu', 'Brno', 'Brně', 'Brnem'],
  ['Kladno', 'Kladna', 'Kladnu', 'Kladno', 'Kladně', 'Kladnem'],
  ['Hřensko', 'Hřenska', 'Hřensku', 'Hřensko', 'Hřensku', 'Hřenskem'],
  ['Ústí nad Labem', 'Ústí nad Labem', 'Ústí nad Labem', 'Ústí nad Labem', 'Ústí nad Labem', 'Ústím nad Labem'],
  [
    'Uherské Hradiště',
    'Uherského Hradiště',
    'Uherskému Hradišti',
    'Uherské Hradiště',
    'Uherském Hradišti',
    'Uherským Hradištěm',
  ],
  ['Jílové', 'Jílového', 'Jílovému', 'Jílové', 'Jílovém', 'Jílovým'],
  // Plurals.
  ['Obrnice', 'Obrnic', 'Obrnicím', 'Obrnice', 'Obrnicích', 'Obrnicemi'],
  ['Louny', 'Loun', 'Lounům', 'Louny', 'Lounech', 'Louny'],
  ['Rokycany', 'Rokycan', 'Rokycanům', 'Rokycany', 'Rokycanech', 'Rokycany'],
  ['Počátky', 'Počátek', 'Počátkům', 'Počátky', 'Počátkách', 'Počátky'],
  ['Odry', 'Oder', 'Odrám', 'Odry', 'Odrách', 'Odrami'],
  ['Kravaře', 'Kravař', 'Kravařím', 'Kravaře', 'Kravařích', 'Kravařemi'],
  ['Karlovy Vary', 'Karlových Varů', 'Karlovým Varům', 'Karlovy Vary', 'Karlových Varech', 'Karlovými Vary'],
  [
    'Mariánské Lázně',
    'Mariánských Lázní',
    'Mariánským Lázním',
    'Mariánské Lázně',
    'Mariánských Lázních',
    'Mariánskými Lázněmi',
  ],
  // Several words.
  ['Teplá', 'Teplé', 'Teplé', 'Teplou', 'Teplé', 'Teplou'],
  ['Kutná Hora', 'Kutné Hory', 'Kutné Hoře', 'Kutnou Horu', 'Kutné Hoře', 'Kutnou Horou'],
  ['Nový Bor', 'Nového Boru', 'Novému Boru', 'Nový Bor', 'Novém Boru', 'Novým Borem'],
  ['Horní Slavkov', 'Horního Slavkova', 'Hornímu Slavkovu', 'Horní Slavkov', 'Horním Slavkově', 'Horním Slavkovem'],
  [
    'Moravské Budějovice',
    'Moravských Budějovic',
    'Moravským Budějovicím',
    'Moravské Budějovice',
    'Moravských Budějovicích',
    'Moravskými Budějovicemi',
  ],
  ['Nová Bystřice', 'Nové Bystřice', 'Nové Bystřici', 'Novou Bystřici', 'Nové Bystřici', 'Novou Bystřicí'],
  ['Česká Třebová', 'České Třebové', 'České Třebové', 'Českou Třebovou', 'České Třebové', 'Českou Třebovou'],
  ['Hradec Králové', 'Hradce Králové', 'Hradci Králové', 'Hradec Králové', 'Hradci Králové', 'Hradcem Králové'],
  [
    'Havlíčkův Brod',
    'Havlíčkova Brodu',
    'Havlíčkovu Brodu',
    'Havlíčkův Brod',
    'Havlíčkově Brodě',
    'Havlíčkovým Brodem',
  ],
  ['Sezimovo Ústí', 'Sezimova Ústí', 'Sezimovu Ústí', 'Sezimovo Ústí', 'Sezimově Ústí', 'Sezimovým Ústím'],
  [
    'Dvůr Králové nad Labem',
    'Dvora Králové nad Labem',
    'Dvoru Králové nad Labem',
    'Dvůr Králové nad Labem',
    'Dvoře Králové nad Labem',
    'Dvorem Králové nad Labem',
  ],
  [
    'Brandýs nad Labem-Stará Boleslav',
    'Brandýsa nad Labem-Staré Boleslavi',
    'Brandýsu nad Labem-Staré Boleslavi',
    'Brandýs nad Labem-Starou Boleslav',
    'Brandýse nad Labem-Staré Boleslavi',
    'Brandýsem nad Labem-Starou Boleslaví',
  ],
  [
    'Město Albrechtice',
    'Města Albrechtic',
    'Městu Albrechticím',
    'Město Albrechtice',
    'Městě Albrechticích',
    'Městem Albrechticemi',
  ],
  [
    'Hora Svaté Kateřiny',
    'Hory Svaté Kateřiny',
    'Hoře Svaté Kateřiny',
    'Horu Svaté Kateřiny',
    'Hoře Svaté Kateřiny',
    'Horou Svaté Kateřiny',
  ],
]

/** Forms that a careless rule would make, and that are another word or another place. */
const wrong: [name: string, form: string][] = [
  ['Humpolec', 'Humpolece'],
  ['Písek', 'Píseku'],
  ['Osek', 'Osku'],
  ['Most', 'Mosta'],
  ['Mosty u Jablunkova', 'Most u Jablunkova'],
  ['Praha', 'Prahě'],
  ['Kutná Hora', 'Kutná Hory'],
  ['Nový Bor', 'Nový Boru'],
  ['České Budějovice', 'Českého Budějovic'],
  ['Nová Bystřice', 'Nová Bystřicích'],
  ['Chrudim', 'Chrudimu'],
  ['Litomyšl', 'Litomyšlu'],
  ['Teplice', 'Teplica'],
  ['Brno', 'Brny'],
  ['Hradec Králové', 'Hradec Královou'],
  ['Ústí nad Labem', 'Ústího nad Labem'],
]

describe('the cases of a place name', () => {
  it.each(names)('%s', (...forms) => {
    const declension = decline(forms[0])
    const missing = cases.filter((one, i) => !declension[one].includes(forms[i] ?? ''))
    expect(missing.map((one) => [one, declension[one]])).toEqual([])
  })

  it.each(wrong)('%s has no form %s', (name, form) => {
    expect(formsOf(name)).not.toContain(form)
  })

  it('of a name that is no Czech word is the name', () => {
    expect(formsOf('Xenù')).toEqual(['Xenù'])
  })

  it('always has the name itself as the only nominative', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(decline(name).nominative).toEqual([name])
      }),
    )
  })
})
