/** What the project is about: under its own label, or the text before the sections. */
import { LEGAL_FORM } from '../../../czech/organisation/organisation-shape.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { Passage } from '../../../text/passage.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts, plainText } from '../../../document/plain-text.ts'
import { foldWord } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { Content } from '../../../roles/content.ts'
import { understand } from '../../../roles/sense.ts'
import { isFinanced } from '../told/payers.ts'
import { isFactsOnly, isPublicity, LONGEST_FACT } from './facts.ts'
import { isProgramme } from './programme.ts'
import { ownValue, type ProjectField } from '../values.ts'

/** Whether a block is nothing but that sentence. */
export const isPublicityBlock = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.lines.length > 0 && isPublicity(Passage.join(block.lines))

/** Fields whose own text is no summary. */
const TOLD: ReadonlySet<ProjectField['key']> = new Set<ProjectField['key']>([
  'key_activities',
  'target_groups',
  'unread',
])

/** `lead` is what stands between the title and the first label. */
export const summaryOf = (lead: readonly Block[], all: readonly ProjectField[]): Passage | undefined => {
  const labelled = all.filter(
    (field, i) => field.key === 'summary' && !(isLeadIn(field) && hasProse(lead, all.slice(0, i))),
  )
  const told = labelled.flatMap(sectionText)
  if (told.length > 0) return Passage.join(told, '\n\n')
  const left = all.flatMap((field) => {
    // Below a value that no field holds the text of the page goes on; below its heading its own does.
    if (field.key === 'summary' && field.label && isLeadIn(field))
      return [{ type: 'paragraph' as const, lines: field.marks.slice(-1) }, ...field.blocks]
    const isBeside = (field.key === 'unread' && hasValue(field)) || (field.key === 'target_groups' && field.value)
    if (TOLD.has(field.key) && !isBeside) return []
    if (field.key === 'unknown' && field.value && new Content(field.value).has('prose'))
      return proseIn([{ type: 'paragraph', lines: field.lines }, ...field.blocks])
    return proseIn(field.value || PLACED.has(field.key) ? field.blocks : ownValue(field).rest)
  })
  const own = isTitled(all) ? proseIn(lead).filter((block) => isOfProject(block, all)) : proseIn(lead)
  return plainText([...(left.length > 0 ? own : proseIn(lead)), ...left])
}

const isTitled = (all: readonly ProjectField[]): boolean => all.some(({ key, value }) => key === 'title' && value)

/**
 * Whether a text above a labelled title speaks of the project, in its words or those of its name: *Ve středu bude úřad zavřen*
 * is the page's.
 */
const isOfProject = (block: Block, all: readonly ProjectField[]): boolean => {
  const words = blockTexts(block).flatMap(({ text }) => understand(text).words)
  const names = all
    .flatMap(({ key, value }) => (key === 'title' && value ? understand(value.text).words : []))
    .flatMap(({ text }) => (text.length >= STEM ? foldWord(text).slice(0, STEM) : []))
  return words.some(
    ({ text, concept }) => (concept && OF_PROJECTS.has(concept)) || names.includes(foldWord(text).slice(0, STEM)),
  )
}
/** So many letters of a word stay whatever its case. */
const STEM = 5
const OF_PROJECTS: ReadonlySet<Concept> = new Set<Concept>([
  'project',
  'work',
  'goal',
  'grant',
  'support',
  'programme',
  'union',
  'activity',
  'target',
])

/** Whether text stands above a label: between the title and the first label, or below a value. */
const hasProse = (lead: readonly Block[], above: readonly ProjectField[]): boolean =>
  [lead, ...above.filter(({ key, value }) => value && !TOLD.has(key)).map(({ blocks }) => blocks)].some(
    (blocks) => proseIn(blocks).length > 0,
  )

/** *Dílčí cíle plánu:* over a list below the text: it leads to a part of the text and is no label of all of it. */
const isLeadIn = ({ value, label, blocks, level }: ProjectField): boolean =>
  level === undefined &&
  !value &&
  blocks.length > 0 &&
  blocks.every(({ type }) => type === 'list') &&
  understand(label?.text ?? '').unknown > 0

/** A line below a colon is a value, below a heading it is the beginning of a section. */
const hasValue = (field: ProjectField): boolean =>
  field.value !== undefined || (field.marks.at(-1)?.text.endsWith(':') === true && ownValue(field).value !== undefined)

/** Fields that take short lines below them themselves. */
const PLACED: ReadonlySet<ProjectField['key']> = new Set<ProjectField['key']>([
  'group',
  'beneficiary',
  'partners',
  'contact',
  'unknown',
])

