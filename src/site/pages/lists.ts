/** Lists of everything beside promises: projects with their money, changes, findings, documents. */
import type { Row } from '../../query/ask/answer.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { linkTo, listPage } from '../address.ts'
import { chartMarkup } from '../figures/chart.ts'
import type { Facts } from '../facts.ts'
import { moneyBy } from '../figures/figures.ts'
import { feedFile } from '../page.ts'
import { inParts } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import { tableMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { siteWords } from '../words.ts'
import { programmesMarkup } from './gathered.ts'

interface List {
  readonly name: string
  readonly title: string
  readonly subject: keyof Facts['answers']
  readonly columns: readonly string[]
}

const lists: readonly List[] = [
  {
    ...{ name: 'projekty', title: siteWords.projects, subject: 'projects' },
    columns: ['municipality', 'title', 'programme', 'year', 'beneficiary', 'total'],
  },
  {
    ...{ name: 'zmeny', title: siteWords.changes, subject: 'changes' },
    columns: ['municipality', 'title', 'day', 'class', 'label', 'before', 'after'],
  },
  {
    ...{ name: 'nalezy', title: siteWords.findings, subject: 'findings' },
    columns: ['severity', 'message', 'municipality', 'document'],
  },
  {
    ...{ name: 'dokumenty', title: siteWords.documents, subject: 'documents' },
    columns: ['municipality', 'title', 'kind', 'as_of', 'revisions', 'findings'],
  },
]

export function* listPages({ answers }: Facts, siteOf: (address: string) => TableSite): Generator<ListPage> {
  for (const { name, title, subject, columns } of lists)
    for (const { address, rows, links, isFirst } of inParts(answers[subject].rows, (part) => listPage(name, part))) {
      const money = isFirst && subject === 'projects' ? moneyMarkup(answers.funding.rows, siteOf(address)) : undefined
      const table = tableMarkup(answers[subject], rows, columns, siteOf(address))
      const feed =
        isFirst && subject === 'changes'
          ? html`<p><a href="${linkTo(address, feedFile)}">${siteWords.feed}</a></p>`
          : undefined
      yield { address, title, main: html`${money}${feed}${links}${table}${links}` }
    }
}

const moneyMarkup = (funding: readonly Row[], site: TableSite): Markup =>
  html`${programmesMarkup(funding, site)}${chartMarkup(siteWords.moneyByYear, moneyBy(funding, 'year'))}${chartMarkup(siteWords.moneyBySource, moneyBy(funding, 'source'))}`
