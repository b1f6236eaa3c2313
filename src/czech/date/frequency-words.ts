/** The words that say how often: data for the patterns in `frequency.ts`. */

export type FrequencyUnit = 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'period'

export interface UnitWords {
  readonly per: FrequencyUnit
  /** Multiplies the times: *jednou za dva měsíce* is six times a year. */
  readonly factor: number
  /** Adverbs that say the stretch of time by themselves. */
  readonly adverbs?: string
  /** Nouns that say it after *za*, *v*, *každý*, or a slash. */
  readonly nouns: string
  readonly example: string
}

const term = String.raw`platnosti|trvání|účinnosti|realizace|spolupráce|projektu`

/** The first that fits counts, so the longer stand first: *čtvrt roku* before *rok*. */
export const units: readonly UnitWords[] = [
  {
    per: 'period',
    factor: 1,
    nouns: String.raw`(?:dob[uye]|době)\s(?:${term})(?:\s(?:popisu\s)?(?:${term}|memoranda|plánu))?|období|(?:platnosti|spolupráce)(?:\spopisu\sspolupráce)?`,
    example: '1x za dobu platnosti',
  },
  {
    per: 'half_year',
    factor: 1,
    adverbs: 'pololetně|půlročně',
    nouns: String.raw`pololetí|(?:půl|½|1\/2)\s?rok[ue]?|(?:6|šest)\směsíců`,
    example: 'jedenkrát za půl roku',
  },
  {
    per: 'quarter',
    factor: 1,
    adverbs: 'čtvrtletně|kvartálně',
    nouns: String.raw`čtvrtletí|kvartále?|čtvrt\s?rok[ue]?|(?:3|tři)\směsíce`,
    example: 'alespoň jednou za čtvrtletí',
  },
  { per: 'year', factor: 6, nouns: String.raw`(?:2|dva)\směsíce`, example: 'jednou za dva měsíce' },
  { per: 'year', factor: 3, nouns: String.raw`(?:4|čtyři)\směsíce`, example: '1x za čtyři měsíce' },
  { per: 'month', factor: 1, adverbs: 'měsíčně', nouns: String.raw`měsíc[ei]?|měs\.`, example: 'min. 1krát měsíčně' },
  { per: 'week', factor: 1, adverbs: 'týdně', nouns: 'týden|týdnu|týdne', example: '2x týdně' },
  {
    per: 'year',
    factor: 1,
    adverbs: 'každoročně|ročně',
    nouns: String.raw`(?:rok|roce|roku|roka)(?!\s\d)`,
    example: '1 x za rok',
  },
]

/** Between the preposition and the noun: *za každé čtvrtletí*, *za kalendářní rok*. */
export const beforeUnitNoun = String.raw`(?:(?:každ\p{L}{1,3}|jed(?:en|no|nom)|kalendářní(?:m|ho)?|celé(?:ho)?|celou|sledované(?:ho)?)\s){0,2}`

export const atLeast = String.raw`minimálně|nejméně|alespoň|aspoň|přinejmenším|min\.`
export const andMore = String.raw`a (?:více|častěji|vícekrát)`
/** A limit promises nothing. */
export const atMost = String.raw`maximálně|nejvýše|nanejvýš|max\.|až`

/** What is held so and so many times: *4 setkání ročně*. Fifteen clients a year are no frequency. */
export const events = String.raw`jednání|setkání|zasedání|školení|schůz\p{L}{1,5}|workshop\p{L}{0,3}|seminář\p{L}{0,3}|porad\p{L}{1,2}|zpráv\p{L}{1,2}|konzultac\p{L}{1,3}|návštěv\p{L}{1,2}|aktualizac\p{L}{1,2}|vyhodnocení`
