/**
 * Paradigms of nouns that are names of places, by the ending of the nominative.
 *
 * A place's gender can mostly be told by its ending, but not always: Kopřivnice is one, Teplice are many. Such an ending
 * has several paradigms, and an adjective before the noun picks one (Nová Bystřice, České Budějovice).
 */
import type { Agreement, Declension, Paradigm } from './cases.ts'
import { withEndings } from './cases.ts'
import { declineAdjective, genderOfAdjective } from './adjectives.ts'
import { irregular } from './irregular.ts'

export interface NounReading {
  readonly agreement: Agreement
  readonly forms: Declension
}

const masculine = 'masculine'
const feminine = 'feminine'
const neuter = 'neuter'
const plural = 'plural'

/** Names in a vowel. The first that fits holds; a later one marked `also` holds beside it. */
const vowelEndings: readonly (Paradigm & { also?: true })[] = [
  // Singular vowels.
  {
    nominative: /ňa$/,
    agreement: feminine,
    cut: 2,
    stem: 'n',
    endings: ['ě|i', 'ě|i', 'u', 'ě|i', 'ou'],
    example: 'Komňa',
  },
  { nominative: /a$/, agreement: feminine, cut: 1, endings: ['y', '^', 'u', '^', 'ou'], example: 'Praha' },
  { nominative: /[kgh]o$/, agreement: neuter, cut: 1, endings: ['a', 'u', '=', 'u', 'em'], example: 'Hřensko' },
  { nominative: /o$/, agreement: neuter, cut: 1, endings: ['a', 'u', '=', '^|u', 'em'], example: 'Brno' },
  { nominative: /iště$/, agreement: neuter, cut: 1, endings: ['ě', 'i', '=', 'i', 'ěm'], example: 'Hradiště' },
  {
    nominative: /iště$/,
    also: true,
    agreement: plural,
    cut: 1,
    endings: ['=', 'ím', '=', 'ích', 'i'],
    example: 'Sedliště',
  },
  { nominative: /pole$/i, agreement: neuter, cut: 1, endings: ['e', 'i', '=', 'i', 'em'], example: 'Žižkovo Pole' },
  {
    nominative: /(?:ec|z|[aeě]b|rn|[lo]č|^Lip|byl)í$/,
    agreement: neuter,
    cut: 1,
    endings: ['í|ího', 'í|ímu', '=', 'í|ím', 'ím'],
    example: 'Hovězí',
  },
  { nominative: /í$/, agreement: neuter, cut: 1, endings: ['í', 'í', '=', 'í', 'ím'], example: 'Ústí' },
  // Plurals, some of which could be singular.
  { nominative: /ice$/, agreement: plural, cut: 1, endings: ['', 'ím', '=', 'ích', 'emi'], example: 'Teplice' },
  {
    nominative: /ice$/,
    also: true,
    agreement: feminine,
    cut: 1,
    endings: ['e', 'i', 'i', 'i', 'í'],
    example: 'Kopřivnice',
  },
  { nominative: /ce$/, agreement: plural, cut: 1, endings: ['ů', 'ům|ím', '=', 'ích', 'i|emi'], example: 'Dvorce' },
  {
    nominative: /[aáeěí]ře$/,
    agreement: plural,
    cut: 1,
    endings: ['|ů', 'ím|ům', '=', 'ích', 'i|emi'],
    example: 'Kravaře',
  },
  { nominative: /[eě]$/, agreement: feminine, cut: 1, endings: ['=', 'i', 'i', 'i', 'í'], example: 'Bechyně' },
  {
    nominative: /[eě]$/,
    also: true,
    agreement: plural,
    cut: 1,
    endings: ['í', 'ím', '=', 'ích', 'emi'],
    example: 'Hustopeče',
  },
  { nominative: /any$/, agreement: plural, cut: 1, endings: ['', 'ům', '=', 'ech', 'y'], example: 'Rokycany' },
  {
    nominative: /[aeiouyáéíóúůýě]ky$/,
    agreement: plural,
    cut: 2,
    endings: ['k', 'kám|kům', '=', 'kách|cích', 'kami|ky'],
    example: 'Klobouky',
  },
  {
    nominative: /ky$/,
    agreement: plural,
    cut: 2,
    endings: ['ek', 'kám|kům', '=', 'kách|cích', 'kami|ky'],
    example: 'Počátky',
  },
  {
    nominative: /[bhlpsz]y$|chy$/,
    agreement: plural,
    cut: 1,
    endings: ['|ů', 'ům|ám', '=', 'ech|ách|~ích', 'y|ami'],
    example: 'Pyšely',
  },
  { nominative: /y$/, agreement: plural, cut: 1, endings: ['|ů', 'ům|ám', '=', 'ech|ách', 'y|ami'], example: 'Louny' },
]

