import { sentencesOf } from '../../czech/sentence.ts'
import { findLabelledDates } from '../../czech/date/date.ts'
import { themeAnnouncements, themesIn, type Theme } from '../../czech/theme.ts'
import type { Block, Cell, Document } from '../../document/block.ts'
import { outline, type Section } from '../../document/outline.ts'
import { blockTexts, plainText } from '../../document/plain-text.ts'
import { hasDigit } from '../../text/character.ts'
import { Passage } from '../../text/passage.ts'
import { Ledger, Proven, type Draft } from '../draft.ts'
import type { Context, Extraction, Subject } from '../kind.ts'
import { withoutPageNotes } from '../page-notes.ts'
import { actorsOf, areOrganisations } from './readers/actors.ts'
import { ContactReader } from './readers/contacts/contacts.ts'
import { linesOf } from './readers/documents/lines.ts'
import { namesIn } from './readers/documents/names.ts'
import { saysHowFar } from './readers/documents/status.ts'
import { withoutHeadMatter } from './readers/head-matter.ts'
import { withoutFrame } from './readers/lone-item.ts'
import { withoutElsewhere } from './readers/elsewhere.ts'
import { headings, type PageSection } from './readers/headings.ts'
import { headingBlock, partsOf, type Part } from './parts.ts'
import type { LocalityPage } from './kind.ts'
import { cooperationSince, isSinceAlone, rivalOf, type Since } from './readers/since.ts'
import { strategicDocumentsOf } from './readers/documents/strategic-documents.ts'
import { subjectsOf, titleOf, townsOf, withTownHeadings } from './readers/title.ts'
import { withFormHeadings, withRowHeadings, withSubheadings } from './readers/subheadings.ts'

type SectionDraft = Draft<LocalityPage['sections'][number]>

export const extract = (document: Document, context: Context): Extraction<LocalityPage> => {
  const ledger = new Ledger()
  const own = withoutFrame(withoutPageNotes(document.blocks, ledger), ledger)
  const title = titleOf({ ...document, blocks: own }, context) ?? Passage.of(document.text)
  const blocks = withoutElsewhere(withoutTitle(withoutHeadMatter(own, title, ledger), title, ledger), context, ledger)
  const reader = new ContactReader(context)
  const titled = withFormHeadings(withTownHeadings({ ...document, blocks }, title, context), headings)
  const headed = withRowHeadings(titled, headings)
  const parts = partsOf(outline(withSubheadings(headed, headings), headings).map(keyedByContent), reader)
  const texts = parts.flatMap(({ prose }) => prose.flatMap(blockTexts))
  const localities = distinct(localitiesIn(parts, context))
  const subjects = distinct([...subjectsOf(title, texts, context), ...localities])
  // On a page about several localities it would be said of all.
  const trusted = inOrderOfTrust(parts)
  const since = localities.length > 1 ? undefined : cooperationSince(trusted)
  if (since) noteRival(since, trusted, ledger)
  for (const { section } of parts) ledger.label(section.number, section.heading)
  return {
    title,
    subjects,
    themes: themesOf(parts),
    content: {
      cooperation_since: since && new Proven(since.value, since.passage),
      sections: sectionsOf(parts, since?.sentence, ledger),
      actors: actorsIn(parts),
      strategic_documents: strategicDocumentsOf(strategicBlocks(parts), texts),
      contacts: reader.read(
        parts.flatMap(({ contacts }) => contacts),
        ledger,
      ),
    },
    ledger,
  }
}

/** Of two beginnings one is chosen, which may be the wrong one. */
const noteRival = (since: Since, texts: readonly Passage[], ledger: Ledger): void => {
  const rival = rivalOf(since, texts)
  if (rival)
    ledger.note({
      code: 'role_uncertain',
      args: { label: since.passage.text, field: 'cooperation_since', rival: rival.text },
      span: [rival.start, rival.end],
      rival: 'cooperation_since',
    })
}

