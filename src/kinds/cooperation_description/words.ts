/** What the words of headings, labels and column titles of cooperation descriptions speak for, in points. */
import { cooperationWords as words } from '../../language/lexicon/cooperation/index.ts'
import { titledLabels, understanding, understoodHeadings, type Titles } from '../../roles/titles.ts'
import type { CooperationConcept } from '../../language/lexicon/cooperation/index.ts'
import { fieldsIn } from '../../roles/score.ts'
import { sectionKeys, type CooperationDescription } from './kind.ts'

export type SectionKey = CooperationDescription['sections'][number]['key']
/** `unread` is a sink: how to reach somebody is no value of the head. */
export type HeaderKey =
  'territorial_unit' | 'seat' | 'ico' | 'unread' | CooperationDescription['representatives'][number]['role']
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
      span: { validity: 3 },
      term: { validity: 1 },
      focus: { focus: 5 },
      theme: { focus: 4 },
      area: { focus: 3, interventions: 2 },
      content: { focus: 2 },
      cooperation: { focus: 2, activities: 2, plan_specification: -6 },
      partnership: { partnership: 5 },
      partner: { partnership: 4 },
      agency: { partnership: -8 },
      makeup: { partnership: 2 },
      meets: { partnership: 4 },
      plan: { plan_specification: 2, activities: 2 },
      plans: { plan_specification: 2 },
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
      activities: { activities: 3 },
      task: { activities: 3 },
      doing: { activities: 4 },
      schedule: { activities: 2 },
      result: { activities: -4 },
      each: { activities: 2 },
      overview: { activities: 2 },
    },
  },
  new Set(),
)

/** A task is an activity, but that of a party is its duty: *Úkol*, *Úkoly města*. */
const DUTIES = { asz_responsibilities: 3, territorial_unit_responsibilities: 3 } as const

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
    does: { specification: 3, responsibilities: 3, ...DUTIES },
    who: { responsibilities: 3, asz_responsibilities: 2, territorial_unit_responsibilities: 2 },
    name: { name: 3 },
    activity: { name: 3, ...DUTIES },
    task: { name: 3, ...DUTIES },
    doing: { name: 3, ...DUTIES },
    activities: { name: 3, ...DUTIES },
    measure: { name: 3 },
    specify: { specification: 4 },
    content: { specification: 4 },
    goal: { specification: 4 },
    focus: { specification: 3 },
    expected: { outputs: 4, evaluation: -6 },
    output: { outputs: 4 },
    term: { milestones: 4 },
    until: { milestones: 4 },
    schedule: { milestones: 4 },
    evaluation: { evaluation: 4 },
    state: { evaluation: 3 },
    result: { evaluation: 3, outputs: 3 },
    done: { evaluation: 3, outputs: 3 },
  },
}

const { rolesOf: columnRoles, senseOf } = understanding(columns)

/** Whether a cell holds nothing but the title of a column. */
export const isColumnTitle = (text: string): boolean => columnOf(text) !== undefined && senseOf(text).unknown === 0

/** The column that a title in a table names. */
export const columnOf = (title: string): ColumnKey | undefined => {
  const [best] = columnRoles(title, 'cell')
  return best && joinsBoth(title, best.role) ? 'name_and_specification' : best?.role
}

/** *Výsledek* is what is to come of it as well as what came of it: its words speak for both alike. */
export const mayBeOutput = (title: string): boolean => {
  const [best, second] = columnRoles(title, 'cell')
  return best?.role === 'evaluation' && second?.role === 'outputs' && second.points === best.points
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
export const activityLabels = titledLabels<ColumnKey, CooperationConcept>({
  ...columns,
  bare: new Set(),
  copular: new Set<ColumnKey>(['outputs', 'milestones']),
})

const header: Titles<HeaderKey, CooperationConcept> = {
  words,
  concepts: {
    entity: { territorial_unit: 4 },
    unit: { territorial_unit: 4, authorised_representative: 1 },
    partner: { territorial_unit: 3 },
    name: { territorial_unit: 2 },
    region: { territorial_unit: 3 },
    ico: { ico: 5 },
    identification: { ico: 4 },
    seat: { seat: 5 },
    deputy: { authorised_representative: 3, other: 2 },
    authorised: { authorised_representative: 4 },
    leading: { authorised_representative: 3 },
    makeup: { authorised_representative: 3 },
    inclusion: { social_inclusion_manager: 4, authorised_representative: 1 },
    manager: { social_inclusion_manager: 2, other: 2 },
    head: { asz_regional_head: 2, other: 2 },
    regional: { asz_regional_head: 2 },
    workplace: { asz_regional_head: 2 },
    agency: { asz_regional_head: 1, other: 2, authorised_representative: -4 },
    consultant: { other: 4 },
    person: { other: 2, social_inclusion_manager: 2, authorised_representative: 1 },
    contact: { other: 3 },
    reach: { unread: 4 },
  },
}
/** Roles whose value a blank alone may part from its label: a lost tab, bold type. */
const bare: readonly HeaderKey[] = [
  'ico',
  'seat',
  'authorised_representative',
  'social_inclusion_manager',
  'asz_regional_head',
]

/** The labels of the head of the form. */
export const headerLabels = titledLabels({
  ...header,
  bare: new Set(bare),
  leading: new Set<HeaderKey>(['unread']),
  copular: new Set<HeaderKey>([
    'territorial_unit',
    'authorised_representative',
    'social_inclusion_manager',
    'asz_regional_head',
  ]),
})
/** The same where all labels of the head stand in one line. */
export const runOnLabels = titledLabels({ ...header, bare: new Set<HeaderKey>([...bare, 'territorial_unit', 'other']) })

/** What labels, titles and headings can be taught to announce. */
export const teachable: readonly string[] = [...fieldsIn(header), ...fieldsIn(columns), ...sectionKeys]
