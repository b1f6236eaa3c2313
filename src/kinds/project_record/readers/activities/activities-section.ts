/** Where a record's section on key activities begins and ends. */
import type { Block } from '../../../../document/block.ts'
import { fields } from '../../../../structure/fields.ts'
import { understand } from '../../../../roles/sense.ts'
import { markedName } from './activity-name.ts'
import type { ProjectKey } from '../../evidence.ts'
import { projectLabels } from '../../labels.ts'
import type { ProjectField } from '../../values.ts'
import { isOfOtherProjects } from '../others.ts'
import { isLoneDate } from '../published.ts'
import { isPublicityBlock } from '../summary.ts'

export interface ActivitiesSection {
  readonly before: readonly Block[]
  /** The heading, and beside it the first words of the section; absent where the first activity's number begins it. */
  readonly heading: ProjectField | undefined
  readonly blocks: readonly Block[]
  readonly after: readonly Block[]
}

/** Labels that announce what no activity has. */
const CLOSING: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>([
  'registration_number',
  'status',
  'group',
  'beneficiary',
  'funding',
  'published',
])
/** Labels that an activity may have inside its own text, and that close the section where nothing but fields follows. */
const PARTING: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>([
  'programme',
  'summary',
  'period',
  'start',
  'end',
  'duration',
  'place_of_realisation',
  'target_groups',
  'partners',
  'contact',
  'amount',
  'unread',
  'title',
])

/** The field with which a block begins. */
const fieldOf = (block: Block): ProjectField | undefined => {
  const [loose, first] = fields([block], projectLabels)
  return loose && loose.blocks.length > 0 ? undefined : first
}

/** A heading that only bold type makes. */
const BOLD = 7
/** A line stands above bold type, which names activities, and below every heading. */
const levelOf = (block: Block): number => (block.type === 'heading' ? block.level : 6.5)

/** The blocks parted by `partAtLabels`. */
export const activitiesSection = (blocks: readonly Block[]): ActivitiesSection | undefined => {
  const start = blocks.findIndex((block) => block.type !== 'table' && fieldOf(block)?.key === 'key_activities')
  const first = blocks[start]
  const heading = first && fieldOf(first)
  if (!first) return numberedSection(blocks)
  if (!heading || first.type === 'list') return undefined
  const end = sectionEnd(blocks, start)
  return {
    before: blocks.slice(0, start),
    heading,
    blocks: blocks.slice(start + 1, end),
    after: blocks.slice(end),
  }
}

/** *Klíčová aktivita 1*, *KA 2*: numbers that only activities have. */
const FIRST_NUMBER = /^(?:(?:klíčová\s)?aktivita|KA)(?!\p{L})/iu

/** The activities of a record that puts no heading above them. */
const numberedSection = (blocks: readonly Block[]): ActivitiesSection | undefined => {
  const start = blocks.findIndex((block) => {
    const line = block.type === 'heading' ? block.text : block.type === 'paragraph' ? block.lines[0] : undefined
    return line?.test(FIRST_NUMBER) && markedName(line) !== undefined
  })
  if (start < 0) return undefined
  const end = sectionEnd(blocks, start)
  return {
    before: blocks.slice(0, start),
    heading: undefined,
    blocks: blocks.slice(start, end),
    after: blocks.slice(end),
  }
}

const sectionEnd = (blocks: readonly Block[], start: number): number => {
  const level = levelOf(blocks[start] ?? { type: 'paragraph', lines: [] })
  const names = blocks[start + 1]
  const namesActivities =
    (names?.type === 'heading' && names.level === level) ||
    (level === BOLD && names?.type === 'paragraph' && names.lead !== undefined)
  const closesAt = (block: Block): boolean => {
    if (isLoneDate(block) && block === blocks.at(-1)) return true
    const field = fieldOf(block)
    const key = field?.key
    if (field && isOfOtherProjects(field)) return true
    if (block.type !== 'heading') return CLOSING.has(key)
    if (key !== undefined) return CLOSING.has(key) || (PARTING.has(key) && block.level <= level)
    if (markedName(block.text)) return false
    return block.level < level || (block.level === level && !namesActivities)
  }
  const hard = blocks.findIndex((block, i) => i > start && closesAt(block))
  const limit = Math.min(hard < 0 ? blocks.length : hard, introducedEnd(blocks, start))
  return tailOfFields(blocks, start + 1, limit)
}

/** Whether the words between the last colon, which ends them, and the one before it are a sentence, or say that something follows. */
const announces = (line: string): boolean => {
  const words = line.slice(line.lastIndexOf(':', line.length - 2) + 1)
  const follows = /\s(?:tyto|těchto|následující)\p{L}{0,20}\s/iu.test(words)
  return line.endsWith(':') && (follows || understand(words).isClause)
}

/** Where the only list ends that a sentence introduces: *V projektu se zaměřujeme na tyto aktivity:* */
const introducedEnd = (blocks: readonly Block[], start: number): number => {
  const [first, list, ...others] = blocks.slice(start)
  const introduces = first?.type === 'paragraph' && announces(first.lines.at(-1)?.text ?? '')
  const isOnly = list?.type === 'list' && list.items.length > 1 && !others.some(({ type }) => type !== 'paragraph')
  return introduces && isOnly ? start + 2 : blocks.length
}

/** Where, before the limit, nothing but fields follows. */
const tailOfFields = (blocks: readonly Block[], from: number, limit: number): number => {
  const elsewhere = new Set(
    fields([...blocks.slice(0, from - 1), ...blocks.slice(limit)], projectLabels).map(({ key }) => key),
  )
  let end = limit
  for (let i = limit - 1; i >= from; i--) {
    const block = blocks[i]
    const key = block && fieldOf(block)?.key
    if (PARTING.has(key) && !elsewhere.has(key)) end = i
    else if (!isValueOf(blocks[i - 1], block) && !isPartOfField(key) && !isPublicityBlock(block)) break
  }
  return end
}

const isPartOfField = (key: ProjectKey | undefined): boolean =>
  key !== undefined && !PARTING.has(key) && key !== 'key_activities'

/** Whether a block is the value below a label that stands alone. */
const isValueOf = (label: Block | undefined, value: Block | undefined): boolean => {
  const field = label && fieldOf(label)
  return field !== undefined && field.key !== 'key_activities' && !field.value && value?.type !== 'heading'
}
