/** Whose project it is and with whom, as sentences tell it: *Projekt realizuje město Vsetín ve spolupráci s Elim, o.p.s.* */
import type { Gazetteer } from '../../../../czech/municipality/gazetteer.ts'
import { sentencesIn } from '../../../../czech/sentence.ts'
import { foldWord } from '../../../../language/fold.ts'
import { actorsFrom } from '../../../../roles/actor.ts'
import { firstForm } from '../../../../roles/first-form.ts'
import { understand } from '../../../../roles/sense.ts'
import type { Passage } from '../../../../text/passage.ts'
import { Proven, type Draft } from '../../../draft.ts'
import type { ProjectRecord } from '../../kind.ts'
import { claimsOf, type Claim } from './claims.ts'
import { detailsIn } from './details.ts'

type Name = Passage | Proven<string>

/** Whose project it is, and with whom it is run; neither where no sentence says so. */
export const peopleTold = (
  texts: readonly Passage[],
  towns?: Gazetteer,
): Draft<Pick<ProjectRecord, 'beneficiary' | 'partners'>> => {
  const claims = claimsIn(texts)
  const best = claims
    .filter(({ role }) => role === 'beneficiary')
    .reduce<Told | undefined>((most, one) => (!most || one.points > most.points ? one : most), undefined)
  const name = best && nameOf(best, towns)
  const owner = best && name ? { name, ...detailsIn(best.sentence) } : undefined
  const seen = new Set<string>(owner ? [wordsOf(owner.name)] : [])
  return {
    beneficiary: owner,
    partners: claims.flatMap((claim) => {
      const name = claim.role === 'partner' ? nameOf(claim, towns) : undefined
      if (!name || seen.has(wordsOf(name))) return []
      seen.add(wordsOf(name))
      return [{ name }]
    }),
  }
}

/** Whether a sentence tells whose project it is. */
export const tellsOwner = (sentence: Passage): boolean => claimsOf(sentence).some(({ role }) => role === 'beneficiary')

export const tellsPartner = (texts: readonly Passage[]): boolean =>
  claimsIn(texts).some(({ role }) => role === 'partner')

interface Told extends Claim {
  readonly sentence: Passage
}

const claimsIn = (texts: readonly Passage[]): Told[] =>
  sentencesIn(texts).flatMap((sentence, i, all) => {
    const last = all[i - 1]
    const claims =
      last && endsInPartners(last) ? [...claimsOf(sentence), ...partnersAfter(sentence)] : claimsOf(sentence)
    return claims.map((claim) => ({ ...claim, sentence }))
  })

/** *Škola má dva partnery.* */
const endsInPartners = (sentence: Passage): boolean => understand(sentence.text).words.at(-1)?.concept === 'partner'

/** *Jsou jimi Charita Osek a město Most.*: the sentence after one that ends in partners. */
const partnersAfter = (sentence: Passage): Claim[] => {
  const { words } = understand(sentence.text)
  const [verb, pronoun] = words
  if (verb?.concept !== 'is' || !THEM.has(foldWord(pronoun?.text ?? ''))) return []
  // Of several names in a row only bodies are sure: streets stand among them.
  const bodies = actorsFrom(sentence, words, 2).filter(({ isBody }) => isBody)
  return bodies.map((actor) => ({ role: 'partner', actor, stands: 'nominative', points: 9 }))
}
const THEM = new Set(['jimi', 'jim'])

const wordsOf = (name: Name): string => (name instanceof Proven ? name.value : name.text)

const nameOf = ({ actor, stands }: Claim, towns: Gazetteer | undefined): Name | undefined => {
  const first = firstForm(actor, stands, towns)
  if (!first) return undefined
  return first.value === first.passage.text ? first.passage : new Proven(first.value, first.passage)
}
