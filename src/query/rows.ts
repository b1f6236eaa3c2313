import { leavesOf } from '../record/pointer.ts'
import type { CityCard } from './schema/card.ts'

/** One fact of a card, as a row of a table. */
export interface CardRow {
  readonly municipality: string
  /** What it is: activity, milestone, contact, actor, strategic_document, project, outcome, date, finding. */
  readonly fact: string
  readonly name: string
  readonly text: string
  readonly status: string
  readonly date: string
  readonly document: string
  readonly pointer: string
}

export const cardColumns = ['municipality', 'fact', 'name', 'text', 'status', 'date', 'document', 'pointer'] as const

/** The facts of a card as one table, for spreadsheets and line-wise tools. */
export function cardRows(card: CityCard): CardRow[] {
  return [...cooperationFacts(card), ...pageFacts(card), ...furtherFacts(card), ...otherFacts(card)].map((fact) => ({
    municipality: card.municipality.name,
    ...{ name: '', text: '', status: '', date: '' },
    ...fact,
  }))
}

type Fact = Pick<CardRow, 'fact' | 'document' | 'pointer'> & Partial<CardRow>

function* cooperationFacts({ cooperations }: CityCard): Generator<Fact> {
  for (const { document, content } of cooperations) {
    for (const [i, { name = '', specification = '', milestones }] of content.activities.entries()) {
      const pointer = `/content/activities/${i}`
      yield { fact: 'activity', name, text: specification, document, pointer }
      for (const [j, { text, evaluation, status, date = '' }] of milestones.entries())
        yield {
          fact: 'milestone',
          name: text,
          text: evaluation ?? '',
          status,
          date,
          document,
          pointer: `${pointer}/milestones/${j}`,
        }
    }
    for (const [i, { sector, name }] of content.partnership_members.entries())
      yield { fact: 'member', name, status: sector, document, pointer: `/content/partnership_members/${i}` }
  }
}

function* pageFacts({ pages, projects }: CityCard): Generator<Fact> {
  for (const { document, content } of pages) {
    for (const [i, name] of content.actors.entries())
      yield { fact: 'actor', name, document, pointer: `/content/actors/${i}` }
    for (const [i, { name = '', status = '', date = '' }] of content.strategic_documents.entries())
      yield { fact: 'strategic_document', name, status, date, document, pointer: `/content/strategic_documents/${i}` }
  }
  for (const { document, content } of [...pages, ...projects])
    for (const [i, { name = '', role = '', phone, email }] of content.contacts.entries()) {
      const text = [role, phone, email].filter((part) => part !== undefined && part !== '').join(', ')
      yield { fact: 'contact', name, text, document, pointer: `/content/contacts/${i}` }
    }
}

/** Of a kind that has no part of its own, each item of its lists. */
function* furtherFacts({ others = [] }: CityCard): Generator<Fact> {
  for (const { document, content } of others)
    for (const [fact, items] of Object.entries(content))
      for (const [i, item] of (Array.isArray(items) ? items : []).entries()) {
        const [name = '', ...texts] = [...leavesOf(item)].map(({ value }) => String(value))
        yield { fact, name, text: texts.join(', '), document, pointer: `/content/${fact}/${i}` }
      }
}

function* otherFacts({ projects, results, timeline, findings }: CityCard): Generator<Fact> {
  for (const { document, title, content } of projects)
    yield {
      fact: 'project',
      name: title,
      text: content.summary ?? '',
      date: content.period ?? '',
      document,
      pointer: '/title',
    }
  for (const { document, period = '', outcomes } of results)
    for (const { text, pointer } of outcomes) yield { fact: 'outcome', name: text, date: period, document, pointer }
  for (const { date, document, pointer, context } of timeline) {
    const text = context.before + context.quote + context.after
    yield { fact: 'date', name: context.quote, text, date, document, pointer }
  }
  for (const { document, severity, message, pointer = '' } of findings)
    yield { fact: 'finding', name: message, status: severity, document, pointer }
}
