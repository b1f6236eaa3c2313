/** Names of organisations within a sentence: where one that begins at a word ends, and its first form. */
import { bodyOf, isAdjective, isCommon, isTown } from '../czech/body.ts'
import { LEGAL_FORM } from '../czech/organisation/organisation-shape.ts'
import { isFinite } from '../language/finite-verb.ts'
import { foldWord, isDigit } from '../language/fold.ts'
import { isNeutral, isVerb } from '../language/lexicon/index.ts'
import type { Passage } from '../text/passage.ts'
import { hasAny } from '../text/character.ts'
import type { Word } from './sense.ts'

export interface Actor {
  readonly passage: Passage
  /** The first word after it. */
  readonly next: number
  /** Whether its words say that it is an organisation: a noun such as *charita*, or a legal form. */
  readonly isBody: boolean
  /** Whether it is a town or a region. */
  readonly isTown: boolean
}

const LONGEST = 120
const MOST_WORDS = 14
const LEGAL = new RegExp(`,?\\s?${LEGAL_FORM}`, 'iuy')
/** Words that legal forms begin with, folded, their letters run together: *z. s.* */
const LEGAL_WORDS = new Set(
  'z zs zspo zu o op ops s sr sro sp v vv vvi a as p po prispevkova spolek zapsany zapsane obecne'.split(' '),
)
/** Prepositions inside of names: *Technická univerzita v Liberci*, *Domov pro seniory*. */
const BEFORE_NAME = new Set('v ve nad pod u a'.split(' '))
const BEFORE_NOUN = new Set(['pro'])

const SCHOOL = 'škola'
/** *ZŠ*, *SOŠ*: capitals whose last stands for the school; and other bodies that go by theirs. */
const nounOf = (word: string): string | undefined => {
  if (word.length > LONGEST_SHORT || word !== word.toUpperCase()) return bodyOf(word)
  return word.length > 1 && word.endsWith('Š') ? SCHOOL : (SHORT.get(word) ?? bodyOf(word))
}
const LONGEST_SHORT = 4
const SHORT = new Map<string, string>([
  ['MAS', 'skupina'],
  ['DDM', 'dům'],
  ['TJ', 'jednota'],
  ['SDH', 'sbor'],
  ['FCH', 'charita'],
  ['OCH', 'charita'],
  ['SOU', 'učiliště'],
])
const AND = new Set(['a', 'i'])
const DASHES = new Set(['–', '—', '-'])
const QUOTES = '"„“”«»'

export const isCapital = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** The name that begins at a word, if one can. */
export const actorAt = (sentence: Passage, words: readonly Word[], first: number): Actor | undefined =>
  new Walk(sentence, words, first).read()

class Walk {
  private end = 0
  private hasBody = false
  private hasTown = false
  /** Whether the body's noun only says what sort of body has the name after it: *organizace*. */
  private isCommon = false
  /** Whether a word of its own was read, which is no body's noun and no adjective before one. */
  private hasName = false
  /** Where that word stands. */
  private named = -1
  private isLegal = false
  private at: number

  constructor(
    private readonly sentence: Passage,
    private readonly words: readonly Word[],
    private readonly first: number,
  ) {
    this.at = first
  }

  read(): Actor | undefined {
    const begin = this.words[this.first]
    if (!begin || !this.begins(begin)) return undefined
    for (; this.at < this.words.length && this.at - this.first < MOST_WORDS; this.at++) {
      if (this.at > this.first && this.readLegalForm()) break
      const word = this.words[this.at]
      if (!word || !this.takes(word)) break
      this.end = word.end
      const body = nounOf(word.text)
      if (body !== undefined) {
        this.hasBody = true
        this.hasTown ||= isTown(body)
        this.isCommon = isCommon(body)
      }
      if (body === undefined && isCapital(word.text) && !(isAdjective(word.text) && this.bodyFollows())) {
        if (!this.hasName) this.named = this.at
        this.hasName = true
      }
    }
    if (!this.isLegal) this.readLegalForm()
    const passage = this.sentence.slice(begin.start, this.end)
    const isNamed = this.hasName || this.isLegal || this.at - this.first > 2
    if (passage.length < 3 || passage.length > LONGEST || !isNamed) return undefined
    return { passage, next: this.at, isBody: this.hasBody || this.isLegal, isTown: this.hasTown }
  }

