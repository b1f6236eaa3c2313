import type { RevisionLine } from '../../query/schema/revisions.ts'
import { chainCodes } from '../../store/chain/chain-codes.ts'
import type { Style } from '../terminal.ts'
import { edtfText } from '../../wording/edtf.ts'
import type { Language } from '../../wording/language.ts'
import { kindLabel } from '../../kinds/said.ts'
import { toldFinding } from '../words/errors/errors.ts'
import { listWords } from '../words/lists.ts'
import { nouns } from './labels.ts'
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
  page.line(page.chalk.bold(visible(clip(last.title || listWords[page.language].noTitle, page.width))))
  const towns = last.municipalities.join(', ')
  const facts = [
    towns === last.title ? '' : clip(towns, 60),
    last.document,
    kindLabel(last.kind, page.language),
    page.count(chain.length, nouns.revision),
  ]
  page.item('', facts.filter((fact) => fact !== '').join(' · '))
  for (const line of chain) revisionItem(line, page)
}

const indent = ' '.repeat(21)

function revisionItem(line: RevisionLine, page: Page): void {
  const { language } = page
  const words = listWords[language]
  const head = `${line.current ? ' ● ' : '   '}${String(line.number).padStart(2)}  ${pad(line.as_of === undefined ? words.noDate : edtfText(line.as_of, language), 12)}  `
  page.item(head, factsOf(line, language).join(' · '), line.current ? page.chalk.green : (plain) => plain)
  for (const { file } of line.sources) page.item(indent, visibleName(file))
  const ofChain = line.findings.filter(({ code }) => isOfChain(code))
  for (const { severity, code, message } of ofChain)
    page.item(
      `${indent}${severity === 'info' ? '–' : '!'} `,
      toldFinding({ code, message }, language),
      page.chalk.yellow,
    )
  const others = line.findings.length - ofChain.length
  if (others > 0) page.item(`${indent}– `, page.count(others, words.ofTheText), page.chalk.dim)
}

/** What a revision says it is. */
function factsOf(
  { kind, current, evaluation_year, revision_number, revises }: RevisionLine,
  language: Language,
): string[] {
  const words = listWords[language]
  const facts: string[] = []
  if (evaluation_year !== undefined) facts.push(words.evaluationOf(evaluation_year))
  if (revision_number !== undefined) facts.push(words.revisionNumber(revision_number))
  if (revises !== undefined) facts.push(words.revises(edtfText(revises, language)))
  if (facts.length === 0) facts.push(kindLabel(kind, language))
  return current ? [...facts, words.current] : facts
}

/** What no reader of the one document could see. */
const isOfChain = (code: string): boolean =>
  code === 'evaluation_boundary_settled' || chainCodes.some((known) => known === code)
