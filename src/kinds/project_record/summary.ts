/** What the project is about: under its own label, or the text before the sections. */
import { Passage } from '../../passage.ts'
import type { Block } from '../../document/block.ts'
import { plainText } from '../../document/plain-text.ts'
import { ownValue, type ProjectField } from './values.ts'

/** Values of these labels are brief; prose below them is about the project. */
const BRIEF: ReadonlySet<ProjectField['key']> = new Set<ProjectField['key']>([
  'title',
  'registration_number',
  'programme',
  'status',
  'period',
  'start',
  'end',
  'duration',
  'place_of_realisation',
  'published',
  'group',
])

/** Values beside these labels end with their line; prose below the last of them is about the project too. */
const CLOSED: ReadonlySet<ProjectField['key']> = new Set<ProjectField['key']>(['amount', 'ico', 'url', 'postal_code'])

/** What every project that the Union pays for must print. */
const PUBLICITY =
  /^(?:tento |náš )?projekt\p{L}{0,20}.{0,120}(?:(?:spolu)?financován|podpořen|podporován)\p{L}{0,20}\s.{0,40}(?:evropsk|ESF|EU|operační|státní|nor|EHP)|^(?:spolu)?financováno? (?:z |z prostředků )?(?:evropsk|EU)/iu

/** Whether a paragraph is the sentence that tells who pays, as the rules of publicity demand. */
export const isPublicity = (text: Passage): boolean => text.length < 400 && text.test(PUBLICITY)

/** Whether a block is nothing but that sentence. */
export const isPublicityBlock = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.lines.length > 0 && isPublicity(Passage.join(block.lines))

/** `lead` is what stands between the title and the first label. */
export const summaryOf = (lead: readonly Block[], all: readonly ProjectField[]): Passage | undefined => {
  const before: Block[] = proseIn(lead)
  const parts: Passage[] = []
  const later: Block[] = []
  let section = false
  for (const field of all) {
    if (field.key === 'summary') for (const part of sectionText(field)) parts.push(part)
    else if (BRIEF.has(field.key)) {
      const prose = proseIn(field.key === 'group' ? field.blocks : ownValue(field).rest)
      if (section) for (const block of prose) later.push(block)
      else for (const block of prose) before.push(block)
    } else if (field.key !== undefined) {
      if (field.value && CLOSED.has(field.key)) for (const block of proseIn(field.blocks)) later.push(block)
      section = true
    }
  }
  const lead1 = plainText(before)
  const texts = [...(lead1 ? [lead1] : []), ...parts]
  if (texts.length > 0) return Passage.join(texts, '\n\n')
  return plainText(later)
}

/** The text up to a heading of the same level or higher. */
const sectionText = ({ value, blocks, level = Infinity }: ProjectField): Passage[] => {
  const end = blocks.findIndex((block) => block.type === 'heading' && block.level <= level)
  const text = plainText(end < 0 ? blocks : blocks.slice(0, end))
  return [...(value ? [value] : []), ...(text ? [text] : [])]
}

const SENTENCE = /[.!?…][)"“]?$/u
const SHORTEST = 40

/** The paragraphs of sentences, and the lists that they introduce. */
const proseIn = (blocks: readonly Block[]): Block[] => {
  const prose: Block[] = []
  let introduces = false
  for (const block of blocks) {
    if (block.type === 'heading') break
    const text = block.type === 'paragraph' && block.lines.length > 0 ? Passage.join(block.lines) : undefined
    if (text && isPublicity(text)) introduces = false
    else if (text && text.length >= SHORTEST && (text.test(SENTENCE) || text.test(/:$/))) {
      prose.push(block)
      introduces = true
    } else if (block.type === 'list' && introduces) prose.push(block)
    else introduces = false
  }
  return prose
}
