/** The case in which a name stands, by the noun of its body: who does something, and to whom something is given. */
import { bodyOf } from '../../../../czech/body.ts'
import type { Actor } from '../../../../roles/actor.ts'

/** How such nouns end in the instrumental: *krajem*, *nadací*. */
const AGENT = ['em', 'ou', 'ím', 'cí']

type Named = Pick<Actor, 'passage'>

const nounOf = ({ passage }: Named): string | undefined =>
  passage.text.split(' ').find((word) => bodyOf(word) !== undefined)

/** *městem Vsetín* */
export const isAgent = (actor: Named): boolean => {
  const noun = nounOf(actor)
  return noun !== undefined && AGENT.some((ending) => noun.endsWith(ending))
}

/** *obci Lhota* */
export const isRecipient = (actor: Actor): boolean => {
  const noun = nounOf(actor)
  return noun !== undefined && bodyOf(noun) !== noun.toLowerCase() && !isAgent(actor)
}
