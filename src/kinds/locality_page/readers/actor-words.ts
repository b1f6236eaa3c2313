/** The words by which an overview lists organisations; `actors.ts` applies them. */
import { isFinite } from '../../../language/finite-verb.ts'
import { tokensOf } from '../../../language/fold.ts'
import {
  actorIntroductions,
  actorTitles,
  clauseBeginnings,
  dashedParts,
  furtherActors,
  institutions,
  kindsOfActor,
  legalForms,
  listFillers,
  nameParts,
  noActors,
  organisationNouns,
  townsListed,
} from '../../../language/lexicon/localities/actors.ts'
import { functionWords } from '../../../language/lexicon/function-words.ts'
import { lexiconOf } from '../../../language/lexicon/lexicon.ts'
import { beginningOf, phrasesOf } from '../../../language/phrases.ts'
import { hasCapital } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'

/** Endings of verbs, present and past: "působí", "zajišťují", "podíleli". */
const NOW_OR_THEN = String.raw`(?:í|ejí|uj[eí]|ají|á|(?:e|i|a|ova)l[aoiy]?)`
const TAKES_PART = `(?:podíl${NOW_OR_THEN}|účastn${NOW_OR_THEN}|zapoj${NOW_OR_THEN})`

/** What announces a list, each with an example; `inflected` where the names after it stand in another case. */
export const announcements: readonly {
  readonly pattern: string
  readonly inflected?: true
  readonly example: string
}[] = [
  {
    pattern: String.raw`(?:aktér|partner|člen|poskytovatel|organizac|subjekt|zástupc|účastní|instituc)\p{L}*(?:\s[^\s.,;:]+){0,6}?\s(?:je|jsou|byl|byla|byli|patří|tvoří|zůstává|zůstávají)`,
    example: 'dalšími zapojenými aktéry je Středisko křesťanské pomoci',
  },
  {
    pattern: String.raw`(?:mezi|k)\s(?:[^\s.;:]+\s){1,12}?(?:patří|řadíme|řadí\sse|náleží)`,
    example: 'Mezi nejvýznamnější poskytovatele služeb patří Charita Opava',
  },
  {
    pattern: String.raw`(?<!\p{L})se?\s(?:agenturou|ASZ|městem|městysem|obcí|obcemi|svazkem|mikroregionem)(?:\s[^\s.,;:]+){0,4}?\sspolupracuj(?:e|í)(?!\s[^.;]{0,40}?\sse?\s)`,
    example: 'S Agenturou spolupracují Charita Opava a Člověk v tísni',
  },
  {
    pattern: String.raw`(?:(?:zajišť|poskyt|provoz|realiz)${NOW_OR_THEN}(?:\s(?:sociální|terénní|další|své|odborné)){0,2}(?:\s(?:služby|programy|práci|poradenství|pomoc|péči))?|nabí[zd](?:í|ejí|el[aiy]?|l[aiy]?)|vykonáv${NOW_OR_THEN}|věn${NOW_OR_THEN}\sse|se\s(?:\p{L}+\s){0,4}věn${NOW_OR_THEN}|zabýv${NOW_OR_THEN}\sse|se\s(?:\p{L}+\s){0,4}zabýv${NOW_OR_THEN})`,
    example: 'Velkou řadu služeb zajišťuje Oblastní charita Jihlava',
  },
  {
    pattern: String.raw`(?:(?:působ|prac|fung)${NOW_OR_THEN}(?!\sjako\s)|sídl${NOW_OR_THEN}|(?:jsou|byl[aoiy]?|je)\s(?:\p{L}+\s){0,4}zapojen[yiao]?|${TAKES_PART}\sse|se\s(?:\p{L}+\s){0,6}${TAKES_PART})`,
    example: 'Ve městě působí Naděje a Armáda spásy',
  },
  {
    pattern: String.raw`(?:peč|pomáh|star)${NOW_OR_THEN}(?:\sse)?`,
    example: 'O rodiny v nouzi pečují Charita Opava a Diakonie',
  },
  {
    pattern: String.raw`(?:partnerství|skupin[uy]|síť|základ|jádro)(?:\s[^\s.,;:]+){0,4}?\stvoří`,
    example: 'Lokální partnerství tvoří Člověk v tísni, Romodrom a Úřad práce',
  },
  {
    pattern: String.raw`spolupracuj(?:eme|[eí])(?:\s(?!s\s|se\s)[^\s.,;:]+){0,4}?\s(?:s|se)`,
    inflected: true,
    example: 'Město spolupracuje s Oblastní charitou Vsetín',
  },
  {
    pattern: String.raw`spoluprác(?:e|i|í)(?:\s(?!s\s|se\s)[^\s.,;:]+){0,3}?\s(?:s|se)`,
    inflected: true,
    example: 'V rámci spolupráce s Oblastní charitou Náchod a Diakonií ČCE vznikla síť služeb',
  },
]

const fillerOf = beginningOf(listFillers)

/** Where the name begins after words of a list that name nothing: *například | Naděje*. */
export const afterFiller = (text: string): number | undefined => {
  const filler = fillerOf(text)
  if (!filler || filler.key === 'named' || hasCapital(text.charAt(0))) return undefined
  if (text.charAt(filler.end) === '.' && filler.key !== 'shortened') return undefined
  let end = filler.end
  while (end < text.length && AFTER_FILLER.has(text.charAt(end))) end++
  return end
}
const AFTER_FILLER = new Set('., :–-')

const legalFormOf = beginningOf(legalForms)

