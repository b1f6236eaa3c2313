/** A document with some of its milestones as the previous revision tells them, and what is said of it. */
import type { Commitment } from '../../kinds/cooperation_description/readers/commitments.ts'
import { milestoneOf } from '../../kinds/cooperation_description/readers/milestones.ts'
import { milestones as declared } from '../../kinds/cooperation_description/activities.ts'
import type { ValueOf } from '../../kinds/field.ts'
import { schemaOf } from '../../kinds/schema.ts'
import type { Cooperation } from '../cells.ts'
import { diagnosticAt } from '../diagnostic.ts'
import type { Diagnostic } from '../schema.ts'
import { provenanceOf, seal } from '../seal.ts'
import { unseal } from '../unseal.ts'

type Milestone = ValueOf<(typeof declared)['of']>
const Milestone = schemaOf(declared.of.fields)

/** What becomes of milestones: one stays as it is, or the promise of one, or of several, is the earlier one. */
export interface Outcome {
  /** The first milestone in the list as it was read. */
  readonly milestone: number
  /** The promise with its evaluation, where it is not as it was read. */
  readonly commitment?: Commitment
  /** What was taken for the promise; present where the earlier promise is found, even if nothing changes. */
  readonly was?: string
}

/** By the place of their activity; none of an activity where all stay. In the order of its milestones. */
type Outcomes = ReadonlyMap<number, readonly Outcome[]>

/** The document with the milestones of activities as they came out. */
export const withOutcomes = (
  document: Cooperation,
  text: string,
  outcomes: Outcomes,
  previous: Cooperation,
): Cooperation => {
  const read = proofsOf(document.provenance)
  const anew = new Map<number, { milestones: Milestone[]; provenance: Provenance }>()
  for (const [i, ones] of outcomes) anew.set(i, milestonesOf(document, text, i, ones, read))
  const provenance: Provenance = {}
  const placed = new Set<number>()
  for (const [pointer, spans] of Object.entries(document.provenance)) {
    const activity = placeIn(pointer)?.activity ?? -1
    const own = anew.get(activity)
    if (!own) provenance[pointer] = spans
    else if (!placed.has(activity)) Object.assign(provenance, own.provenance)
    placed.add(activity)
  }
  const activities = document.content.activities.map((one, i) => {
    const own = anew.get(i)
    return own ? { ...one, milestones: own.milestones } : one
  })
  const settled: Cooperation = { ...document, content: { ...document.content, activities }, provenance }
  return { ...settled, diagnostics: diagnosticsOf(document, settled, outcomes, previous) }
}

type Provenance = Cooperation['provenance']

/** The milestone that a pointer leads to or into. */
const placeIn = (pointer: string): { activity: number; milestone: number; rest: string } | undefined => {
  const [whole, activity, milestone] = /^\/content\/activities\/(\d+)\/milestones\/(\d+)/.exec(pointer) ?? []
  return whole === undefined
    ? undefined
    : { activity: Number(activity), milestone: Number(milestone), rest: pointer.slice(whole.length) }
}

/** What was read of each milestone, by what follows its pointer. */
type Proofs = ReadonlyMap<string, readonly (readonly [rest: string, spans: Provenance[string]])[]>

const keyOf = (activity: number, milestone: number): string => `${activity}/${milestone}`

const proofsOf = (provenance: Provenance): Proofs => {
  const proofs = new Map<string, [string, Provenance[string]][]>()
  for (const [pointer, spans] of Object.entries(provenance)) {
    const place = placeIn(pointer)
    if (!place) continue
    const key = keyOf(place.activity, place.milestone)
    const known = proofs.get(key) ?? []
    known.push([place.rest, spans])
    proofs.set(key, known)
  }
  return proofs
}

/** The milestones of an activity as they came out. */
const milestonesOf = (
  document: Cooperation,
  text: string,
  activity: number,
  outcomes: readonly Outcome[],
  proofs: Proofs,
): { milestones: Milestone[]; provenance: Provenance } => {
  const at = `/content/activities/${activity}`
  const read = document.content.activities[activity]
  const proof = document.provenance[`${at}/name`] ?? []
  const name = read?.name === undefined ? undefined : unseal(text, read.name, proof)
  const milestones: Milestone[] = []
  const provenance: Provenance = {}
  for (const { milestone, commitment } of outcomes) {
    const pointer = `${at}/milestones/${milestones.length}`
    const kept = read?.milestones[milestone]
    if (commitment) {
      const sealed = seal(milestoneOf(commitment, name ? [name] : []), document.kind, pointer)
      milestones.push(Milestone.parse(sealed.content))
      Object.assign(provenance, provenanceOf(sealed))
    } else if (kept) {
      milestones.push(kept)
      for (const [rest, spans] of proofs.get(keyOf(activity, milestone)) ?? []) provenance[pointer + rest] = spans
    }
  }
  return { milestones, provenance }
}

/** What is said about the milestones of activities: guesses that are settled go, pointers follow. */
const diagnosticsOf = (
  before: Cooperation,
  settled: Cooperation,
  outcomes: Outcomes,
  previous: Cooperation,
): Diagnostic[] => {
  const told = new Set<string>()
  const tell = (activity: number, place: number): Diagnostic[] => {
    const { commitment, was } = outcomes.get(activity)?.[place] ?? {}
    const pointer = `/content/activities/${activity}/milestones/${place}`
    if (!commitment || was === undefined || told.has(pointer)) return []
    told.add(pointer)
    return [settledAt(settled, pointer, commitment, was, previous)]
  }
  const places = placesOf(before, outcomes)
  const begun = pointersByStart(before.provenance, outcomes)
  const diagnostics = before.diagnostics.flatMap((diagnostic) => {
    const { pointer, span, code } = diagnostic
    const isGuess = code === 'evaluation_boundary_guessed'
    // A guess may have no pointer; where the evaluation begins tells it.
    const meant = placeIn(pointer ?? (isGuess && span ? (begun.get(span[0]) ?? '') : ''))
    const place = meant && places.get(keyOf(meant.activity, meant.milestone))
    if (!meant || place === undefined) return [diagnostic]
    const outcome = outcomes.get(meant.activity)?.[place]
    if (isGuess && outcome?.was !== undefined) return tell(meant.activity, place)
    return [followed(diagnostic, `/content/activities/${meant.activity}/milestones/${place}`, settled)]
  })
  const rest = [...outcomes].flatMap(([activity, ones]) => ones.flatMap((_, place) => tell(activity, place)))
  return [...diagnostics, ...rest]
}

/** The place that each milestone as it was read has now: its own, or that of the one which took it in. */
const placesOf = (document: Cooperation, outcomes: Outcomes): Map<string, number> => {
  const places = new Map<string, number>()
  for (const [activity, ones] of outcomes)
    for (const [place, { milestone }] of ones.entries()) {
      const end = ones[place + 1]?.milestone ?? document.content.activities[activity]?.milestones.length ?? 0
      for (let one = milestone; one < end; one++) places.set(keyOf(activity, one), place)
    }
  return places
}

/** The pointers to what was read of the milestones, by where it begins. */
const pointersByStart = (provenance: Provenance, outcomes: Outcomes): Map<number, string> => {
  const pointers = new Map<number, string>()
  for (const [pointer, [first]] of Object.entries(provenance)) {
    const place = placeIn(pointer)
    if (first && place && outcomes.has(place.activity) && !pointers.has(first[0])) pointers.set(first[0], pointer)
  }
  return pointers
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
