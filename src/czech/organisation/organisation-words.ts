/**
 * The nouns that names of documents and bodies are built around, by paradigm. A noun that is missing here is one word
 * more in its paradigm's list.
 */
import type { Agreement, Endings } from '../../language/morphology/cases.ts'
import { withEndings } from '../../language/morphology/cases.ts'

export interface HeadForm {
  /** The nominative of the same number: plánem → plán, plánů → plány. */
  readonly nominative: string
  readonly agreement: Agreement
}

interface Paradigm {
  readonly agreement: Agreement
  readonly nouns: string
  /** How many letters the endings replace, and with what the stem then ends (spolek → spolk-). */
  readonly cut: number
  readonly stem?: string
  readonly singular: Endings
  /** The plural's nominative, then its genitive, dative, locative and instrumental where no singular has them. */
  readonly plural: readonly string[]
}

const hardMasculine = {
  agreement: 'masculine',
  singular: ['u', 'u', '=', 'u|^', 'em'],
  plural: ['y', 'ů', 'ům', 'ech'],
} as const
const softMasculine = {
  agreement: 'masculine',
  singular: ['e', 'i', '=', 'i', 'em'],
  plural: ['e', 'ů', 'ům', 'ích'],
} as const
const softFeminine = { agreement: 'feminine', plural: ['e', 'ím', 'ích', 'emi'] } as const
const hardFeminine = {
  agreement: 'feminine',
  cut: 1,
  singular: ['y', '^', 'u', '^', 'ou'],
  plural: ['y', 'ám', 'ách', 'ami'],
} as const

const paradigms: readonly Paradigm[] = [
  {
    ...hardMasculine,
    cut: 0,
    nouns: `plán program projekt dokument statut řád popis návrh materiál manuál systém model záměr kodex standard pasport přehled seznam
      harmonogram generel katalog zákon výkaz protokol zápis institut ústav svaz klub fond odbor úřad magistrát tým soud výbor sbor podnik závod
      inspektorát senát koncept podprogram mikroregion`,
  },
  { ...hardMasculine, cut: 2, stem: 'k', nouns: 'spolek svazek prostředek' },
  { ...hardMasculine, cut: 2, stem: 't', nouns: 'rozpočet' },
  { ...hardMasculine, cut: 2, stem: 'om', nouns: 'dům' },
  { ...hardMasculine, cut: 0, nouns: 'domov člověk', singular: ['a', 'u|ovi', '=', '^|ovi', 'em'] },
  { ...softMasculine, cut: 0, nouns: 'kraj stacionář městys zdroj' },
  { ...softMasculine, cut: 2, stem: 'c', nouns: 'rámec' },
  {
    ...hardFeminine,
    nouns: `rada škola agentura komora správa analýza zpráva dohoda smlouva úmluva agenda mapa charta poradna charita univerzita fakulta skupina
      platforma vláda služebna armáda knihovna pojišťovna spořitelna ochrana iniciativa jednota výzva ubytovna metodika politika příručka
      vyhláška pobočka firma linka klinika poliklinika školka banka matrika`,
  },
  {
    ...softFeminine,
    cut: 1,
    nouns: `strategie koncepce studie revize vize komise organizace policie nadace asociace unie diakonie nemocnice směrnice deklarace koalice
      federace konfederace akademie inspekce mise diecéze arcidiecéze stanice publikace evaluace rezoluce`,
    singular: ['=', 'i', 'i', 'i', 'í'],
  },
  {
    ...softFeminine,
    cut: 0,
    nouns: 'společnost farnost část',
    singular: ['i', 'i', '=', 'i', 'í'],
    plural: ['i', 'em', 'ech', 'mi'],
  },
  { ...softFeminine, cut: 0, nouns: 'kancelář', singular: ['e', 'i', '=', 'i', 'í'] },
  { ...softFeminine, cut: 2, stem: 'c', nouns: 'obec', singular: ['e', 'i', '=', 'i', 'í'] },
  {
    ...softFeminine,
    cut: 1,
    stem: 't',
    nouns: 'síť',
    singular: ['ě', 'i', '=', 'i', 'í'],
    plural: ['ě', 'ím', 'ích', 'ěmi'],
  },
  {
    agreement: 'neuter',
    cut: 1,
    nouns: 'zastupitelstvo ministerstvo středisko družstvo město divadlo stanovisko',
    singular: ['a', 'u', '=', 'u|^', 'em'],
    plural: ['a', 'ům', 'ech', 'ích'],
  },
  {
    agreement: 'neuter',
    cut: 2,
    nouns: 'memorandum centrum muzeum gymnázium',
    singular: ['a', 'u', '=', 'u', 'em'],
    plural: ['a', 'ům', 'ech', 'ích'],
  },
  // Names that are plurals: Sociální služby města Jihlavy.
  { agreement: 'plural', cut: 2, nouns: 'služby', singular: ['eb', 'bám', '=', 'bách', 'bami'], plural: [] },
  { agreement: 'plural', cut: 1, nouns: 'zásady', singular: ['', 'ám', '=', 'ách', 'ami'], plural: [] },
  { agreement: 'neuter', cut: 1, nouns: 'hnutí', singular: ['=', '=', '=', '=', 'ím'], plural: [] },
  {
    agreement: 'neuter',
    cut: 1,
    nouns: 'pracoviště učiliště',
    singular: ['ě', 'i', '=', 'i', 'ěm'],
    plural: ['ě', 'ím', 'ích'],
  },
]

/** What a lower-case word can be as a head: singular readings first, since a name mostly names one thing. */
export const headForms = (word: string): readonly HeadForm[] => {
  const known = forms.get(word)
  if (known) return known
  const verbal = VERBAL_NOUN.exec(word)?.[1]
  return verbal === undefined ? [] : [{ nominative: verbal, agreement: 'neuter' }]
}

/** Partnerství, vyhodnocení, usnesení: their number is open, their cases are two. */
const VERBAL_NOUN = /^(\p{L}+(?:[áeě]n|[sc]tv)í)m?$/u

const forms = new Map<string, HeadForm[]>()

const add = (word: string, form: HeadForm): void => {
  const there = forms.get(word) ?? []
  const same = there.some(({ nominative, agreement }) => nominative === form.nominative && agreement === form.agreement)
  if (!same) forms.set(word, [...there, form])
}

for (const { agreement, nouns, cut, stem = '', singular, plural } of paradigms) {
  for (const noun of nouns.trim().split(/\s+/)) {
    const base = noun.slice(0, noun.length - cut) + stem
    for (const word of Object.values(withEndings(noun, base, singular)).flat())
      add(word, { nominative: noun, agreement })
    for (const ending of plural) add(base + ending, { nominative: base + (plural[0] ?? ''), agreement: 'plural' })
  }
}
