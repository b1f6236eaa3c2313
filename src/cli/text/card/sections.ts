import type { CityCard } from '../../../query/schema/card.ts'
import { edtfText } from '../edtf.ts'
import { keyLabel, kindLabel, strategicDocumentStatus } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'

export function contactsSection({ pages, projects }: CityCard, page: Page): void {
  for (const { document, content } of [...pages, ...projects]) {
    if (content.contacts.length === 0) continue
    page.heading('Contacts', document)
    for (const { name, role, phone, phones, email, redacted } of content.contacts) {
      const reach = [...(phones ?? [phone]), email].filter((part) => part !== undefined)
      const who = name ?? (redacted ? '(name withheld)' : '(no name)')
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
    page.heading('Strategic documents', document)
    for (const { name, abbreviation, status, date } of content.strategic_documents) {
      const called = [name, abbreviation && (name ? `(${abbreviation})` : abbreviation)].filter(Boolean).join(' ')
      const state = [status && strategicDocumentStatus[status], date && edtfText(date)].filter(Boolean).join(', ')
      page.item('  – ', [called, state].filter(Boolean).join(': '))
    }
  }
}

export function actorsSection({ pages }: CityCard, page: Page): void {
  for (const { document, content } of pages) {
    if (content.actors.length === 0) continue
    page.heading('Actors', document)
    page.item('  ', content.actors.join(' · '))
  }
}

/** What a page tells about the town, under the page's own headings. */
export function storySection({ pages }: CityCard, page: Page): void {
  for (const { document, content } of pages) {
    const told = content.sections.filter(({ text }) => text !== undefined)
    if (told.length === 0) continue
    page.heading('Locality', document)
    for (const [i, { key, heading, text = '' }] of told.entries()) {
      if (i > 0) page.gap()
      page.item('  ', heading ?? keyLabel(key), page.chalk.bold)
      for (const paragraph of text.split('\n\n')) page.item('  ', paragraph)
    }
  }
}

export function projectsSection({ projects }: CityCard, page: Page): void {
  for (const { document, title, content } of projects) {
    page.heading('Project', document)
    page.item('  ', title, page.chalk.bold)
    page.field('Programme', content.programme_by_registration_number ?? content.programme ?? '')
    page.field('Period', content.period === undefined ? '' : edtfText(content.period))
    page.field('Beneficiary', organisation(content.beneficiary))
    for (const partner of content.partners) page.field('Partner', organisation(partner))
    for (const { source, amount, currency } of content.funding)
      page.field('Funding', [`${grouped(amount)} ${currency}`, source].filter(Boolean).join(', '))
    page.field('For', content.target_groups.join('; '))
    if (content.key_activities.length === 0) continue
    page.item('  ', 'Key activities', page.chalk.dim)
    for (const { name, text } of content.key_activities) page.item('  – ', name ?? text ?? '')
  }
}

const organisation = (of: { name?: string | undefined; ico?: string | undefined } | undefined): string =>
  [of?.name, of?.ico && `IČO ${of.ico}`].filter(Boolean).join(', ')

/** `1852430.85` in groups of three. */
const grouped = (amount: string): string => {
  const [whole = '', ...rest] = amount.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return [groups.join(' '), ...rest].join('.')
}

export function resultsSection({ results }: CityCard, page: Page): void {
  for (const { document, period, social_inclusion_plan, outcomes } of results) {
    page.heading('Results', document)
    page.field('Period', period === undefined ? '' : edtfText(period))
    page.field('Inclusion plan', social_inclusion_plan ?? '')
    for (const { text } of outcomes) page.item('  – ', text)
  }
}

export function mentionsSection({ mentions }: CityCard, page: Page): void {
  if (mentions.length === 0) return
  page.heading('Also named in')
  for (const { document, kind, title } of mentions)
    page.item('  – ', `${title === '' ? kindLabel(kind) : title}  ${document}`)
}
