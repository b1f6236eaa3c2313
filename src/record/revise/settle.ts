/**
 * Where the previous revision is known, it settles what was promise and what is evaluation in a cell that runs both
 * together, better than words can: a cell that begins with the words of the earlier promise promises just that, and
 * what follows is the evaluation.
 */
import type { Commitment } from '../../kinds/cooperation_description/readers/commitments.ts'
import { commitmentCutAt, mayEvaluate } from '../../kinds/cooperation_description/readers/known-promise.ts'
import { milestoneOf } from '../../kinds/cooperation_description/readers/milestones.ts'
import { milestones as declared } from '../../kinds/cooperation_description/activities.ts'
import type { ValueOf } from '../../kinds/field.ts'
import { schemaOf } from '../../kinds/schema.ts'
import type { Passage } from '../../text/passage.ts'
import { cellsOf, type Cell, type Cooperation, type Part } from '../cells.ts'
import { diagnosticAt } from '../diagnostic.ts'
import { earlierPromises, type EarlierPromise } from './promises.ts'
import type { Diagnostic, DocumentJson } from '../schema.ts'
import { provenanceOf, seal } from '../seal.ts'
import { unseal } from '../unseal.ts'
import { wordKey, wordsOf } from '../words.ts'

/**
 * The document with the ends of its promises put where the previous revision tells that they are: texts, evaluations,
 * verdicts, frequencies, dates and spans are read anew, and `evaluation_boundary_settled` takes the place of a guess.
 * The very same document where there is nothing to settle.
 *
 * @param text the decoded source of the document
 */
export const settle = (document: DocumentJson, text: string, previous: DocumentJson): DocumentJson => {
  if (document.kind !== 'cooperation_description' || previous.kind !== 'cooperation_description') return document
  if (document.content.evaluation_year === undefined) return document
  const promises = earlierPromises(document.content.activities, previous)
  return document.content.activities.reduce<Cooperation>((settled, _, i) => {
    const outcomes = outcomesOf(document, text, i, promises[i] ?? [])
    return outcomes.some(({ was }) => was !== undefined) ? withOutcomes(settled, text, i, outcomes, previous) : settled
  }, document)
}

type Milestone = ValueOf<(typeof declared)['of']>
const Milestone = schemaOf(declared.of.fields)

/** What becomes of milestones: one stays as it is, or the promise of one, or of several, is the earlier one. */
interface Outcome {
  /** The first milestone in the list as it was read. */
  readonly milestone: number
  /** The promise with its evaluation, where it is not as it was read. */
  readonly commitment?: Commitment
  /** What was taken for the promise; present where the earlier promise is found, even if nothing changes. */
  readonly was?: string
}

const outcomesOf = (
  document: Cooperation,
  text: string,
  activity: number,
  promises: readonly EarlierPromise[],
): Outcome[] => {
  const unused = [...promises]
  const found = new Map<number, Outcome>()
  const taken = new Set<number>()
  for (const cell of promises.length > 0 ? cellsOf(document, text, activity) : [])
    for (const [i, part] of cell.parts.entries()) {
      const settled = taken.has(part.milestone) ? undefined : settlePart(cell, i, unused)
      if (!settled) continue
      found.set(part.milestone, settled.outcome)
      for (const { milestone } of settled.inside) taken.add(milestone)
    }
  const milestones = document.content.activities[activity]?.milestones ?? []
  return milestones.flatMap((_, milestone) => (taken.has(milestone) ? [] : (found.get(milestone) ?? { milestone })))
}

interface SettledPart {
  readonly outcome: Outcome
  /** Parts that are no milestones of their own. */
  readonly inside: readonly Part[]
}

/** Puts the end of a part's promise where an earlier one ends, which is used up; undefined where it begins with none. */
const settlePart = ({ passage, parts }: Cell, i: number, unused: EarlierPromise[]): SettledPart | undefined => {
  const [part, ...later] = parts.slice(i)
  const found = part && endOfPromise(passage.slice(part.start), unused)
  if (!part || !found) return undefined
  const end = part.start + found.end
  const others = unused.filter((promise) => promise !== found.promise)
  const begun = later.filter(({ start }) => start < end)
  const [next] = later.slice(begun.length)
  const isNext =
    next && isWords(next) && part.evaluation === undefined && !endOfPromise(passage.slice(next.start), others)
  const inside = isNext ? [...begun, next] : begun
  const own = passage.slice(part.start, later[inside.length]?.start).trim()
  const was = passage.slice(part.start, part.evaluation ?? later[0]?.start).trim()
  const commitment = commitmentCutAt(own, found.end)
  const isSame = inside.length === 0 && wordKey(was.text) === wordKey(commitment.text.text)
  // Where more was read as promised than before, the promise may have been extended.
  const more = was.slice(found.end).trim()
  if (!isSame && wordKey(more.text) !== '' && !mayEvaluate(more, commitment.text)) return undefined
  unused.splice(unused.indexOf(found.promise), 1)
  return { outcome: { milestone: part.milestone, was: was.text, ...(!isSame && { commitment }) }, inside }
}

/** Words without a term of their own and without an evaluation, between two promises: what came of the first. */
const isWords = ({ evaluation, hasTerm }: Part): boolean => evaluation === undefined && !hasTerm

/** The longest of the promises that a text begins with, and where in the text it ends, with the sign that closes it. */
const endOfPromise = (
  text: Passage,
  promises: readonly EarlierPromise[],
): { promise: EarlierPromise; end: number } | undefined => {
  const words = [...wordsOf(text.text)]
  const promise = promises.find((one) => one.words.every((word, n) => words[n]?.key === word))
  const last = promise && words[promise.words.length - 1]
  if (!last) return undefined
  const closing = /^[.,;:!?)\]”“"]*/u.exec(text.text.slice(last.end))?.[0].length ?? 0
  return { promise, end: last.end + closing }
}

