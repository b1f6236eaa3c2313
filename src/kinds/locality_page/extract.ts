import { fold } from '../../czech/municipality-index.ts'
import type { Block, Document } from '../../document/block.ts'
import { outline, type Section } from '../../document/outline.ts'
import { blockTexts, plainText } from '../../document/plain-text.ts'
import { Passage } from '../../passage.ts'
import { Ledger, Proven, type Draft } from '../draft.ts'
import type { Context, Extraction, Subject } from '../kind.ts'
import { actorsOf } from './actors.ts'
import { ContactReader } from './contacts.ts'
import { headingRules, type PageSection } from './headings.ts'
import type { LocalityPage } from './schema.ts'
import { cooperationSince } from './since.ts'
import { strategicDocumentsOf } from './strategic-documents.ts'
import { subjectsOf, titleOf, townsOf } from './title.ts'
import { withSubheadings } from './subheadings.ts'

type SectionDraft = Draft<LocalityPage['sections'][number]>

/** A section without its contacts. */
interface Part {
  readonly section: Section<PageSection>
  readonly prose: readonly Block[]
  readonly contacts: readonly Block[]
}

export const extract = (document: Document, context: Context): Extraction<LocalityPage> => {
  const ledger = new Ledger()
  const title = titleOf(document.blocks, context) ?? Passage.of(document.text)
  const blocks = withoutTitle(document.blocks, title, ledger)
  const reader = new ContactReader(context)
  const parts = partsOf(outline(withSubheadings(blocks, headingRules), headingRules), reader)
  const texts = parts.flatMap(({ prose }) => prose.flatMap(blockTexts))
  const subjects = distinct([...subjectsOf(title, texts, context), ...localitiesIn(parts, context)])
  const since = subjects.length > 1 ? undefined : cooperationSince(inOrderOfTrust(parts))
  for (const { section } of parts) ledger.label(section.number, section.heading)
  return {
    title,
    naturalKey: subjects.length === 1 ? keyOf(subjects[0]) : undefined,
    subjects,
    content: {
      cooperation_since: since && new Proven(since.value, since.passage),
      sections: sectionsOf(parts, since?.sentence, ledger),
      actors: parts.flatMap(actorsOfPart),
      strategic_documents: strategicDocumentsOf(strategicBlocks(parts), texts),
      contacts: reader.read(
        parts.flatMap(({ contacts }) => contacts),
        ledger,
      ),
    },
    ledger,
  }
}

const keyOf = (subject: Subject | undefined): string | undefined =>
  subject && (subject.municipality.code ?? fold(subject.municipality.name))

/** Pages repeat their title above it and in the way to it; once is enough. */
const withoutTitle = (blocks: readonly Block[], title: Passage, ledger: Ledger): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type === 'heading' && block.text.text === title.text) return (ledger.discard(block.text), [])
    if (block.type !== 'paragraph') return [block]
    const lines = block.lines.filter((line) => line.text !== title.text)
    if (lines.length === block.lines.length) return [block]
    ledger.discard(...block.lines.filter((line) => line.text === title.text))
    return lines.length > 0 ? [{ type: 'paragraph', lines }] : []
  })

/** Contacts stand under their own heading, under headings that are people's names, or as blocks that hold nothing else. */
const partsOf = (sections: readonly Section<PageSection>[], reader: ContactReader): Part[] => {
  let amongContacts = false
  return sections.map((section) => {
    const isPerson = section.key === undefined && section.heading !== undefined && reader.isPerson(section.heading)
    amongContacts = section.key === 'contacts' || isPerson
    if (amongContacts)
      return { section, prose: [], contacts: [...headingBlock(isPerson ? section : undefined), ...section.blocks] }
    const { prose, contacts } = apart(section.blocks, reader)
    return { section, prose, contacts }
  })
}

const headingBlock = (section: Section<PageSection> | undefined): Block[] =>
  section?.heading ? [{ type: 'paragraph', lines: [section.heading] }] : []

/** Prose and contacts that stand in one section: a contact's lines may be paragraphs of their own. */
const apart = (blocks: readonly Block[], reader: ContactReader): { prose: Block[]; contacts: Block[] } => {
  const prose: Block[] = []
  const contacts: Block[] = []
  let run: Block[] = []
  const flush = () => {
    const isContact = run.some((block) => reader.isContact(block)) || (run.length > 1 && reader.isContact(joined(run)))
    ;(isContact ? contacts : prose).push(...run)
    run = []
  }
  for (const block of blocks)
    if (reader.isPart(block)) run.push(block)
    else {
      flush()
      prose.push(block)
    }
  flush()
  return { prose, contacts }
}

const joined = (blocks: readonly Block[]): Block => ({ type: 'paragraph', lines: blocks.flatMap(blockTexts) })

/** Towns that are headings of a page about several localities. */
const localitiesIn = (parts: readonly Part[], context: Context): Subject[] =>
  parts.flatMap(({ section }) =>
    section.heading && section.key === undefined ? (townsOf(section.heading, context) ?? []) : [],
  )

const distinct = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(
    subjects.map((subject) => [subject.municipality.code ?? subject.municipality.name, subject] as const),
  ).values(),
]

/** The page's own words about the beginning stand above its sections or in the history of the support. */
const inOrderOfTrust = (parts: readonly Part[]): Passage[] => {
  const order: readonly (PageSection | undefined)[] = [undefined, 'support_history', 'overview']
  return order.flatMap((key) =>
    parts.filter(({ section }) => section.key === key).flatMap(({ prose }) => prose.flatMap(blockTexts)),
  )
}

const actorsOfPart = ({ section, prose }: Part, _i: number, parts: readonly Part[]): Proven<string>[] => {
  if (section.key === 'actors') return actorsOf(prose, true)
  return isOverview(section, parts) ? actorsOf(prose, false) : []
}

/** What stands under no heading is the overview of a page that has no other. */
const isOverview = (section: Section<PageSection>, parts: readonly Part[]): boolean =>
  section.key === 'overview' ||
  (section.heading === undefined && !parts.some((part) => part.section.key === 'overview'))

/** Without a section about documents, all prose but the plans of measures may name them. */
const strategicBlocks = (parts: readonly Part[]): readonly Block[] => {
  const own = parts.filter(({ section }) => section.key === 'strategic_documents')
  const unheaded = parts.filter(({ section }) => section.heading === undefined || section.key === undefined)
  return (own.length > 0 ? own : unheaded).flatMap(({ prose }) => prose)
}

const sectionsOf = (parts: readonly Part[], since: Passage | undefined, ledger: Ledger): SectionDraft[] =>
  parts.flatMap(({ section, prose }) => {
    const { key, heading } = section
    if (key === 'contacts' || (prose.length === 0 && key === undefined)) return []
    const isSince =
      heading === undefined &&
      since !== undefined &&
      prose.length === 1 &&
      blockTexts(joined(prose))[0]?.text === since.text
    if (isSince) {
      ledger.label(since)
      return []
    }
    const text = plainText(prose)
    const ownKey = key === 'actors' ? 'other' : (key ?? (isOverview(section, parts) ? 'overview' : 'other'))
    const passages = heading ? [heading] : prose.flatMap(blockTexts).slice(0, 1)
    return passages.length > 0 ? [{ key: new Proven(ownKey, ...passages), heading, text }] : []
  })