/** The text up to a heading of the same level or higher. */
const sectionText = ({ value, blocks, level = Infinity }: ProjectField): Passage[] => {
  const end = blocks.findIndex((block) => block.type === 'heading' && block.level <= level)
  const own = (end < 0 ? blocks : blocks.slice(0, end)).filter((block) => !isFactsBlock(block))
  const text = plainText(own)
  return [...(value ? [value] : []), ...(text ? [text] : [])]
}

/** *Sdružení pro rozvoj kraje z. s.*: the stop of a legal form. */
const ENDS_IN_FORM = new RegExp(`[\\s,]${LEGAL_FORM}$`, 'iu')
const SENTENCE = /[.!?…][)"“]?$/u
const SHORTEST = 40

/** The paragraphs of sentences, and the lists that they introduce. */
/** *Výzva č. 16: Budování kapacit …*: what the contract does not hold is told without a label as well. */
const isSink = (text: Passage): boolean => {
  const opening = understand(text.slice(0, 40).text).words
  const concept = opening[0]?.concept
  if (concept === 'call' || concept === 'axis' || concept === 'licence') return true
  return opening.some((word) => word.concept === 'web') && paysForSite(text)
}
/** *Provoz těchto webových stránek je hrazen z programu.* */
const paysForSite = (text: Passage): boolean =>
  understand(text.text).words.some((word) => word.concept === 'pays' || isFinanced(word.text))

/** Whether a paragraph after others is nothing but facts with fields or publicity. */
const isFactsBlock = (block: Block): boolean =>
  block.type === 'paragraph' && block.lines.length > 0 && isFactsText(Passage.join(block.lines))
const isFactsText = (text: Passage): boolean =>
  text.test(FILES) || isProgramme(text) || isPublicity(text) || isPointer(text) || isFactsOnly(text)

/** *Loga_OP_VVV.jpg plakat.pdf*: what hangs below a text. */
const FILES = /^\S{1,80}\.(?:jpe?g|png|gif|pdf|docx?)(?:\s\S{1,80}\.(?:jpe?g|png|gif|pdf|docx?))*$/iu

/** *Více informací o dalších projektech naleznete zde.* */
const isPointer = (text: Passage): boolean => {
  const first = understand(text.slice(0, 40).text).words.slice(0, 2)
  const isMore =
    first.some(({ concept }) => concept === 'more') && first.some(({ concept }) => concept === 'information')
  return isMore && text.length < LONGEST_FACT && sentencesOf(text).length < 2
}

/** Sentences, the last of which may have lost its stop; a lead-in has what it leads to below it. */
const isProse = (text: Passage, next: Block | undefined): boolean => {
  if (sentencesOf(text).length < 2 && text.test(ENDS_IN_FORM)) return false
  if (text.text.endsWith(':')) return next?.type === 'list' || sentencesOf(text).length > 1
  return text.slice(text.length - 2).test(SENTENCE) || (text.length >= 3 * SHORTEST && sentencesOf(text).length > 1)
}

/** A paragraph whose lines are sentences each, without those that tell who pays or point elsewhere. */
const ownLines = (block: Block): Block => {
  if (block.type !== 'paragraph' || block.lines.length < 2 || !block.lines.every((line) => line.test(SENTENCE)))
    return block
  const lines = block.lines.filter((line) => !isPublicity(line) && !isPointer(line))
  const first = lines.findIndex((line) => line.length >= SHORTEST)
  return lines.length < block.lines.length && first >= 0 ? { type: 'paragraph', lines: lines.slice(first) } : block
}

/** *logo.jpg Projekt …*, *logoProjekt …*: the picture before a text, or the word for it that ran into the text. */
const PICTURE = /^(?:\S{1,80}\.(?:jpe?g|JPE?G|png|PNG|gif)\s|[Ll]ogo)(?=["„]?\p{Lu}\p{Ll})/u

const withoutPicture = (block: Block): Block => {
  const [first, ...lines] = block.type === 'paragraph' ? block.lines : []
  const word = first?.text.slice(0, first.text.indexOf(' ')) ?? ''
  const picture = word.includes('.') || word.slice(1, 4) === 'ogo' ? first?.match(PICTURE) : undefined
  return first && picture ? { type: 'paragraph', lines: [first.slice(picture.end), ...lines] } : block
}

export const proseIn = (all: readonly Block[]): Block[] => {
  const blocks = all.map(ownLines).map(withoutPicture)
  const prose: Block[] = []
  let introduces = false
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'heading') {
      introduces = false
      continue
    }
    const text = block.type === 'paragraph' && block.lines.length > 0 ? Passage.join(block.lines) : undefined
    if (text && isPublicity(text)) introduces = false
    else if (
      text &&
      text.length >= SHORTEST &&
      isProse(text, blocks[i + 1]) &&
      !isPointer(text) &&
      !isSink(text) &&
      !isFactsOnly(text)
    ) {
      prose.push(block)
      introduces = true
    } else if (block.type === 'list' && introduces) prose.push(block)
    else introduces = false
  }
  return prose
}
