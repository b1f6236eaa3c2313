/** Who decided what about the document, when and how. */
import { findDates } from '../../../czech/date/date.ts'
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import type { Reading } from '../../../czech/reading.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { Passage, type PassageMatch } from '../../../text/passage.ts'
import { Proven, type Draft } from '../../draft.ts'
import { BODIES, BODY, METHOD, NOT_YET, OUTCOME, PRONOUN, SESSION, SUBJECT } from './decision-words.ts'
import type { CooperationDescription } from '../kind.ts'

type Decision = CooperationDescription['decisions'][number]

/** What a body did with the document. */
interface Verb {
  readonly start: number
  readonly end: number
  /** "vzala … na vědomí" without the words between. */
  readonly words: Passage
}

export const decisionsOf = (blocks: readonly Block[]): Draft<Decision>[] =>
  blocks
    .flatMap((block) => blockTexts(block))
    .flatMap((text) => {
      let subject: Passage | undefined
      return text.split(SENTENCE_END).flatMap((sentence) => {
        const above = sentence.test(PRONOUN) ? subject : undefined
        subject = sentence.match(SUBJECT)?.whole ?? subject
        return inSentence(sentence, above)
      })
    })

const SENTENCE_END = /(?<=[\p{L}\d)]{2}\.)\s(?=\p{Lu}(?!\p{L}*\s\d))/u

/**
 * One decision for each verb and body, from its own clause; the subject that a clause leaves out stands in the one before, or
 * `above` where a pronoun stands for it. A verb that has neither a day nor a body of its own tells more of the decision before it.
 */
const inSentence = (sentence: Passage, above: Passage | undefined): Draft<Decision>[] => {
  const verbs = verbsOf(sentence)
  const bounds = clauseBounds(sentence, verbs)
  let subject = above
  const decisions: Draft<Decision>[] = []
  let before: Passage | undefined
  verbs.forEach(({ words }, i) => {
    const clause = sentence.slice(bounds[i] ?? 0, bounds[i + 1])
    subject = clause.match(SUBJECT)?.whole ?? subject
    const own = byBody(clause).flatMap((part) => decisionOf(part, subject, words) ?? [])
    const last = decisions.at(-1)
    if (own.length === 0 && last && before) {
      before = Passage.join([before, words], ' a ')
      decisions[decisions.length - 1] = { ...last, outcome: before }
    } else if (own.length > 0) {
      before = words
      for (const decision of own) decisions.push(decision)
    }
  })
  return decisions
}

/** "projednalo a schválilo" is one verb; what is yet to be decided is none. */
const verbsOf = (sentence: Passage): Verb[] => {
  const verbs: Verb[] = []
  for (const { whole, named, start, end } of sentence.matchAll(OUTCOME)) {
    if (NOT_YET.test(sentence.text.slice(Math.max(0, start - 40), start))) continue
    const [taken, note] = [named['taken'], named['note']]
    const words = taken && note ? Passage.join([taken, note]) : whole
    const last = verbs.at(-1)
    if (last && /^\s(?:a|i)\s$/u.test(sentence.text.slice(last.end, start)))
      verbs[verbs.length - 1] = { start: last.start, end, words: sentence.slice(last.start, end) }
    else verbs.push({ start, end, words })
  }
  return verbs
}

/** Where each verb's clause begins: at the last "a", comma or semicolon between two verbs, before the second one's body. */
const clauseBounds = (sentence: Passage, verbs: readonly Verb[]): number[] =>
  verbs.map((verb, i) => {
    const before = verbs[i - 1]
    if (!before) return 0
    const between = sentence.slice(before.end, verb.start)
    const cuts = [...between.matchAll(/(?:,|;|\sa)\s/gu)]
    const body = bodiesIn(between).at(-1)
    const cut = cuts.filter(({ end }) => body === undefined || end <= body.start).at(-1) ?? cuts.at(-1)
    return cut ? before.end + cut.end : before.end
  })

/** "schváleno Radou dne … a Zastupitelstvem dne …": a clause for each body that has a day of its own. */
const byBody = (clause: Passage): Passage[] => {
  const bodies = bodiesIn(clause)
  const parts = bodies.map(({ start }, i) => clause.slice(i === 0 ? 0 : start, bodies[i + 1]?.start))
  return parts.length > 1 && parts.every((part) => daysIn(part).length > 0) ? parts : [clause]
}

const bodiesIn = (text: Passage): PassageMatch[] => [...text.matchAll(BODY)]
const daysIn = (text: Passage): Reading<string>[] =>
  findDates(text).filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value))

/** Undefined where the words name neither a day nor a body. */
const decisionOf = (words: Passage, subject: Passage | undefined, outcome: Passage): Draft<Decision> | undefined => {
  const date = dateOf(words)
  const body = words.match(BODY)?.whole
  const session = words.match(SESSION)?.groups[1]
  if (!date && !body) return undefined
  return {
    date: date && new Proven(date.value, date.passage),
    body: body && bodyName(body),
    method: words.match(METHOD)?.whole,
    session: session && new Proven(Number(session.text), session),
    subject: subject && nominative(subject),
    outcome,
  }
}

/** The day of the decision rather than a year that its subject names. */
const dateOf = (words: Passage): Reading<string> | undefined =>
  daysIn(words)[0] ?? findDates(words).find(({ passage }) => !words.match(SUBJECT)?.whole.text.includes(passage.text))

const nominative = (name: Passage): Proven<string> => {
  const { value, passage } = nominativeOfName(name)
  return new Proven(value, passage)
}

const bodyName = (body: Passage): Proven<string> => {
  const isPartnership = body.test(/^(?:člen\p{L}* )?(?:LP|lokální\p{L}* partnerství\p{L}*)$/iu)
  const name = isPartnership ? BODIES['LP'] : BODIES[body.text]
  return name === undefined ? nominative(body) : new Proven(name, body)
}
