/** The names of what the JSON has keys for: data, so that a table of the card and a message say the same. */
import { fieldWording } from '../../report/field-wording.ts'
import type { Forms, Language } from '../../wording/language.ts'
import { valueWord } from '../../kinds/said.ts'

/** A key as words: `social_services` is `social services` or `sociální služby`. */
export const keyLabel = (key: string, language: Language): string =>
  valueWord(key, language) ?? fieldWording(key, language)

export type MilestoneStatus = 'fulfilled' | 'partially_fulfilled' | 'not_fulfilled' | 'described' | 'not_assessed'

interface Verdict {
  readonly sign: string
  readonly colour: 'green' | 'yellow' | 'red' | 'blue' | 'gray'
}

export const verdicts: Readonly<Record<MilestoneStatus, Verdict>> = {
  fulfilled: { sign: '✔', colour: 'green' },
  partially_fulfilled: { sign: '◐', colour: 'yellow' },
  not_fulfilled: { sign: '✘', colour: 'red' },
  described: { sign: '•', colour: 'blue' },
  not_assessed: { sign: '·', colour: 'gray' },
}

/** Sectors of the members of a partnership, in the order in which they are listed; these are several members each. */
export const sectors: Readonly<
  Record<Language, Readonly<Record<'municipality' | 'public_institution' | 'nonprofit' | 'business' | 'other', string>>>
> = {
  en: {
    municipality: 'municipality',
    public_institution: 'public institutions',
    nonprofit: 'non-profit organisations',
    business: 'businesses',
    other: 'others',
  },
  cs: {
    municipality: 'obec',
    public_institution: 'veřejné instituce',
    nonprofit: 'neziskové organizace',
    business: 'firmy',
    other: 'ostatní',
  },
}

/** The forms of an English noun that only gets an s, beside the Czech ones. */
export const noun = (english: string, czech: Forms): Readonly<Record<Language, Forms>> => ({
  en: [english, `${english}s`, `${english}s`],
  cs: czech,
})

/** Nouns that are counted in several places. */
export const nouns = {
  document: noun('document', ['dokument', 'dokumenty', 'dokumentů']),
  file: noun('file', ['soubor', 'soubory', 'souborů']),
  finding: noun('finding', ['nález', 'nálezy', 'nálezů']),
  revision: noun('revision', ['revize', 'revize', 'revizí']),
  value: noun('value', ['údaj', 'údaje', 'údajů']),
} as const
