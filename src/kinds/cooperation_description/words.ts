/** What the words of headings, labels and column titles of cooperation descriptions speak for, in points. */
import { cooperationWords as words } from '../../language/lexicon/cooperation/index.ts'
import { titledLabels, understanding, understoodHeadings, type Titles } from '../../roles/titles.ts'
import type { CooperationConcept } from '../../language/lexicon/cooperation/index.ts'
import type { CooperationDescription } from './schema.ts'

export type SectionKey = CooperationDescription['sections'][number]['key']
export type ColumnKey =
  | 'number'
  | 'name'
  | 'name_and_specification'
  | 'specification'
  | 'outputs'
  | 'asz_responsibilities'
  | 'territorial_unit_responsibilities'
  | 'responsibilities'
  | 'milestones'
  | 'evaluation'

/** Sections of the form, of its older versions and of what towns make of them. */
export const headings = understoodHeadings<SectionKey, CooperationConcept>(
  {
    words,
    concepts: {
      validity: { validity: 5 },
      span: { validity: 1 },
      focus: { focus: 5 },
      theme: { focus: 4 },
      area: { focus: 2, interventions: 2 },
      content: { focus: 2 },
      cooperation: { focus: 2, activities: 2, plan_specification: -6 },
      partnership: { partnership: 5 },
      partner: { partnership: 4 },
      makeup: { partnership: 2 },
      plan: { plan_specification: 2, activities: 2 },
      strategy: { plan_specification: 2 },
      inclusion: { plan_specification: 2 },
      specify: { plan_specification: 2 },
      relation: { other: 5 },
      overall: { other: 2 },
      evaluation: { other: 2 },
      intervention: { interventions: 5 },
      contact: { regional_contact: 2 },
      person: { regional_contact: 1 },
      region: { regional_contact: 2 },
      opinion: { partnership_opinion: 5 },
      approval: { partnership_opinion: 4 },
      activities: { activities: 2 },
      schedule: { activities: 2 },
      each: { activities: 2 },
      overview: { activities: 2 },
    },
  },
  new Set(),
)

const columns: Titles<ColumnKey, CooperationConcept> = {
  words,
  concepts: {
    ordinal: { number: 3 },
    agency: { asz_responsibilities: 4 },
    unit: { territorial_unit_responsibilities: 4 },
    entity: { territorial_unit_responsibilities: 4 },
    partner: { territorial_unit_responsibilities: 3 },
    region: { territorial_unit_responsibilities: 3 },
    duty: { asz_responsibilities: 2, territorial_unit_responsibilities: 2, responsibilities: 4 },
    who: { responsibilities: 3 },
    name: { name: 3 },
    activity: { name: 3 },
    doing: { name: 3 },
    activities: { name: 3 },
    measure: { name: 3 },
    specify: { specification: 4 },
    content: { specification: 4 },
    output: { outputs: 4 },
    term: { milestones: 4 },
    schedule: { milestones: 4 },
    evaluation: { evaluation: 4 },
    state: { evaluation: 3 },
    result: { evaluation: 3 },
  },
}

const { rolesOf: columnRoles } = understanding(columns)

/** The column that a title in a table names. */
export const columnOf = (title: string): ColumnKey | undefined => {
  const [best] = columnRoles(title, 'cell')
  return best && joinsBoth(title, best.role) ? 'name_and_specification' : best?.role
}

/** *Činnost a její specifikace*, *činnost / popis*. */
const joinsBoth = (title: string, role: ColumnKey): boolean => {
  if (role !== 'name' && role !== 'specification') return false
  const parts = title.split(/\sa\s|\s?[/,]\s?/u)
  return (
    parts.length === 2 &&
    ['name', 'specification'].every((key, i) => columnRoles(parts[i] ?? '', 'cell')[0]?.role === key)
  )
}

/** The same columns as labels, where the activities are no table. */
export const activityLabels = titledLabels<ColumnKey, CooperationConcept>({ ...columns, bare: new Set() })
