/**
 * Labels by form and evidence: whether words may be a label is decided by how they stand in the line, what they announce by
 * what they mean. A label by form that means nothing known is `unknown`.
 */
import { bodyOf } from '../czech/body.ts'
import { taughtGeneration } from '../language/lexicon/taught.ts'
import type { Passage } from '../text/passage.ts'
import type { Ending, Label, Labels } from '../structure/label.ts'
import { Content, type ContentType } from './content.ts'
import {
  ABBREVIATED,
  COMMA,
  DASH,
  DATED,
  LONGEST_LABEL,
  OPENING,
  POINTS,
  POINTS_AT,
  STOPPED,
  hasNoun,
  isNameOnly,
  isQuestion,
  isVerbAlone,
  lastSign,
  mayBeUnknown,
  NUMBER,
  valueStart,
} from './label-form.ts'
import { score, THRESHOLD, type Candidate, type Form, type Score } from './score.ts'
import { mayHaveCopula, understand, type Sense } from './sense.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where in the text a label stands. */
interface Place<Role extends string> {
  readonly key: Role
  readonly from: number
  readonly to: number
  readonly end: number
  readonly ending: Ending
}

const LONGEST = { label: LONGEST_LABEL, alone: 70, within: 60, line: 160, lead: 260 } as const
/** `unknown`: of a sum's label. */
const MOST_WORDS = { alone: 7, within: 6, led: 4, unknown: 2 } as const

export const understoodLabels = <Role extends string>(vocabulary: Vocabulary<Role>): Labels<Role> => {
  const judge = new Judge(vocabulary)
  const known = new Map<string, Map<string, Place<Role> | undefined>>()
  let generation = 0
  const placeOf = (line: Passage, start: number, value: Passage | undefined): Place<Role> | undefined => {
    if (generation !== taughtGeneration()) known.clear()
    generation = taughtGeneration()
    if (known.size >= MOST_REMEMBERED) known.clear()
    // By the line first: a long line is asked at each of its words, and may be no part of as many keys.
    const ofLine = known.get(line.text) ?? new Map<string, Place<Role> | undefined>()
    known.set(line.text, ofLine)
    const key = `${start} ${value?.text ?? ''}`
    if (ofLine.has(key)) return ofLine.get(key)
    const place = judge.placeAt(line, start, value)
    ofLine.set(key, place)
    return place
  }
  return {
    at: (line, start = 0, value): Label<Role> | undefined => {
      const place = placeOf(line, start, value)
      if (!place) return undefined
      const { key, from, to, end, ending } = place
      return { key, words: line.slice(from, to), whole: line.slice(start, end).trim(), start, end, ending }
    },
    isSum: (key) => vocabulary.bare[key]?.includes('money') ?? false,
  }
}
const MOST_REMEMBERED = 4000

class Judge<Role extends string> {
  private readonly vocabulary: Vocabulary<Role>
  /** What a value may be that nothing but a blank parts from its label, by what the label's words speak for. */
  private readonly bareTypes: ReadonlyMap<string, readonly ContentType[]>

  constructor(vocabulary: Vocabulary<Role>) {
    this.vocabulary = vocabulary
    const bare = new Map<string, readonly ContentType[]>(Object.entries(vocabulary.bare))
    this.bareTypes = new Map(
      Object.entries<object>(vocabulary.evidence.concepts).map(([concept, points]) => [
        concept,
        [...new Set(Object.keys(points).flatMap((role) => bare.get(role) ?? []))],
      ]),
    )
  }

  /** Whether content is of a type that any role which the words speak for may have beside it; asked before these are scored. */
  private mayBeBare({ taught, concepts }: Sense, content: Content): boolean {
    if (taught !== undefined) return true
    for (const concept of concepts) if (this.bareTypes.get(concept)?.some((type) => content.has(type))) return true
    return false
  }

  placeAt(line: Passage, start: number, value: Passage | undefined): Place<Role> | undefined {
    NUMBER.lastIndex = start
    const from = start + (NUMBER.exec(line.text)?.[0].length ?? 0)
    if (start > 0) return this.beforeColon(line, from, true, undefined) ?? this.beforeValue(line, from, true)
    return (
      this.beforeColon(line, from, false, value) ??
      this.beforeDash(line, from) ??
      this.beforeValue(line, from, false) ??
      this.alone(line, from, value) ??
      this.beforeName(line, from) ??
      this.beforeCopula(line, from)
    )
  }