/** Names in a consonant, likewise. */
const consonantEndings: readonly (Paradigm & { also?: true })[] = [
  // Soft consonants: mostly feminine (Telč, Aš), some masculine (Radhošť); only the instrumental tells.
  {
    nominative: /[yí][sb]t?řec$/,
    agreement: masculine,
    cut: 3,
    stem: 'rc',
    endings: ['e', 'i', '=', 'i', 'em'],
    example: 'Bystřec',
  },
  {
    nominative: /.ec$/,
    agreement: masculine,
    cut: 2,
    stem: 'c',
    endings: ['e', 'i', '=', 'i', 'em'],
    example: 'Humpolec',
  },
  { nominative: /..eň$/, agreement: feminine, cut: 2, stem: 'n', endings: ['ě', 'i', '=', 'i', 'í'], example: 'Plzeň' },
  {
    nominative: /řeč$/,
    agreement: masculine,
    cut: 3,
    stem: 'rč',
    endings: ['e', 'i', '=', 'i', 'em'],
    example: 'Stařeč',
  },
  { nominative: /keř$/, agreement: feminine, cut: 2, stem: 'ř', endings: ['e', 'i', '=', 'i', 'í'], example: 'Vyskeř' },
  { nominative: /bež$/, agreement: feminine, cut: 2, stem: 'ž', endings: ['e', 'i', '=', 'i', 'í'], example: 'Libež' },
  {
    nominative: /(?:[kt]|uh)ev$/,
    agreement: feminine,
    cut: 2,
    stem: 'v',
    endings: ['e', 'i', '=', 'i', 'í'],
    example: 'Cerekev',
  },
  { nominative: /..eč$/, agreement: feminine, cut: 2, stem: 'č', endings: ['e', 'i', '=', 'i', 'í'], example: 'Ledeč' },
  {
    nominative: /ň$/,
    also: true,
    agreement: feminine,
    cut: 1,
    stem: 'n',
    endings: ['ě', 'i', '=', 'i', 'í'],
    example: 'Kadaň',
  },
  { nominative: /ť$/, agreement: feminine, cut: 1, stem: 't', endings: ['ě', 'i', '=', 'i', 'í'], example: 'Třešť' },
  {
    nominative: /ť$/,
    also: true,
    agreement: masculine,
    cut: 1,
    stem: 't',
    endings: ['ě', 'i', '=', 'i', 'ěm'],
    example: 'Radhošť',
  },
  { nominative: /ď$/, agreement: feminine, cut: 1, stem: 'd', endings: ['ě', 'i', '=', 'i', 'í'], example: 'Pohleď' },
  { nominative: /myšl$/, agreement: feminine, cut: 0, endings: ['e|i', 'i', '=', 'i', 'í'], example: 'Litomyšl' },
  {
    nominative: /(?:lav|[ěř]ev|.im|bram)$/,
    agreement: feminine,
    cut: 0,
    endings: ['i|^', 'i', '=', 'i', 'í'],
    example: 'Chrudim',
  },
  { nominative: /[uaáoíě]z$/, agreement: feminine, cut: 0, endings: ['e|i', 'i', '=', 'i', 'í'], example: 'Dobrovíz' },
  {
    nominative: /[aáoíě]z$/,
    also: true,
    agreement: masculine,
    cut: 0,
    endings: ['u', 'u', '=', '^|u', 'em'],
    example: 'Ochoz',
  },
  {
    nominative: /^(?:Žim|Brázdim|Plav)$/,
    also: true,
    agreement: masculine,
    cut: 0,
    endings: ['u', 'u', '=', '^|u', 'em'],
    example: 'Žim',
  },
  {
    nominative: /(?:mil|měl|[eiě]v|ib|lup|(?:Pol|[Tt]řeb)om)$/,
    also: true,
    agreement: feminine,
    cut: 0,
    endings: ['i|^', 'i', '=', 'i', 'í'],
    example: 'Polom',
  },
  {
    nominative: /(?:[žšřčj]|[^e]c)$/,
    also: true,
    agreement: feminine,
    cut: 0,
    endings: ['e', 'i', '=', 'i', 'í'],
    example: 'Kroměříž',
  },
  {
    nominative: /(?:[aoi]č|[^i]š|[éí]ř|[^u]j)$/,
    also: true,
    agreement: masculine,
    cut: 0,
    endings: ['e', 'i', '=', 'i', 'em'],
    example: 'Žacléř',
  },
  // Hard masculine.
  {
    nominative: /(?:Os|Pros|Průs|Fuln)ek$/,
    agreement: masculine,
    cut: 0,
    endings: ['a|u', 'u', '=', 'u', 'em'],
    example: 'Osek',
  },
  {
    nominative: /.ek$/,
    agreement: masculine,
    cut: 2,
    stem: 'k',
    endings: ['u', 'u', '=', 'u', 'em'],
    example: 'Písek',
  },
  {
    nominative: /(?:[oe]v|[íýiy]n)$/,
    agreement: masculine,
    cut: 0,
    endings: ['a', 'u', '=', '^|u', 'em'],
    example: 'Havířov',
  },
  { nominative: /[kgh]$/, agreement: masculine, cut: 0, endings: ['u|a', 'u', '=', 'u|^', 'em'], example: 'Mělník' },
  {
    nominative: /..(?:bor|ár|od|zd|oun|ad|ant|át|on|el|ol|or|ýs|ér)$/,
    agreement: masculine,
    cut: 0,
    endings: ['u|a', 'u', '=', '^|u', 'em'],
    example: 'Náchod',
  },
  {
    nominative: /[bdflmnprstvxz]$/,
    agreement: masculine,
    cut: 0,
    endings: ['u', 'u', '=', '^|u', 'em'],
    example: 'Most',
  },
]

/** All the ways in which a noun, or an adjective standing for one, can be declined; none if its ending is foreign. */
export const nounReadings = (word: string): NounReading[] => {
  const gender = genderOfAdjective(word)
  const adjective = gender && declineAdjective(word, gender)
  const own = irregular.find(({ nominative }) => nominative.test(word))
  if (own) return [inflect(word, own)]
  if (gender && adjective) return [{ agreement: gender, forms: adjective }]
  const regular = /[aeiouyáéíóúůýě]$/.test(word) ? vowelEndings : consonantEndings
  const fitting = regular.filter(({ nominative }) => nominative.test(word))
  return fitting.filter(({ also }, i) => i === 0 || also).map((paradigm) => inflect(word, paradigm))
}

const inflect = (word: string, { agreement, cut, stem = '', endings }: Paradigm): NounReading => ({
  agreement,
  forms: withEndings(word, word.slice(0, word.length - cut) + stem, endings),
})
