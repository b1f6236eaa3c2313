/** Whether an outcome says that the town has a plan of social inclusion, and whether it was approved. */
import { clauseEnd, clauseStart } from '../../czech/clause.ts'
import { stepsOf } from '../../czech/progress.ts'
import { tokensOf } from '../../language/fold.ts'
import { inclusionPlan } from '../../language/lexicon/localities/papers.ts'
import { phrasesOf } from '../../language/phrases.ts'
import { once } from '../../mentions/once.ts'
import type { Passage } from '../../text/passage.ts'

export interface PlanState {
  readonly state: 'approved' | 'prepared'
  readonly words: Passage
}

const named = phrasesOf(inclusionPlan)
/** Letters without which no text names the plan. */
const SIGNS = ['plán', 'strateg', 'psz']
/** So many words may part *plán* and *sociálního začleňování*: *plán komplexního sociálního začleňování*. */
const BETWEEN = 3

/** Where a text names the plan. */
const planIn = once(({ text }) => {
  const small = text.toLowerCase()
  if (!SIGNS.some((sign) => small.includes(sign))) return undefined
  const found = named(text)
  return found.find(({ key, end }, i) => {
    const next = found[i + 1]
    const isOfInclusion = next?.key === 'inclusion' && tokensOf(text.slice(end, next.start)).length <= BETWEEN
    return key === 'named' || (key === 'plan' && isOfInclusion)
  })
})

/** `isOfPlan`: its column or label says that it speaks of the plan. */
export const planStateOf = (outcome: Passage, isOfPlan = false): PlanState | undefined => {
  const plan = planIn(outcome) ?? (isOfPlan ? { start: 0, end: 0 } : undefined)
  if (!plan) return undefined
  const words = outcome.slice(clauseStart(outcome.text, plan.start), clauseEnd(outcome.text, plan.end)).trim()
  const state = stateIn(words.text)
  return state && { state, words }
}

/** What was rejected or awaits its approval is there. */
const stateIn = (clause: string): PlanState['state'] | undefined => {
  const steps = stepsOf(clause)
  const isToCome = steps.some(({ when }) => when === 'to_come')
  const isThere = steps.filter(({ when }) => when === 'done' || (when === 'named' && !isToCome))
  const approvals = steps.filter(({ act }) => act === 'approval')
  if (approvals.length > 0 && approvals.every((step) => isThere.includes(step) && !step.denied)) return 'approved'
  const written = steps.filter(({ act }) => act === 'writing' || act === 'finishing')
  if (written.some(({ denied }) => denied)) return undefined
  const isWaiting = approvals.some(({ denied, when }) => denied === 'itself' || when === 'awaited' || when === 'now')
  return isWaiting || written.some((step) => isThere.includes(step)) ? 'prepared' : undefined
}
