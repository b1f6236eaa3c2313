/** Who pays for a project, as sentences tell it: *Projekt je spolufinancován Evropskou unií*, *Díky podpoře kraje jsme …* */
import { foldWord } from '../../../language/fold.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { hasAny } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'

/** Words for who pays as the rules of publicity demand them. */
export const PAYERS: ReadonlySet<Concept> = new Set<Concept>(['union', 'abroad', 'programme', 'state', 'fund'])
/** The same where the words leave no doubt that it is money: *spolufinancován Jihočeským krajem*. */
const FUNDERS: ReadonlySet<Concept> = new Set<Concept>([...PAYERS, 'region', 'town'])

/** Whether a sentence tells that a programme, the Union or the state pays for a project. */
export const tellsWhoPays = (sentence: Passage): boolean => {
  const { words } = understand(sentence.text)
  const pays = payerFrom(words)
  return pays >= 0 && words.some(({ concept }) => concept === 'project') && isByPayer(words.slice(pays))
}

/** Where a sentence begins to tell who pays: *spolufinancován …*, *s finanční podporou …*; −1 where it does not. */
export const payerFrom = (words: readonly Word[]): number => {
  const participle = words.findIndex(({ text }) => isFinanced(text))
  if (participle >= 0) return participle
  return words.findIndex(
    ({ concept }, i) => concept === 'support' && words.slice(Math.max(0, i - 2), i).some(({ text }) => isWith(text)),
  )
}

/** Whether a payer stands after the participle that the words begin with. */
export const isByPayer = ([first, ...words]: readonly Word[]): boolean => {
  const plain = foldWord(first?.text ?? '')
  const isGiven = plain.startsWith(GIVEN)
  const payers = plain.includes(FINANCE) ? FUNDERS : PAYERS
  return (
    words.some(({ concept }) => concept !== undefined && payers.has(concept)) &&
    (!isGiven || words.some(({ concept }) => concept === 'grant' || concept === 'support'))
  )
}
const FINANCE = 'financovan'
/** *Na projekt je poskytována finanční podpora z EU.* */
const GIVEN = 'poskytovan'

/** Participles; *financování* is a noun, *dosud financovaného* says it of something else. */
const FINANCED = [FINANCE, `spolu${FINANCE}`, 'podporen', 'podporovan', GIVEN]
/** *za podpory*, *s přispěním*, *díky podpoře*. */
const WITH = new Set(['za', 's', 'diky'])
export const isWith = (word: string): boolean => WITH.has(foldWord(word))
/** *podpořen* */
const SHORTEST = 8
const ENDINGS = new Set(['', 'a', 'o', 'y', 'ou'])
export const isFinanced = (word: string): boolean => {
  if (word.length < SHORTEST || !hasAny(word.charAt(0), 'fspFSP')) return false
  const plain = foldWord(word)
  return FINANCED.some((stem) => plain.startsWith(stem) && ENDINGS.has(plain.slice(stem.length)))
}

/** Words for what is given. */
const GIFTS: ReadonlySet<Concept> = new Set<Concept>(['grant', 'support', 'finance', 'share', 'ownShare'])
/** A town gets what is given as often as it gives. */
export const GIVERS: ReadonlySet<Concept> = new Set<Concept>([...PAYERS, 'region'])
/** Money that was only asked for. */
const ASKED: ReadonlySet<Concept> = new Set<Concept>(['filing', 'offering', 'call', 'projects'])
/** So many words may stand between what is given and who gives it. */
const NEAR = 6

/** Whether a sentence has what somebody gave beside who gives: *s podporou Evropského sociálního fondu*, *kraj přispěl částkou*. */
export const tellsGift = (sentence: Passage): boolean => {
  const { words } = understand(sentence.text)
  if (words.some(({ concept }) => concept !== undefined && ASKED.has(concept))) return false
  const givers = words.flatMap(({ concept }, i) => (concept !== undefined && GIVERS.has(concept) ? [i] : []))
  if (words.some(({ concept }, i) => concept === 'granting' && isPurse(words[i + 1]))) return true
  return words.some(({ concept, text }, i) => {
    // *podporuje* says what somebody does, not what is given.
    if (concept === undefined || !(concept === 'pays' || (GIFTS.has(concept) && !isFinite(text)))) return false
    return givers.some((giver) => giver !== i && Math.abs(giver - i) <= NEAR)
  })
}

/** *dotační titul*, *grantový program*, *dotační fond*: what gives by its name. */
const isPurse = (word: Word | undefined): boolean => word?.concept === 'programme' || word?.concept === 'fund'
