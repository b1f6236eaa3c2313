/** A diff as Markdown: for a minute, an issue, a chat. */
import { visible } from '../text/controls.ts'
import type { DiffSet, Side } from '../diff/schema.ts'
import { counted } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { pageWording } from './page-wording.ts'
import { summaryOf } from './summary.ts'
import { nameOf } from './view.ts'
import type { ChangeView, DiffView, Line, SideView } from './view.ts'

/** One document, or several with the set that they are of. */
export const markdownReport = (views: readonly DiffView[], set: DiffSet | undefined, language: Language): string => {
  const words = pageWording[language]
  const head = [`# ${words.title}`]
  if (set) head.push(...setLines(set, language))
  const parts = views.map((view) => documentLines(view, set ? '##' : '#'))
  const nothing = views.length === 0 ? [words.nothing] : []
  return `${[...head, ...nothing, ...parts.flat(), `_${words.footnote}_`].join('\n\n')}\n`
}

const setLines = (set: DiffSet, language: Language): string[] => {
  const words = pageWording[language]
  const list = (title: string, sides: DiffSet['only_before']) =>
    sides.length === 0
      ? []
      : [`**${title}**`, sides.map((one) => `- ${escaped(nameOf(one))} (${code(one.file)})`).join('\n')]
  return [
    counted(set.documents.length, words.documents, language),
    ...list(words.went, set.only_before),
    ...list(words.came, set.only_after),
  ]
}

const documentLines = (view: DiffView, level: string): string[] => {
  const { result, language, groups } = view
  const words = pageWording[language]
  const side = (name: string, one: Side) => `- ${name}: ${escaped(nameOf(one))} (${code(one.file)})`
  return [
    ...(level === '##' ? [`## ${escaped(nameOf(result.after))}`] : []),
    `${side(words.before, result.before)}\n${side(words.after, result.after)}`,
    escaped(summaryOf(view)),
    ...groups.flatMap((group) => [
      `${level}# ${group.title} (${group.changes.length})`,
      ...group.changes.map((change) => changeLines(change, language)),
    ]),
  ]
}

const changeLines = (change: ChangeView, language: Language): string => {
  const words = pageWording[language]
  const title = [...change.trail, ...(change.trail.length === 0 ? [change.noun] : [])].map(escaped).join(' › ')
  const lines = [`- **${title}** (${escaped(change.noun)})`]
  if (change.class === 'moved') return lines.join('\n')
  const side = (name: string, tag: string, view: SideView | undefined) => {
    if (view) lines.push(`  - ${name}: ${view.lines.map((line) => lineText(line, tag)).join('; ')}`)
  }
  side(words.before, 'del', change.before)
  side(words.after, 'ins', change.after)
  return lines.join('\n')
}

/** `del` and `ins` are what GitHub, GitLab and most editors show. */
const lineText = ({ name, marks }: Line, tag: string): string => {
  const text = marks.map((mark) => {
    const [, lead = '', words = ''] = /^(\s*)([^]*)$/.exec(mark.text) ?? []
    return mark.marked && words !== '' ? `${lead}<${tag}>${escaped(words)}</${tag}>` : escaped(mark.text)
  })
  return (name === undefined ? '' : `${escaped(name)}: `) + text.join('').replace(/\s+/g, ' ').trim()
}

/** Every character that Markdown or HTML could take for markup. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replace(/\s+/g, ' ')

/** A file's name as code; a fence longer than any run of backticks in it. */
const code = (text: string): string => {
  const fence = '`'.repeat(1 + (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0))
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${visible(text).replace(/\s+/g, ' ')}${pad}${fence}`
}