/** A section that only lists organisations, or says in each sentence how far a document is, is about these. */
const keyedByContent = (section: Section<PageSection>): Section<PageSection> => {
  if (!section.heading || section.blocks.length === 0) return section
  // *Přehled plánů*
  if (section.key === 'overview' && listsDocuments(section.blocks)) return { ...section, key: 'strategic_documents' }
  if (section.key !== undefined) return section
  if (section.blocks.every(namesDocuments) || listsDocuments(section.blocks))
    return { ...section, key: 'strategic_documents' }
  if (isChronicle(section.blocks)) return { ...section, key: 'support_history' }
  const isList = section.blocks.every(({ type }) => type === 'list') && areOrganisations(section.blocks)
  return isList ? { ...section, key: 'actors' } : section
}

const namesDocuments = (block: Block): boolean =>
  blockTexts(block)
    .flatMap(sentencesOf)
    .every((sentence) => namesIn(sentence, false).length > 0 && saysHowFar(sentence))

/** Whether blocks are nothing but lines that begin with when something happened: *04/2021 memorandum*. */
const isChronicle = (blocks: readonly Block[]): boolean => {
  if (!blocks.every((block) => block.type === 'list' || (block.type === 'paragraph' && block.lines.length > 1)))
    return false
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : blockTexts(block)))
  return (
    lines.length > 1 &&
    lines.every((line) => hasDigit(line.text) && findLabelledDates(line)[0]?.passage.start === line.start)
  )
}

/** What the name of a document has. */
const HEADS = ['lán', 'trategi', 'oncepc', 'rogram']

/** Whether blocks are nothing but a table or list of which most lines begin with a document's name. */
const listsDocuments = (blocks: readonly Block[]): boolean => {
  if (!blocks.every(({ type }) => type === 'table' || type === 'list')) return false
  if (!blocks.flatMap(blockTexts).some(({ text }) => HEADS.some((head) => text.includes(head)))) return false
  const lines = linesOf(blocks)
  return lines.filter(({ names }) => names[0]?.start === 0).length * 2 > lines.length
}

/** The themes that the page names as such and those of its measures; other words are often part of a name. */
const themesOf = (parts: readonly Part[]): Theme[] =>
  themesIn(
    parts.flatMap(({ section, prose }) => {
      const texts = prose.flatMap(blockTexts)
      return section.key === 'measures' ? texts : texts.flatMap(themeAnnouncements)
    }),
  )

/** Pages repeat their title above it and in the way to it; once is enough. */
const withoutTitle = (blocks: readonly Block[], title: Passage, ledger: Ledger): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type === 'heading' && leadsTo(block.text, title)) return (ledger.discard(block.text), [])
    if (block.type !== 'paragraph') return [block]
    const lines = block.lines.filter((line) => !leadsTo(line, title))
    if (lines.length === block.lines.length) return [block]
    ledger.discard(block.lines.filter((line) => leadsTo(line, title)))
    return lines.length > 0 ? [{ type: 'paragraph', lines }] : []
  })

/** The title itself, or the way to it: *|Chodov*, *Úvod > Lokality > Chodov*. */
const leadsTo = ({ text }: Passage, title: Passage): boolean => {
  if (text === title.text) return true
  if (!text.endsWith(title.text) || text.length > LONGEST_WAY) return false
  const way = text.slice(0, -title.text.length).trimEnd()
  return WAY_SIGNS.includes(way.charAt(way.length - 1))
}
const LONGEST_WAY = 120
const WAY_SIGNS = '|>›»/→'

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
  const order: readonly (PageSection | undefined)[] = [undefined, 'contacts', 'support_history', 'overview']
  return order.flatMap((key) =>
    parts
      .filter(({ section }) => section.key === key)
      .flatMap(({ section, prose }) => [
        ...((key === undefined || key === 'support_history') && section.heading
          ? headingTexts(section.heading, prose)
          : []),
        ...prose.flatMap(labelledValues),
        ...prose.flatMap(blockTexts),
      ]),
  )
}

