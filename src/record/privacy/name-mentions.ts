/** Where a text names a person: in either order, with what people put between and beside the words of a name. */
import { isFirstName, maybeFirstName } from '../../czech/person/first-names.ts'
import type { Passage } from '../../text/passage.ts'
import {
  AND,
  CALLED,
  DEGREES,
  FAMILY,
  GIVEN_LABELS,
  isOffice,
  LABELS,
  MAIDEN,
  PARTICLES,
  PERSONS,
  SURNAME_LABELS,
} from './name-words.ts'
import type { Keys } from './occurrences.ts'
import { exactly, nobody } from './person.ts'
import type { Person } from './person.ts'
import { isBlockBetween } from './readable.ts'
import { gluedIn, isCapital, isSmallName, wordsIn } from './words.ts'
import type { Word } from './words.ts'

/** A place in the text of a passage. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** Given name and surname; else what is the person only where the document has the whole name too. */
  readonly isWhole: boolean
}

/** How many words may stand between the words of a name, and between those that labels announce. */
const NEAR = 7
const FAR = 14

/** Every place where a person is named, in order; some overlap. */
export function* mentionsIn(p: Passage, person: Person): Generator<Mention> {
  yield* mentionsAmong(wordsIn(p.text), p, person)
}

function* mentionsAmong(words: readonly Word[], p: Passage, person: Person): Generator<Mention> {
  const look = new Look(words, p, person)
  for (const [i, word] of words.entries()) {
    const glued = gluedIn(word.key, person)
    if (glued) yield { start: word.start, end: word.end, isWhole: true }
    const isSurname = person.isSurname(word.key)
    const isFamily = person.isFamily(word.key)
    if (!isSurname && !isFamily) {
      if (word.isName && person.isPossessive(exactly(word.text)) && look.isAlone(i))
        yield { start: word.start, end: word.end, isWhole: false }
      continue
    }
    const pairs = [...look.pairs(i)]
    yield* pairs
    if (pairs.some(({ isWhole }) => isWhole)) continue
    if (isSurname ? look.isMeant(i) : look.isFamily(i)) yield { start: word.start, end: word.end, isWhole: false }
  }
}

/** Given names that stand alone, as people are called who were named before. */
export function* standsAlone(p: Passage, givens: Keys): Generator<Mention> {
  const words = wordsIn(p.text)
  const look = new Look(words, p, nobody)
  for (const [i, { key, start, end, isName }] of words.entries())
    if (isName && givens.has(key) && look.isAlone(i)) yield { start, end, isWhole: false }
}

class Look {
  private readonly words: readonly Word[]
  private readonly p: Passage
  private readonly person: Person

  constructor(words: readonly Word[], p: Passage, person: Person) {
    this.words = words
    this.p = p
    this.person = person
  }

  /** The given names and initials that belong to the surname at a place. */
  *pairs(i: number): Generator<Mention> {
    yield* this.pairsOn(i, -1)
    yield* this.pairsOn(i, 1)
    yield* this.labelled(i)
  }

  private *pairsOn(i: number, step: 1 | -1): Generator<Mention> {
    const surname = this.words[i]?.key ?? ''
    let [isPart, hasOther] = [true, false]
    for (let j = i + step; Math.abs(j - i) <= NEAR; j += step) {
      const word = this.words[j]
      const gap = this.gapBetween(Math.min(j, j - step), Math.max(j, j - step))
      if (!word || gap === undefined) return
      if (this.person.isPair(word.key, surname) && this.isJoined(j, j - step, i, gap) && this.isName(j, i)) {
        yield* this.found(i, j, isPart)
        return
      }
      if (!this.isInsertion(j, j - step, gap, i)) return
      if (LABELS.test(word.key)) isPart = false
      if (this.isBeside(word) || LABELS.test(word.key)) continue
      // One other surname may stand between, not two.
      const isOther = !maybeFirstName(word.text) && !this.isMaiden(j)
      if (isOther && hasOther) return
      hasOther ||= isOther
    }
  }

  /** Whether a given name belongs to the word inside the name that is its neighbour: not *Jana, Eva Veselá*. */
  private isJoined(j: number, neighbour: number, surname: number, gap: string): boolean {
    const inner = this.words[neighbour]
    if (neighbour === surname || !inner || LABELS.test(inner.key) || (this.isBeside(inner) && inner.text.length > 1))
      return true
    return (
      /^(?:\s?[-–\u2010\u2011]\s?|\.?\s|\.|)$/u.test(gap) &&
      !this.isBlockBetween(Math.min(j, neighbour), Math.max(j, neighbour))
    )
  }

  /** *Jméno: Jana, narozena: 1985, příjmení: Veselá*. */
  private *labelled(i: number): Generator<Mention> {
    const surname = this.words[i]
    if (!surname || !SURNAME_LABELS.test(this.words[i - 1]?.key ?? '')) return
    for (let j = Math.max(1, i - FAR); j <= i + FAR; j++) {
      const word = this.words[j]
      if (!word || !GIVEN_LABELS.test(this.words[j - 1]?.key ?? '') || word.key.length < 2) continue
      if (this.person.isPair(word.key, surname.key)) yield* this.found(i, j, false)
    }
  }

