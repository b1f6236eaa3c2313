/** The first form of an organisation's name that a sentence has in another case. */
import { bodyOf, isAdjective, isCommon, isTown } from '../czech/body.ts'
import type { Gazetteer } from '../czech/municipality/gazetteer.ts'
import { nominative } from '../czech/municipality/name.ts'
import { nominativeOfName } from '../czech/organisation/organisation.ts'
import { Passage } from '../text/passage.ts'
import { isCapital, type Actor } from './actor.ts'

/** How a name stands in its sentence; in other cases than the nominative it is brought there. */
export type NameCase = 'nominative' | 'oblique'

export interface FirstForm {
  readonly value: string
  /** What of the passage is the name. */
  readonly passage: Passage
}

/** A name in the nominative; undefined where its case cannot be undone. */
export const firstForm = (actor: Actor, stands: NameCase, towns: Gazetteer | undefined): FirstForm | undefined => {
  const { passage } = actor
  if (stands === 'nominative') return { value: passage.text, passage }
  const common = commonBefore(actor)
  if (common) return { value: common.text, passage: common }
  const { value } = nominativeOfName(passage)
  if (actor.isTown) return { value: withTown(value, towns), passage }
  return value === passage.text && INSTRUMENTAL.test(value) ? undefined : { value, passage }
}
const INSTRUMENTAL = /^\S+(?:em|ou|ím|ým|mi)(?!\p{L})/u

/** *organizacemi Elim a Nový domov*: the name after what sort of body it is, which keeps the nominative. */
export const commonBefore = ({ passage }: Actor): Passage | undefined => {
  let at = 0
  for (const part of passage.text.split(' ')) {
    if (isCapital(part)) return undefined
    at += part.length + 1
    const body = bodyOf(part)
    if (body !== undefined) return isCommon(body) && body !== part.toLowerCase() ? passage.slice(at) : undefined
    if (!isAdjective(part)) return undefined
  }
  return undefined
}

/** The name of the place after its noun in the nominative too: *Hlavního města Prahy*. */
const withTown = (name: string, towns: Gazetteer | undefined): string => {
  const words = name.split(' ')
  const noun = words.findIndex((word) => isTown(bodyOf(word) ?? ''))
  const place = words.slice(noun + 1).join(' ')
  const first = towns && place !== '' ? nominative(Passage.of(place), towns) : undefined
  return first === undefined ? name : [...words.slice(0, noun + 1), first].join(' ')
}
