/** Names of plans, strategies and bodies, brought from the case that a sentence wants to the nominative. */
import type { Passage } from '../../text/passage.ts'
import type { Agreement } from '../../language/morphology/cases.ts'
import { headForms } from './organisation-words.ts'
import type { Reading } from '../reading.ts'

/**
 * `Strategii Kraje Vysočina` → *Strategie Kraje Vysočina*, `Zastupitelstvem města` → *Zastupitelstvo města*.
 *
 * The head noun and the adjectives before it change; what follows it depends on it and stays. A name whose head is not
 * known, or whose adjectives do not agree with it, stays as it is. The passage is the name that was read.
 */
export const nominativeOfName = (passage: Passage): Reading<string> => {
  const words = passage.text.split(' ')
  const head = words.findIndex((word, i) => i < MOST_ADJECTIVES && headForms(letters(word)).length > 0)
  const before = words.slice(0, head)
  const noun = words[head] ?? ''
  for (const form of headForms(letters(noun))) {
    const adjectives = before.map((word) => nominativeAdjective(word, form.agreement))
    if (!adjectives.every((adjective) => adjective !== undefined)) continue
    const value = [...adjectives, like(noun, form.nominative), ...words.slice(head + 1)].join(' ')
    return { value, passage }
  }
  return { value: passage.text, passage }
}

const MOST_ADJECTIVES = 6

const CORE = /\p{L}[\p{L}-]*/u
const AROUND = /[^\p{L}-]/gu

/** The word in lower case without what is printed around it. */
const letters = (word: string): string => word.toLowerCase().replaceAll(AROUND, '')

/** The nominative written as the form was: capitals, quotation marks and punctuation stay. */
const like = (form: string, nominative: string): string => {
  const core = CORE.exec(form)?.[0] ?? form
  const first = core.charAt(0)
  const cased =
    core.length > 1 && core === core.toUpperCase()
      ? nominative.toUpperCase()
      : first === first.toUpperCase()
        ? nominative.charAt(0).toUpperCase() + nominative.slice(1)
        : nominative
  return form.replace(core, () => cased)
}

/** Endings of an adjective in other cases, and the nominative's, by what it agrees with; longest first. */
const adjectiveEndings: Readonly<Record<Agreement, readonly (readonly [string, string])[]>> = {
  masculine: [
    ['ého', 'ý'],
    ['ému', 'ý'],
    ['ém', 'ý'],
    ['ým', 'ý'],
    ['ího', 'í'],
    ['ímu', 'í'],
    ['ím', 'í'],
    ['ý', 'ý'],
    ['í', 'í'],
  ],
  neuter: [
    ['ého', 'é'],
    ['ému', 'é'],
    ['ém', 'é'],
    ['ým', 'é'],
    ['ího', 'í'],
    ['ímu', 'í'],
    ['ím', 'í'],
    ['é', 'é'],
    ['í', 'í'],
  ],
  feminine: [
    ['ou', 'á'],
    ['é', 'á'],
    ['á', 'á'],
    ['í', 'í'],
  ],
  neuters: [
    ['ých', 'á'],
    ['ými', 'á'],
    ['ým', 'á'],
    ['ích', 'í'],
    ['ími', 'í'],
    ['ím', 'í'],
    ['á', 'á'],
    ['í', 'í'],
  ],
  plural: [
    ['ých', 'é'],
    ['ými', 'é'],
    ['ým', 'é'],
    ['ích', 'í'],
    ['ími', 'í'],
    ['ím', 'í'],
    ['é', 'é'],
    ['á', 'á'],
    ['í', 'í'],
  ],
}

/** Between adjectives: *sociální a zdravotní*, *sociálně zdravotní*. */
const UNCHANGED = /^(?:a|i|[\p{L}-]+(?:ě|sky|cky))$/u

const nominativeAdjective = (word: string, agreement: Agreement): string | undefined => {
  const core = letters(word)
  if (UNCHANGED.test(core)) return word
  const ending = adjectiveEndings[agreement].find(([oblique]) => core.endsWith(oblique))
  return ending && like(word, core.slice(0, core.length - ending[0].length) + ending[1])
}
