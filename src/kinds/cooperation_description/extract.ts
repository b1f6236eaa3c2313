/** A cooperation description is the sum of what its parts say; each part has a file of its own. */
import { findMunicipalities, readTown } from '../../czech/municipality/municipality.ts'
import type { Block, Document, Table } from '../../document/block.ts'
import { blockTexts, plainText } from '../../document/plain-text.ts'
import { clipped } from '../../text/clipped.ts'
import type { Passage } from '../../text/passage.ts'
import { Ledger, Proven, type Draft } from '../draft.ts'
import type { Context, Extraction, Subject } from '../kind.ts'
import { decisionsOf } from './readers/decisions.ts'
import { isEvaluatedPromise } from './readers/commitments.ts'
import { evaluationsOf } from './readers/evaluations.ts'
import { announcedThemes, programmesOf, themesOf } from './readers/focus.ts'
import { headerOf } from './readers/header.ts'
import { listedActivities } from './table/listed-activities.ts'
import { labelledActivities } from './table/labelled-activities.ts'
import { interventionsOf } from './readers/interventions.ts'
import { isTownInside, itemsOf } from './table/items.ts'
import { lostPromises } from './table/lost-promises.ts'
import { withoutUnknownLabels } from './table/unknown-labels.ts'
import { withLostTables } from './table/lost-table.ts'
import { milestonesOf } from './readers/milestones.ts'
import { membersOf } from './readers/partnership.ts'
import { responsibilitiesOf } from './readers/responsibilities.ts'
import { evaluationYearOf, yearOfHeadings, revisionOf, validityOf } from './revision.ts'
import type { CooperationDescription } from './kind.ts'
import { partsOf, type Part } from './parts.ts'
import { strategiesOf } from './readers/strategies.ts'
import { withoutNumbers } from './table/numbered.ts'
import { withToldEvaluations } from './table/told-evaluations.ts'
import { activityTables, isActivityTable, isEvaluationTable, textOf } from './table/table.ts'
import type { ActivityRow, ActivityTable } from './table/row.ts'
import type { SectionKey } from './words.ts'

const restoredTables = (source: Document, { blocks }: Document): Table[] => {
  const own = new Set<Block>(source.blocks)
  return blocks.flatMap((block) => (block.type === 'table' && !own.has(block) ? [block] : []))
}

export const extract = (source: Document, { municipalities }: Context): Extraction<CooperationDescription> => {
  const ledger = new Ledger()
  const document = withLostTables(source)
  const { title, preamble, sections } = partsOf(document)
  for (const section of sections) ledger.label(section.heading, section.marks)
  const blocksOf = (...keys: SectionKey[]): Block[] =>
    sections.filter(({ key }) => keys.includes(key)).flatMap(({ blocks }) => blocks)
  const header = headerOf(preamble, municipalities, ledger)
  const evaluationYear =
    evaluationYearOf([title, ...textsIn(preamble), ...textsIn(blocksOf('partnership_opinion'))]) ??
    yearOfHeadings(sections.filter(isEvaluated).map(({ heading }) => heading))
  const tables = activityTables([...preamble, ...sections.flatMap(({ blocks }) => blocks)])
  const evaluated = evaluationYear !== undefined || title.test(/hodnocení|evaluac/iu)
  const parted = withoutUnknownLabels(blocksOf('activities'))
  const labelled =
    tables.length > 0 ? undefined : (labelledActivities(parted.blocks) ?? listedActivities(parted.blocks))
  const focus = blocksOf('focus')
  const themes = focus.length > 0 ? themesOf(focus) : announcedThemes(preamble)
  // Activities that are labels instead of a table hold their evaluations themselves.
  const told = labelled ? sections.filter(({ key }) => key !== 'activities') : sections
  // That a body discussed something is its decision.
  const ofActivities = withToldEvaluations(
    labelled ? [labelled] : tables,
    told.filter(({ key }) => key !== 'partnership_opinion').flatMap(({ blocks }) => blocks),
  )
  for (const text of lostPromises(sections, ofActivities.tables))
    ledger.note({ code: 'table_lost', args: { titles: clipped(text.text, MOST_TOLD) }, span: [text.start, text.end] })
  for (const { label, value, end } of parted.unknown)
    ledger.note({
      code: 'label_unknown',
      args: { label: label.text, text: clipped(value.text, MOST_TOLD) },
      span: [label.start, end],
    })
  const inTitle = header.territorial_unit ? undefined : townIn(title, municipalities)
  const subjects = header.territorial_unit ? readTown(header.territorial_unit, municipalities) : present(inTitle)
  ledger.label(
    header.territorial_unit,
    textsIn(header.rest).filter((text) => isTownAlone(text, subjects, municipalities)),
  )
  return {
    title,
    subjects,
    restored: restoredTables(source, document),
    themes: themes.map(({ key }) => key.value),
    content: {
      territorial_unit: header.territorial_unit ?? (inTitle && new Proven(inTitle.municipality.name, inTitle.passage)),
      ico: header.ico,
      seat: header.seat,
      evaluation_year: evaluationYear,
      ...revisionOf(title, header.rest, ledger),
      validity: validityOf(blocksOf('validity')),
      representatives: header.representatives,
      themes,
      programmes: programmesOf(blocksOf('focus', 'other')),
      partnership_members: membersOf(sections.filter(({ key }) => key === 'partnership').map(withoutTables)),
      related_strategies: strategiesOf(sections),
      interventions: interventionsOf(blocksOf('interventions')),
      decisions: decisionsOf(blocksOf('partnership_opinion')),
      activities: activitiesOf(ofActivities.tables, { evaluated, isName: isTownInside(municipalities) }, ledger),
      evaluations: evaluated ? evaluationsOf(told, ofActivities.taken, ledger) : [],
      footnotes: document.footnotes.map(({ marker, text }) => ({ marker, text })),
      sections: sections.map(sectionOf),
    },
    ledger,
  }
}

