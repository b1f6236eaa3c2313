/** Whether the parts of a budget add up to its total. */
import type { Ledger } from '../../draft.ts'
import type { Grant } from './grant.ts'

/** Notes parts that do not add up to a stated sum. */
export const checkSum = (grants: readonly Grant[], ledger: Ledger): void => {
  const totals = grants.filter(({ role }) => role.value === 'total')
  const parts = grants.filter(({ role }) => role.value !== 'total' && role.value !== 'other')
  const [total] = totals
  const currencies = new Set([...totals, ...parts].map(({ currency }) => currency.value))
  if (!total || parts.length < 2 || currencies.size > 1) return
  const sum = parts.reduce((cents, { amount }) => cents + centsOf(amount.value), 0n)
  if (totals.some(({ amount }) => centsOf(amount.value) === sum)) return
  const [passage] = total.amount.from
  ledger.note({
    code: 'sum_mismatch',
    args: { stated: total.amount.value, sum: decimal(sum), currency: total.currency.value },
    ...(passage && { span: [passage.start, passage.end] }),
  })
}

/** Hundred-thousandths are rounded away: money has two decimals. */
const centsOf = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2)) * (whole.startsWith('-') ? -1n : 1n)
}

const decimal = (cents: bigint): string =>
  cents % 100n === 0n ? String(cents / 100n) : `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
