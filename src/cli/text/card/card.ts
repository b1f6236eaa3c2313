import type { CityCard } from '../../../query/schema/card.ts'
import { commandName } from '../../command-name.ts'
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
import { findingsSection, timelineSection } from './timeline.ts'
import { count, keyLabel } from '../labels.ts'
import { edtfText } from '../edtf.ts'
import { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'

/** The card of a town for a person at a terminal. */
export function cardText(card: CityCard, style: Style): string {
  const page = new Page(style)
  head(card, page)
  for (const cooperation of card.cooperations) cooperationSection(cooperation, page)
  contactsSection(card, page)
  strategiesSection(card, page)
  actorsSection(card, page)
  storySection(card, page)
  projectsSection(card, page)
  resultsSection(card, page)
  furtherSections(card, page)
  timelineSection(card, page)
  findingsSection(card, page)
  mentionsSection(card, page)
  foot(card, page)
  return page.text
}

function head({ municipality, as_of, themes, pages, cooperations, projects, results }: CityCard, page: Page): void {
  const { chalk } = page
  const code = municipality.code === undefined ? '' : chalk.dim(`  ${municipality.code}`)
  page.line(chalk.bold.cyan(visible(municipality.name)) + code)
  page.line(chalk.cyan('━'.repeat(page.width)))
  if (as_of !== undefined) page.field('As of', edtfText(as_of))
  const since = pages.find(({ content }) => content.cooperation_since !== undefined)?.content.cooperation_since
  if (since !== undefined) page.field('Works with ASZ', edtfText(since.includes('/') ? since : `${since}/..`))
  if (themes.length > 0) page.field('Themes', themes.map(keyLabel).join(', '))
  const parts = [
    [cooperations.length, 'cooperation description'],
    [pages.length, 'locality page'],
    [projects.length, 'project'],
    [results.length, 'list of results', 'lists of results'],
  ] as const
  const known = parts.filter(([number]) => number > 0).map(([number, one, several]) => count(number, one, several))
  if (known.length > 0) page.field('Known from', known.join(', '))
}

function foot({ cooperations, pages, projects, results, others = [], mentions }: CityCard, page: Page): void {
  const first = [...cooperations, ...pages, ...projects, ...results, ...others, ...mentions][0]
  if (first === undefined) return
  page.gap()
  page.line(page.chalk.dim(`Where a value comes from: ${commandName} show ${first.document}`))
}
