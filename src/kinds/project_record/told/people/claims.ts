/** Who has a part in a project, as one sentence tells it by its verbs and nouns. */
import { isAdjective } from '../../../../czech/body.ts'
import { foldWord } from '../../../../language/fold.ts'
import type { Concept } from '../../../../language/lexicon/index.ts'
import { findOnce } from '../../../../mentions/once.ts'
import { hasAny } from '../../../../text/character.ts'
import type { Passage } from '../../../../text/passage.ts'
import type { Actor } from '../../../../roles/actor.ts'
import { commonBefore, type NameCase } from '../../../../roles/first-form.ts'
import { understand, type Word } from '../../../../roles/sense.ts'
import { isAgent, isRecipient } from './case.ts'
import { Clause, MOST_BETWEEN } from './clause.ts'
import { companyFrom, isTogether, membersFrom } from './company.ts'
import { payersOf, tellsMoney } from '../money.ts'

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
  const claims = new Claims(new Clause(sentence, words))
  return claims.read().map((claim) => ({ ...claim, passage: claim.actor.passage }))
})

class Claims {
  private readonly found: Claim[] = []
  private isRunHere = false

  constructor(private readonly clause: Clause) {}

  read(): Claim[] {
    if (this.clause.firsts.has('projects')) return []
    for (const [at, { concept }] of this.clause.words.entries()) {
      if (concept && ACTING.has(concept)) this.readVerb(at)
      else if (concept === 'gains') this.readGain(at)
      else if (concept === 'beneficiary') this.readNoun(at)
      else if (concept === 'realised') this.readPassive(at)
      else if (concept === 'given') this.readGiven(at)
      else if (concept === 'project') this.readOwner(at)
    }
    const isRun = this.isRunHere
    for (const [at, { concept, text }] of this.clause.words.entries())
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

  /** *Projekt realizuje město Vsetín*, *Oblastní charita Most realizuje od ledna projekt*. */
  private readVerb(at: number): void {
    const { clause } = this
    const isRelative = clause.relativeBefore(at) > 0
    if (isRelative && this.isOfOther(at)) return
    const after = clause.actorAt(at + 1)
    const isBefore = clause.isBehind('project', at)
    if (after && (isBefore || after.isBody)) this.add('beneficiary', after, 'nominative', isBefore ? 9 : 6)
    else if (clause.words.slice(at, at + FAR).some(isDone) || isRelative)
      this.add('beneficiary', clause.subjectOf(at), 'nominative', 9)
    // *Projekt realizujeme*: by those whose page it is.
    this.isRunHere ||= clause.isOfProject && clause.textAt(at).endsWith(WE)
  }

  /** *Město Podbořany získalo na projekt dotaci*, *získalo dotaci ve výši 5 000 Kč na lávku*. */
  private readGain(at: number): void {
    const { firsts, isOfProject, sentence } = this.clause
    const [grant = Infinity] = GOT.flatMap((concept) => firsts.get(concept) ?? []).sort((a, b) => a - b)
    const isNear = grant > at && grant - at < MOST_BETWEEN
    const isGrant = grant < Infinity && (isOfProject || firsts.has('decision') || isNear)
    if (!isGrant && !(isOfProject && tellsMoney(sentence))) return
    const after = this.clause.actorAt(this.clause.after(at + 1, ADVERBIAL))
    this.add('beneficiary', after?.isBody ? after : this.clause.subjectOf(at), 'nominative', 6)
  }

  /**
   * *Příjemcem dotace je Elim*, *Město Most je příjemcem*, *se zařadilo mezi příjemce*, *Město Most, příjemce dotace, …*,
   * *projekt realizátora, Hlavního města Prahy,*.
   */
  private readNoun(at: number): void {
    const { clause } = this
    const copula = clause.after(at + 1, OF_PROJECT)
    if (clause.conceptAt(copula) === 'is') this.add('beneficiary', clause.actorAt(copula + 1), 'nominative', 9)
    else if (this.isApposition(at, copula)) this.add('beneficiary', clause.opened, 'nominative', 9)
    else if (clause.gapAfter(copula - 1).trim() === ',' && (clause.isOfProject || at === 0)) {
      const actor = clause.actorAt(copula)
      const next = actor && clause.words[actor.next]
      const isClosed = actor && (!next || clause.textAfter(actor.passage).trimStart().startsWith(','))
      if (isClosed && actor.isBody) this.add('beneficiary', actor, at === 0 ? 'nominative' : 'oblique', 7)
    } else this.add('beneficiary', this.becomingAt(at), 'nominative', 9)
  }

  /** *Mikroregion Podhůří, | příjemce dotace, | rozdal …* */
  private isApposition(at: number, behind: number): boolean {
    const { clause } = this
    const isParted = [at - 1, behind - 1].every((one) => clause.gapAfter(one).trim() === ',')
    return isParted && clause.opened?.isBody === true && clause.opened.next === at
  }

  /** Who *je příjemcem*, *se stal úspěšným žadatelem* or *se zařadil mezi příjemce*. */
  private becomingAt(at: number): Actor | undefined {
    const { clause } = this
    let before = at - 1
    while (isAdjective(clause.textAt(before))) before--
    const isAmong = clause.textAt(before) === AMONG
    const verb = isAmong ? before - 1 : before
    const isOf = isAmong || clause.textAt(at).endsWith('em')
    const isBecome =
      clause.conceptAt(verb) === 'is' ||
      (isOf && hasReflexive(clause.words.slice(verb - 1, verb)) && isBecoming(foldWord(clause.textAt(verb))))
    return isBecome ? clause.subjectOf(verb) : undefined
  }

  /** *Projekt je realizován městem Vsetín*, *byl realizován v letech 2019–2021 Základní školou Osek*. */
  private readPassive(at: number): void {
    if (!this.clause.isOfProject || this.isOfOther(at)) return
    // *navazuje na realizovaný MAP II*: what is done itself, and nobody who does it.
    const isAttribute = isAdjective(this.clause.textAt(at))
    for (let first = at + 1; first <= at + FAR_AGENT; first++) {
      const actor = this.clause.actorAt(first)
      if (!actor || ((first > at + 1 || isAttribute) && !this.isAgentAt(first, actor))) continue
      this.add('beneficiary', actor, 'oblique', 7)
      return
    }
  }

  /** Whether a name further on stands in the case of who does it: after no preposition, and not in the middle of a name. */
  private isAgentAt(first: number, actor: Actor): boolean {
    const before = this.clause.words[first - 1]
    const isWithin = before?.concept === 'link' || before?.concept === 'to' || isAdjective(before?.text ?? '')
    return !isWithin && isAgent(actor)
  }

  /** *Nemocnici Osek byl z programu schválen projekt*, *Krajem byla obci Lhota přidělena dotace*: to whom, not by whom. */
  private readGiven(at: number): void {
    const { firsts } = this.clause
    const is = firsts.get('is') ?? Infinity
    if (is >= at || !WHAT.some((concept) => firsts.has(concept))) return
    const actor = [0, is + 1].flatMap((first) => this.clause.actorAt(first) ?? []).find(isRecipient)
    if (actor) this.add('beneficiary', actor, 'oblique', 7)
  }

  /** *projekt města Vsetína s názvem*: a town in the genitive. */
  private readOwner(at: number): void {
    const { clause } = this
    const actor = this.isOfOther(at) ? undefined : clause.actorAt(at + 1)
    if (actor?.isTown && GENITIVES.has(foldWord(clause.textAt(at + 1)))) this.add('beneficiary', actor, 'oblique', 6)
    // *projekt Základní školy Osek s názvem*, *projekt FCH Osek „Klub“*
    else if (actor?.isBody && this.isNamedBehind(actor)) this.add('beneficiary', actor, 'oblique', 6)
  }

  private isNamedBehind({ next, passage }: Actor): boolean {
    const opens = this.clause.textAfter(passage).slice(0, 2)
    return (
      this.clause.words.slice(next, next + 2).some(({ concept }) => concept === 'name') ||
      (opens.startsWith(' ') && hasAny(opens, OPENS))
    )
  }

  /** *Partnery projektu jsou …*, *Na projektu spolupracujeme s městem Most, které je i partnerem*. */
  private readPartner(at: number): void {
    const { clause } = this
    const copula = clause.after(at + 1, OF_PROJECT)
    // Of partners the first is whose project it is: *Vedoucím partnerem projektu je Elim*, *Elim je vedoucím partnerem*.
    if (foldWord(clause.textAt(at - 1)).startsWith(LEADING)) {
      const isBehind = clause.conceptAt(copula) === 'is'
      const owner = isBehind ? clause.actorAt(copula + 1) : clause.subjectOf(at - 2)
      if (isBehind || clause.conceptAt(at - 2) === 'is') this.add('beneficiary', owner, 'nominative', 9)
    } else if (clause.conceptAt(copula) === 'is')
      this.addAll(membersFrom(clause.words, copula + 1)?.first ?? copula + 1, 'nominative', 9)
    else if (clause.conceptAt(at - 1) === 'is' && clause.isOfProject)
      this.add('partner', clause.subjectOf(at - 1), 'nominative', 9)
    else if (foldWord(clause.textAt(at)) === 'partnerstvi') this.readCompany(at, this.isRunHere)
  }

  /** *navazuje na projekt, který realizovalo město Most*: whether what follows on another project is told of it. */
  private isOfOther(at: number): boolean {
    return this.clause.isBehind('follows', at)
  }

  /** *Na realizaci projektu se podílí Charita Most*; who has a share in a sum pays. */
  private readShare(at: number): void {
    const { clause } = this
    if (!clause.isBehind('project', at)) return
    const payers = payersOf(clause.sentence)
    if (!payers.includes(clause.actorAt(at + 1)?.passage.text ?? '')) this.addAll(at + 1, 'nominative', 7)
  }

  /** *ve spolupráci s*, *společně se*, *spolupracuje město s*: only of whom a project is run with. */
  private readCompany(at: number, isRun: boolean): void {
    const { sentence, words, isOfProject } = this.clause
    const isVerb = VERBAL.some((ending) => this.clause.textAt(at).endsWith(ending))
    const company = companyFrom(sentence, words, at, isVerb ? LONGEST_SUBJECT : 1)
    if (company && (isRun || (isVerb && (isOfProject || company.arePartners))))
      this.addAll(company.first, company.stands, 7)
  }

  private addAll(first: number, stands: NameCase, points: number): void {
    let own = stands
    for (const actor of this.clause.actorsFrom(first)) {
      this.add('partner', actor, own, points)
      if (commonBefore(actor)) own = 'nominative'
    }
  }
}
/** Endings of *spolupracujeme*, *spolupracovat*, *spolupracovala*, which the noun has not. */
const VERBAL = ['eme', 'uje', 'ují', 'ovat', 'oval', 'ovala', 'ovalo', 'ovali', 'ovaly']
const WE = 'me'
/** So many words may name who cooperates: *spolupracuje Magistrát hlavního města Prahy s*. */
const LONGEST_SUBJECT = 6
/** How far after its verb the project may stand. */
const FAR = 16
/** What somebody gets: *dotaci*, *podporu*, *dotační peníze*. */
const GOT: readonly Concept[] = ['grant', 'support', 'granting']
/** What is given to somebody. */
const WHAT: readonly Concept[] = ['project', 'grant', 'support']
/** How far after its participle who does it may stand. */
const FAR_AGENT = 8
/** *vedoucí*, *vedoucím* */
const LEADING = 'vedouci'
const OPENS = '"„“«'
/** *zařadila se mezi příjemce* */
const AMONG = 'mezi'
/** *se stalo*, *se zařadila* */
const BECOMING = ['stal', 'zaradil']
const isBecoming = (word: string): boolean =>
  BECOMING.some((stem) => word.startsWith(stem) && word.length <= stem.length + 1)
const hasReflexive = (words: readonly Word[]): boolean => words.some(({ text }) => text === 'se')
/** *získala na projekt Charita Most* */
const ADVERBIAL: ReadonlySet<Concept> = new Set<Concept>(['link', 'project', 'realise'])
const GENITIVES = new Set('mesta obce mestyse kraje statutarniho hlavniho mestske'.split(' '))

const isDone = ({ concept }: Word): boolean => concept === 'project' || concept === 'work'
