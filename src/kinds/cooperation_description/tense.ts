/** Whether words tell what was done or what is yet to come: Czech verbs by their endings, nouns that look alike left out. */
import { WORD_END, WORD_START } from '../../czech/reading.ts'

/** Nouns that end like past tenses (*učitel, podíl, materiál, pravidla*) or like participles (*duben, orgán, výměna*). */
const NOUNS = [
  String.raw`\p{L}*(?:tel(?:i|y)?|[dt]íl[uy]?|avidla|ídla|vadla|zidla|iál[uy]?|nál[uy]?|duál[uy]?|uál[uy]?)`,
  String.raw`cíl[ei]?|model[uy]?|panel[uy]?|hotel[uy]?|profil[uy]?|detail[uy]?|personál[uy]?|portál[uy]?|sál[uy]?|celá?|kostel[uy]?`,
  String.raw`(?:[uú]|ne)?zel|kalendář|síla|chvíl[ei]|neděl[ei]|pondělí|postel[ei]?|učil[ae]|sídel|pravidel|škál[ay]|základ`,
  String.raw`leden|duben|květen|červen|srpen|říjen|březen|týden|člen[ay]?|orgán[ay]?|plán[uy]?|klient[aiy]?|občan[ay]?|kořen[ay]?|kmen[ay]?|stupen`,
  String.raw`(?:(?:z|s|vý|od|pro|pře)měn|cen|žen|jmen)[ay]?|minut[ay]?|institut[ay]?|statut[ay]?|atribut[ay]?|debat[ay]?`,
].join('|')

/** A capital begins a verb only where it begins a sentence: *Daniela* is none. */
const verb = (endings: string): string =>
  String.raw`${WORD_START}(?!(?:${NOUNS})${WORD_END})(?:(?<=^|[.!?] )\p{Lu}|\p{Ll})${endings}${WORD_END}`

const AUXILIARY = String.raw`${WORD_START}(?:[Bb]|[Nn]eb)y(?:l|la|lo|li|ly)${WORD_END}(?! by${WORD_END})`
/** *zahájil, konalo, scházeli, zvýšila, poskytnul*, and the common verbs whose stems end in a consonant. */
const PAST_TENSE = verb(
  String.raw`\p{Ll}*(?:(?:a|á|i|í|ě|e|y|u)l|šl|běhl|nikl|mohl|sáhl|vedl|skytl|vrhl|hodl|četl|tkl|stihl)(?:a|o|i|y)?`,
)
/** *předložena, zpracováno, využit*: without its auxiliary it stands first. */
const PARTICIPLE = verb(String.raw`(?:\p{Ll}{2,}(?:án|en|ěn)(?:a|o|i|y)?|\p{Ll}*(?:užit|kryt|nut|jat|vzat)(?:a|o|y))`)

const PAST = new RegExp(`${AUXILIARY}|${PAST_TENSE}`, 'u')
const FIRST_PARTICIPLE = new RegExp(`^${PARTICIPLE}`, 'u')
const FUTURE = new RegExp(
  String.raw`${WORD_START}(?:bude|budou|budeme|uskuteční se|plánuje(?:me)? se|plánují|má být|mají být|měl[aoiy]? by|lze|je možno|případně)${WORD_END}`,
  'iu',
)

/** A past tense, a passive with its auxiliary, or a participle with which the words begin. */
export const tellsOfPast = (words: string): boolean => PAST.test(words) || FIRST_PARTICIPLE.test(words)

export const tellsOfFuture = (words: string): boolean => FUTURE.test(words)
