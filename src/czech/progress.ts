/** How far a plan or another paper is, as a text tells it: written, approved, being written, yet to come, denied. */
import { isFinite } from '../language/finite-verb.ts'
import { onceSaid } from '../mentions/once.ts'
import { clauseWordsOf, wordAfter, wordBefore, type ClauseConcept, type ClauseWord } from './clause.ts'

export interface Step extends Told {
  readonly start: number
  readonly end: number
}

interface Told {
  /** `named` by a noun alone: *schválení plánu*. `awaited` is what a paper that is there is to get: *připraven ke schválení*. */
  readonly when: 'done' | 'named' | 'now' | 'to_come' | 'awaited'
  readonly act?: 'writing' | 'finishing' | 'approval' | undefined
  /** Denied by the word *itself* (*neschválen*, *zamítnut*) or by one *beside* it (*nebyl schválen*). */
  readonly denied?: 'itself' | 'beside' | undefined
  /** The first and the last word that tell it, where they are others than the word of the act. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** All that a text tells of progress, in its order. */
export const stepsOf = onceSaid((text): readonly Step[] => {
  const words = clauseWordsOf(text)
  return words.flatMap((word, i): Step[] => {
    const told = word.concept && tellers[word.concept]?.(new Place(words, i, word))
    if (!told) return []
    return [{ ...told, start: (words[told.from ?? i] ?? word).start, end: (words[told.to ?? i] ?? word).end }]
  })
})

/** So many words may part *nebyl*, *bude* or *probíhá* from what they speak of. */
const REACH = 6

const is =
  (...concepts: readonly ClauseConcept[]) =>
  ({ concept, isNegated }: ClauseWord): boolean =>
    !isNegated && concept !== undefined && concepts.includes(concept)

const isDenial = ({ isNegated, concept, text }: ClauseWord): boolean =>
  isNegated && (concept === 'be' || concept === 'will' || concept === 'has' || isFinite(text))

/** *bude*, *aby*, *má být* */
const putsOff = (word: ClauseWord): boolean =>
  is('will', 'would')(word) || (word.concept === 'be' && word.form === 'infinitive')

/** A word among those of its clause. */
class Place {
  private readonly words: readonly ClauseWord[]
  private readonly i: number
  readonly word: ClauseWord

  constructor(words: readonly ClauseWord[], i: number, word: ClauseWord) {
    this.words = words
    this.i = i
    this.word = word
  }

  before(most: number, ...concepts: readonly ClauseConcept[]): number | undefined {
    return wordBefore(this.words, this.i, most, is(...concepts))
  }

  after(most: number, ...concepts: readonly ClauseConcept[]): number | undefined {
    return wordAfter(this.words, this.i, most, is(...concepts))
  }

  /** Before the word, or right behind it: *nebyl schválen*, *schválen však nebyl*. */
  private beside(holds: (word: ClauseWord) => boolean): number | undefined {
    return wordBefore(this.words, this.i, REACH, holds) ?? wordAfter(this.words, this.i, 2, holds)
  }

  get denied(): Told['denied'] {
    if (this.word.isNegated) return 'itself'
    return this.beside(isDenial) === undefined ? undefined : 'beside'
  }

  /** *bude schválen*, *má být schválen*, *schválen bude* */
  get putOff(): Told | undefined {
    const at = this.beside(putsOff)
    if (at === undefined) return undefined
    const before = this.words[at - 1]
    const first = before && is('has', 'should')(before) ? at - 1 : at
    return { when: 'to_come', from: Math.min(first, this.i), to: Math.max(at, this.i) }
  }

  /** *tvoří se*, *se nyní tvoří* */
  get reflexive(): Pick<Told, 'from' | 'to'> | undefined {
    const at = this.beside(is('itself'))
    return at === undefined ? undefined : { from: Math.min(at, this.i), to: Math.max(at, this.i) }
  }

  get infinitive(): number | undefined {
    return wordAfter(this.words, this.i, REACH, ({ form, concept }) => form === 'infinitive' && concept !== undefined)
  }

  /** *podařilo se*, *nepodařilo se* */
  get managed(): ClauseWord | undefined {
    return this.words[wordBefore(this.words, this.i, REACH, ({ concept }) => concept === 'managed') ?? -1]
  }

