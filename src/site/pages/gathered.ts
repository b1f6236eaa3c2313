/** Pages of what documents share: a region, a theme, a programme. They tell what `asz query` answers for the filter of that name. */
import type { Answer, Row } from '../../query/ask/answer.ts'
import type { FilterName } from '../../query/ask/filters.ts'
import { subjectNamed } from '../../query/ask/subjects.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { valueWord } from '../../kinds/said.ts'
import { programmePage, promisesPage, regionPage, themePage } from '../address.ts'
import { ask, textOf } from '../facts.ts'
import type { Facts, Ground, Listed, SiteTown } from '../facts.ts'
import { chartMarkup } from '../figures/chart.ts'
import { moneyBy, promisesByYear } from '../figures/figures.ts'
import { Sections } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import type { TableSite } from '../table.ts'
import { siteWords } from '../words.ts'
import { townFigures, townsSection } from './towns.ts'

interface Gathering {
  readonly filter: Extract<FilterName, 'region' | 'theme' | 'programme'>
  readonly value: string
  readonly title: string
  readonly address: (list?: string, part?: number) => string
  /** Where all its promises stand. */
  readonly promises?: string
}

const gatheringsOf = ({ gathered: { regions, programmes, themes } }: Facts): Gathering[] => [
  ...regions.map((value): Gathering => ({
    ...{ filter: 'region', value, title: value, promises: promisesPage('kraj', value) },
    address: (list, part) => regionPage(value, list, part),
  })),
  ...themes.map((value): Gathering => ({
    ...{
      filter: 'theme',
      value,
      title: `${siteWords.theme}: ${themeName(value)}`,
      promises: promisesPage('tema', value),
    },
    address: (list, part) => themePage(value, list, part),
  })),
  ...programmes.map((value): Gathering => ({
    ...{ filter: 'programme', value, title: value },
    address: (list, part) => programmePage(value, list, part),
  })),
]

export const themeName = (key: string): string => valueWord(key, 'cs') ?? key

export interface GatheredPages {
  readonly pages: readonly ListPage[]
  /** Its own page, without those of its lists. */
  readonly main: ListPage
}

export async function* gatheredPages(
  ground: Ground,
  facts: Facts,
  siteOf: (address: string) => TableSite,
): AsyncGenerator<GatheredPages> {
  for (const gathering of gatheringsOf(facts)) yield await pagesOf(gathering, ground, facts, siteOf)
}

async function pagesOf(
  { filter, value, title, address, promises }: Gathering,
  ground: Ground,
  facts: Facts,
  siteOf: (address: string) => TableSite,
): Promise<GatheredPages> {
  const answerTo = (subject: Listed): Promise<Answer> => ask(ground, { subject, filters: { [filter]: [value] } })
  const [projects, funding] = [await answerTo('projects'), await answerTo('funding')]
  const isProgramme = filter === 'programme'
  const documents = isProgramme ? projects : await answerTo('documents')
  const milestones = isProgramme ? undefined : await answerTo('milestones')
  const sections = new Sections(title, address, siteOf, 30)
  const towns = townsIn(facts, filter, value, documents.rows)
  const figures = isProgramme ? [] : towns.map((town) => townFigures(town, facts.answers.milestones))
  const here = figures.length > 0 ? townsSection(title, figures, address(), (part) => address('obce', part)) : undefined
  const { counts } = siteWords
  const sentence = [
    ...(isProgramme ? [] : [counts.document(documents.rows.length)]),
    ...(towns.length > 0 ? [counts.town(towns.length)] : []),
    ...(milestones ? [counts.promise(milestones.rows.length)] : []),
    counts.project(projects.rows.length),
  ].join(', ')
  const main = html`<p>${sentence}.</p>
    ${
      milestones &&
      sections.add({
        ...{ name: 'zavazky', title: siteWords.promises, answer: milestones, rows: milestones.rows },
        ...{
          columns: ['municipality', 'activity', 'text', 'date', 'status'],
          ...(promises !== undefined && { all: promises }),
        },
        before: html`${chartMarkup(siteWords.promisesByYear, promisesByYear(milestones.rows))}`,
      })
    }
    ${sections.add({
      ...{ name: 'projekty', title: siteWords.projects, answer: projects, rows: projects.rows },
      columns: subjectNamed('projects').shown.filter((column) => column !== filter),
      before: moneyMarkup(funding.rows, siteOf(address()), isProgramme),
    })}
    ${here?.section}
    ${
      isProgramme
        ? undefined
        : sections.add({
            ...{ name: 'dokumenty', title: siteWords.documents, answer: documents, rows: documents.rows },
            columns: ['municipality', 'title', 'kind', 'as_of'],
          })
    }`
  const own = { address: address(), title, main }
  return { main: own, pages: [own, ...sections.pages, ...(here?.pages ?? [])] }
}

/** Towns that lie in a region, else those whose documents are among these. */
function townsIn({ towns }: Facts, filter: Gathering['filter'], value: string, documents: readonly Row[]): SiteTown[] {
  const here = new Set(documents.map((row) => textOf(row, 'document')))
  return towns.filter(({ own, row }) =>
    filter === 'region'
      ? own.size > 0 && textOf(row, 'region') === value
      : [...own].some((document) => here.has(document)),
  )
}

const moneyMarkup = (funding: readonly Row[], site: TableSite, isProgramme: boolean): Markup =>
  html`${isProgramme ? undefined : programmesMarkup(funding, site)}${chartMarkup(siteWords.moneyByYear, moneyBy(funding, 'year'))}${chartMarkup(siteWords.moneyBySource, moneyBy(funding, 'source'))}`

/** Money by programme, each with a link to its page. */
export const programmesMarkup = (funding: readonly Row[], site: TableSite): Markup | undefined =>
  chartMarkup(
    siteWords.moneyByProgramme,
    moneyBy(funding, 'programme').map((bar) => {
      const href = site.linkOf('programme', bar.label)
      return href === undefined ? bar : { ...bar, href }
    }),
  )
