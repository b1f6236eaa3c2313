import type { CityCard } from '../../../query/schema/card.ts'
import { edtfText } from '../../../wording/edtf.ts'
import { kindLabel } from '../../../kinds/said.ts'
import { groupedDigits } from '../../../wording/language.ts'
import type { Language } from '../../../wording/language.ts'
import { cardWords } from '../../words/card.ts'
import { keyLabel } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'

export function contactsSection({ pages, projects }: CityCard, page: Page): void {
  for (const { document, content } of [...pages, ...projects]) {
    if (content.contacts.length === 0) continue
    const words = cardWords[page.language]
    page.heading(words.contacts, document)
    for (const { name, role, phone, phones, email, redacted } of content.contacts) {
      const reach = [...(phones ?? [phone]), email].filter((part) => part !== undefined)
      const who = name ?? (redacted ? words.withheld : words.nobody)
      page.item(
        `  ${visible(who).padEnd(24)} `,
        [role, ...reach.map(spacedPhone)].filter(Boolean).join(' · '),
        page.chalk.bold,
      )
    }
  }
}

/** `+420705894859` as people dial it. */
const spacedPhone = (text: string): string => text.replace(/^(\+420)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')

export function strategiesSection({ pages }: CityCard, page: Page): void {
  for (const { document, content } of pages) {
    if (content.strategic_documents.length === 0) continue
    const { language } = page
    const words = cardWords[language]
    page.heading(words.strategicDocuments, document)
    for (const { name, abbreviation, status, date } of content.strategic_documents) {
      const called = [name, abbreviation && (name ? `(${abbreviation})` : abbreviation)].filter(Boolean).join(' ')
      const state = [status && words.planStatus[status], date && edtfText(date, language)].filter(Boolean).join(', ')
      page.item('  – ', [called, state].filter(Boolean).join(': '))
    }
  }
}

export function actorsSection({ pages }: CityCard, page: Page): void {
  for (const { document, content } of pages) {
    if (content.actors.length === 0) continue
    page.heading(cardWords[page.language].actors, document)
    page.item('  ', content.actors.join(' · '))
  }
}

/** What a page tells about the town, under the page's own headings. */
export function storySection({ pages }: CityCard, page: Page): void {
  for (const { document, content } of pages) {
    const told = content.sections.filter(({ text }) => text !== undefined)
    if (told.length === 0) continue
    page.heading(cardWords[page.language].locality, document)
    for (const [i, { key, heading, text = '' }] of told.entries()) {
      if (i > 0) page.gap()
      page.item('  ', heading ?? keyLabel(key, page.language), page.chalk.bold)
      for (const paragraph of text.split('\n\n')) page.item('  ', paragraph)
    }
  }
}

export function projectsSection({ projects }: CityCard, page: Page): void {
  for (const { document, title, content } of projects) {
    const { language } = page
    const words = cardWords[language]
    page.heading(words.project, document)
    page.item('  ', title, page.chalk.bold)
    page.field(words.programme, content.programme_by_registration_number ?? content.programme ?? '')
    page.field(words.period, content.period === undefined ? '' : edtfText(content.period, language))
    page.field(words.beneficiary, organisation(content.beneficiary))
    for (const partner of content.partners) page.field(words.partner, organisation(partner))
    for (const { source, amount, currency } of content.funding)
      page.field(words.funding, [`${grouped(amount, language)} ${currency}`, source].filter(Boolean).join(', '))
    page.field(words.for, content.target_groups.join('; '))
    if (content.key_activities.length === 0) continue
    page.item('  ', words.keyActivities, page.chalk.dim)
    for (const { name, text } of content.key_activities) page.item('  – ', name ?? text ?? '')
  }
}

const organisation = (of: { name?: string | undefined; ico?: string | undefined } | undefined): string =>
  [of?.name, of?.ico && `IČO ${of.ico}`].filter(Boolean).join(', ')

/** `1852430.85` in groups of three, in Czech with a comma before its decimals. */
const grouped = (amount: string, language: Language): string => {
  const [whole = '', ...rest] = amount.split('.')
  return [groupedDigits(whole, 'cs').replaceAll('\u00a0', ' '), ...rest].join(language === 'cs' ? ',' : '.')
}

export function resultsSection({ results }: CityCard, page: Page): void {
  for (const { document, period, social_inclusion_plan, outcomes } of results) {
    const { language } = page
    const words = cardWords[language]
    page.heading(words.results, document)
    page.field(words.period, period === undefined ? '' : edtfText(period, language))
    page.field(words.inclusionPlan, social_inclusion_plan ?? '')
    for (const { text } of outcomes) page.item('  – ', text)
  }
}

export function mentionsSection({ mentions }: CityCard, page: Page): void {
  if (mentions.length === 0) return
  page.heading(cardWords[page.language].alsoNamed)
  for (const { document, kind, title } of mentions)
    page.item('  – ', `${title === '' ? kindLabel(kind, page.language) : title}  ${document}`)
}