/** In bold type the sentence looks like a heading; a label stands above its value: "Spolupráce od". */
const headingTexts = (heading: Passage, prose: readonly Block[]): Passage[] => {
  const [first] = prose.flatMap(blockTexts)
  return first ? [heading, Passage.join([heading, first], ': ')] : [heading]
}

/** The rows of a table that hold a label and its value: "Spolupráce od roku" goes on with the year, others call it. */
const labelledValues = (block: Block): Passage[] =>
  block.type === 'table' ? block.rows.flatMap(([label, value, more]) => (more ? [] : labelled(label, value))) : []

const labelled = (label: Cell | undefined, value: Cell | undefined): Passage[] => {
  if (!label || !value || label.lines.length === 0 || value.lines.length === 0) return []
  const name = Passage.join(label.lines).strip(/:/)
  return [Passage.join([name, Passage.join(value.lines)], name.test(/\sod(?:\sroku)?$/u) ? ' ' : ': ')]
}

/** Without an overview that names some, what any section announces as organisations. */
const actorsIn = (parts: readonly Part[]): Proven<string>[] => {
  const own = parts.flatMap(actorsOfPart)
  const others = parts.filter(({ section }) => section.heading !== undefined && section.key === undefined)
  return own.length > 0 ? own : others.flatMap(({ prose }) => actorsOf(prose, false))
}

const actorsOfPart = ({ section, prose }: Part, _i: number, parts: readonly Part[]): Proven<string>[] => {
  if (section.key === 'actors') return actorsOf(prose, true)
  return isOverview(section, parts) ? actorsOf(prose, false) : []
}

/** What stands under no heading is the overview of a page that has no other. */
const isOverview = (section: Section<PageSection>, parts: readonly Part[]): boolean =>
  section.key === 'overview' ||
  (section.heading === undefined && !parts.some((part) => part.section.key === 'overview'))

/** Without a section about documents, all prose but that of measures may name them. */
const strategicBlocks = (parts: readonly Part[]): readonly Block[] => {
  const own = parts.filter(({ section }) => section.key === 'strategic_documents')
  if (own.length > 0) return own.flatMap(({ section, prose }) => [...headingBlock(section), ...prose])
  return parts.filter(({ section }) => section.key !== 'measures').flatMap(({ prose }) => prose)
}

const sectionsOf = (parts: readonly Part[], since: Passage | undefined, ledger: Ledger): SectionDraft[] =>
  parts.flatMap((part) => {
    const heading = part.section.key === 'contacts' ? undefined : part.section.heading
    const prose = heading ? part.prose : withoutSentence(part.prose, since, ledger)
    const texts = prose.flatMap(blockTexts)
    const isEmpty = texts.length === 0 && EMPTY.has(part.section.key)
    if (isEmpty) return []
    const passages = heading ? [heading] : texts.slice(0, 1)
    return [{ key: new Proven(keyIn(part.section, parts), passages), heading, text: plainText(prose) }]
  })

/** Headings of these that nothing stands below are the page's. */
const EMPTY: ReadonlySet<PageSection | undefined> = new Set([undefined, 'contacts', 'other'])

const keyIn = (section: Section<PageSection>, parts: readonly Part[]): LocalityPage['sections'][number]['key'] => {
  if (section.key === 'actors' || section.key === 'contacts') return 'other'
  return section.key ?? (isOverview(section, parts) ? 'overview' : 'other')
}

/** The sentence that only says since when the cooperation lasts stands above the sections and is none. */
const withoutSentence = (prose: readonly Block[], since: Passage | undefined, ledger: Ledger): readonly Block[] =>
  prose.filter((block) => {
    const isSince = blockTexts(block).every((text) => text.text === since?.text || isSinceAlone(text))
    if (isSince) ledger.label(blockTexts(block))
    return !isSince
  })
