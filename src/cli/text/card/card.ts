import type { CityCard } from '../../../query/schema/card.ts'
import { cardSections } from '../../actions/query-options.ts'
import type { CardSection } from '../../actions/query-options.ts'
import { commandOn, ownDatabase } from '../../command-name.ts'
import type { Style } from '../../terminal.ts'
import { cooperationSection } from './cooperation.ts'
import {
  actorsSection,
  contactsSection,
  mentionsSection,
  projectsSection,
  storySection,
  resultsSection,
  strategiesSection,
} from './sections.ts'
import { furtherSections } from './further.ts'
import { correctionsSection, findingsSection, timelineSection } from './timeline.ts'
import { keyLabel } from '../labels.ts'
import { edtfText } from '../../../wording/edtf.ts'
import { cardWords } from '../../words/card.ts'
import { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'

const sections: Readonly<Record<CardSection, (card: CityCard, page: Page) => void>> = {
  cooperation: ({ cooperations }, page) => {
    for (const cooperation of cooperations) cooperationSection(cooperation, page)
  },
  contacts: contactsSection,
  plans: strategiesSection,
  actors: actorsSection,
  prose: storySection,
  projects: projectsSection,
  results: resultsSection,
  further: furtherSections,
  timeline: timelineSection,
  corrections: correctionsSection,
  findings: findingsSection,
  mentions: mentionsSection,
}

/** What of a card is told: all but the prose of pages, all, or one part. */
export interface CardCut {
  readonly full?: boolean | undefined
  readonly section?: CardSection | undefined
  /** The database that it is of. */
  readonly db?: string
}

/** The card of a town for a person at a terminal. */
export function cardText(
  card: CityCard,
  style: Style,
  { full = false, section, db = ownDatabase }: CardCut = {},
): string {
  const page = new Page(style)
  head(card, page)
  for (const name of cardSections)
    if (section === undefined ? full || name !== 'prose' : name === section) sections[name](card, page)
  foot(card, page, db)
  return page.text
}

function head({ municipality, as_of, themes, pages, cooperations, projects, results }: CityCard, page: Page): void {
  const { chalk, language } = page
  const words = cardWords[language]
  const code = municipality.code === undefined ? '' : chalk.dim(`  ${municipality.code}`)
  page.line(chalk.bold.cyan(visible(municipality.name)) + code)
  page.line(chalk.cyan('━'.repeat(page.width)))
  if (as_of !== undefined) page.field(words.asOf, edtfText(as_of, language))
  const since = pages.find(({ content }) => content.cooperation_since !== undefined)?.content.cooperation_since
  if (since !== undefined)
    page.field(words.worksWithAsz, edtfText(since.includes('/') ? since : `${since}/..`, language))
  if (themes.length > 0) page.field(words.themes, themes.map((theme) => keyLabel(theme, language)).join(', '))
  const parts = [
    [cooperations.length, words.parts.cooperations],
    [pages.length, words.parts.pages],
    [projects.length, words.parts.projects],
    [results.length, words.parts.results],
  ] as const
  const known = parts.filter(([number]) => number > 0).map(([number, forms]) => page.count(number, forms))
  if (known.length > 0) page.field(words.knownFrom, known.join(', '))
}

function foot(
  { cooperations, pages, projects, results, others = [], mentions }: CityCard,
  page: Page,
  db: string,
): void {
  const first = [...cooperations, ...pages, ...projects, ...results, ...others, ...mentions][0]
  if (first === undefined) return
  page.gap()
  page.line(page.chalk.dim(cardWords[page.language].whereFrom(visible(commandOn(db, `show ${first.document}`)))))
}
