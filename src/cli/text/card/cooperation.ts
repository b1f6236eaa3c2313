import type { CityCard } from '../../../query/schema/card.ts'
import { edtfText } from '../../../wording/edtf.ts'
import { cardWords } from '../../words/card.ts'
import { keyLabel, sectors, verdicts } from '../labels.ts'
import type { MilestoneStatus } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import type { Language } from '../../../wording/language.ts'
import { visible } from '../../../text/controls.ts'

type Cooperation = CityCard['cooperations'][number]
type Content = Cooperation['content']

/** The cooperation of a town: what it is, who answers for it, what was promised and what became of it. */
export function cooperationSection({ document, title, content }: Cooperation, page: Page): void {
  const { language } = page
  const words = cardWords[language]
  page.heading(words.cooperation, document)
  page.item('  ', title)
  page.field(words.whatItIs, stateOf(content, language))
  page.field(words.memorandum, content.memorandum_date === undefined ? '' : edtfText(content.memorandum_date, language))
  page.field(words.valid, content.validity?.text ?? '')
  page.field(words.seat, [content.seat?.text, content.ico && `IČO ${content.ico}`].filter(Boolean).join(' · '))
  page.field(words.themes, content.themes.map(({ label }) => label).join(', '))
  for (const { number, name } of content.programmes)
    page.field(words.programme, [number === undefined ? undefined : `č. ${number}`, name].filter(Boolean).join(': '))
  for (const { date, body, method, session, subject, outcome } of content.decisions)
    page.field(
      date === undefined ? words.decision : edtfText(date, language),
      sentence([body, session && words.session(session), method, outcome], subject),
    )
  activities(content, page)
  evaluations(content, page)
  representatives(content, page)
  members(content, page)
  strategies(content, page)
}

function stateOf({ evaluation_year, revision }: Content, language: Language): string {
  const words = cardWords[language]
  const evaluation = evaluation_year === undefined ? undefined : words.evaluationOf(evaluation_year)
  const { number, revises } = revision ?? {}
  const numbered = words.revision(number)
  const revised =
    revises === undefined ? numbered : words.revises(numbered, edtfText(revises, language).replaceAll(' ', '\u00a0'))
  return [evaluation, revision && revised].filter(Boolean).join('; ')
}

/** `Lokální partnerství, per rollam, přijat: Návrh popisu spolupráce` */
const sentence = (parts: readonly (string | 0 | undefined)[], subject: string | undefined): string =>
  [parts.filter(Boolean).join(', '), subject].filter(Boolean).join(': ')

function activities({ activities }: Content, page: Page): void {
  if (activities.length === 0) return
  page.gap()
  const width = Math.max(...Object.keys(verdicts).map((status) => keyLabel(status, page.language).length)) + 1
  page.line(`  ${page.chalk.bold(cardWords[page.language].activities)}   ${tally(activities, page)}`)
  activities.forEach(({ name, milestones }, i) => {
    page.gap()
    page.item(`  ${String(i + 1).padStart(2)}  `, name ?? cardWords[page.language].noName, page.chalk.bold)
    for (const { text, status, evaluation } of milestones) {
      const { sign, colour } = verdicts[status]
      page.item(`      ${sign} ${keyLabel(status, page.language).padEnd(width)}`, text, page.chalk[colour])
      if (evaluation !== undefined) page.item(`${' '.repeat(width + 5)}→  `, evaluation, page.chalk.dim)
    }
    if (milestones.length === 0) page.item('      ', cardWords[page.language].noTerm, page.chalk.dim)
  })
}

/** How many milestones have which verdict. */
function tally(activities: Content['activities'], page: Page): string {
  const counts = new Map<MilestoneStatus, number>()
  for (const { milestones } of activities)
    for (const { status } of milestones) counts.set(status, (counts.get(status) ?? 0) + 1)
  return Object.entries(verdicts)
    .flatMap(([status, { sign, colour }]) => {
      const number = [...counts].find(([key]) => key === status)?.[1]
      return number === undefined ? [] : [page.chalk[colour](`${sign} ${number} ${keyLabel(status, page.language)}`)]
    })
    .join('  ')
}

/** What the evaluation says outside the table of activities. */
function evaluations({ evaluations }: Content, page: Page): void {
  if (evaluations.length === 0) return
  subheading(cardWords[page.language].evaluation, page)
  for (const { text } of evaluations) page.item('  – ', text)
}

function representatives({ representatives }: Content, page: Page): void {
  if (representatives.length === 0) return
  const words = cardWords[page.language]
  subheading(words.representatives, page)
  for (const { role, label, name, redacted, position, phone, phones, email } of representatives)
    page.item(
      `  ${(role === 'other' ? visible(label) : keyLabel(role, page.language)).padEnd(33)} `,
      [name ?? (redacted ? words.withheld : undefined), position, ...(phones ?? [phone]), email]
        .filter((part) => part !== undefined)
        .join(', '),
      page.chalk.dim,
    )
}

function members({ partnership_members }: Content, page: Page): void {
  if (partnership_members.length === 0) return
  const words = cardWords[page.language]
  subheading(`${words.partnership}, ${page.count(partnership_members.length, words.members)}`, page)
  for (const [sector, label] of Object.entries(sectors[page.language])) {
    const names = partnership_members.filter((member) => member.sector === sector).map(({ name }) => name)
    if (names.length > 0) page.item(`  ${label.padEnd(26)} `, names.join(' · '), page.chalk.dim)
  }
}

function strategies({ related_strategies, interventions }: Content, page: Page): void {
  const { language } = page
  const words = cardWords[language]
  if (related_strategies.length > 0) {
    subheading(words.relatedStrategies, page)
    for (const { name, period } of related_strategies)
      page.item('  – ', period === undefined ? name : `${name}, ${edtfText(period, language)}`)
  }
  if (interventions.length > 0) {
    subheading(words.interventions, page)
    for (const text of interventions) page.item('  – ', text)
  }
}

function subheading(title: string, page: Page): void {
  page.gap()
  page.line(`  ${page.chalk.bold(title)}`)
}
