import type { CityCard } from '../../../query/schema/card.ts'
import { edtfText } from '../edtf.ts'
import { count, representativeRoles, sectors, verdicts } from '../labels.ts'
import type { MilestoneStatus } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'

type Cooperation = CityCard['cooperations'][number]
type Content = Cooperation['content']

/** The cooperation of a town: what it is, who answers for it, what was promised and what became of it. */
export function cooperationSection({ document, title, content }: Cooperation, page: Page): void {
  page.heading('Cooperation', document)
  page.item('  ', title)
  page.field('What it is', stateOf(content))
  page.field('Memorandum', content.memorandum_date === undefined ? '' : edtfText(content.memorandum_date))
  page.field('Valid', content.validity?.text ?? '')
  page.field('Seat', [content.seat?.text, content.ico && `IČO ${content.ico}`].filter(Boolean).join(' · '))
  page.field('Themes', content.themes.map(({ label }) => label).join(', '))
  for (const { number, name } of content.programmes)
    page.field('Programme', [number === undefined ? undefined : `č. ${number}`, name].filter(Boolean).join(': '))
  for (const { date, body, method, session, subject, outcome } of content.decisions)
    page.field(
      date === undefined ? 'Decision' : edtfText(date),
      sentence([body, session && `${session}. zasedání`, method, outcome], subject),
    )
  activities(content, page)
  evaluations(content, page)
  representatives(content, page)
  members(content, page)
  strategies(content, page)
}

function stateOf({ evaluation_year, revision }: Content): string {
  const evaluation = evaluation_year === undefined ? undefined : `evaluation of ${evaluation_year}`
  const { number, revises } = revision ?? {}
  const numbered = number === undefined ? 'revision' : `revision no. ${number}`
  const revised =
    revises === undefined
      ? numbered
      : `${numbered} of the description of ${edtfText(revises).replaceAll(' ', '\u00a0')}`
  return [evaluation, revision && revised].filter(Boolean).join('; ')
}

/** `Lokální partnerství, per rollam, přijat: Návrh popisu spolupráce` */
const sentence = (parts: readonly (string | 0 | undefined)[], subject: string | undefined): string =>
  [parts.filter(Boolean).join(', '), subject].filter(Boolean).join(': ')

function activities({ activities }: Content, page: Page): void {
  if (activities.length === 0) return
  page.gap()
  page.line(`  ${page.chalk.bold('Activities')}   ${tally(activities, page)}`)
  activities.forEach(({ name, milestones }, i) => {
    page.gap()
    page.item(`  ${String(i + 1).padStart(2)}  `, name ?? '(without a name)', page.chalk.bold)
    for (const { text, status, evaluation } of milestones) {
      const { sign, words, colour } = verdicts[status]
      page.item(`      ${sign} ${words.padEnd(17)}`, text, page.chalk[colour])
      if (evaluation !== undefined) page.item(`${' '.repeat(22)}→  `, evaluation, page.chalk.dim)
    }
    if (milestones.length === 0) page.item('      ', 'no term given', page.chalk.dim)
  })
}

/** How many milestones have which verdict. */
function tally(activities: Content['activities'], page: Page): string {
  const counts = new Map<MilestoneStatus, number>()
  for (const { milestones } of activities)
    for (const { status } of milestones) counts.set(status, (counts.get(status) ?? 0) + 1)
  return Object.entries(verdicts)
    .flatMap(([status, { sign, words, colour }]) => {
      const number = [...counts].find(([key]) => key === status)?.[1]
      return number === undefined ? [] : [page.chalk[colour](`${sign} ${number} ${words}`)]
    })
    .join('  ')
}

/** What the evaluation says outside the table of activities. */
function evaluations({ evaluations }: Content, page: Page): void {
  if (evaluations.length === 0) return
  subheading('Evaluation in words', page)
  for (const { text } of evaluations) page.item('  – ', text)
}

function representatives({ representatives }: Content, page: Page): void {
  if (representatives.length === 0) return
  subheading('Representatives', page)
  for (const { role, label, name, redacted, position, phone, phones, email } of representatives)
    page.item(
      `  ${(role === 'other' ? visible(label) : representativeRoles[role]).padEnd(33)} `,
      [name ?? (redacted ? '(name withheld)' : undefined), position, ...(phones ?? [phone]), email]
        .filter((part) => part !== undefined)
        .join(', '),
      page.chalk.dim,
    )
}

function members({ partnership_members }: Content, page: Page): void {
  if (partnership_members.length === 0) return
  subheading(`Local partnership, ${count(partnership_members.length, 'member')}`, page)
  for (const [sector, label] of Object.entries(sectors)) {
    const names = partnership_members.filter((member) => member.sector === sector).map(({ name }) => name)
    if (names.length > 0) page.item(`  ${label.padEnd(26)} `, names.join(' · '), page.chalk.dim)
  }
}

function strategies({ related_strategies, interventions }: Content, page: Page): void {
  if (related_strategies.length > 0) {
    subheading('Related strategies', page)
    for (const { name, period } of related_strategies)
      page.item('  – ', period === undefined ? name : `${name}, ${edtfText(period)}`)
  }
  if (interventions.length > 0) {
    subheading('Planned interventions', page)
    for (const text of interventions) page.item('  – ', text)
  }
}

function subheading(title: string, page: Page): void {
  page.gap()
  page.line(`  ${page.chalk.bold(title)}`)
}
