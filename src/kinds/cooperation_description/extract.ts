/** A cooperation description is the sum of what its parts say; each part has a file of its own. */
import { fold } from '../../czech/municipality-index.ts'
import { readTown } from '../../czech/municipality.ts'
import type { Block, Document } from '../../document/block.ts'
import { plainText, textsOf } from '../../document/plain-text.ts'
import { Ledger, Proven, type Draft } from '../draft.ts'
import type { Context, Extraction } from '../kind.ts'
import { decisionsOf } from './decisions.ts'
import { evaluationsIn } from './evaluations.ts'
import { programmesOf, themesOf } from './focus.ts'
import { headerOf } from './header.ts'
import { itemsOf } from './items.ts'
import { interventionsOf } from './interventions.ts'
import { milestonesOf } from './milestones.ts'
import { membersOf } from './partnership.ts'
import { evaluationYearOf, revisionOf, validityOf } from './revision.ts'
import type { CooperationDescription } from './schema.ts'
import { partsOf, type Part } from './parts.ts'
import { strategiesOf } from './strategies.ts'
import {
  activityTables,
  isActivityTable,
  labelledActivities,
  textOf,
  type ActivityRow,
  type ActivityTable,
} from './table.ts'
import type { SectionKey } from './words.ts'

export const extract = (document: Document, { municipalities }: Context): Extraction<CooperationDescription> => {
  const ledger = new Ledger()
  const { title, preamble, sections } = partsOf(document)
  for (const section of sections) ledger.label(section.heading, section.number, ...section.hints)
  const blocksOf = (...keys: SectionKey[]): Block[] =>
    sections.filter(({ key }) => keys.includes(key)).flatMap(({ blocks }) => blocks)
  const header = headerOf(preamble, ledger)
  const evaluationYear = evaluationYearOf(title, textsOf(document))
  const tables = activityTables([...preamble, ...sections.flatMap(({ blocks }) => blocks)])
  const labelled = tables.length > 0 ? undefined : labelledActivities(blocksOf('activities'))
  const subjects = header.territorial_unit ? readTown(header.territorial_unit, municipalities) : []
  const subject = subjects[0]
  ledger.label(header.territorial_unit)
  return {
    title,
    naturalKey:
      header.ico?.value ??
      subject?.municipality.code ??
      (header.territorial_unit && fold(header.territorial_unit.text)),
    subjects,
    content: {
      territorial_unit: subject ? new Proven(subject.municipality.name, subject.passage) : header.territorial_unit,
      ico: header.ico,
      seat: header.seat,
      evaluation_year: evaluationYear,
      ...revisionOf(header.rest, ledger),
      validity: validityOf(blocksOf('validity')),
      representatives: header.representatives,
      themes: themesOf(blocksOf('focus')),
      programmes: programmesOf(blocksOf('focus', 'other')),
      partnership_members: membersOf(blocksOf('partnership')),
      related_strategies: strategiesOf(blocksOf('plan_specification')),
      interventions: interventionsOf(blocksOf('interventions')),
      decisions: decisionsOf(blocksOf('partnership_opinion')),
      activities: activitiesOf(labelled ? [labelled] : tables, evaluationYear !== undefined, ledger),
      evaluations: evaluationYear ? evaluationsOf(sections) : [],
      footnotes: document.footnotes.map(({ marker, text }) => ({ marker, text })),
      sections: sections.map(sectionOf),
    },
    ledger,
  }
}

const activitiesOf = (
  tables: readonly ActivityTable[],
  evaluated: boolean,
  ledger: Ledger,
): Draft<CooperationDescription['activities']> =>
  tables.flatMap(({ titles, rows }) => {
    ledger.label(...titles)
    return rows.map((row) => activityOf(row, evaluated || row.evaluation !== undefined, ledger))
  })

const activityOf = (
  row: ActivityRow,
  evaluated: boolean,
  ledger: Ledger,
): Draft<CooperationDescription['activities'][number]> => {
  ledger.label(...(row.number ?? []))
  const name = textOf(row.name)
  const milestones = milestonesOf(row, evaluated, ledger)
  if (milestones.length === 0 && name)
    ledger.note({ code: 'activity_without_milestone', args: { activity: name.text }, span: [name.start, name.end] })
  const shared = row.responsibilities ?? []
  return {
    name,
    specification: textOf(row.specification),
    outputs: itemsOf(row.outputs ?? []),
    asz_responsibilities: itemsOf(row.asz_responsibilities ?? shared),
    territorial_unit_responsibilities: itemsOf(row.territorial_unit_responsibilities ?? shared),
    milestones,
  }
}

/** Sections whose paragraphs tell what was done; that a body approved the document is a decision. */
const EVALUATED: readonly SectionKey[] = [
  'focus',
  'partnership',
  'plan_specification',
  'interventions',
  'activities',
  'other',
]

const evaluationsOf = (sections: readonly Part[]): Draft<CooperationDescription['evaluations']> =>
  sections
    .filter(({ key }) => EVALUATED.includes(key))
    .flatMap(({ key, heading, blocks }) =>
      evaluationsIn(blocks).map((text) => ({ section: new Proven<SectionKey>(key, heading), text })),
    )

const sectionOf = ({ key, heading, blocks }: Part): Draft<CooperationDescription['sections'][number]> => ({
  key: new Proven<SectionKey>(key, heading),
  heading,
  text: plainText(blocks.filter((block) => !isActivityTable(block))),
})