  private isMaiden(j: number): boolean {
    return MAIDEN.test(this.words[j - 1]?.key ?? '') || MAIDEN.test(this.words[j + 1]?.key ?? '')
  }

  private isBeside({ key, text }: Word): boolean {
    return text.length === 1 || [DEGREES, MAIDEN, PARTICLES, AND].some((words) => words.test(key))
  }

  /** Whether a word may stand inside a name, between its neighbour on the way and the given name. */
  private isInsertion(j: number, neighbour: number, gap: string, surname: number): boolean {
    const word = this.words[j]
    if (!word) return false
    if (
      DEGREES.test(word.key) &&
      (word.isName || word.key === 'et' || /^(?:ml|st|prof|doc|ing|bc|mgr)$/.test(word.key))
    )
      return true
    if (LABELS.test(word.key) || MAIDEN.test(word.key) || PARTICLES.test(word.key)) return true
    const isFamily = this.person.isFamily(this.words[surname]?.key ?? '')
    if (AND.test(word.key) && !word.isName) return isFamily
    if (!word.isName || !/^\p{L}/u.test(word.text)) return false
    if (this.isBlockBetween(Math.min(j, neighbour), Math.max(j, neighbour))) return false
    if (word.text.length === 1) return true
    if (!/^(?:\s?[-–\u2011\u2010]\s?|\s|)$/u.test(gap) && !this.isMaiden(j)) return false
    if (isOffice(word.text)) return false
    const isLoud = word.text === word.text.toUpperCase() && word.text.length > 1
    return !isLoud || this.words[surname]?.text === this.words[surname]?.text.toUpperCase()
  }

  /** Whether a given name and a surname are written as those of one person. */
  private isName(j: number, i: number): boolean {
    const [given, surname] = [this.words[j], this.words[i]]
    if (!given || !surname) return false
    const [first, last] = [Math.min(i, j), Math.max(i, j)]
    if (given.key.length === 1 && !this.isInitial(j)) return false
    if (!given.isName || !surname.isName) {
      const gap = this.p.text.slice(this.words[first]?.end ?? 0, this.words[last]?.start ?? 0)
      if (last - first > 1) return false
      if (/\s/u.test(gap) && !isSmallName(given, surname)) return false
      if (given.key.length === 1 && !/^[._-]$/.test(gap)) return false
    }
    // *Eva Veselá, Jana Nová* and *Nováková Jana | Veselá Eva* are others.
    const [before, after] = [this.words[first - 1], this.words[last + 1]]
    const near = (a: number, b: number) => this.gapBetween(a, b) === ' '
    const isOther = (word: Word | undefined) =>
      word !== undefined && word.isName && isFirstName(word.text) && !this.person.isPair(word.key, surname.key)
    if (i < j && isOther(before) && near(first - 1, first) && !this.isBlockBetween(first - 1, first)) return false
    if (j < i && isOther(after) && near(last, last + 1) && isCapital(before) && !isFirstName(before?.text ?? ''))
      if (near(first - 1, first) && this.isBlockBetween(last, last + 1) === this.isBlockBetween(first - 1, first))
        return this.isBlockBetween(last, last + 1) && !this.isBlockBetween(first, last)
    const gap = this.gapBetween(first, last) ?? ''
    if (last - first === 1 && /[,;]/.test(gap)) {
      if (i < j) return !(isCapital(after) && near(last, last + 1) && !this.isBlockBetween(last, last + 1))
      return !(isCapital(before) && near(first - 1, first) && !this.isBlockBetween(first - 1, first))
    }
    return true
  }

  private isInitial(j: number): boolean {
    const word = this.words[j]
    if (!word || word.text.length > 2) return false
    return word.isName || /[._-]/.test(this.p.text.charAt(word.end) + this.p.text.charAt(word.start - 1))
  }

  /** The whole of a name, or its two words where labels or other words part them. */
  private *found(i: number, j: number, isPart: boolean): Generator<Mention> {
    const [given, surname] = [this.words[j], this.words[i]]
    if (!given || !surname) return
    const isWhole = given.key.length > 1
    const [first, last] = [Math.min(i, j), Math.max(i, j)]
    const hasAnd = this.words.slice(first + 1, last).some(({ key, isName }) => AND.test(key) && !isName)
    if (isPart && !hasAnd) {
      yield { start: this.beginning(first), end: this.ending(last), isWhole }
    } else for (const { start, end } of [given, surname]) yield { start, end, isWhole }
  }

