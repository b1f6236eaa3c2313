/** Labels by form whose words say nothing known: told, unless another field holds what stands beside them. */
import { clipped } from '../../text/clipped.ts'
import { Passage, type Span } from '../../text/passage.ts'
import { Content } from '../../roles/content.ts'
import { score, THRESHOLD, type Form } from '../../roles/score.ts'
import { understand } from '../../roles/sense.ts'
import { Proven, type Ledger } from '../draft.ts'
import { evidence, type ProjectKey } from './evidence.ts'
import type { ProjectField } from './values.ts'

/** The line of a field as a text: *Terénní pracovník: Jan Novák*. */
export const asText = ({ marks, lines }: ProjectField): Passage => Passage.join([...marks.slice(-1), ...lines])

/** Texts that go on below an unknown label, where a sentence stands beside it. */
export const absorbed = (all: readonly ProjectField[]): readonly ProjectField[] => {
  const kept: ProjectField[] = []
  for (const field of all) {
    const host = kept.at(-1)
    const goesOn = host && (host.key === 'summary' || host.key === 'key_activities') && field.key === 'unknown'
    if (goesOn && (!field.value || new Content(field.value).has('prose')))
      kept[kept.length - 1] = {
        ...host,
        blocks: [...host.blocks, { type: 'paragraph', lines: [asText(field)] }, ...field.blocks],
      }
    else kept.push(field)
  }
  return kept
}

/** Notes what no field holds, with the fields that it is nearest to, and fields that may as well be another. */
export const noteLabels = (all: readonly ProjectField[], content: object, ledger: Ledger): void => {
  const claimed = spansIn(content)
  const isClaimed = ({ spans }: Passage) =>
    spans.some(([start, end]) => claimed.some(([from, to]) => from < end && start < to))
  for (const { key, label, value } of all) {
    if (!label || !value || value.test(/^[-–—.?\d]{0,4}$/)) continue
    const scores = scoresOf(label, value)
    const [best, rival] = scores
    if (key === 'unknown' && !isClaimed(value))
      ledger.note({
        code: 'label_unknown',
        args: { label: label.text, text: clipped(value.text, MOST_TOLD) },
        span: [label.start, value.end],
        candidates: [...new Set([...scores.map(({ member }) => member), ...byContent(value)])].slice(
          0,
          MOST_CANDIDATES,
        ),
      })
    else if (
      best &&
      rival &&
      best.member === memberOf(key) &&
      rival.points >= THRESHOLD &&
      best.points - rival.points < MARGIN
    )
      ledger.note({
        code: 'role_uncertain',
        args: { label: label.text, field: best.member, rival: rival.member },
        span: [value.start, value.end],
        rival: rival.member,
      })
  }
}
const MOST_CANDIDATES = 3
/** A lead of fewer points is no decision. */
const MARGIN = 2
/** So many characters of a value are told. */
const MOST_TOLD = 80

/** The members of `content` that the words speak for, the strongest first. */
const scoresOf = (label: Passage, value: Passage): { member: string; points: number }[] => {
  const form: Form = 'colon'
  const best = new Map<string, number>()
  for (const { role, points } of score(
    { sense: understand(label.text), form, content: new Content(value) },
    evidence,
  )) {
    const member = memberOf(role)
    if (member !== undefined && points > 0 && !best.has(member)) best.set(member, points)
  }
  return [...best].map(([member, points]) => ({ member, points }))
}

const members: Readonly<Partial<Record<ProjectKey, string>>> = {
  title: 'title',
  registration_number: 'registration_number',
  programme: 'programme',
  status: 'status',
  summary: 'summary',
  key_activities: 'key_activities',
  period: 'period',
  start: 'period',
  end: 'period',
  duration: 'duration',
  place_of_realisation: 'place_of_realisation',
  target_groups: 'target_groups',
  beneficiary: 'beneficiary',
  partners: 'partners',
  contact: 'contacts',
  phone: 'contacts',
  email: 'contacts',
  funding: 'funding',
  amount: 'funding',
  published: 'published',
}
const memberOf = (key: ProjectKey | undefined): string | undefined => (key === undefined ? undefined : members[key])

const byContent = (value: Passage): string[] => {
  const content = new Content(value)
  if (content.has('money') || content.has('figures')) return ['funding']
  if (content.has('date')) return ['period', 'published']
  if (content.has('organisation')) return ['beneficiary', 'partners']
  if (content.has('person') || content.has('phone') || content.has('email')) return ['contacts']
  return content.has('prose') ? ['summary'] : ['summary', 'target_groups']
}

/** All spans that the values of a draft were read from. */
const spansIn = (value: unknown): Span[] => {
  if (value instanceof Passage) return value.spans
  if (value instanceof Proven) return value.from.flatMap(({ spans }) => spans)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : []
}
