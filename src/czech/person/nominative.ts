/** A woman's name that a sentence has in another case, in the first: *na Janu Horskou* → *Jana Horská*. */
import { isGivenOf } from './first-names.ts'

/** The nominative where the given name and an adjective as surname leave no doubt; a man's forms do. */
export const nominativeOfWoman = (name: string): string | undefined => {
  const [given = '', surname = '', ...more] = name.split(' ')
  const ending = ['ou', 'é'].find((one) => surname.endsWith(one))
  if (more.length > 0 || ending === undefined || isGivenOf(given, false)) return undefined
  const first = givenOf(given)
  return first && `${first} ${surname.slice(0, -ending.length)}á`
}

/** Janu, Janou, Jany → Jana; Lucii, Lucií → Lucie; Lenkou → Lenka. */
const givenOf = (given: string): string | undefined =>
  ENDINGS.flatMap(([oblique, nominative]) =>
    given.endsWith(oblique) ? [given.slice(0, -oblique.length) + nominative] : [],
  ).find((one) => isGivenOf(one, true))

const ENDINGS = [
  ['ou', 'a'],
  ['u', 'a'],
  ['y', 'a'],
  ['ě', 'a'],
  ['i', 'e'],
  ['í', 'e'],
  ['', ''],
] as const