  /** A capital, or in small letters the noun of a body that a name follows. */
  private begins(word: Word): boolean {
    if (isDigit(word.text.charAt(0))) return false
    if (isCapital(word.text)) return word.concept === undefined || !(isVerb(word.concept) || word.concept === 'project')
    for (let i = this.first; i < this.first + 3; i++) {
      const next = this.words[i]
      if (next && nounOf(next.text) !== undefined) return this.namedFrom(i + 1)
      if (!next || !isAdjective(next.text)) return false
    }
    return false
  }

  /** Whether a name in capitals stands there, or after the towns of a union: *svazek obcí Hlinecko*. */
  private namedFrom(i: number): boolean {
    const [word, after] = [this.words[i], this.words[i + 1]]
    if (!word || this.gapBefore(i).includes('.')) return false
    if (isCapital(word.text)) return true
    return after !== undefined && nounOf(word.text) !== undefined && isCapital(after.text)
  }

  private takes(word: Word): boolean {
    if (this.at === this.first) return true
    const gap = this.gapBefore(this.at)
    const before = this.words[this.at - 1]?.text ?? ''
    if (hasAny(gap, '(;:,!?') || (gap.includes('.') && (before.length > 3 || isDigit(before.charAt(0))))) return false
    if (DASHES.has(gap.trim())) return this.legalAhead()
    if (hasAny(gap, QUOTES) && this.hasName && !this.isQuoted()) return false
    if (word.concept !== undefined && isVerb(word.concept)) return false
    if (isDigit(word.text.charAt(0))) return isCapital(before) && word.text.length < 3
    if (isCapital(word.text)) return !(this.hasName && word.concept === 'project')
    return this.takesSmall(word)
  }

  private takesSmall({ text, concept }: Word): boolean {
    const small = foldWord(text)
    const before = this.words[this.at - 1]?.text ?? ''
    const next = this.words[this.at + 1]
    // *Střední odborná škola*: the second adjective of the body's noun.
    if (!this.hasName && isAdjective(text) && isAdjective(before) && this.bodyFollows()) return true
    // *Evropského domu v Bruselu*: the noun of the adjective that the name begins with; *domů* leads home as well.
    const isNoun = (concept === undefined || concept === 'navigation') && !isFinite(text)
    // *organizace Zelený kruh*: of a name that a common noun announces too.
    const isFirst = this.at === this.first + 1 || (this.isCommon && this.at === this.named + 1)
    if (isNoun && isFirst && isAdjective(before)) return true
    // *Úřad práce*
    const isOfNames = concept === undefined || isNeutral(concept) || concept === 'work'
    if (!isOfNames && nounOf(text) === undefined) return false
    // *Spolek Pod lipou*: what a preposition with a capital begins.
    if (isCapital(before) && BEFORE_NAME.has(foldWord(before)) && concept === undefined) return true
    if (this.hasBody && small === 'a' && (!this.hasName || this.isSchool())) return this.bodyFollows()
    // *Sdružení obcí Horské údolí předložilo*: the noun of an adjective, before a verb.
    if (concept === undefined && isCapital(before) && isAdjective(before) && next?.concept && isVerb(next.concept))
      return true
    if (BEFORE_NAME.has(small) && next && isCapital(next.text) && small !== 'a') return true
    if (this.hasName && nounOf(text) === SCHOOL) return isAdjective(before) && isCapital(before)
    if (this.hasBody && !this.hasName) {
      if (concept === 'link' || concept === 'quality') return BEFORE_NOUN.has(small)
      return nounOf(text) !== undefined || isCapital(this.words[this.first]?.text ?? '')
    }
    if (!this.hasBody && !this.hasName && nounOf(text) !== undefined) return true
    return this.legalAhead()
  }