/** The document with the milestones of an activity as they came out. */
const withOutcomes = (
  document: Cooperation,
  text: string,
  activity: number,
  outcomes: readonly Outcome[],
  previous: Cooperation,
): Cooperation => {
  const at = `/content/activities/${activity}`
  const read = document.content.activities[activity]
  if (!read) return document
  const name = read.name === undefined ? undefined : unseal(text, read.name, document.provenance[`${at}/name`] ?? [])
  const milestones: Milestone[] = []
  const provenance: Record<string, [number, number][]> = {}
  for (const { milestone, commitment } of outcomes) {
    const pointer = `${at}/milestones/${milestones.length}`
    const kept = read.milestones[milestone]
    if (commitment) {
      const sealed = seal(milestoneOf(commitment, name ? [name] : []), document.kind, pointer)
      milestones.push(Milestone.parse(sealed.content))
      Object.assign(provenance, provenanceOf(sealed))
    } else if (kept) {
      milestones.push(kept)
      Object.assign(provenance, moved(document.provenance, `${at}/milestones/${milestone}`, pointer))
    }
  }
  const activities = document.content.activities.map((one, i) => (i === activity ? { ...one, milestones } : one))
  const settled: Cooperation = {
    ...document,
    content: { ...document.content, activities },
    provenance: exchanged(document.provenance, `${at}/milestones/`, provenance),
  }
  return { ...settled, diagnostics: diagnosticsOf(document, settled, activity, outcomes, previous) }
}

type Provenance = Cooperation['provenance']

/** The entries of a milestone under its new pointer. */
const moved = (provenance: Provenance, from: string, to: string): Provenance =>
  Object.fromEntries(
    Object.entries(provenance).flatMap(([key, spans]) =>
      key.startsWith(`${from}/`) ? [[to + key.slice(from.length), spans]] : [],
    ),
  )

/** Provenance with all entries of a prefix exchanged for others, at the place of the first. */
const exchanged = (provenance: Provenance, prefix: string, by: Provenance): Provenance => {
  const entries = Object.entries(provenance)
  const at = entries.findIndex(([key]) => key.startsWith(prefix))
  const others = (some: typeof entries): typeof entries => some.filter(([key]) => !key.startsWith(prefix))
  return Object.fromEntries([...others(entries.slice(0, at)), ...Object.entries(by), ...others(entries.slice(at))])
}

/** What is said about the milestones of an activity: guesses that are settled go, pointers follow. */
const diagnosticsOf = (
  before: Cooperation,
  settled: Cooperation,
  activity: number,
  outcomes: readonly Outcome[],
  previous: Cooperation,
): Diagnostic[] => {
  const at = `/content/activities/${activity}/milestones/`
  const told = new Set<number>()
  const tell = (place: number): Diagnostic[] => {
    const { commitment, was } = outcomes[place] ?? {}
    if (!commitment || was === undefined || told.has(place)) return []
    told.add(place)
    return [settledAt(settled, `${at}${place}`, commitment, was, previous)]
  }
  const diagnostics = before.diagnostics.flatMap((diagnostic) => {
    const milestone = milestoneOfDiagnostic(before, at, diagnostic)
    const place = milestone === undefined ? -1 : outcomes.findLastIndex((outcome) => outcome.milestone <= milestone)
    const outcome = outcomes[place]
    if (!outcome) return [diagnostic]
    if (diagnostic.code === 'evaluation_boundary_guessed' && outcome.was !== undefined) return tell(place)
    return [followed(diagnostic, `${at}${place}`, settled)]
  })
  return [...diagnostics, ...outcomes.flatMap((_, place) => tell(place))]
}

/** The milestone that a diagnostic is about: by its pointer, else by where the evaluation begins. */
const milestoneOfDiagnostic = (
  { provenance }: Cooperation,
  at: string,
  { pointer, span, code }: Diagnostic,
): number | undefined => {
  const isGuess = code === 'evaluation_boundary_guessed'
  const key =
    pointer ??
    Object.keys(provenance).find((one) => isGuess && one.startsWith(at) && provenance[one]?.[0]?.[0] === span?.[0])
  return key?.startsWith(at) ? Number(key.slice(at.length).split('/')[0]) : undefined
}

/** A diagnostic whose milestone has another place. */
const followed = ({ pointer, ...diagnostic }: Diagnostic, at: string, { provenance }: Cooperation): Diagnostic => {
  const now = pointer?.replace(/^(?:\/[^/]*){5}/, at)
  return { ...diagnostic, ...(now !== undefined && now in provenance && { pointer: now }) }
}

const settledAt = (
  document: Cooperation,
  pointer: string,
  { text, evaluation }: Commitment,
  read: string,
  previous: Cooperation,
): Diagnostic =>
  diagnosticAt(
    {
      code: 'evaluation_boundary_settled',
      args: { milestone: text.text, evaluation: evaluation?.text ?? '', read, previous: nameOf(previous) },
    },
    evaluation ? `${pointer}/evaluation` : `${pointer}/text`,
    document,
  )

/** The previous revision in words. */
const nameOf = ({ content }: Cooperation): string => {
  if (content.evaluation_year !== undefined) return `The evaluation of ${content.evaluation_year}`
  const approved = content.decisions
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1)
  return approved === undefined ? 'The revision before' : `The description of ${approved}`
}
