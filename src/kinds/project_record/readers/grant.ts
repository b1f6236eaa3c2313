/** A sum of money with who pays it. */
import { findDates } from '../../../czech/date/date.ts'
import { readMoney, type Money } from '../../../czech/money.ts'
import type { Reading } from '../../../czech/reading.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven } from '../../draft.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectRecord } from '../kind.ts'

type FundingRole = NonNullable<ProjectRecord['funding'][number]['role']>

export interface Grant {
  readonly source?: Passage | Proven<string>
  readonly amount: Proven<string>
  readonly currency: Proven<string>
  readonly role: Proven<FundingRole>
  readonly by_year?: readonly { readonly year: Proven<string>; readonly amount: Proven<string> }[]
}

/** What the words of a source say of who pays; the first that fits counts. */
const roles: readonly (readonly [role: FundingRole, has: readonly Concept[]])[] = [
  ['other', ['abroad']],
  ['other', ['union', 'state']],
  ['eu', ['union']],
  ['state', ['state']],
  ['own', ['own']],
  ['own', ['beneficiary']],
  ['other', ['partner']],
  ['region', ['region']],
  ['municipality', ['town']],
  ['own', ['ownShare']],
  ['other', ['total', 'grant']],
  ['other', ['total', 'amount', 'support']],
  // A budget that supports pays, and costs nothing: *podpora z rozpočtu obce*.
  ['other', ['support', 'cost']],
  ['other', ['grant', 'cost']],
  ['total', ['total']],
  ['total', ['cost']],
  ['state', ['public']],
]

export const fundingRole = (source: Passage | undefined): FundingRole => {
  const { concepts } = understand(source?.text ?? '')
  const found = roles.find(([, has]) => has.every((one) => concepts.has(one)))
  return found?.[0] ?? 'other'
}

export const grantOf = (money: Reading<Money>, source: Passage | undefined): Grant => ({
  ...(source && !source.isEmpty && { source }),
  amount: new Proven(money.value.amount, money.passage),
  currency: new Proven(money.value.currency, money.passage),
  role: new Proven(fundingRole(source), source && !source.isEmpty ? source : money.passage),
})

/** Of a label and the line above a sum what names its source: a payer in the line is nearer. */
export const nearerOf = (label: Passage | undefined, above: Passage | undefined): Passage | undefined =>
  fundingRole(above) === 'other' ? (label ?? above) : above

/** Without the unit or percentage that stands with it. */
export const sourceOf = (label: Passage): Passage => (label.match(SOURCE)?.named['source'] ?? label).strip(/[:,–-]/)
/** *příspěvek fondu (Unie + stát)*: words that name payers belong to the source, a unit or a share does not. */
const PAYERS = String.raw`\((?!v\s|tis|mil|Kč|CZK|EUR|viz|cca)[^()%\d]{4,60}\)`
const SOURCE = new RegExp(
  String.raw`^(?:[-–•]\s)?(?:z toho:?\s)?(?:\d{1,3}(?:[.,]\d{1,2})?\s?%\s)?(?<source>[^(%]+?(?:\s${PAYERS})?)(?=\s(?!${PAYERS})\(|\sv\s(?:tis\.?\s|mil\.?\s)?(?:Kč|CZK|EUR)$|\s\d{1,3}(?:,\d{1,2})?\s?%|$)`,
  'iu',
)

/** The amount of a line; a percentage is none, nor a date. */
export const moneyIn = (line: Passage, unit: string): Reading<Money> | undefined => {
  if (findDates(line).length > 0 && readMoney(line) === undefined) return undefined
  for (const part of line.split(NO_SUM)) {
    const money = readMoney(part, unit)
    if (money) return money
  }
  // *70 % (nejvýše 400 000 Kč)*: nothing but a share stands before it.
  return readMoney(line)
}
/** A percentage, or what stands in parentheses. */
const NO_SUM = /\d{1,3}(?:[.,]\d{1,2})?\s?%|\([^()]{0,80}\)/gu