  /** *Základní škola a mateřská škola*: a second noun of a body before any name. */
  private bodyFollows(): boolean {
    for (let i = this.at + 1; i < this.at + 4; i++) {
      const word = this.words[i]
      if (!word || hasAny(this.gapBefore(i), ',;:(')) return false
      if (nounOf(word.text) !== undefined) return true
      if (!isAdjective(word.text)) return false
    }
    return false
  }

  /** *Základní škola T. G. Masaryka a Mateřská škola Písek*: one body of two schools. */
  private isSchool(): boolean {
    const own = this.words.slice(this.first, this.at + 4).filter(({ text }) => nounOf(text) === SCHOOL)
    return own.length > 1 && isCapital(this.words[this.at + 1]?.text ?? '')
  }

  /** Whether a legal form ends the words from here on, and no verb and no other name stands between. */
  private legalAhead(): boolean {
    for (let i = this.at; i < this.at + MOST_WORDS; i++) {
      const word = this.words[i]
      if (!word || (word.concept !== undefined && isVerb(word.concept))) return false
      if (this.legalFormBefore(i) !== undefined) return true
      // After a body's name only words of the name itself may stand: *organizace Cestou necestou, z. ú.*
      if (this.hasBody && !this.isOfName(word)) return false
      if (i > this.at && hasAny(this.gapBefore(i), ',;:(.')) return false
    }
    return false
  }

  private isOfName({ text, concept }: Word): boolean {
    if (nounOf(text) !== undefined || AND.has(text)) return false
    return concept === undefined || (this.isCommon && concept === 'link')
  }

  private readLegalForm(): boolean {
    const end = this.legalFormBefore(this.at)
    if (end === undefined) return false
    this.end = end
    this.isLegal = true
    while (this.at < this.words.length && (this.words[this.at]?.start ?? end) < end) this.at++
    return true
  }

  /** Where the legal form ends that goes on from the word before a word. */
  private legalFormBefore(i: number): number | undefined {
    const [before, word] = [this.words[i - 1], this.words[i]]
    if (!before || !word || !LEGAL_WORDS.has(foldWord(word.text))) return undefined
    LEGAL.lastIndex = before.end
    const found = LEGAL.exec(this.sentence.text)
    return found ? before.end + found[0].length : undefined
  }

  private gapBefore(i: number): string {
    const [before, word] = [this.words[i - 1], this.words[i]]
    return before && word ? this.sentence.text.slice(before.end, word.start) : ''
  }

  /** Whether the name itself stands in quotation marks that are still open. */
  private isQuoted(): boolean {
    const begin = this.words[this.first]?.start ?? 0
    return hasAny(this.sentence.text.charAt(begin - 1), '"„«')
  }
}

/** *(Německo)* */
const REMARK = /^\s\([^()]{2,40}\)/u
/** *Škola Talheim z Německa a …* */
const FROM = new Set(['z', 'ze'])

/** The names that a list has from a word on, parted by commas and *a*. */
export const actorsFrom = (sentence: Passage, words: readonly Word[], first: number): Actor[] => {
  const found: Actor[] = []
  for (let at = first; ;) {
    const actor = actorAt(sentence, words, at)
    if (!actor) return found
    found.push(actor)
    const origin = words[actor.next + 1]
    const isFrom = FROM.has(words[actor.next]?.text ?? '') && origin !== undefined && isCapital(origin.text)
    const behind = isFrom ? actor.next + 2 : actor.next
    const [last, next] = [isFrom ? origin.end : sentence.offsetOf(actor.passage) + actor.passage.length, words[behind]]
    if (!next) return found
    // *Gymnasium Talheim (Německo) a …*
    const gap = sentence.text.slice(last, next.start).replace(REMARK, '')
    // After a legal form the conjunction is read as one of its letters: *z. s. a Most*.
    const joint = gap.trim()
    if (joint === '' && AND.has(next.text)) at = behind + 1
    else if (joint === ',' || AND.has(joint)) at = behind
    else return found
  }
}