/** Whether a legal form stands there, which a comma parts from the name that it belongs to: *o. p. s.*, *příspěvková organizace*. */
export const isLegalForm = (text: Passage): boolean => {
  if (text.test(SHORT_FORM)) return true
  const form = legalFormOf(text.text)
  return form !== undefined && (form.key === 'company' || FORM_ENDS.test(text.text.slice(form.end)))
}
const SHORT_FORM = /^(?:\p{Ll}\.\s?){2,3}/u
const FORM_ENDS = /^[\s,;.)]*(?:$|[,;]|a\s)/u

const nouns = lexiconOf<keyof typeof organisationNouns>(organisationNouns)
const nounOf = (word: string) => {
  const concept = nouns.find(word)?.concept
  return concept === 'apart' ? undefined : concept
}

/** Whether words say by a noun that they are an organisation's name: of a word in small letters, or of any. */
export const hasOrganisationNoun = (text: string, isSmall = false): boolean =>
  tokensOf(text).some(
    ({ text: word }) => nounOf(word) !== undefined && (!isSmall || !hasCapital(word.charAt(0)) || word === 'MAS'),
  )

const clauseOf = beginningOf(clauseBeginnings)

/** Whether a clause goes on: *Naděje v rámci projektu*, *Charita provozuje klub*. */
export const beginsClause = (text: string): boolean => {
  const word = tokensOf(text, 1)[0]?.text ?? ''
  return clauseOf(text) !== undefined || isFinite(word) || word === BY_MEANS
}
/** Its accent alone parts it from *středisko křesťanské pomoci*. */
const BY_MEANS = 'pomocí'

const apartOf = beginningOf(noActors)

/** The agency and the town are no actors of their own list, nor are groups of people: *zástupci zaměstnavatelů*. */
export const isNoActor = (name: Passage): boolean => {
  const apart = apartOf(name.text)
  if (!apart) return name.test(DATED)
  if (apart.key === 'group') return true
  const next = tokensOf(name.text.slice(apart.end), 1)[0]?.text ?? ''
  const isWhole = apart.end === name.length || name.text.charAt(apart.end) === ' '
  return isWhole && !(apart.key === 'region' && (next.endsWith('sko') || next.endsWith('cko')))
}
const DATED = /\s(?:od|do)\s[^,]{0,20}\d{4}/u

const partOf = beginningOf(nameParts)

/** Whether a name goes on after a comma: "Poradna pro občanství, občanská a lidská práva", "Naděje, pobočka Rokycany". */
export const goesOnAfterComma = (text: string): boolean => {
  const part = partOf(text)
  if (!part || hasCapital(text.charAt(0))) return false
  return part.key === 'field' || hasCapital(text.charAt(part.end + 1))
}

const dashedOf = beginningOf(dashedParts)
const kindOf = beginningOf(kindsOfActor)

/** Whether a branch stands behind a dash, which belongs to the name: "Diakonie ČCE – středisko Vsetín". */
export const isBranch = (text: string): boolean => hasCapital(text.charAt(0)) || dashedOf(text) !== undefined

/** What a name that has no such noun itself is: "Cedr – komunitní centrum"; else it is what the organisation runs. */
export const isKindOfActor = (text: string): boolean => kindOf(withoutAdjectives(text, 3)) !== undefined

const furtherOf = beginningOf(furtherActors)

/** Whether what follows an "a" is another organisation and no part of the name before: "Centrum pro rodinu a sociální péči". */
export const beginsAnother = (text: string): boolean => {
  const rest = text.replace(WITH, '')
  if (rest.startsWith('"') || rest.startsWith('„') || hasCapital(rest.charAt(0))) return true
  return furtherOf(rest) !== undefined || furtherOf(withoutAdjectives(rest, 2))?.key === 'noun'
}
const WITH = /^se?\s/u

const ADJECTIVE = new Set('ýáéí')
const withoutAdjectives = (text: string, most: number): string => {
  const words = tokensOf(text, most)
  const noun = words.findIndex(({ text: word }) => hasCapital(word.charAt(0)) || !ADJECTIVE.has(word.at(-1) ?? ''))
  const last = words[(noun < 0 ? words.length : noun) - 1]
  return last ? text.slice(last.end).trimStart() : text
}

const institutionOf = beginningOf(institutions)

/** Names without a capital that name one institution of the town. */
export const isInstitution = (name: string): boolean => {
  const found = institutionOf(name)
  return found?.key === 'own' || (found?.key === 'local' && nounOf(tokensOf(name, 2)[1]?.text ?? '') === 'office')
}

const townsOf = beginningOf(townsListed)
/** A list of its own may hold the town: "Město Ralsko – odbor sociálních věcí". */
export const isTown = (name: string): boolean => townsOf(name)?.key === 'town'
/** Towns of a microregion are no organisations: "obce Potštát, Bělotín a město Hranice". */
export const areTowns = (name: string): boolean => {
  const towns = townsOf(name)
  return towns?.key === 'towns' && hasCapital(name.charAt(towns.end + 1))
}

const titleOf = beginningOf(actorTitles)
export const isTitleOfActors = (title: string): boolean => titleOf(title) !== undefined

const introductions = phrasesOf(actorIntroductions)
export const introducesActors = (text: string): boolean => introductions(text).length > 0

const RELATIVES = lexiconOf({ relative: functionWords.relative })
/** Whether a relative clause begins in the last words, which says what an organisation does and lists none. */
export const endsInRelative = (before: string): boolean => {
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(';')) + 1
  return tokensOf(before.slice(from))
    .slice(-4)
    .some(({ text }) => RELATIVES.find(text) !== undefined)
}
