/** The page of a town: all that current documents say about it. */
import type { Row } from '../../query/ask/answer.ts'
import { subjectNamed } from '../../query/ask/subjects.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { chartMarkup } from '../figures/chart.ts'
import { rowsOf, textOf } from '../facts.ts'
import type { Facts, SiteTown } from '../facts.ts'
import { promisesByYear, moneyBy } from '../figures/figures.ts'
import { tableMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { siteWords } from '../words.ts'

export function townMarkup(facts: Facts, town: SiteTown, site: TableSite, hasPeople: boolean): Markup {
  const { answers } = facts
  const of = (name: keyof Facts['answers']): Row[] => rowsOf(answers[name], town)
  const table = (name: keyof Facts['answers'], title: string, columns: readonly string[], before?: Markup): Markup => {
    const rows = of(name)
    if (rows.length === 0) return html``
    return html`<section>
      <h2>${title} (${rows.length})</h2>
      ${before}${tableMarkup(answers[name], rows, columns, site)}
    </section>`
  }
  const withoutTown = (name: keyof Facts['answers']): string[] =>
    subjectNamed(name).shown.filter((column) => column !== 'municipality' && column !== 'document')
  const named = answers.documents.rows.filter((row) => town.named.has(textOf(row, 'document')))
  return html`${cardMarkup(town, of('milestones'), site)}
  ${table(
    'milestones',
    siteWords.promises,
    ['activity', 'text', 'date', 'status', 'evaluation'],
    chartMarkup(siteWords.promisesByYear, promisesByYear(of('milestones'))),
  )}
  ${table(
    'projects',
    siteWords.projects,
    withoutTown('projects'),
    html`${chartMarkup(siteWords.moneyBySource, moneyBy(of('funding'), 'source'))}${chartMarkup(siteWords.moneyByYear, moneyBy(of('funding'), 'year'))}`,
  )}
  ${table('plans', siteWords.plans, withoutTown('plans'))}
  ${hasPeople ? table('contacts', siteWords.contacts, withoutTown('contacts')) : undefined}
  ${table('changes', siteWords.changes, ['day', ...withoutTown('changes').filter((column) => column !== 'day')])}
  ${table('findings', siteWords.findings, ['severity', 'message'])}
  ${table('documents', siteWords.documents, ['title', 'kind', 'as_of', 'revisions'])}
  ${
    named.length === 0
      ? undefined
      : html`<section>
          <h2>${siteWords.mentions}</h2>
          ${tableMarkup(answers.documents, named, ['title', 'kind', 'as_of'], site)}
        </section>`
  }`
}

function cardMarkup({ row, own }: SiteTown, promises: readonly Row[], site: TableSite): Markup {
  const facts = [
    [siteWords.region, textOf(row, 'region')],
    [siteWords.district, textOf(row, 'district')],
    [siteWords.code, textOf(row, 'code')],
    [siteWords.themes, site.speech.cell('themes', textOf(row, 'themes'), 'text')],
  ].filter(([, value]) => value !== '')
  const fulfilled = promises.filter((one) => one['status'] === 'fulfilled').length
  const counts = `${siteWords.counts.document(own.size)}, ${siteWords.counts.promise(promises.length)}`
  return html`<p>${counts}${promises.length > 0 ? `, splněno ${fulfilled}` : ''}.</p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`
}