/** So much of what is not read is told. */
const MOST_TOLD = 160

/** The only town that the title names: *Popis spolupráce obce Obrnice a ASZ*. */
const townIn = (title: Passage, municipalities: Context['municipalities']): Subject | undefined => {
  const [town, ...others] = findMunicipalities(title, municipalities)
  return others.length === 0 ? town : undefined
}

const present = (subject: Subject | undefined): readonly Subject[] => (subject ? [subject] : [])

/** A line that holds nothing but a town's name, as above a title: one that is known, or the document's own. */
const isTownAlone = (line: Passage, subjects: readonly Subject[], municipalities: Context['municipalities']): boolean =>
  line.length <= 60 &&
  readTown(line, municipalities).some(
    ({ municipality: { name, code }, passage }) =>
      passage.end === line.end &&
      (code !== undefined || subjects.some(({ municipality }) => municipality.name === name)),
  )

const textsIn = (blocks: readonly Block[]): Passage[] => blocks.flatMap(blockTexts)

/** How the cells of activities are read. */
interface Reader {
  readonly evaluated: boolean
  readonly isName: (word: string) => boolean
}

const activitiesOf = (
  tables: readonly ActivityTable[],
  reader: Reader,
  ledger: Ledger,
): Draft<CooperationDescription['activities']> => {
  for (const { titles } of tables) ledger.label(titles)
  const rows = withoutNumbers(tables.flatMap((table) => table.rows))
  const evaluated = reader.evaluated || rows.some(({ milestones = [] }) => milestones.some(isEvaluatedPromise))
  return rows.map((row) => activityOf(row, { ...reader, evaluated }, ledger))
}

const activityOf = (
  row: ActivityRow,
  { evaluated, isName }: Reader,
  ledger: Ledger,
): Draft<CooperationDescription['activities'][number]> => {
  ledger.label(row.number)
  const name = textOf(row.name)
  const milestones = milestonesOf(row, evaluated || row.evaluation !== undefined, ledger)
  if (milestones.length === 0 && name)
    ledger.note({ code: 'activity_without_milestone', args: { activity: name.text }, span: [name.start, name.end] })
  const { asz, territorial_unit } = responsibilitiesOf(row, isName, ledger)
  return {
    name,
    specification: textOf(row.specification),
    outputs: itemsOf(row.outputs ?? [], isName),
    asz_responsibilities: asz,
    territorial_unit_responsibilities: territorial_unit,
    milestones,
  }
}

/** Whether a section has a table of what came of activities, or a list of it below a heading that says so. */
const isEvaluated = ({ heading, blocks }: Part): boolean =>
  blocks.some((block) => isEvaluationTable(block) && (block.type === 'table' || heading.test(/hodnocení|plnění/iu)))

const isOfActivities = (block: Block): boolean =>
  block.type === 'table' && (isActivityTable(block) || isEvaluationTable(block))
const withoutTables = (part: Part): Part => ({ ...part, blocks: part.blocks.filter((block) => !isOfActivities(block)) })

const sectionOf = ({ key, heading, blocks }: Part): Draft<CooperationDescription['sections'][number]> => ({
  key: new Proven<SectionKey>(key, heading),
  heading,
  text: plainText(blocks.filter((block) => !isOfActivities(block))),
})
