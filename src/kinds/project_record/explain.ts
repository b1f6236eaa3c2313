/** One line a label: the role it got, the evidence for it and its rivals. */
import type { Document } from '../../document/block.ts'
import { Content } from '../../roles/content.ts'
import { score, type Score } from '../../roles/score.ts'
import { understand } from '../../roles/sense.ts'
import { fields } from '../../structure/fields.ts'
import { withoutMenu } from '../../structure/page-menu.ts'
import { withoutTears } from '../../structure/torn-lines.ts'
import { withoutTwins } from '../../structure/twins.ts'
import { evidence, type ProjectKey } from './evidence.ts'
import { projectLabels } from './labels.ts'

const RIVALS = 3

export const explainLabels = (document: Document): string[] =>
  fields(withoutTwins(withoutTears(withoutMenu(document))).blocks, projectLabels).flatMap(({ key, label, value }) => {
    if (!label || key === undefined) return []
    const sense = understand(label.text)
    const scores = score({ sense, form: value ? 'colon' : 'line', content: new Content(value) }, evidence)
    const words = sense.words.map(({ text, concept }) => (concept === undefined ? `${text}?` : text)).join(' ')
    const best = scores.find(({ role }) => role === key)
    const others = scores.filter(({ role }) => role !== key).slice(0, RIVALS)
    return [
      `«${words}» → ${best ? pointsOf(best) : key}${others.map((one) => ` | ${one.role} ${one.points}`).join('')}`,
    ]
  })

const pointsOf = ({ role, points, because }: Score<ProjectKey>): string =>
  `${role} ${points} [${because.map(([code, own]) => `${code} ${own > 0 ? '+' : ''}${own}`).join(', ')}]`
