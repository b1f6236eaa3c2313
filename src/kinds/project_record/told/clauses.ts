/** The words of a sentence that has sums, and where its clauses and the phrases in them begin and end: one walk over its words. */
import { bodyOf, isAdjective } from '../../../czech/body.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { foldWord, isDigit } from '../../../language/fold.ts'
import { isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasAny } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'

/** Words `[from, to)` of a sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Signs that part clauses; parentheses part what is named from what it costs. */
const SIGNS = ',;:()–'
const JOINTS = new Set(['a', 'i', 'zatímco', 'přičemž', 'kdy'])
const ALSO = new Set(['i', 'také', 'rovněž', 'letos', 'loni', 'nově'])
const AND = new Set(['a', 'i'])
/** *z toho*, *z čehož*: behind it stands a part. */
const OF_WHICH = new Set(['toho', 'čehož', 'nichž'])
/** Prepositions of what something comes from. */
const FROM = new Set(['z', 'ze', 'od'])
/** Words that end the phrase before them. */
const PARTING = new Set([...AND, ...FROM, 'v', 've', 'na', 'do'])
/** Words of a sum's name behind which another phrase begins. */
const AFTER_NAME: ReadonlySet<Concept | undefined> = new Set<Concept>(['amount', 'grant', 'gains'])
/** *Program obnovy venkova 2022* */
const YEAR = /^20\d\d$/
/** A stop behind a longer word ends a clause, behind a shorter one it may be an abbreviation's. */
const LONGEST_SHORT = 3
/** So many words may stand between two commas without ending their clause. */
const LONGEST_INSERTION = 4

/** Whether a word is a finite verb: one that the lexicon has, or one by its ending. */
export const isVerbal = ({ text, concept }: Word): boolean =>
  (concept !== undefined && isVerb(concept)) || isFinite(text)

export class Clauses {
  readonly words: readonly Word[]
  private verb: number | undefined

  constructor(readonly sentence: Passage) {
    // Words in parentheses count like all others.
    this.words = understand(sentence.text.replaceAll(/[()]/gu, ',')).words
  }

  /** The first word that begins at a place or behind it. */
  indexAt(place: number, first: number): number {
    let i = first
    while ((this.words[i]?.start ?? Infinity) < place) i++
    return i
  }

  conceptAt(i: number): Concept | undefined {
    return this.words[i]?.concept
  }

  lower(i: number): string {
    return this.words[i]?.text.toLowerCase() ?? ''
  }

  /** *který*, *kterou*, *jenž* */
  isRelative(i: number): boolean {
    const word = foldWord(this.words[i]?.text ?? '')
    return word.startsWith('kter') || word === 'jenz' || word === 'jez'
  }

  in({ from, to }: Range): readonly Word[] {
    return this.words.slice(from, to)
  }

  passage({ from, to }: Range): Passage | undefined {
    const [first, last] = [this.words[from], this.words[to - 1]]
    return first && last && from < to ? this.sentence.slice(first.start, last.end) : undefined
  }

  /** *přispělo i město* */
  isAlso(i: number): boolean {
    return ALSO.has(this.lower(i))
  }

  isFrom(i: number): boolean {
    return FROM.has(this.lower(i))
  }

  isVerb(i: number): boolean {
    const word = this.words[i]
    return word !== undefined && isVerbal(word)
  }

  /** What stands before a word. */
  gap(i: number): string {
    return this.sentence.text.slice(this.words[i - 1]?.end ?? 0, this.words[i]?.start)
  }

  /** Where the clause begins that goes up to a word; no further back than the sum before it. */
  clauseStart(to: number, first: number): number {
    for (let i = to; i > first; i--) {
      const inserted = this.insertionBefore(i, first)
      if (inserted === undefined && hasAny(this.gap(i), SIGNS)) return i
      i = inserted ?? i
      if (this.joins(i - 1, first)) return i
      if (this.lower(i - 2) === 'z' && OF_WHICH.has(this.lower(i - 1))) return i
    }
    return first
  }

  /** *náklady dosahují, včetně DPH, | výše*: where a remark between commas begins that a preposition opens. */
  private insertionBefore(to: number, first: number): number | undefined {
    if (this.gap(to).trim() !== ',') return undefined
    for (let i = to - 1; i > first && to - i <= LONGEST_INSERTION && !this.isVerb(i); i--)
      if (this.gap(i).trim() === ',') return this.conceptAt(i) === 'link' ? i : undefined
    return undefined
  }

  /** *náklady na opravu a vybavení činily*: before any verb and any sum *a* joins nouns. */
  private joins(i: number, first: number): boolean {
    const word = this.lower(i)
    return JOINTS.has(word) && (!AND.has(word) || first > 0 || this.firstVerb < i)
  }

  private get firstVerb(): number {
    this.verb ??= this.words.findIndex((_, i) => this.isVerb(i))
    return this.verb < 0 ? this.words.length : this.verb
  }

  /** Where the words behind a sum end that are said of it: at a comma, or where *a* goes on with another payer. */
  nearEnd(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      if (hasAny(this.gap(i), ',;')) return i
      if (this.lower(i) === 'a' && !this.isVerb(i + 1)) return i
    }
    return to
  }

  /** Where the phrase ends that begins at a word: a payer, or a subject. */
  phraseEnd(from: number, to: number): number {
    let end = from
    for (; end < to; end++) {
      const word = this.words[end]
      if (!word || PARTING.has(word.text.toLowerCase()) || this.isVerb(end)) break
      if ((isDigit(word.text.charAt(0)) && !YEAR.test(word.text)) || word.concept === 'amount') break
      if (end > from && (this.isParted(end) || AFTER_NAME.has(word.concept) || this.isSubject(end))) break
    }
    while (end > from && this.conceptAt(end - 1) === 'link') end--
    return end
  }

  private isParted(i: number): boolean {
    const gap = this.gap(i)
    return hasAny(gap, SIGNS) || (gap.includes('.') && (this.words[i - 1]?.text.length ?? 0) > LONGEST_SHORT)
  }

  /** *z kraje | obec*: the noun of a body in the nominative that no adjective belongs to. */
  private isSubject(i: number): boolean {
    const [before, word] = [this.words[i - 1], this.words[i]]
    return word !== undefined && bodyOf(word.text) === word.text && !isAdjective(before?.text ?? '')
  }
}
