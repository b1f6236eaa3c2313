/** Who has to do what: a column for each side, or one column for both in which labels tell the sides apart. */
import type { Passage } from '../../../text/passage.ts'
import type { Ledger } from '../../draft.ts'
import { itemsOf } from '../table/items.ts'
import type { ActivityRow } from '../table/table.ts'

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

/** "ASZ, město": nothing but who has to do it. */
const ONE = new RegExp(`${ASZ}|${UNIT}`, 'gu')
const ALONE = new RegExp(String.raw`^(?:${ASZ}|${UNIT})(?:(?:,| a|\s?/|\s?\+)\s?(?:${ASZ}|${UNIT})){0,3}$`, 'u')

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
  for (const line of lines) {
    const labels = [...line.matchAll(LABEL)]
    if (ALONE.test(line.text)) {
      for (const { whole } of line.matchAll(ONE)) (new RegExp(ASZ, 'u').test(whole.text) ? asz : unit).push(whole)
      continue
    }
    const put = (duty: Passage, label?: Passage): void => {
      if (duty.isEmpty) return
      const names = label?.text ?? 'obě strany'
      const isBoth = /obě strany/iu.test(names)
      if (isBoth || new RegExp(ASZ, 'u').test(names)) asz.push(duty)
      if (isBoth || new RegExp(UNIT, 'u').test(names)) unit.push(duty)
    }
    put(line.slice(0, labels[0]?.start).trim())
    labels.forEach(({ whole, end }, i) => {
      ledger.label(whole)
      put(line.slice(end, labels[i + 1]?.start).strip(/[;,]/u), whole)
    })
  }
  return { asz, territorial_unit: unit }
}
