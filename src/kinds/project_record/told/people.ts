/** Whose project it is and with whom, as sentences tell it: *Projekt realizuje město Vsetín ve spolupráci s Elim, o.p.s.* */
import { readAddress } from '../../../czech/code/address.ts'
import { bodyOf, isAdjective } from '../../../czech/body.ts'
import type { Gazetteer } from '../../../czech/municipality/gazetteer.ts'
import { readIco } from '../../../czech/code/ico.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { foldWord, isDigit } from '../../../language/fold.ts'
import { isNeutral, isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { findOnce } from '../../../mentions/once.ts'
import type { Passage } from '../../../text/passage.ts'
import { actorAt, actorsFrom, commonBefore, firstForm, type Actor, type NameCase } from '../../../roles/actor.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { Proven, type Draft } from '../../draft.ts'
import type { ProjectRecord } from '../kind.ts'

type Name = Passage | Proven<string>
type Role = 'beneficiary' | 'partner'

/** A name that a sentence gives a role, and what speaks for it. */
interface Claim {
  readonly role: Role
  readonly actor: Actor
  readonly stands: NameCase
  readonly points: number
}

/** Fewer points are no role. */
const ENOUGH = 6
const ACTING: ReadonlySet<Concept> = new Set<Concept>(['runs', 'starts', 'continues'])
/** Words without which no sentence tells of people. */
const CUES: ReadonlySet<Concept> = new Set<Concept>([
  ...ACTING,
  'gains',
  'beneficiary',
  'partner',
  'cooperation',
  'shares',
  'realised',
  'project',
])
/** What may stand between *příjemcem* and its verb. */
const OF_PROJECT: ReadonlySet<Concept> = new Set<Concept>(['project', 'grant', 'support'])
/** *společně s*, *spolu s*: folded, and no words of labels. */
const TOGETHER = new Set(['spolecne', 'spolu'])

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
export const tellsOwner = (texts: readonly Passage[]): boolean =>
  claimsIn(texts).some(({ role }) => role === 'beneficiary')

export const tellsPartner = (texts: readonly Passage[]): boolean =>
  claimsIn(texts).some(({ role }) => role === 'partner')

interface Told extends Claim {
  readonly sentence: Passage
}

const claimsIn = (texts: readonly Passage[]): Told[] =>
  texts.flatMap(sentencesOf).flatMap((sentence) => claimsOf(sentence).map((claim) => ({ ...claim, sentence })))

const wordsOf = (name: Name): string => (name instanceof Proven ? name.value : name.text)

const nameOf = ({ actor, stands }: Claim, towns: Gazetteer | undefined): Name | undefined => {
  const first = firstForm(actor, stands, towns)
  if (!first) return undefined
  return first.value === first.passage.text ? first.passage : new Proven(first.value, first.passage)
}

/** All that one sentence says of people. */
const claimsOf = (sentence: Passage): Claim[] =>
  placedIn(sentence).map(({ passage, ...claim }) => ({ ...claim, actor: { ...claim.actor, passage } }))

const placedIn = findOnce((sentence) => {
  const { words } = understand(sentence.text)
  if (!words.some(({ concept, text }) => (concept && CUES.has(concept)) || TOGETHER.has(foldWord(text)))) return []
  const clause = new Clause(sentence, words)
  return clause.claims().map((claim) => ({ ...claim, passage: claim.actor.passage }))
})

class Clause {
  private readonly found: Claim[] = []
  private readonly concepts: ReadonlySet<Concept | undefined>
  private readonly firstProject: number
  private isRunHere = false
  private opening: { readonly actor: Actor | undefined } | undefined

  constructor(
    private readonly sentence: Passage,
    private readonly words: readonly Word[],
  ) {
    this.concepts = new Set(words.map(({ concept }) => concept))
    this.firstProject = words.findIndex(({ concept }) => concept === 'project')
  }

  private get isOfProject(): boolean {
    return this.firstProject >= 0
  }

  claims(): Claim[] {
    if (this.concepts.has('projects')) return []
    for (const [at, { concept }] of this.words.entries()) {
      if (concept && ACTING.has(concept)) this.readVerb(at)
      else if (concept === 'gains') this.readGain(at)
      else if (concept === 'beneficiary') this.readNoun(at)
      else if (concept === 'realised') this.readPassive(at)
      else if (concept === 'project') this.readOwner(at)
    }
    const isRun = this.isRunHere
    for (const [at, { concept, text }] of this.words.entries())
      if (concept === 'partner') this.readPartner(at)
      else if (concept === 'shares') this.readShare(at)
      else if (concept === 'cooperation' || TOGETHER.has(foldWord(text))) this.readCompany(at, isRun)
    return this.found.filter(({ points }) => points >= ENOUGH)
  }

  private add(role: Role, actor: Actor | undefined, stands: NameCase, points: number): void {
    if (!actor) return
    this.found.push({ role, actor, stands, points })
    this.isRunHere ||= role === 'beneficiary'
  }

  private conceptAt(at: number): Concept | undefined {
    return this.words[at]?.concept
  }

  /** *Projekt realizuje město Vsetín*, *Oblastní charita Most realizuje od ledna projekt*. */
  private readVerb(at: number): void {
    const after = actorAt(this.sentence, this.words, at + 1)
    const isBefore = this.isBehindProject(at)
    if (after && (isBefore || after.isBody)) this.add('beneficiary', after, 'nominative', isBefore ? 9 : 6)
    else if (this.words.slice(at, at + FAR).some(({ concept }) => concept === 'project'))
      this.add('beneficiary', this.subjectOf(at), 'nominative', 9)
  }

  /** *Město Podbořany získalo na projekt dotaci*. */
  private readGain(at: number): void {
    const isGrant = this.concepts.has('grant') || this.concepts.has('support')
    if (!isGrant || !(this.isOfProject || this.concepts.has('decision'))) return
    const after = actorAt(this.sentence, this.words, at + 1)
    this.add('beneficiary', after?.isBody ? after : this.subjectOf(at), 'nominative', 6)
  }

  /** *Příjemcem dotace je Elim*, *Město Most je příjemcem*, *projekt realizátora, Hlavního města Prahy,*. */
  private readNoun(at: number): void {
    let copula = at + 1
    while (OF_PROJECT.has(this.conceptAt(copula) ?? 'is')) copula++
    if (this.conceptAt(copula) === 'is')
      this.add('beneficiary', actorAt(this.sentence, this.words, copula + 1), 'nominative', 9)
    else if (this.gapAfter(at).trim() === ',' && this.isOfProject) {
      const actor = actorAt(this.sentence, this.words, at + 1)
      const next = actor && this.words[actor.next]
      const isClosed = actor && (!next || this.textAfter(actor.passage).trimStart().startsWith(','))
      if (isClosed && actor.isBody) this.add('beneficiary', actor, 'oblique', 7)
    } else if (this.conceptAt(at - 1) === 'is') this.add('beneficiary', this.subjectOf(at - 1), 'nominative', 9)
  }

  /** *Projekt je realizován městem Vsetín*. */
  private readPassive(at: number): void {
    if (this.isOfProject) this.add('beneficiary', actorAt(this.sentence, this.words, at + 1), 'oblique', 7)
  }

  /** *projekt města Vsetína s názvem*: a town in the genitive. */
  private readOwner(at: number): void {
    const actor = actorAt(this.sentence, this.words, at + 1)
    if (actor?.isTown && GENITIVES.has(foldWord(this.words[at + 1]?.text ?? '')))
      this.add('beneficiary', actor, 'oblique', 6)
  }

  /** *Partnery projektu jsou …*, *Na projektu spolupracujeme s městem Most, které je i partnerem*. */
  private readPartner(at: number): void {
    let copula = at + 1
    while (OF_PROJECT.has(this.conceptAt(copula) ?? 'is')) copula++
    if (this.conceptAt(copula) === 'is') this.addAll(copula + 1, 'nominative', 9)
    else if (this.conceptAt(at - 1) === 'is' && this.isOfProject)
      this.add('partner', this.subjectOf(at - 1), 'nominative', 9)
    else if (foldWord(this.words[at]?.text ?? '') === 'partnerstvi') this.readCompany(at, this.isRunHere)
  }

  private isBehindProject(at: number): boolean {
    return this.isOfProject && this.firstProject < at
  }

  /** *Na realizaci projektu se podílí Charita Most*. */
  private readShare(at: number): void {
    if (this.isBehindProject(at)) this.addAll(at + 1, 'nominative', 7)
  }

  /** *ve spolupráci s*, *společně se*, *spolupracuje město s*: only of whom a project is run with. */
  private readCompany(at: number, isRun: boolean): void {
    const word = this.words[at]?.text ?? ''
    const isVerb = this.isOfProject && (word.endsWith('eme') || word.endsWith('uje') || word.endsWith('ují'))
    const reach = isVerb ? LONGEST_SUBJECT : 1
    const next = this.words.slice(at + 1, at + 1 + reach).findIndex(({ text }) => WITH.has(text.toLowerCase()))
    if (next >= 0 && (isRun || isVerb)) this.addAll(at + next + 2, 'oblique', 7)
  }

  private addAll(first: number, stands: NameCase, points: number): void {
    let own = stands
    for (const actor of actorsFrom(this.sentence, this.words, first)) {
      this.add('partner', actor, own, points)
      if (commonBefore(actor)) own = 'nominative'
    }
  }

  /** The organisation that opens the sentence and whose verb stands there, with nothing but adverbials between. */
  private subjectOf(verb: number): Actor | undefined {
    this.opening ??= { actor: this.openingActor() }
    const { actor } = this.opening
    if (!actor?.isBody || actor.next > verb || verb - actor.next > MOST_BETWEEN) return undefined
    return this.words.slice(actor.next, verb).every(isAdverbial) ? actor : undefined
  }

  private openingActor(): Actor | undefined {
    let first = 0
    while (OPENING.has(this.conceptAt(first) ?? 'is') && !this.isOfBody(first)) first++
    return actorAt(this.sentence, this.words, first)
  }

  /** *Základní škola*: an adjective that belongs to the name. */
  private isOfBody(at: number): boolean {
    return bodyOf(this.words[at + 1]?.text ?? '') !== undefined && isAdjective(this.words[at]?.text ?? '')
  }

  private gapAfter(at: number): string {
    const [word, next] = [this.words[at], this.words[at + 1]]
    return word && next ? this.sentence.text.slice(word.end, next.start) : ''
  }

  private textAfter(part: Passage): string {
    return this.sentence.text.slice(this.sentence.offsetOf(part) + part.length)
  }
}
const WITH = new Set(['s', 'se'])
/** So many words may name who cooperates: *spolupracuje Magistrát hlavního města Prahy s*. */
const LONGEST_SUBJECT = 6
/** How far after its verb the project may stand. */
const FAR = 16
const MOST_BETWEEN = 6
const OPENING: ReadonlySet<Concept> = new Set<Concept>(['quality', 'link'])
const GENITIVES = new Set('mesta obce mestyse kraje statutarniho hlavniho mestske'.split(' '))

const isAdverbial = ({ text, concept }: Word): boolean =>
  isDigit(text.charAt(0)) || concept === undefined || isNeutral(concept) || !isVerb(concept)

const NUMBERED = /(?<!\p{L})IČO?:?\s(?=\d)/u
const SEATED = /(?<!\p{L})sídlem:?\s(?:(?:v|ve|na)\s)?(?=[\p{Lu}\d])/u

/** The number and the seat that the sentence gives of the body it names. */
const detailsIn = (sentence: Passage): Draft<Pick<NonNullable<ProjectRecord['beneficiary']>, 'ico' | 'address'>> => {
  const number = sentence.match(NUMBERED)
  const ico = number && readIco(sentence.slice(number.end, number.end + 12))
  const seated = sentence.match(SEATED)
  const { postal_code: code, ...parts } = (seated && readAddress(sentence.slice(seated.end).strip(/[.)]/))) ?? {}
  const address = { ...parts, ...(code && { postal_code: new Proven(code.value, code.passage) }) }
  return {
    ico: ico?.valid ? new Proven(ico.value, ico.passage) : undefined,
    address: Object.keys(address).length > 0 ? address : undefined,
  }
}
