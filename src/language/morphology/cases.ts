/** The six cases that names in running text stand in (the vocative, which addresses people, left out). */
export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'instrumental'] as const
export type Case = (typeof cases)[number]

/** A name in its cases; a case has several forms where usage wavers (Mělníka, Mělníku). */
export type Declension = Readonly<Record<Case, readonly string[]>>

/**
 * What an adjective has to agree with. `plural` stands for all plural names but those of neuters in -a (*Nová Sídla*): their
 * adjectives end alike.
 */
export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'neuters'

/**
 * Endings of genitive, dative, accusative, locative and instrumental: alternatives parted by `|`, `=` for the form of the
 * nominative, `^` for the softened stem and its e (Praha → Praze), `~` for the softened stem alone (Břehy → Březích).
 */
export type Endings = readonly [string, string, string, string, string]

/** How nouns of one kind are declined. */
export interface Paradigm {
  /** What the nominative looks like. */
  readonly nominative: RegExp
  readonly agreement: Agreement
  /** How many letters of the nominative the endings replace, and with what the stem then ends (Písek → Písk-). */
  readonly cut: number
  readonly stem?: string
  readonly endings: Endings
  readonly example: string
}

export const withEndings = (nominative: string, stem: string, endings: Endings): Declension => {
  const forms = (ending: string): string[] =>
    ending.split('|').map((one) => {
      if (one === '=') return nominative
      if (one === '^') return soften(stem)
      return one.startsWith('~') ? soften(stem).slice(0, -1) + one.slice(1) : stem + one
    })
  const [genitive, dative, accusative, locative, instrumental] = endings
  return {
    nominative: [nominative],
    genitive: forms(genitive),
    dative: forms(dative),
    accusative: forms(accusative),
    locative: forms(locative),
    instrumental: forms(instrumental),
  }
}

/** The same form in every case. */
export const indeclinable = (word: string): Declension => withEndings(word, word, ['=', '=', '=', '=', '='])

/** The stem before the locative's e: Prah- → Praze, Hor- → Hoře, Dobrušk- → Dobrušce, Brn- → Brně, Skal- → Skále. */
const soften = (stem: string): string => {
  for (const [hard, soft] of softened) if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft
  return `${stem}e`
}

const softened = [
  ['ch', 'še'],
  ['k', 'ce'],
  ['h', 'ze'],
  ['g', 'ze'],
  ['r', 'ře'],
  ...['b', 'd', 'f', 'm', 'n', 'p', 't', 'v'].map((consonant) => [consonant, `${consonant}ě`] as const),
] as const