  /** *Příjemce podpory: Most* */
  private beforeColon(
    line: Passage,
    from: number,
    isWithin: boolean,
    value: Passage | undefined,
  ): Place<Role> | undefined {
    const { text } = line
    const colon = from + text.slice(from, from + LONGEST.lead + 1).indexOf(':')
    if (colon < from || text.startsWith('//', colon + 1)) return undefined
    if (/\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1))) return undefined
    const to = from + text.slice(from, colon).trimEnd().length
    const words = text.slice(from, to)
    const sense = understand(words)
    const place = { from, to, end: colon + 1, ending: 'colon' as const }
    const beside = line.slice(colon + 1, isWithin ? undefined : this.nextLabel(text, colon + 1)).trim()
    const rest = beside.isEmpty && value ? value : beside
    if (words.length === 0 || words.split('(').length !== words.split(')').length) return undefined
    if (isWithin) {
      const isShort = !/[,;|]/.test(words) && words.length <= LONGEST.within && sense.words.length <= MOST_WORDS.within
      const key = isShort && sense.unknown === 0 ? this.roleOf(sense, 'colon', rest) : undefined
      return key && { key, ...place }
    }
    if (sense.isClause || POINTS.test(words) || words.length > LONGEST.label || sense.words.length > 10)
      return this.led(words, place, rest.isEmpty ? this.vocabulary.led : this.vocabulary.copular)
    if (COMMA.test(words)) {
      const key = sense.unknown === 0 && !/\d/.test(words) ? this.severalOf(sense, rest) : undefined
      return key && { key, ...place }
    }
    const key = this.roleOf(sense, 'colon', rest)
    if (key) return { key, ...place }
    return mayBeUnknown(words, sense) ? { key: this.vocabulary.unknown, ...place } : undefined
  }

  /** *Projekt: Klub, registrační číslo: CZ.03…*: where the value of a label ends because the next known one begins. */
  private nextLabel(text: string, from: number): number | undefined {
    const colon = text.indexOf(':', from)
    const sign = colon < 0 || colon - from > LONGEST.lead ? -1 : lastSign(text, from, colon)
    if (sign < 0) return undefined
    const sense = understand(text.slice(sign + 1, colon))
    const isLabel = sense.unknown === 0 && sense.words.length > 0 && sense.words.length <= MOST_WORDS.within
    return isLabel && this.roleOf(sense, 'colon', undefined) !== undefined ? sign : undefined
  }

  /** *Termín realizace – 2019* */
  private beforeDash(line: Passage, from: number): Place<Role> | undefined {
    const found = DASH.exec(line.text.slice(from, from + LONGEST.label))
    if (!found) return undefined
    const to = from + found.index
    if (DATED.test(line.text.slice(from, to))) return undefined
    const sense = understand(line.text.slice(from, to))
    if (sense.unknown > 0 || sense.isClause || sense.words.length > MOST_WORDS.within) return undefined
    if (ABBREVIATED.test(line.text.slice(from, to))) return undefined
    const end = to + found[0].length
    const key = this.roleOf(sense, 'colon', line.slice(end))
    return key && { key, from, to, end, ending: 'dash' }
  }

  /** *IČ 70890749*, *Vlastní zdroje 12 000 Kč*: the value's form tells where it begins. */
  private beforeValue(line: Passage, from: number, isWithin: boolean): Place<Role> | undefined {
    const { text } = line
    if (text.length - from > LONGEST.line) return undefined
    const at = valueStart(text, from)
    if (at === undefined || at === from || text.charAt(at - 1) !== ' ') return undefined
    let to = from + text.slice(from, at).trimEnd().length
    const opening = OPENING.exec(text.slice(from, to))
    // *od 1. 3. 2019 do 28. 2. 2021*: the value begins with its preposition.
    if (opening && opening.index > 0 && (/\s(?:do|[-–])\s/.test(text.slice(at)) || opening[1] === 'dne'))
      to = from + opening.index
    const words = text.slice(from, to)
    const sense = understand(words)
    if (sense.isClause || sense.endsInVerb || words.includes(',') || words.length > LONGEST.label) return undefined
    if (sense.unknown > (isWithin ? 0 : MOST_WORDS.unknown) || !hasNoun(sense)) return undefined
    const rest = line.slice(to).trim()
    const content = new Content(rest)
    if (!this.mayBeBare(sense, content)) return undefined
    // *Finanční podporu ve výši 92 000 Kč poskytlo ministerstvo.*
    const isSentence = rest.test(/\p{Ll}{3}\.$/u) && (text.length > LONGEST.label || understand(rest.text).isClause)
    if (isSentence) return undefined
    const best = this.best({ sense, form: 'blank', content })
    const types: readonly ContentType[] | undefined = best && this.vocabulary.bare[best.role]
    if (!best || !types?.some((type) => content.has(type))) return undefined
    if (sense.unknown > (types.includes('money') ? MOST_WORDS.unknown : 0)) return undefined
    return { key: best.role, from, to, end: to + 1, ending: 'blank' }
  }

  /** *Příjemce Krok domů, z. s.*: a name follows the last word of the label. */
  private beforeName(line: Passage, from: number): Place<Role> | undefined {
    const { text } = line
    // *žadatel Město Most*: in small letters only in a line that is short.
    const isSmall = !/\p{Lu}/u.test(text.charAt(from))
    if (text.length > (isSmall ? LONGEST.alone : LONGEST.line)) return undefined
    const { words } = understand(text)
    const first = words.findIndex(
      ({ start, concept, text: word }) => start > from && (concept === undefined || /^\p{Lu}/u.test(word)),
    )
    const name = words[first]
    if (!name || !/["„\p{Lu}]/u.test(text.charAt(name.start)) || words[0]?.concept === undefined) return undefined
    // *Příjemce podpory městys Lhota*: the noun of the body belongs to the name.
    const body = words[first - 1]
    const isNoun = body !== undefined && first > 1 && bodyOf(body.text) !== undefined && /^\p{Ll}/u.test(body.text)
    const at = /["„]/.test(text.charAt(name.start - 1)) ? name.start - 1 : isNoun ? body.start : name.start
    const to = from + text.slice(from, at).trimEnd().length
    const sense = understand(text.slice(from, to))
    if (sense.unknown > 0 || sense.isClause) return undefined
    const content = new Content(line.slice(at))
    if (isSmall && sense.words.length < 2 && !content.has('organisation')) return undefined
    if (!this.mayBeBare(sense, content)) return undefined
    const best = this.best({ sense, form: 'blank', content })
    const types: readonly ContentType[] | undefined = best && this.vocabulary.bare[best.role]
    const isName = types?.some(
      (type) =>
        ((type === 'organisation' || type === 'name') && !sense.endsInVerb && isNameOnly(line)) || type === 'person',
    )
    if (!best || best.points < 2 * THRESHOLD || !isName || !types?.some((type) => content.has(type))) return undefined
    return { key: best.role, from, to, end: to + 1, ending: 'blank' }
  }

  /** *Cílovou skupinou jsou senioři.* */
  private beforeCopula(line: Passage, from: number): Place<Role> | undefined {
    if (!mayHaveCopula(line.text, MOST_WORDS.led)) return undefined
    const { words } = understand(line.text.slice(0, LONGEST.lead))
    const at = words.findIndex(({ concept }) => concept === 'is')
    const verb = words[at]
    if (
      !verb ||
      at < 1 ||
      at > MOST_WORDS.led ||
      at === words.length - 1 ||
      words.slice(0, at).some(({ concept }) => concept === undefined)
    )
      return undefined
    const key = this.roleOf(understand(line.text.slice(from, verb.start)), 'colon', undefined)
    if (!key || !this.vocabulary.copular.includes(key)) return undefined
    return { key, from, to: verb.end, end: verb.end + 1, ending: 'blank' }
  }

  /** A line that is nothing but a label. */
  private alone(line: Passage, from: number, value: Passage | undefined): Place<Role> | undefined {
    const words = line.text.slice(from).trimEnd()
    if (
      words.length === 0 ||
      words.length > LONGEST.alone ||
      valueStart(line.text, from) !== undefined ||
      (STOPPED.test(words) && !isQuestion(words))
    )
      return undefined
    const sense = understand(words)
    if (sense.words.length > MOST_WORDS.alone || sense.isClause || isVerbAlone(words)) return undefined
    const place = { from, to: from + words.length, end: line.length, ending: 'nothing' as const }
    if (COMMA.test(words)) {
      const key = sense.unknown === 0 ? this.severalOf(sense, undefined) : undefined
      return key && { key, ...place }
    }
    const key = this.roleOf(sense, value ? 'cell' : 'line', value)
    return key && { key, ...place }
  }

  /** *Projekt se obrací na tyto cílové skupiny:*: the last words tell what follows. */
  private led(words: string, place: Omit<Place<Role>, 'key'>, roles: readonly Role[]): Place<Role> | undefined {
    const { words: all } = understand(words)
    const last = all.at(-1)
    const verb = all.findLast(
      ({ text }, i) => i < all.length - 1 && (POINTS_AT.test(text) || understand(text).endsInVerb),
    )
    const tail = verb ?? all.at(-MOST_WORDS.led)
    if (!tail || !last) return undefined
    const sense = understand(words.slice(tail.end, understand(last.text).endsInVerb ? last.start : last.end))
    if (sense.words.length > MOST_WORDS.led || sense.unknown > 1) return undefined
    const key = this.roleOf(sense, 'colon', undefined)
    return key && roles.includes(key) ? { key, ...place } : undefined
  }

  private severalOf(sense: Sense, rest: Passage | undefined): Role | undefined {
    const scores = score({ sense, form: 'colon', content: new Content(rest) }, this.vocabulary.evidence)
    if (scores.filter(({ points }) => points >= THRESHOLD - 1).length > 1) return this.vocabulary.several
    return scores[0] && scores[0].points >= THRESHOLD ? scores[0].role : undefined
  }

  private roleOf(sense: Sense, form: Form, rest: Passage | undefined): Role | undefined {
    const best = this.best({ sense, form, content: new Content(rest) })
    return best?.role
  }

  private best(candidate: Candidate): Score<Role> | undefined {
    const [best] = score(candidate, this.vocabulary.evidence)
    return best && best.points >= THRESHOLD ? best : undefined
  }
}