  /** With another given name before it: *Marie Jana Veselá*. */
  private beginning(first: number): number {
    const [word, before] = [this.words[first], this.words[first - 1]]
    const start = word?.start ?? 0
    if (!before?.isName || this.gapBetween(first - 1, first) !== ' ') return start
    const isPart = this.person.isSurname(before.key) || (isFirstName(before.text) && before.text.length > 1)
    return isPart && !this.isBlockBetween(first - 1, first) && !isFirstName(this.words[first - 2]?.text ?? '')
      ? before.start
      : start
  }

  /** With another surname or given name behind it: *Jana Veselá-Malá*, *Veselá Jana Marie*, *Jana Veselá roz. Malá*. */
  private ending(last: number): number {
    let end = this.words[last]?.end ?? 0
    for (let at = last + 1; at < last + 4; at++) {
      const [before, word] = [this.words[at - 1], this.words[at]]
      const gap = this.gapBetween(at - 1, at)
      if (!word || !before || gap === undefined || this.isBlockBetween(at - 1, at)) return end
      const isHyphen = /^\s?[-–\u2010\u2011]\s?$/u.test(gap) && word.isName && !/\s/.test(gap)
      const isGiven = gap === ' ' && word.isName && isFirstName(word.text) && isFirstName(before.text)
      const isOwn = gap === ' ' && word.isName && this.person.isSurname(word.key)
      if (MAIDEN.test(word.key) && this.words[at + 1]?.isName) continue
      if (!(isHyphen || isGiven || isOwn || (MAIDEN.test(before.key) && word.isName))) return end
      end = word.end
    }
    return end
  }

  /** Whether a surname without a given name is the person's, where the document has the whole name. */
  isMeant(i: number): boolean {
    const word = this.words[i]
    if (!word || word.key.length < 3) return false
    return word.isName ? this.isAlone(i) : this.isInIdentifier(i)
  }

  /** A surname alone is that person's unless it is part of another name: *Nová* of *Nová Ves*, *Eva Nová*. */
  isAlone(i: number): boolean {
    const [before, after] = [this.words[i - 1], this.words[i + 1]]
    const isNear = (a: number, b: number) =>
      /^(?:\s|\s?[-–\u2010\u2011]\s?)$/u.test(this.gapBetween(a, b) ?? '') && !this.isBlockBetween(a, b)
    if (after?.isName && /^\p{L}/u.test(after.text) && isNear(i, i + 1) && !this.isNoName(after)) return false
    // *S. Veselá* is somebody else.
    if (before?.isName && before.text.length === 1 && /^\.\s?$/u.test(this.gapBetween(i - 1, i) ?? ''))
      return this.person.isPair(before.key, this.words[i]?.key ?? '')
    return !(before?.isName && /^\p{L}/u.test(before.text) && isNear(i - 1, i) && !this.isNoName(before))
  }

  private isNoName(word: Word): boolean {
    return DEGREES.test(word.key) || (CALLED.test(word.key) && !maybeFirstName(word.text)) || isOffice(word.text)
  }

  /** *osoba-vesela*, *novakova.jpg*: not *nova-sluzba*. */
  private isInIdentifier(i: number): boolean {
    const [before, word, after] = [this.words[i - 1], this.words[i], this.words[i + 1]]
    if (!word || word.key !== word.text) return false
    const joint = /^[-_./]$/
    const left = before !== undefined && joint.test(this.p.text.slice(before.end, word.start))
    const right = after !== undefined && joint.test(this.p.text.slice(word.end, after.start))
    if (!left && !right) return false
    return (
      /.ov(?:a|e|ou)$/.test(word.key) ||
      (left && PERSONS.test(before.key)) ||
      (right && PERSONS.test(after.key)) ||
      (right && /^(?:jpe?g|png|gif|webp|pdf|docx?|html?)$/.test(after.key))
    )
  }

  /** *rodina Novákových*, *u Nováků*. */
  isFamily(i: number): boolean {
    const [before, word] = [this.words[i - 1], this.words[i]]
    if (!before || !word?.isName || this.gapBetween(i - 1, i) !== ' ') return false
    return FAMILY.test(before.key) && this.isAlone(i)
  }

  /** What stands between two neighbours; undefined where it parts them: the end of a sentence, too many signs. */
  private gapBetween(a: number, b: number): string | undefined {
    const [first, second] = [this.words[a], this.words[b]]
    if (!first || !second) return undefined
    const gap = this.p.text.slice(first.end, second.start)
    if (gap.length > 14) return undefined
    const isEnd = /^[^\p{L}\p{N}]{0,3}[.!?…]\s/u.test(gap) && first.text.length > 1
    return isEnd && !DEGREES.test(first.key) && !MAIDEN.test(first.key) && !/^(?:p|pi|sl)$/.test(first.key)
      ? undefined
      : gap
  }

  private isBlockBetween(a: number, b: number): boolean {
    const [first, second] = [this.words[a], this.words[b]]
    if (!first || !second) return true
    const [end, start] = [this.p.slice(first.start, first.end).end, this.p.slice(second.start, second.end).start]
    return isBlockBetween(this.p.source, end, start)
  }
}