  /** What says of a noun that it goes on, and where it begins: *v přípravě*, *ve fázi zpracování*, *probíhá tvorba*, *příprava plánu pokračuje*. */
  get underWay(): Told | undefined {
    const from = this.before(1, 'within') ?? this.before(2, 'phase') ?? this.before(REACH, 'run')
    return from !== undefined || this.after(2 * REACH, 'run') !== undefined ? { when: 'now', from } : undefined
  }

  /** *je v plánu*, *v plánu je*, but *v plánu rozvoje* */
  get isMeantAlone(): boolean {
    const next = this.words[this.i + 1]
    return this.before(1, 'within') !== undefined && (!next || next.gap !== 'blank' || is('be')(next))
  }
}

/** A verb of a finished act: its participle tells that it was done, its present that it will be. */
const finished =
  (act: Told['act']) =>
  (at: Place): Told | undefined => {
    const { form, isNegated } = at.word
    if (form === 'noun') {
      const { underWay } = at
      if (underWay) return { ...underWay, act }
      if (at.before(2, 'meant') !== undefined) return { when: 'to_come', act }
      if (at.before(2, 'toward') !== undefined) return { when: 'awaited', act }
      return { when: 'named', act, denied: isNegated || at.before(2, 'without') !== undefined ? 'itself' : undefined }
    }
    if (form === 'infinitive') {
      const { managed } = at
      return managed
        ? { when: 'done', act, denied: managed.isNegated ? 'beside' : undefined }
        : { when: 'to_come', act }
    }
    if (form === 'present') return isNegated ? undefined : { when: 'to_come', act }
    // *bez schváleného plánu*: there is none.
    if (at.before(2, 'without') !== undefined) return { when: 'done', act: 'writing', denied: 'itself' }
    const { putOff } = at
    return putOff ? { ...putOff, act } : { when: 'done', act, denied: at.denied }
  }

/** A verb of an act that takes its time. */
const lasting =
  (act: Told['act']) =>
  (at: Place): Told | undefined => {
    const { form } = at.word
    if (form === 'noun') return at.underWay && { ...at.underWay, act }
    return form === 'past' ? undefined : { when: 'now', act, denied: at.denied }
  }

const MISSING: Told = { when: 'done', act: 'writing', denied: 'itself' }

/** What a word of each sort tells where it stands. */
const tellers: Partial<Record<ClauseConcept, (at: Place) => Told | undefined>> = {
  approve: finished('approval'),
  write: finished('writing'),
  finish: finished('finishing'),
  submit: ({ word: { form, isNegated } }) => (form === 'present' && !isNegated ? { when: 'to_come' } : undefined),
  ready: (at) => at.putOff ?? { when: 'done', act: 'finishing', denied: at.denied },
  origin: () => ({ when: 'named', act: 'writing' }),
  reject: (at) => (at.denied ? undefined : { when: 'done', act: 'approval', denied: 'itself' }),
  approving: lasting('approval'),
  writing: lasting('writing'),
  drafting: ({ underWay }) => underWay && { ...underWay, act: 'writing' },
  forming: (at) => at.reflexive && { ...at.reflexive, when: 'now', act: 'writing', denied: at.denied },
  working: (at) => {
    const range = at.reflexive ?? (at.after(REACH, 'toward') === undefined ? undefined : {})
    return range && { ...range, when: 'now', act: 'writing', denied: at.denied }
  },
  will: ({ word }) => (word.isNegated ? undefined : { when: 'to_come' }),
  meant: (at) =>
    at.word.form === 'noun' ? undefined : { when: 'to_come', denied: at.denied, from: at.before(3, 'be') },
  reckoned: (at) => at.reflexive && { ...at.reflexive, when: 'to_come', denied: at.denied },
  // *nemá plán*, but *nemá být schválen*
  has: ({ word, infinitive: to }) =>
    to === undefined ? (word.isNegated ? MISSING : undefined) : word.isNegated ? undefined : { when: 'to_come', to },
  should: (at) => {
    const [from, to] = [at.before(REACH, 'would'), at.after(1, 'would')]
    return from === undefined && to === undefined ? undefined : { when: 'to_come', from, to }
  },
  exist: ({ word }) => (word.isNegated ? MISSING : undefined),
  paper: (at) =>
    at.isMeantAlone && at.word.text === 'plánu' ? { when: 'to_come', from: at.before(1, 'within') } : undefined,
}
