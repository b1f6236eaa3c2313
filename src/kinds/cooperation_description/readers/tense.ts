/** Whether words tell what was done or what is yet to come: Czech verbs by their endings, nouns that look alike left out. */
import { WORD_END, WORD_START } from '../../../czech/reading.ts'

/** Nouns that end like past tenses (*učitel, podíl, materiál, pravidla*) or like participles (*duben, orgán, výměna*). */
const NOUNS = [
  String.raw`\p{L}*(?:tel(?:i|y)?|[dt]íl[uy]?|avidla|ídla|vadla|zidla|iál[uy]?|nál[uy]?|duál[uy]?|uál[uy]?)`,
  String.raw`cíl[ei]?|model[uy]?|panel[uy]?|hotel[uy]?|profil[uy]?|detail[uy]?|personál[uy]?|portál[uy]?|sál[uy]?|celá?|kostel[uy]?`,
  String.raw`(?:[uú]|ne)?zel|kalendář|síla|chvíl[ei]|neděl[ei]|pondělí|postel[ei]?|učil[ae]|sídel|pravidel|škál[ay]|základ`,
  String.raw`leden|duben|květen|červen|srpen|říjen|březen|týden|člen[ay]?|orgán[ay]?|plán[uy]?|klient[aiy]?|jeden|kámen|pramen[ay]?|problém[uy]?|změn[ay]|brán[ay]|občan[ay]?|kořen[ay]?|kmen[ay]?|stupen`,
  String.raw`(?:(?:z|s|vý|od|pro|pře)měn|cen|žen|jmen)[ay]?|minut[ay]?|institut[ay]?|statut[ay]?|atribut[ay]?|debat[ay]?`,
].join('|')

const NOUN = new RegExp(`^(?:${NOUNS})$`, 'iu')

const AUXILIARY = new RegExp(String.raw`${WORD_START}(?:ne)?by(?:l|la|lo|li|ly)${WORD_END}(?! by${WORD_END})`, 'iu')
/**
 * *zahájil, konalo, scházeli, zvýšila, poskytnul*, and the common verbs whose stems end in a consonant. A capital begins a
 * verb only where it begins a sentence: *Daniela* is none.
 */
const PAST_TENSE = new RegExp(
  String.raw`${WORD_START}(?:(?<=^|[.!?] )\p{Lu}|\p{Ll})\p{Ll}*(?:(?:a|á|i|í|ě|e|y|u)l|šl|běhl|nikl|mohl|sáhl|vedl|skytl|vrhl|hodl|četl|tkl|stihl)(?:a|o|i|y)?${WORD_END}`,
  'gu',
)
/** *předložena, zpracováno, využito*: without its auxiliary it stands first. */
const PARTICIPLE = new RegExp(
  String.raw`^\p{L}+(?:(?:án|en|ěn)(?:a|o|i|y)?|(?:užit|kryt|nut|jat|vzat)(?:a|o|y))${WORD_END}`,
  'u',
)
const FUTURE = new RegExp(
  String.raw`${WORD_START}(?:bude|budou|budeme|uskuteční se|plánuje(?:me)? se|plánují|má být|mají být|měl[aoiy]? by|lze|je možno|případně)${WORD_END}`,
  'iu',
)

/** *Partnerství se mělo scházet*: what somebody had to do is a promise, told afterwards. */
const OBLIGED = new RegExp(
  String.raw`${WORD_START}m(?:ěl|ěla|ělo|ěli|ěly)${WORD_END}(?=(?:[^.!?;]|(?<=\d)\.){0,90}?\s\p{Ll}+[aáeěiíýo]t${WORD_END})`,
  'giu',
)

/** *Sběr dat dokončen*, *Zpráva předložena*: a participle whose auxiliary is left out; *je zřízeno* tells of the present. */
const BARE_PARTICIPLE = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:je|jsou) )${WORD_START}\p{Ll}{3,}(?:án|ěn|en)(?:a|o|i|y)?${WORD_END}`,
  'gu',
)

/** As `tellsOfPast`, but in the clipped words of a cell. */
export const tellsInShort = (words: string): boolean => {
  if (tellsOfPast(words)) return true
  for (const [word] of words.matchAll(BARE_PARTICIPLE)) if (!NOUN.test(word)) return true
  return false
}

/** A past tense, a passive with its auxiliary, or a participle with which the words begin. */
export const tellsOfPast = (text: string): boolean => {
  const words = text.includes('ěl') ? text.replace(OBLIGED, '') : text
  const participle = PARTICIPLE.exec(words)?.[0]
  if (AUXILIARY.test(words) || (participle && !NOUN.test(participle))) return true
  for (const [word] of words.matchAll(PAST_TENSE)) if (!NOUN.test(word)) return true
  return false
}

export const tellsOfFuture = (words: string): boolean => FUTURE.test(words)
