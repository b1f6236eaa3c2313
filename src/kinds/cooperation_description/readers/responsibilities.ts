/** Who has to do what: a column for each side, or one column for both in which labels tell the sides apart. */
import type { Passage } from '../../../text/passage.ts'
import type { Ledger } from '../../draft.ts'
import { itemsOf } from '../table/items.ts'
import type { ActivityRow } from '../table/row.ts'

export interface Responsibilities {
  readonly asz: readonly Passage[]
  readonly territorial_unit: readonly Passage[]
}

const ASZ = String.raw`ASZ|Agentur\p{L}+(?: pro sociální začleňování)?`
const UNIT = String.raw`(?:[Úú]zemní(?:ho)? cel|[Mm]ěst|[Mm]ěÚ|[Oo]b(?:ec|c[ei])|OÚ|[Kk]raj|[Ss]vaz|MAS|[Mm]ikroregion|[Mm]agistrát|[Mm]anažer)\p{L}*(?: (?:obcí|SZ|úřad|\p{Lu}\p{L}+)){0,2}`
const PARTY = String.raw`(?:${ASZ}|${UNIT}|[Oo]bě strany)`
/** "ASZ: facilitace; Město: svolání", "ASZ a město – společná příprava". */
const LABEL = new RegExp(
  String.raw`(?<=^|[;,.]?\s)${PARTY}(?:(?:,| a|\s?\/|\s?\+) ?${PARTY})?\s?(?::|[–—-](?=\s))\s*`,
  'gu',
)

/** "Agentura odpovídá za program, město za pozvánky": the verb need not be said again. */
const IN_CHARGE = new RegExp(
  String.raw`(?<=^|[;,.]\s|\sa\s)${PARTY}(?:(?:,| a|\s?\/|\s?\+) ?${PARTY})?\s(?<verb>z?odpovíd\p{L}+\s)?za\s`,
  'gu',
)

const OF_ASZ = new RegExp(ASZ, 'u')
const OF_UNIT = new RegExp(UNIT, 'u')

/** "ASZ, město": nothing but who has to do it. */
const ONE = new RegExp(`${ASZ}|${UNIT}`, 'gu')
const ALONE = new RegExp(String.raw`^(?:${ASZ}|${UNIT})(?:(?:,| a|\s?/|\s?\+)\s?(?:${ASZ}|${UNIT})){0,3}$`, 'u')

/** "ASZ připraví podklady, město svolá jednání": clauses that begin with who does what. */
const CLAUSE = new RegExp(
  String.raw`(?<=^|[;,.]\s|\sa\s)(?<who>${PARTY}(?:(?:,| a|\s?/|\s?\+) ?${PARTY})?)(?=\s\p{Ll}{3})`,
  'gu',
)
const AND_BETWEEN = /(?:[;,.]|\sa)\s?$/u
const withoutAnd = (clause: Passage): Passage => clause.slice(0, clause.match(AND_BETWEEN)?.start)

/** The clauses of a line that is nothing but such clauses. */
export const clausesOf = (line: Passage): { readonly who: string; readonly clause: Passage }[] => {
  const found = [...line.matchAll(CLAUSE)]
  if (found[0]?.start !== 0) return []
  return found.map(({ start, named }, i) => {
    const clause = line.slice(start, found[i + 1]?.start).trim()
    return { who: named['who']?.text ?? '', clause: withoutAnd(clause) }
  })
}

/** What stands before each duty of a line: a label, or who is in charge of it. */
const dutyMarks = (
  line: Passage,
): readonly { readonly whole: Passage; readonly start: number; readonly end: number }[] => {
  const charges = line.text.includes('dpov') ? [...line.matchAll(IN_CHARGE)] : []
  return charges[0]?.start === 0 && charges[0].named['verb'] ? charges : [...line.matchAll(LABEL)]
}

/** Whether a line says who does something: *Město*, *ASZ: facilitace*, *město svolá jednání*. */
export const namesParty = (line: Passage): boolean =>
  ALONE.test(line.text) || clausesOf(line).length > 0 || dutyMarks(line)[0]?.start === 0

export const responsibilitiesOf = (
  row: ActivityRow,
  isName: (word: string) => boolean,
  ledger: Ledger,
): Responsibilities => {
  const both = sidesOf(row.responsibilities ?? [], ledger)
  return {
    asz: [...itemsOf(row.asz_responsibilities ?? [], isName), ...itemsOf(both.asz, isName)],
    territorial_unit: [
      ...itemsOf(row.territorial_unit_responsibilities ?? [], isName),
      ...itemsOf(both.territorial_unit, isName),
    ],
  }
}

/** The lines of a common column by side; what no label assigns is the duty of both. */
const sidesOf = (lines: readonly Passage[], ledger: Ledger): Responsibilities => {
  const asz: Passage[] = []
  const unit: Passage[] = []
  const put = (duty: Passage, who = 'obě strany'): void => {
    if (duty.isEmpty) return
    const isBoth = /obě strany/iu.test(who)
    if (isBoth || OF_ASZ.test(who)) asz.push(duty)
    if (isBoth || OF_UNIT.test(who)) unit.push(duty)
  }
  for (const line of lines) {
    const labels = dutyMarks(line)
    const clauses = labels.length > 0 ? [] : clausesOf(line)
    if (ALONE.test(line.text))
      for (const { whole } of line.matchAll(ONE)) (OF_ASZ.test(whole.text) ? asz : unit).push(whole)
    else if (clauses.length > 0) for (const { who, clause } of clauses) put(clause, who)
    else {
      put(line.slice(0, labels[0]?.start).trim())
      labels.forEach(({ whole, end }, i) => {
        ledger.label(whole)
        put(withoutAnd(line.slice(end, labels[i + 1]?.start)).strip(/[;,.]/u), whole.text)
      })
    }
  }
  return { asz, territorial_unit: unit }
}
