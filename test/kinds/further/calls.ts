/** A kind that asz does not know: calls for proposals, by a declaration and a small reader. */
import { findDates } from '../../../src/czech/date/date.ts'
import { readMoney } from '../../../src/czech/money.ts'
import { findPhones } from '../../../src/czech/code/phone.ts'
import { Ledger, Proven, defineKind, textsOf } from '../../../src/index.ts'
import type { KindReader, Passage } from '../../../src/index.ts'
import type { ContentIn } from '../../../src/kinds/define.ts'
import { contacts } from '../../../src/kinds/members.ts'

export const callForProposals = defineKind({
  name: 'call_for_proposals',
  said: {
    en: ['call for proposals', 'calls for proposals'],
    cs: ['výzva', 'výzvy', 'výzev'],
  },
  table: 'call',
  row: ['a call for proposals', 'select number, provider, deadline from call'],
  key: [[['/content/number']]],
  asOf: '/content/deadline',
  fields: {
    number: { is: 'text', isFixed: true, isIndexed: true, said: ['number of the call', 'číslo výzvy'] },
    provider: { is: 'text', said: ['provider', 'vyhlašovatel'] },
    allocation: {
      is: 'group',
      said: ['allocation', 'alokace'],
      fields: { amount: { is: 'amount', required: true }, currency: { is: 'currency', required: true } },
    },
    deadline: { is: 'edtf', isTerm: true, said: ['deadline', 'termín'] },
    supported: {
      is: 'list',
      of: { is: 'text' },
      said: ['supported field', 'podporovaná oblast'],
      table: 'call_field',
      row: ['what a call pays for', 'select text from call_field'],
      diff: { identity: [], weights: { '': 1 }, label: [], added: 'commitment_added', removed: 'removed' },
    },
    contacts,
  },
  facets: [{ fields: ['deadline'], class: 'deadline_moved' }],
})

type Call = ContentIn<typeof callForProposals>

const TITLE = /^Výzva č\. (\d+\/\d{4})/u
const words = {
  provider: 'Vyhlašovatel: ',
  allocation: 'Alokace: ',
  deadline: 'Příjem žádostí do: ',
  town: 'Území: ',
  supported: 'Podporujeme: ',
  contact: 'Kontakt: ',
} as const

const after = (lines: readonly Passage[], label: string, ledger: Ledger): Passage | undefined => {
  const line = lines.find(({ text }) => text.startsWith(label))
  ledger.label(line?.slice(0, label.length).trim())
  return line?.slice(label.length).trim()
}

export const callReader: KindReader<Call> = {
  kind: callForProposals,
  columns: [],
  recognise: (document) => {
    const isCall = textsOf(document).some((line) => line.test(TITLE))
    return { score: isCall ? 1 : 0, reasons: [], missing: isCall ? [] : ['the number of a call'] }
  },
  extract: (document, { municipalities }) => {
    const ledger = new Ledger()
    const lines = textsOf(document)
    const title = lines.find((line) => line.test(TITLE))
    if (!title) throw new Error('a call was recognised by its title')
    const [sum, deadline, who, town] = [words.allocation, words.deadline, words.contact, words.town].map((label) =>
      after(lines, label, ledger),
    )
    const money = sum && readMoney(sum)
    const [date] = deadline ? findDates(deadline) : []
    const [phone] = who ? findPhones(who) : []
    ledger.label(town)
    const municipality = town && municipalities.named(town.text)
    return {
      title,
      subjects: municipality ? [{ municipality, passage: town }] : [],
      themes: [],
      ledger,
      content: {
        number: title.match(TITLE)?.groups[1],
        provider: after(lines, words.provider, ledger),
        allocation: money && {
          amount: new Proven(money.value.amount, money.passage),
          currency: new Proven(money.value.currency, money.passage),
        },
        deadline: date && new Proven(date.value, date.passage),
        supported: after(lines, words.supported, ledger)?.split(/, /u) ?? [],
        contacts: who
          ? [
              {
                name: who.split(/,/u)[0],
                role: undefined,
                phone: phone && new Proven(phone.value, phone.passage),
                phones: undefined,
                email: undefined,
                redacted: undefined,
              },
            ]
          : [],
      },
    }
  },
}
