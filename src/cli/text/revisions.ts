import type { RevisionLine } from '../../query/schema/revisions.ts'
import { chainCodes } from '../../store/chain/chain-codes.ts'
import type { Style } from '../terminal.ts'
import { edtfText } from './edtf.ts'
import { count, kindLabel } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'
import { clip, pad } from './layout/wrap.ts'

/** Chains of revisions, each under the title of its document. */
export function revisionsText(lines: readonly RevisionLine[], style: Style): string {
  const page = new Page(style)
  const chains = new Map<string, RevisionLine[]>()
  for (const line of lines) chains.set(line.document, [...(chains.get(line.document) ?? []), line])
  for (const chain of chains.values()) chainSection(chain, page)
  return page.text
}

function chainSection(chain: readonly RevisionLine[], page: Page): void {
  const last = chain.at(-1)
  if (last === undefined) return
  page.gap()
  page.line(page.chalk.bold(visible(clip(last.title || '(without a title)', page.width))))
  const towns = last.municipalities.join(', ')
  const facts = [
    towns === last.title ? '' : clip(towns, 60),
    last.document,
    kindLabel(last.kind),
    count(chain.length, 'revision'),
  ]
  page.item('', facts.filter((fact) => fact !== '').join(' · '))
  for (const line of chain) revisionItem(line, page)
}

const indent = ' '.repeat(21)

function revisionItem(line: RevisionLine, page: Page): void {
  const head = `${line.current ? ' ● ' : '   '}${String(line.number).padStart(2)}  ${pad(line.as_of === undefined ? 'no date' : edtfText(line.as_of), 12)}  `
  page.item(head, factsOf(line).join(' · '), line.current ? page.chalk.green : (plain) => plain)
  for (const { file } of line.sources) page.item(indent, visibleName(file))
  const ofChain = line.findings.filter(({ code }) => isOfChain(code))
  for (const { severity, message } of ofChain)
    page.item(`${indent}${severity === 'info' ? '–' : '!'} `, message, page.chalk.yellow)
  const others = line.findings.length - ofChain.length
  if (others > 0)
    page.item(`${indent}– `, count(others, 'finding about the text', 'findings about the text'), page.chalk.dim)
}

/** What a revision says it is. */
function factsOf({ kind, current, evaluation_year, revision_number, revises }: RevisionLine): string[] {
  const facts: string[] = []
  if (evaluation_year !== undefined) facts.push(`evaluation of ${evaluation_year}`)
  if (revision_number !== undefined) facts.push(`revision no. ${revision_number}`)
  if (revises !== undefined) facts.push(`revises the description of ${edtfText(revises)}`)
  if (facts.length === 0) facts.push(kindLabel(kind))
  return current ? [...facts, 'current'] : facts
}

/** What no reader of the one document could see. */
const isOfChain = (code: string): boolean =>
  code === 'evaluation_boundary_settled' || chainCodes.some((known) => known === code)
