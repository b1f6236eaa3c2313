/** The title of a record: labelled, or the first words of the page. */
import { findRegistrationNumbers } from '../../czech/registration-number.ts'
import type { Passage } from '../../passage.ts'
import type { Block } from '../../document/block.ts'
import { logicalLines } from '../../document/wrapped.ts'
import type { Ledger } from '../draft.ts'
import { onlyLine, ownValue, type ProjectField } from './values.ts'

export interface Titled {
  readonly title: Passage | undefined
  /** What stands before the first label and is not the title. */
  readonly rest: readonly Block[]
}

/** Words above a title: where on the site the page is, what sort of page it is. */
const PAGE_NAME =
  /^(?:(?:úvod(?:ní stránka|ní strana)?|domů|home|hlavní stránka)(?:\s?[>»›/|\\→-].*)?|.{0,80}\s[>»›→]\s.*|(?:realizované |naše |evropské )?projekty(?: (?:EU|ESF|města|obce|kraje|OPZ\+?))?|databáze projektů|projekt|tisková zpráva(?: č\. ?\d.{0,20}| ze dne .{0,30})?)$/iu
const ANNOUNCEMENT =
  /[\s,;(–:-]{0,20}(?:(?:pod|s)\s)?(?:reg(?:istračn\p{L}{1,20})?\.?\s?)?(?:č(?:ísl\p{L}{1,20}|\.)?\s?)?(?:projektu)?\s?[:(]?\s?$/iu

export const titled = (all: readonly ProjectField[], head: readonly Block[], ledger: Ledger): Titled => {
  const owner = all.findIndex(({ key }) => key === 'beneficiary' || key === 'partners' || key === 'contact')
  const labelled =
    all.find(({ key, path }) => key === 'title' && path.length === 0) ??
    all.slice(0, owner < 0 ? undefined : owner).find(({ key }) => key === 'name')
  if (labelled?.key === 'name') ledger.label(labelled.marks)
  const own = labelled && ownValue(labelled).value
  const below = all.slice(0, 2).find(({ key }) => key === 'group' || key === 'title')?.blocks ?? []
  const { line, rest } = firstLine(head.length > 0 ? head : below, ledger)
  if (own) {
    if (line && line.text !== own.text && !isTitle(line)) return { title: own, rest: head }
    ledger.label(line)
    return { title: own, rest }
  }
  const [next, ...after] = rest
  const name = next && onlyLine(next)
  if (line && name?.test(PROJECT_NAME) && isTitle(name) && !line.test(/projekt/iu)) {
    ledger.label(name)
    return { title: withoutNumber(name), rest: after }
  }
  if (line) ledger.label(line)
  return { title: line && withoutNumber(line), rest }
}

/** Below the name of whose page it is: *Oblastní charita Kutná Hora*, then *Projekt Restart pro rodinu*. */
const PROJECT_NAME = /^(?:Projekt|PROJEKT)\s["„]?\p{Lu}[^.!?]{2,120}$/u

/** Longer lines are the text. */
const LONGEST = 300
const isTitle = (line: Passage): boolean => line.length <= LONGEST && !line.test(/\p{Ll}{2}\.$/u)

/** The first heading if one stands before the first label, else the first line that says something. */
const firstLine = (blocks: readonly Block[], ledger: Ledger): { line: Passage | undefined; rest: readonly Block[] } => {
  const rest = [...blocks]
  const isNamed = (block: Block) => block.type === 'heading' && !block.text.test(PAGE_NAME)
  const heading = rest.find(isNamed)
  for (let i = 0; i < rest.length; i++) {
    const block = rest[i]
    if (block?.type === 'heading' && (block === heading || !heading))
      return { line: block.text, rest: rest.toSpliced(i, 1) }
    if (block?.type === 'heading') {
      ledger.discard(block.text)
      rest.splice(i--, 1)
      continue
    }
    if (block?.type !== 'paragraph') continue
    const [line, ...lines] = logicalLines(block.lines)
    if (line?.test(PAGE_NAME)) {
      ledger.discard(line)
      rest.splice(i, 1, ...(lines.length > 0 ? [{ type: 'paragraph', lines } as const] : []))
      i--
    } else if (line && !heading) {
      const after: readonly Block[] = lines.length > 0 ? [{ type: 'paragraph', lines }] : []
      return { line, rest: rest.toSpliced(i, 1, ...after) }
    }
  }
  return { line: undefined, rest }
}

/** The registration number beside a title is no part of it. */
const withoutNumber = (line: Passage): Passage => {
  const [number] = findRegistrationNumbers(line)
  if (!number) return line
  const at = line.text.indexOf(number.passage.text)
  const before = line.slice(0, at)
  const kept = before.slice(0, before.match(ANNOUNCEMENT)?.start).trim()
  const after = line.slice(at + number.passage.length).strip(/[),;:–-]/)
  return kept.isEmpty ? (after.isEmpty ? line : after) : kept
}
