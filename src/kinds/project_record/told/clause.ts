/** Who has a part in a project, as one sentence tells it by its verbs and nouns. */
import { bodyOf, isAdjective } from '../../../czech/body.ts'
import { foldWord, isDigit } from '../../../language/fold.ts'
import { isNeutral, isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { findOnce } from '../../../mentions/once.ts'
import type { Passage } from '../../../text/passage.ts'
import { actorAt, actorsFrom, type Actor } from '../../../roles/actor.ts'
import { commonBefore, type NameCase } from '../../../roles/first-form.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { isAgent, isRecipient } from './case.ts'
import { companyFrom, isTogether, membersFrom } from './company.ts'
import { payersOf, tellsMoney } from './money.ts'

type Role = 'beneficiary' | 'partner'

/** A name that a sentence gives a role, and what speaks for it. */
export interface Claim {
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
  'given',
  'project',
])
/** What may stand between *příjemcem* and its verb. */
const OF_PROJECT: ReadonlySet<Concept> = new Set<Concept>(['project', 'grant', 'support'])

/** All that one sentence says of people. */
export const claimsOf = (sentence: Passage): Claim[] =>
  placedIn(sentence).map(({ passage, ...claim }) => ({ ...claim, actor: { ...claim.actor, passage } }))

const placedIn = findOnce((sentence) => {
  const { words } = understand(sentence.text)
  if (!words.some(({ concept, text }) => (concept && CUES.has(concept)) || isTogether(text))) return []
  const clause = new Clause(sentence, words)
  return clause.claims().map((claim) => ({ ...claim, passage: claim.actor.passage }))
})

class Clause {
  private readonly found: Claim[] = []
  /** Where each concept stands first. */
  private readonly firsts: ReadonlyMap<Concept, number>
  private isRunHere = false
  private opening: { readonly actor: Actor | undefined } | undefined

  constructor(
    private readonly sentence: Passage,
    private readonly words: readonly Word[],
  ) {
    const firsts = new Map<Concept, number>()
    for (const [at, { concept }] of words.entries()) if (concept && !firsts.has(concept)) firsts.set(concept, at)
    this.firsts = firsts
  }

  private get isOfProject(): boolean {
    return this.firsts.has('project')
  }

  claims(): Claim[] {
    if (this.firsts.has('projects')) return []
    for (const [at, { concept }] of this.words.entries()) {
      if (concept && ACTING.has(concept)) this.readVerb(at)
      else if (concept === 'gains') this.readGain(at)
      else if (concept === 'beneficiary') this.readNoun(at)
      else if (concept === 'realised') this.readPassive(at)
      else if (concept === 'given') this.readGiven(at)
      else if (concept === 'project') this.readOwner(at)
    }
    const isRun = this.isRunHere
    for (const [at, { concept, text }] of this.words.entries())
      if (concept === 'partner') this.readPartner(at)
      else if (concept === 'shares') this.readShare(at)
      else if (concept === 'cooperation' || isTogether(text)) this.readCompany(at, isRun)
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
    if (this.relativeBefore(at) > 0 && this.isOfOther(at)) return
    const after = actorAt(this.sentence, this.words, at + 1)
    const isBefore = this.isBehindProject(at)
    if (after && (isBefore || after.isBody)) this.add('beneficiary', after, 'nominative', isBefore ? 9 : 6)
    else if (this.words.slice(at, at + FAR).some(isDone) || this.relativeBefore(at) > 0)
      this.add('beneficiary', this.subjectOf(at), 'nominative', 9)
  }

