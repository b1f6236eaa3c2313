/** Nothing is called gone, or new, before its words were looked for in the text of the other side. */
import { fieldsTo } from '../kinds/declared.ts'
import type { Draft, DraftSide } from './draft.ts'
import { isObject, leaves } from './json.ts'
import { Holders } from './words/held.ts'
import { rules } from './rules.ts'
import type { Match } from './schema.ts'
import { sharedOutcome } from './words/shared-outcome.ts'
import { SideText, type Claim, type Side } from './words/side-text.ts'
import { namingStems, tellingStems } from './words/word-search.ts'

export type { Side }

/** Dates that the text mentions; each is known by its words. */
const DATES = '/dates/*'

/** What of the drafts may be claimed. */
export interface Proven {
  /** Those that are not proven being `not_read`, with the place. */
  readonly drafts: readonly Draft[]
  /** Of these the running texts of which the other side still says all. */
  readonly said: ReadonlySet<Draft>
}

export const proven = (drafts: readonly Draft[], before: Side, after: Side, matches: readonly Match[]): Proven => {
  const [was, is] = [new SideText('before', before), new SideText('after', after)]
  const holders = new Holders(before.document, after.document, matches, drafts)
  const judged = drafts.map((draft): Draft => {
    const held = holders.of(draft) ?? sharedOutcome(draft, before.document, after.document)
    const within = held && (held.side === 'after' ? is : was).at(held.pointer)
    if (within) return { ...draft, class: 'not_read', found: within }
    const said = draft.field === DATES ? (draft.before ? is : was).says(draft.trail.at(-1) ?? '') : undefined
    if (said) return { ...draft, class: 'not_read', found: said }
    const claim = claimOf(draft)
    if (!claim) return draft
    const text = claim.missing === 'after' ? is : was
    const unread =
      text.unread(claim) ??
      (isOfOutcome(draft, before.document.kind)
        ? text.outcome(claim, draft.trail[0] ?? '', listOf(draft.field))
        : undefined)
    const found = unread ?? (draft.class === 'commitment_dropped' ? was.unreadOutcomes() : undefined)
    if (found) return { ...draft, class: 'not_read', found }
    const isGone = draft.class === 'commitment_dropped' || draft.class === 'removed'
    const elsewhere = isGone || draft.class === 'added' ? text.elsewhere(claim) : undefined
    if (elsewhere && holders.isOfPartner(draft, elsewhere)) return { ...draft, class: 'not_read', found: elsewhere }
    return isGone && elsewhere ? { ...draft, found: elsewhere } : draft
  })
  return { drafts: judged, said: stillSaid(judged, was, is) }
}

/** Whether it says that a promise, or the cooperation, was evaluated or is so no more. */
const isOfOutcome = ({ class: name, before, after }: Draft, kind: string): boolean =>
  name === 'evaluated' ||
  name === 'evaluation_withdrawn' ||
  (name === 'removed' && !after && fieldsTo(kind, before?.pointer ?? '').some(({ isOfEvaluation }) => isOfEvaluation))

/** The list of the content that a field is of: `/content/activities/`. */
const listOf = (field: string): string => `${field.split('/').slice(0, 3).join('/')}/`

/** Running texts that one side lacks though it says all of their words: as a table what the other says in paragraphs. */
const stillSaid = (drafts: readonly Draft[], was: SideText, is: SideText): ReadonlySet<Draft> =>
  new Set(
    drafts.filter(({ class: name, field, before: from, after: to }) => {
      const isText = field.startsWith('/content/') && rules().tellings.some((fields) => fields.has(field))
      const own = name === 'removed' ? from : name === 'added' ? to : undefined
      return isText && typeof own?.value === 'string' && (from ? is : was).saysAll(own.value)
    }),
  )

const claimOf = ({ class: name, field, trail, before, after }: Draft): Claim | undefined => {
  if (!field.startsWith('/content/')) return undefined
  if (name === 'evaluation_withdrawn' || name === 'evaluated') {
    const missing = name === 'evaluated' ? 'before' : 'after'
    const [own, other] = missing === 'before' ? [after, before] : [before, after]
    if (own && other) {
      const words = tellingStems(own.text ?? '')
      return words.length > 0 ? { missing, name: words, all: words, holder: other.pointer, isWhole: false } : undefined
    }
  }
  const own = (before && after ? undefined : before) ?? (before ? undefined : after)
  if (!own) return undefined
  const [words, known] = [wordsIn(own), namingStems(trail.at(-1) ?? '')]
  const isNamed = isObject(own.value) && known.length > 0
  if (words.length === 0) return undefined
  return {
    missing: own === before ? 'after' : 'before',
    name: isNamed ? known : words,
    all: words,
    holder: undefined,
    isWhole: true,
  }
}

/** The words of a value, its keys and dates left out. */
const wordsIn = ({ value }: DraftSide): string[] => {
  const texts = leaves(value).filter((text) => /\p{L}/u.test(text))
  const said = texts.filter((text) => !/^[a-z_]+$/.test(text))
  return (said.length > 0 ? said : texts).flatMap(tellingStems)
}
