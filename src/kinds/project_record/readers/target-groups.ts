/** Whom a project is for: a list in whatever form. */
import { Passage } from '../../../text/passage.ts'
import type { Block } from '../../../document/block.ts'
import { isRagged, logicalLines } from '../../../document/wrapped.ts'
import type { Ledger } from '../../draft.ts'
import { understand } from '../../../roles/sense.ts'
import { brokenItems } from './activities/broken-items.ts'
import { type ProjectField } from '../values.ts'

/** Words that go on with an item after a comma. */
const SUBORDINATE =
  /^(?:a|i|nebo|či|ale|kte[rř]\p{L}+|jenž|jež|jejichž|jehož|kde|kdy|kdo|což|zejména|především|např|například|včetně|vč|a to|tj|tzn|jako|příp|případně|resp|aby|že|pokud|kterým|s|se|bez|ve|v|z|ze|od|do|na|po|při|pro|nad|mimo|jejich|dále|popř|ohrožen\p{L}*|žijící\p{L}*|trpící\p{L}*|pečující\p{L}*|pocházející\p{L}*|navštěvující\p{L}*|opouštějící\p{L}*|vyrůstající\p{L}*|mající)(?![\p{L}])/iu

/** The groups, and what follows a heading that no rule knows. */
export const targetGroups = (
  field: ProjectField,
  ledger: Ledger,
): { readonly groups: readonly Passage[]; readonly rest: readonly Block[] } => {
  const end = field.blocks.findIndex(({ type }) => type === 'heading')
  const blocks = end < 0 ? field.blocks : field.blocks.slice(0, end)
  // Below a list the page's own text goes on.
  const first = field.value
    ? 0
    : Math.max(
        0,
        blocks.findIndex(({ type }) => type === 'list'),
      )
  const after = blocks.findIndex(({ type }, i) => i >= first && type !== 'list')
  const below = (field.value || first > 0 || blocks[0]?.type === 'list') && after >= 0 ? blocks.slice(0, after) : blocks
  const beside = linesOf(isOfSentence(field) ? field.lines.map((line) => line.strip(/\./)) : field.lines, ledger)
  return {
    groups: [...beside, ...below.flatMap((block) => groupsOf(block, ledger))],
    rest: field.blocks.filter((block) => !below.includes(block)),
  }
}

/** *Cílovou skupinou jsou …*, *Projekt se zaměřuje na cílovou skupinu: …* */
const isOfSentence = ({ label }: ProjectField): boolean => {
  const { endsInVerb, isClause } = understand(label?.text ?? '')
  return endsInVerb || isClause
}

const groupsOf = (block: Block, ledger: Ledger): Passage[] => {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block.lines, ledger)
    case 'list':
      return block.items.flatMap(({ lines, blocks }) => [
        ...(lines.length > 0 ? unbroken(Passage.join(lines), ledger) : []),
        ...blocks.flatMap((nested) => groupsOf(nested, ledger)),
      ])
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ lines }) => lines))
    case 'heading':
      return [block.text]
  }
}

const linesOf = (lines: readonly Passage[], ledger: Ledger): Passage[] => {
  // Lines in small letters that were broken before they were full are a list, not a sentence.
  const isList = lines.length > 1 && lines.every((line) => line.test(/^\p{Ll}/u)) && isRagged(lines)
  if (isList) return lines.flatMap((line) => unbroken(line, ledger))
  return listLines(lines).flatMap((line) => groupsIn(line, ledger))
}

/** So are short ones. */
const listLines = (lines: readonly Passage[]): readonly Passage[] =>
  lines.every((line) => line.length < 50 && line.test(/^\p{Ll}[^,(–]*[\p{L})]$/u)) ? lines : logicalLines(lines)

/** A list item, or those that ran together in it. */
const unbroken = (item: Passage, ledger: Ledger): Passage[] => {
  const broken = brokenItems(item)
  if (!broken) return wholeItem(item, ledger)
  ledger.label(broken.signs)
  return [...broken.items]
}

/** The groups that a line lists. */
export const groupsIn = (line: Passage, ledger: Ledger): Passage[] => {
  if (brokenItems(line)) return unbroken(line, ledger)
  if (line.test(/:$/)) {
    ledger.label(line)
    return []
  }
  const isSentence =
    line.test(/[.!?]$/u) && line.test(/(?<!\p{L})(?:jsou|je|tvoří|budou|bude|patří|byli|byla)(?!\p{L})/iu)
  return isSentence ? [line] : parts(line, ledger).flatMap((part) => wholeItem(part, ledger))
}

/** Parted at semicolons, or at commas where each part can stand alone. */
const parts = (line: Passage, ledger: Ledger): Passage[] => {
  const hasSemicolons = line.test(/;/)
  const signs = hasSemicolons ? [...line.matchAll(/;/g)].map(({ start }) => start) : openCommas(line.text)
  const items = signs
    .concat(line.length)
    .map((end, i) => line.slice(i === 0 ? 0 : (signs[i - 1] ?? 0) + 1, end).trim())
    .filter((item) => !item.isEmpty)
  if (!hasSemicolons && items.slice(1).some((item) => item.test(SUBORDINATE))) return [line]
  for (const at of signs) ledger.label(line.slice(at, at + 1))
  return items
}

/** Where the commas stand that no parentheses hold. */
const openCommas = (text: string): number[] => {
  const commas: number[] = []
  let isHeld = false
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at]
    if (sign === ')') isHeld = true
    else if (sign === '(') isHeld = false
    else if (sign === ',' && !isHeld) commas.push(at)
  }
  return commas.reverse()
}

/** Without the comma or semicolon that parts it from the next. */
const wholeItem = (item: Passage, ledger: Ledger): Passage[] => {
  const closing = item.match(/[;,]$/u)
  if (!closing) return [item]
  ledger.label(closing.whole)
  return [item.slice(0, closing.start).trim()]
}
