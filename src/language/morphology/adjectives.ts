/** Adjectives in the names of places and bodies: hard (nový), soft (horní) and possessive (Havlíčkův, Karlova). */
import type { Agreement, Declension, Endings } from './cases.ts'
import { withEndings } from './cases.ts'

interface AdjectiveParadigm {
  readonly ending: string
  readonly agreement: readonly Agreement[]
  readonly endings: Endings
  readonly example: string
}

/** By ending of the nominative, longest first; the endings are put in its place. */
const paradigms: readonly AdjectiveParadigm[] = [
  { ending: 'ova', agreement: ['feminine'], endings: ['ovy', 'ově', 'ovu', 'ově', 'ovou'], example: 'Karlova Ves' },
  { ending: 'ovo', agreement: ['neuter'], endings: ['ova', 'ovu', 'ovo', 'ově', 'ovým'], example: 'Sezimovo Ústí' },
  {
    ending: 'ovy',
    agreement: ['plural'],
    endings: ['ových', 'ovým', 'ovy', 'ových', 'ovými'],
    example: 'Karlovy Vary',
  },
  { ending: 'ina', agreement: ['feminine'], endings: ['iny', 'ině', 'inu', 'ině', 'inou'], example: 'Kunčina Ves' },
  { ending: 'ův', agreement: ['masculine'], endings: ['ova', 'ovu', '=', 'ově', 'ovým'], example: 'Havlíčkův Brod' },
  { ending: 'ý', agreement: ['masculine'], endings: ['ého', 'ému', '=', 'ém', 'ým'], example: 'Nový Bor' },
  { ending: 'á', agreement: ['feminine'], endings: ['é', 'é', 'ou', 'é', 'ou'], example: 'Kutná Hora' },
  { ending: 'á', agreement: ['neuters'], endings: ['ých', 'ým', '=', 'ých', 'ými'], example: 'Nová Sídla' },
  { ending: 'é', agreement: ['neuter'], endings: ['ého', 'ému', '=', 'ém', 'ým'], example: 'Nové Město' },
  { ending: 'é', agreement: ['plural'], endings: ['ých', 'ým', '=', 'ých', 'ými'], example: 'Moravské Budějovice' },
  {
    ending: 'í',
    agreement: ['masculine', 'neuter'],
    endings: ['ího', 'ímu', '=', 'ím', 'ím'],
    example: 'Horní Slavkov',
  },
  { ending: 'í', agreement: ['feminine'], endings: ['í', 'í', 'í', 'í', 'í'], example: 'Dolní Poustevna' },
  {
    ending: 'í',
    agreement: ['plural', 'neuters'],
    endings: ['ích', 'ím', '=', 'ích', 'ími'],
    example: 'Horní Počernice',
  },
]

/** An adjective's cases where it agrees with a noun of that gender, undefined where it cannot (or is no adjective). */
export const declineAdjective = (word: string, agreement: Agreement): Declension | undefined => {
  const paradigm = paradigms.find((one) => word.endsWith(one.ending) && one.agreement.includes(agreement))
  return paradigm && withEndings(word, word.slice(0, -paradigm.ending.length), paradigm.endings)
}

/** The gender of an adjective that is a place's whole name (Teplá, Jílové), undefined for any other word. */
export const genderOfAdjective = (word: string): Agreement | undefined => genders[word.slice(-1)]

const genders: Readonly<Record<string, Agreement>> = { ý: 'masculine', á: 'feminine', é: 'neuter' }
