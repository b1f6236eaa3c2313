import type { Theme } from './lexicon.ts'

export const content = {
  name: { stems: 'nazev$ nazvu$ nazvem$ nazvy$ oznacen', example: 'Název projektu', yields: true },
  called: { stems: 'nazvan pojmenova nazval jmenuje$', example: 'Projekt nazvaný Klub' },
  project: { stems: 'projekt$ projektu$ projektem$', example: 'Název projektu', yields: true },
  work: {
    stems: 'prace$ praci$ stavba$ stavby$ stavbu$ vystavb akce$ akci$',
    example: 'Stavba byla dokončena',
    yields: true,
  },
  projects: { stems: 'projekty$ projektech$', example: 'Realizované projekty' },
  describe: { stems: 'popis strucn charakteristik predstaven', example: 'Popis projektu', yields: true },
  summary: {
    stems: 'anotac obsah$ obsahu$ predmet$ predmetem$ abstrakt shrnut souhrn resume zamer podstat',
    example: 'Anotace',
  },
  goal: {
    stems: 'cil$ cile$ cilem$ cilu$ cili$ ucel$ ucelem$ ucelu$ smysl$ smyslem$ dosahnout$',
    example: 'Cíl projektu',
  },
  about: { stems: 'cem$', example: 'O čem projekt je' },
  activity: {
    stems: 'aktivit cinnost delame$ nabizime$ planujeme$ napln$ ka$ deje$ delat$',
    example: 'Klíčové aktivity',
  },
  target: { stems: 'cilov', example: 'Cílová skupina', yields: true },
  group: { stems: 'skupin', example: 'Cílové skupiny' },
  forWhom: { stems: 'komu$ koho$ urcen', example: 'Pro koho je projekt určen', yields: true },
  status: { stems: 'stav$ stavu$ faze$', example: 'Stav projektu' },
  result: {
    stems: 'vystup vysled prinos indikator udrzitel dopady$ inovativ zduvodnen potrebnost rizik',
    example: 'Výstupy projektu',
  },
  page: {
    stems:
      'publicit dokument soubor priloh fotogal aktualit novink stazen motto odkaz klicova$ menu$ navigac snato$ sejmuto$',
    example: 'Dokumenty ke stažení',
  },
} as const satisfies Theme
