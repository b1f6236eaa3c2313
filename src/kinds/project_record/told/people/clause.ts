/** A sentence that tells of people: where its concepts stand, and which organisation is the subject of a verb. */
import { bodyOf, isAdjective } from '../../../../czech/body.ts'
import { foldWord, isDigit } from '../../../../language/fold.ts'
import { isNeutral, isVerb, type Concept } from '../../../../language/lexicon/index.ts'
import type { Passage } from '../../../../text/passage.ts'
import { actorAt, actorsFrom, type Actor } from '../../../../roles/actor.ts'
import type { Word } from '../../../../roles/sense.ts'

/** So many words back *který* may stand. */
const LONGEST_CLAUSE = 30
/** So many words may stand between a subject and its verb. */
export const MOST_BETWEEN = 6
/** So many words a name may have that stands right before its verb. */
const LONGEST_NAME = 6
const RELATIVE = new Set(['ktery', 'jejz', 'jenz'])
const OPENING: ReadonlySet<Concept> = new Set<Concept>(['quality', 'link'])

export class Clause {
  /** Where each concept stands first. */
  readonly firsts: ReadonlyMap<Concept, number>
  private opening: { readonly actor: Actor | undefined } | undefined

  constructor(
    readonly sentence: Passage,
    readonly words: readonly Word[],
  ) {
    const firsts = new Map<Concept, number>()
    for (const [at, { concept }] of words.entries()) if (concept && !firsts.has(concept)) firsts.set(concept, at)
    this.firsts = firsts
  }

  get isOfProject(): boolean {
    return this.firsts.has('project')
  }

  conceptAt(at: number): Concept | undefined {
    return this.words[at]?.concept
  }

  textAt(at: number): string {
    return this.words[at]?.text ?? ''
  }

  actorAt(first: number): Actor | undefined {
    return actorAt(this.sentence, this.words, first)
  }

  actorsFrom(first: number): Actor[] {
    return actorsFrom(this.sentence, this.words, first)
  }

  /** The first word from one on that is none of these. */
  after(at: number, skipped: ReadonlySet<Concept>): number {
    let next = at
    while (skipped.has(this.conceptAt(next) ?? 'is')) next++
    return next
  }

  gapAfter(at: number): string {
    const [word, next] = [this.words[at], this.words[at + 1]]
    return word && next ? this.sentence.text.slice(word.end, next.start) : ''
  }

  textAfter(part: Passage): string {
    return this.sentence.text.slice(this.sentence.offsetOf(part) + part.length)
  }

  /** Whether one concept stands before a word. */
  isBehind(concept: Concept, at: number): boolean {
    return (this.firsts.get(concept) ?? Infinity) < at
  }

  /** The organisation that opens the sentence, its relative clause or the verb's own, and whose verb stands there: *…, který Charita Most realizuje*. */
  subjectOf(verb: number): Actor | undefined {
    const actor = this.opened
    if (actor && this.isSubjectOf(verb, actor)) return actor
    const after = this.actorFrom(this.relativeBefore(verb) + 1)
    if (after && this.isSubjectOf(verb, after)) return after
    const own = this.actorFrom(this.clauseBefore(verb))
    return own && this.isSubjectOf(verb, own) ? own : this.rightBefore(verb)
  }

  /** *V těchto dnech | obec Lhota | obdržela*: the body in the nominative that ends at a verb, whatever stands before it. */
  private rightBefore(verb: number): Actor | undefined {
    for (let first = verb - 1; first >= 0 && verb - first <= LONGEST_NAME; first--) {
      const noun = this.textAt(first)
      if (bodyOf(noun) !== noun.toLowerCase() || this.conceptAt(first - 1) === 'link') continue
      const begin = isAdjective(this.textAt(first - 1)) ? first - 1 : first
      const actor = this.actorAt(begin)
      if (actor?.isBody && actor.next === verb) return actor
    }
    return undefined
  }

  /** The organisation that opens the sentence. */
  get opened(): Actor | undefined {
    this.opening ??= { actor: this.actorFrom(0) }
    return this.opening.actor
  }

  /** Where *který* of the verb's clause stands, if the project is what it stands for; else −1. */
  relativeBefore(verb: number): number {
    for (let at = verb - 1; at > 0 && verb - at <= LONGEST_CLAUSE; at--)
      if (RELATIVE.has(foldWord(this.textAt(at)))) return this.conceptAt(at - 1) === 'project' ? at : -1
    return -1
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
    return this.actorAt(first)
  }

  private isSubjectOf(verb: number, { isBody, next }: Actor): boolean {
    if (!isBody || next > verb) return false
    const between = this.words.slice(next, verb)
    return between.length <= MOST_BETWEEN && between.every(isAdverbial)
  }

  /** *Základní škola*: an adjective that belongs to the name. */
  private isOfBody(at: number): boolean {
    return bodyOf(this.textAt(at + 1)) !== undefined && isAdjective(this.textAt(at))
  }
}

const isAdverbial = ({ text, concept }: Word): boolean =>
  isDigit(text.charAt(0)) || concept === undefined || isNeutral(concept) || !isVerb(concept)