  /** *Město Podbořany získalo na projekt dotaci*, *získalo dotaci ve výši 5 000 Kč na lávku*. */
  private readGain(at: number): void {
    const grant = Math.min(this.firsts.get('grant') ?? Infinity, this.firsts.get('support') ?? Infinity)
    const isNear = grant > at && grant - at < MOST_BETWEEN
    const isGrant = grant < Infinity && (this.isOfProject || this.firsts.has('decision') || isNear)
    if (!isGrant && !(this.isOfProject && tellsMoney(this.sentence))) return
    let first = at + 1
    while (ADVERBIAL.has(this.conceptAt(first) ?? 'is')) first++
    const after = actorAt(this.sentence, this.words, first)
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

  /** *Projekt je realizován městem Vsetín*, *byl realizován v letech 2019–2021 Základní školou Osek*. */
  private readPassive(at: number): void {
    if (!this.isOfProject || this.isOfOther(at)) return
    // *navazuje na realizovaný MAP II*: what is done itself, and nobody who does it.
    const isAttribute = isAdjective(this.words[at]?.text ?? '')
    for (let first = at + 1; first <= at + FAR_AGENT; first++) {
      const actor = actorAt(this.sentence, this.words, first)
      if (!actor || ((first > at + 1 || isAttribute) && !this.isAgentAt(first, actor))) continue
      this.add('beneficiary', actor, 'oblique', 7)
      return
    }
  }

  /** Whether a name further on stands in the case of who does it: after no preposition, and not in the middle of a name. */
  private isAgentAt(first: number, actor: Actor): boolean {
    const before = this.words[first - 1]
    const isWithin = before?.concept === 'link' || before?.concept === 'to' || isAdjective(before?.text ?? '')
    return !isWithin && isAgent(actor)
  }

  /** *Nemocnici Osek byl z programu schválen projekt*, *Krajem byla obci Lhota přidělena dotace*: to whom, not by whom. */
  private readGiven(at: number): void {
    const is = this.firsts.get('is') ?? Infinity
    if (is >= at || !WHAT.some((concept) => this.firsts.has(concept))) return
    const actor = [0, is + 1].flatMap((first) => actorAt(this.sentence, this.words, first) ?? []).find(isRecipient)
    if (actor) this.add('beneficiary', actor, 'oblique', 7)
  }

  /** *projekt města Vsetína s názvem*: a town in the genitive. */
  private readOwner(at: number): void {
    const actor = this.isOfOther(at) ? undefined : actorAt(this.sentence, this.words, at + 1)
    if (actor?.isTown && GENITIVES.has(foldWord(this.words[at + 1]?.text ?? '')))
      this.add('beneficiary', actor, 'oblique', 6)
    // *projekt Základní školy Osek s názvem*
    else if (actor?.isBody && this.words.slice(actor.next, actor.next + 2).some(({ concept }) => concept === 'name'))
      this.add('beneficiary', actor, 'oblique', 6)
  }

  /** *Partnery projektu jsou …*, *Na projektu spolupracujeme s městem Most, které je i partnerem*. */
  private readPartner(at: number): void {
    let copula = at + 1
    while (OF_PROJECT.has(this.conceptAt(copula) ?? 'is')) copula++
    // Of partners the first is whose project it is: *Vedoucím partnerem projektu je Elim*, *Elim je vedoucím partnerem*.
    if (foldWord(this.words[at - 1]?.text ?? '').startsWith(LEADING)) {
      const isBehind = this.conceptAt(copula) === 'is'
      const owner = isBehind ? actorAt(this.sentence, this.words, copula + 1) : this.subjectOf(at - 2)
      if (isBehind || this.conceptAt(at - 2) === 'is') this.add('beneficiary', owner, 'nominative', 9)
    } else if (this.conceptAt(copula) === 'is')
      this.addAll(membersFrom(this.words, copula + 1)?.first ?? copula + 1, 'nominative', 9)
    else if (this.conceptAt(at - 1) === 'is' && this.isOfProject)
      this.add('partner', this.subjectOf(at - 1), 'nominative', 9)
    else if (foldWord(this.words[at]?.text ?? '') === 'partnerstvi') this.readCompany(at, this.isRunHere)
  }

  /** *navazuje na projekt, který realizovalo město Most*: whether what follows on another project is told of it. */
  private isOfOther(at: number): boolean {
    return (this.firsts.get('follows') ?? Infinity) < at
  }

  private isBehindProject(at: number): boolean {
    return (this.firsts.get('project') ?? Infinity) < at
  }

  /** *Na realizaci projektu se podílí Charita Most*; who has a share in a sum pays. */
  private readShare(at: number): void {
    if (!this.isBehindProject(at)) return
    const payers = payersOf(this.sentence)
    if (!payers.includes(actorAt(this.sentence, this.words, at + 1)?.passage.text ?? ''))
      this.addAll(at + 1, 'nominative', 7)
  }

  /** *ve spolupráci s*, *společně se*, *spolupracuje město s*: only of whom a project is run with. */
  private readCompany(at: number, isRun: boolean): void {
    const word = this.words[at]?.text ?? ''
    const isVerb = VERBAL.some((ending) => word.endsWith(ending))
    const company = companyFrom(this.sentence, this.words, at, isVerb ? LONGEST_SUBJECT : 1)
    if (company && (isRun || (isVerb && (this.isOfProject || company.arePartners))))
      this.addAll(company.first, company.stands, 7)
  }

  private addAll(first: number, stands: NameCase, points: number): void {
    let own = stands
    for (const actor of actorsFrom(this.sentence, this.words, first)) {
      this.add('partner', actor, own, points)
      if (commonBefore(actor)) own = 'nominative'
    }
  }

  /** The organisation that opens the sentence, its relative clause or the verb's own, and whose verb stands there: *…, který Charita Most realizuje*. */
  private subjectOf(verb: number): Actor | undefined {
    this.opening ??= { actor: this.actorFrom(0) }
    const { actor } = this.opening
    if (actor && this.isSubjectOf(verb, actor)) return actor
    const after = this.actorFrom(this.relativeBefore(verb) + 1)
    if (after && this.isSubjectOf(verb, after)) return after
    const own = this.actorFrom(this.clauseBefore(verb))
    return own && this.isSubjectOf(verb, own) ? own : undefined
  }

  /** Where the verb's own clause begins, behind a comma: *Náklady činily 6 mil. Kč, město Most obdrželo dotaci*. */
  private clauseBefore(verb: number): number {
    for (let at = verb - 1; at > 0 && verb - at <= LONGEST_CLAUSE; at--)
      if (this.gapAfter(at - 1).trim() === ',') return at
    return 0
  }

  /** The first actor from a word on, with nothing but adverbials before it. */
  private actorFrom(start: number): Actor | undefined {
    let first = start
    while (OPENING.has(this.conceptAt(first) ?? 'is') && !this.isOfBody(first)) first++
    return actorAt(this.sentence, this.words, first)
  }

  private isSubjectOf(verb: number, { isBody, next }: Actor): boolean {
    return isBody && next <= verb && verb - next <= MOST_BETWEEN && this.words.slice(next, verb).every(isAdverbial)
  }

  /** Where *který* of the verb's clause stands, if the project is what it stands for; else −1. */
  private relativeBefore(verb: number): number {
    for (let at = verb - 1; at > 0 && verb - at <= LONGEST_CLAUSE; at--)
      if (RELATIVE.has(foldWord(this.words[at]?.text ?? ''))) return this.conceptAt(at - 1) === 'project' ? at : -1
    return -1
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
/** Endings of *spolupracujeme*, *spolupracovat*, *spolupracovala*, which the noun has not. */
const VERBAL = ['eme', 'uje', 'ují', 'ovat', 'oval', 'ovala', 'ovalo', 'ovali', 'ovaly']
/** So many words may name who cooperates: *spolupracuje Magistrát hlavního města Prahy s*. */
const LONGEST_SUBJECT = 6
/** How far after its verb the project may stand. */
const FAR = 16
const MOST_BETWEEN = 6
/** So many words back *který* may stand. */
const LONGEST_CLAUSE = 30
/** What is given to somebody. */
const WHAT: readonly Concept[] = ['project', 'grant', 'support']
/** How far after its participle who does it may stand. */
const FAR_AGENT = 8
const RELATIVE = new Set(['ktery', 'jejz', 'jenz'])
/** *vedoucí*, *vedoucím* */
const LEADING = 'vedouci'
const OPENING: ReadonlySet<Concept> = new Set<Concept>(['quality', 'link'])
/** *získala na projekt Charita Most* */
const ADVERBIAL: ReadonlySet<Concept> = new Set<Concept>(['link', 'project', 'realise'])
const GENITIVES = new Set('mesta obce mestyse kraje statutarniho hlavniho mestske'.split(' '))

const isDone = ({ concept }: Word): boolean => concept === 'project' || concept === 'work'

const isAdverbial = ({ text, concept }: Word): boolean =>
  isDigit(text.charAt(0)) || concept === undefined || isNeutral(concept) || !isVerb(concept)
