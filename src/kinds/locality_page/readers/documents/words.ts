/** What the words in and around the names of strategic documents are. */
import { clauseWordsOf, type ClauseConcept } from '../../../../czech/clause.ts'
import { isFinite } from '../../../../language/finite-verb.ts'
import { functionWords } from '../../../../language/lexicon/function-words.ts'
import { lexiconOf } from '../../../../language/lexicon/lexicon.ts'
import { paperNames } from '../../../../language/lexicon/localities/papers.ts'
import { hasCapital } from '../../../../text/character.ts'
import type { LocalityPage } from '../../kind.ts'

export type Status = Exclude<LocalityPage['strategic_documents'][number]['status'], undefined | 'none_yet'>

const names = lexiconOf<keyof typeof paperNames>(paperNames)
const functions = lexiconOf<keyof typeof functionWords>(functionWords)

export const conceptOf = (word: string): keyof typeof paperNames | undefined => names.find(word)?.concept

/** The noun of a document's name in any case form, but not in capitals. */
export const isHead = (word: string): boolean => {
  const concept = conceptOf(word)
  return (concept === 'plan' || concept === 'strategy' || concept === 'programme') && !hasCapital(word.slice(1))
}

const ADJECTIVE = 'ý á é ého ému ém ým ou ých ými í ího ímu ím ích ními'.split(' ')
/** Nouns of an act end like adjectives: *předložení plánu*. */
const NO_ADJECTIVE = 'ení ění ání ití utí ství'.split(' ')
const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending))
export const isAdjective = (word: string): boolean => endsIn(word, ADJECTIVE) && !endsIn(word, NO_ADJECTIVE)

/** How adverbs and participles end, and adjectives and persons in a case that no genitive has: *vytváří svůj Strategický plán současně s Tanvaldem*. */
const NO_GENITIVE = ['ně', 'cky', 'á', 'telé', 'ován', 'ována', 'ováno']
const GENITIVE = 'ího ého ých ích í y u e ů a'.split(' ')

/** Whether a word after the noun is no part of the name. */
export const endsName = (word: string): boolean =>
  functions.find(word) !== undefined ||
  conceptOf(word) === 'told' ||
  isOf(word, [...ACTS, 'council']) ||
  (word.length > 3 && word === word.toLowerCase() && endsIn(word, NO_GENITIVE)) ||
  isFinite(word) ||
  isAbbreviation(word)

/** Whether a word with a capital begins the next clause: *Plán rozvoje Město schválilo*. */
export const beginsClause = (word: string): boolean =>
  hasCapital(word.charAt(0)) && isOf(word, ['council', 'paper', 'approve', 'write', 'drafting'])

/** Whether the word after an "a" begins another name or clause and no second genitive: "… a Místní plán inkluze". */
export const beginsAnother = (word: string): boolean =>
  hasCapital(word.charAt(0)) || !endsIn(word, GENITIVE) || isHead(word) || conceptOf(word) === 'common'

const ACTS: readonly ClauseConcept[] = [
  'approve',
  'approving',
  'reject',
  'write',
  'writing',
  'finish',
  'submit',
  'origin',
  'run',
]

const isOf = (word: string, concepts: readonly ClauseConcept[]): boolean => {
  const [found] = clauseWordsOf(word)
  return found?.concept !== undefined && concepts.includes(found.concept)
}

const isAbbreviation = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && conceptOf(word) !== 'union'

/** Abbreviations that stand for a document even where its name is not written out. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set('SPSZ PSZ TAP MPI KPSS MAP SPRSS LPI'.split(' '))
