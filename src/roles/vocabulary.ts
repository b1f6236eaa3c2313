/** What a kind says of its labels, besides what their words mean. */
import type { ContentType } from './content.ts'
import type { Evidence } from './score.ts'

export interface Vocabulary<Role extends string> {
  readonly evidence: Evidence<Role>
  readonly unknown: Role
  /** Several things at once: *Kdy, kde a pro koho*. */
  readonly several: Role
  /** How a value looks that nothing but a blank parts from its label. */
  readonly bare: Readonly<Partial<Record<Role, readonly ContentType[]>>>
  /** Roles that a sentence may lead to: *… se obrací na tyto cílové skupiny:* */
  readonly led: readonly Role[]
  /** Roles whose value may follow as the end of a sentence: *Cílovou skupinou jsou …*, *… má tyto cílové skupiny: …* */
  readonly copular: readonly Role[]
}
