import type { Theme } from '../lexicon.ts'

/** What is done, by when, and what came of it. */
export const work = {
  name: { stems: 'nazev$ nazvu$ nazvy$', example: 'Název činnosti', yields: true },
  activity: {
    stems: 'cinnost aktivita$ aktivitu$ krok$ krokem$',
    example: 'Činnost',
    yields: true,
  },
  task: {
    stems: 'ukol zavazek$ zavazky$ zavazku$ podil$ podilu$ vklad$ prispevek$',
    example: 'Úkoly města',
    yields: true,
  },
  goal: { stems: 'cil$ cile$ cilem$ ucel$ ucelem$ smysl$ podstat', example: 'Cíl aktivity' },
  doing: { stems: 'delat$ delame$ dela$ deje$ udelame$ udelat$ udelal', example: 'Co budeme dělat' },
  activities: {
    stems: 'cinnosti$ cinnostem$ cinnostech$ aktivity$ aktivit$ kroky$ kroku$',
    example: 'Plánované aktivity',
  },
  realisation: { stems: 'realizace$ realizaci$ uskutecneni$', example: 'Realizace' },
  measure: { stems: 'opatren', example: 'Opatření' },
  project: { stems: 'projekt', example: 'Společné projekty', yields: true },
  each: {
    stems: 'jednotliv planovan pripravovan realizovan uskutecnen konkretn spolecn hlavn klicov predpokladan zaveden',
    example: 'Jednotlivé činnosti',
    yields: true,
  },
  specify: {
    stems: 'specifik popis vymezen charakteristik upresnen predstaven',
    example: 'Specifikace činnosti',
  },
  information: { stems: 'informac udaj', example: 'Základní informace', yields: true },
  expected: { stems: 'ocekavan', example: 'Očekávaný výsledek', yields: true },
  output: { stems: 'vystup povede$ prinese$ produkt vzejd vznikn', example: 'Očekávané výstupy' },
  result: { stems: 'vysled uspech prinos podaril povedl dari$ dosahl dosazen prinesl', example: 'Výsledky spolupráce' },
  done: { stems: 'hotov', example: 'Co bude hotovo' },
  schedule: { stems: 'harmonogram', example: 'Harmonogram činností' },
  term: {
    stems: 'termin casto$ cetnost frekvenc lhut cas$ casov kdy$ dokdy$ datum milnik$ milniky$',
    example: 'Termín dokončení',
  },
  until: { stems: 'do$', example: 'Hotovo do', yields: true },
  evaluation: {
    stems: 'vyhodnocen hodnocen zhodnocen plneni$ naplneni$ naplneno$ splneni$ splneno$ evaluac dopad skutecnost',
    example: 'Vyhodnocení',
  },
  state: { stems: 'stav$ stavu$', example: 'Stav plnění' },
  note: { stems: 'poznam koment', example: 'Poznámka', yields: true },
  duty: {
    stems:
      'odpoved zodpoved odpovid zodpovid zajist garanc garant role$ povinnost prispeje$ doda$ poskytne$ nabidne$ obstara$ pripravi$',
    example: 'Odpovědnost',
    yields: true,
  },
  does: { stems: 'udela$ vykona$ provede$', example: 'Co udělá město', yields: true },
  ordinal: { stems: 'cislo$ c$ cis$ por$ poradi$ pc$', example: 'P. č.', yields: true },
  planned: { stems: 'chyst pripravuj planuj ceka$', example: 'Co chystáme', yields: true },
} as const satisfies Theme
