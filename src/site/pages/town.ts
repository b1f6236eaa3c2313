/** The page of a town: all that current documents say about it. */
import type { Row } from '../../query/ask/answer.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { subjectNamed } from '../../query/ask/subjects.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { townPage } from '../address.ts'
import { chartMarkup } from '../figures/chart.ts'
import type { Moment } from '../../query/schema/moment.ts'
import { rowsOf, textOf } from '../facts.ts'
import type { Facts, Listed, SiteTown } from '../facts.ts'
import { promisesByYear, moneyBy } from '../figures/figures.ts'
import { Sections } from '../parts.ts'
import type { ListPage, Section } from '../parts.ts'
import { cellMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { revisionsSection, timelineRows } from './history.ts'
import { siteWords } from '../words.ts'

/** The list of promises on the page of a town. */
export const PROMISES = 'zavazky'

/** The page of a town, and those of its lists that are too long for it. */
export function townPages(
  facts: Facts,
  town: SiteTown,
  moments: readonly Moment[],
  siteOf: (address: string) => TableSite,
  hasPeople: boolean,
): ListPage[] {
  const { answers } = facts
  const title = textOf(town.row, 'municipality')
  const address = townPage(town.id)
  const sections = new Sections(title, (list, part) => townPage(town.id, list, part), siteOf, 100)
  const of = (name: Listed): Row[] => rowsOf(answers[name], town)
  const list = (name: Listed, section: Omit<Section, 'answer' | 'rows'>): Markup | undefined =>
    sections.add({ answer: answers[name], rows: of(name), ...section })
  const withoutTown = (name: Listed): string[] =>
    subjectNamed(name).shown.filter((column) => column !== 'municipality' && column !== 'document')
  const promises = of('milestones')
  const main = html`${cardMarkup(town, promises, siteOf(address))}
  ${list('milestones', {
    ...{ name: PROMISES, title: siteWords.promises, columns: ['activity', 'text', 'date', 'status', 'evaluation'] },
    before: html`${chartMarkup(siteWords.promisesByYear, promisesByYear(promises))}`,
  })}
  ${list('projects', {
    ...{ name: 'projekty', title: siteWords.projects, columns: withoutTown('projects') },
    before: html`${chartMarkup(siteWords.moneyBySource, moneyBy(of('funding'), 'source'))}${chartMarkup(siteWords.moneyByYear, moneyBy(of('funding'), 'year'))}`,
  })}
  ${sections.add({
    ...{ name: 'cas', title: siteWords.timeline, columns: ['date', 'words', 'document'], answer: answers.documents },
    rows: timelineRows(moments),
  })}
  ${list('plans', { name: 'plany', title: siteWords.plans, columns: withoutTown('plans') })}
  ${hasPeople ? list('contacts', { name: 'kontakty', title: siteWords.contacts, columns: withoutTown('contacts') }) : undefined}
  ${list('changes', {
    ...{ name: 'zmeny', title: siteWords.changes },
    columns: ['day', ...withoutTown('changes').filter((column) => column !== 'day')],
  })}
  ${list('findings', { name: 'nalezy', title: siteWords.findings, columns: ['severity', 'message'] })}
  ${revisionsSection(of('documents'), address)}
  ${list('documents', { name: 'dokumenty', title: siteWords.documents, columns: ['title', 'kind', 'as_of', 'revisions'] })}
  ${sections.add({
    ...{ name: 'zminky', title: siteWords.mentions, columns: ['title', 'kind', 'as_of'], answer: answers.documents },
    rows: answers.documents.rows.filter((row) => town.named.has(textOf(row, 'document'))),
  })}`
  return [{ address, title, main }, ...sections.pages]
}

function cardMarkup({ row, own }: SiteTown, promises: readonly Row[], site: TableSite): Markup {
  const facts = ['region', 'district', 'code', 'themes'].filter((column) => textOf(row, column) !== '')
  const fulfilled = promises.filter((one) => one['status'] === 'fulfilled').length
  const counts = `${siteWords.counts.document(own.size)}, ${siteWords.counts.promise(promises.length)}`
  return html`<p>${counts}${promises.length > 0 ? `, splněno ${fulfilled}` : ''}.</p>
    <dl class="facts">
      ${facts.map(
        (column) =>
          html`<dt>${columnHeading(column, 'cs')}</dt>
            <dd>${cellMarkup(row, column, 'towns', 'text', site)}</dd>`,
      )}
    </dl>`
}
