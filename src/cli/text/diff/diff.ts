import type { ChangeClass, Side } from '../../../diff/schema.ts'
import { counted } from '../../../wording/language.ts'
import { nameOf } from '../../../report/view.ts'
import type { ChangeView, DiffView, Line, SideView } from '../../../report/view.ts'
import type { Output } from '../../terminal.ts'
import { Page } from '../layout/page.ts'
import { visible, visibleName } from '../../../text/controls.ts'
import { clip, displayWidth, hanging, pad, wrap } from '../layout/wrap.ts'

type Out = Pick<Output, 'chalk' | 'width' | 'language'>

/** One below the other: what went in red after `-`, what came in green after `+`; changed words stand out. */
export const unified = (view: DiffView, out: Out): string => {
  const page = new Page(out)
  heading(page, view)
  for (const group of view.groups) {
    page.heading(`${group.title} (${group.changes.length})`)
    for (const change of group.changes) unifiedChange(page, view, change)
  }
  return page.text
}

/** Both sides beside each other. */
export const sideBySide = (view: DiffView, out: Out): string => {
  const page = new Page(out)
  heading(page, view)
  const column = Math.floor((page.width - 7) / 2)
  for (const group of view.groups) {
    page.heading(`${group.title} (${group.changes.length})`)
    for (const change of group.changes) {
      title(page, change)
      const [left, right] = [
        columnLines(page, change.before, 'before', column),
        columnLines(page, change.after, 'after', column),
      ]
      for (let i = 0; i < Math.max(left.length, right.length); i++) {
        page.line(`  ${pad(left[i] ?? '', column)}${page.chalk.dim(' │ ')}${right[i] ?? ''}`.trimEnd())
      }
    }
  }
  return page.text
}

/** A line for each class, with a bar as `git diff --stat` has. */
export const stat = (view: DiffView, out: Out): string => {
  const page = new Page(out)
  heading(page, view)
  const widest = Math.max(1, ...view.groups.map((group) => group.changes.length))
  const titles = Math.max(0, ...view.groups.map((group) => displayWidth(group.title)))
  const room = Math.max(8, page.width - titles - 12)
  for (const { class: name, title: text, changes } of view.groups) {
    const length = Math.max(1, Math.round((changes.length / widest) * Math.min(room, widest)))
    const bar = paint(page, name)('■'.repeat(length))
    page.line(`  ${pad(text, titles)} ${page.chalk.dim('│')} ${String(changes.length).padStart(5)} ${bar}`)
  }
  return page.text
}

const heading = (page: Page, { result, language }: DiffView): void => {
  const side = (one: Side) => visibleName(`${nameOf(one)} (${one.file})`)
  page.line(page.chalk.red(`--- ${side(result.before)}`))
  page.line(page.chalk.green(`+++ ${side(result.after)}`))
  const none = language === 'cs' ? 'Nic podstatného se nezměnilo.' : 'Nothing that matters changed.'
  const forms = language === 'cs' ? (['změna', 'změny', 'změn'] as const) : (['change', 'changes', 'changes'] as const)
  page.line(result.same ? none : page.chalk.bold(counted(result.changes.length, forms, language)))
}

const signs: Partial<Record<ChangeClass, string>> = {
  commitment_dropped: '✘',
  not_read: '?',
  commitment_added: '✚',
  evaluated: '✔',
  added: '+',
  removed: '-',
  moved: '↕',
}

const paint = ({ chalk }: Page, name: ChangeClass): ((text: string) => string) => {
  if (name === 'commitment_dropped' || name === 'removed') return chalk.red
  if (name === 'commitment_added' || name === 'added' || name === 'evaluated') return chalk.green
  return chalk.yellow
}

const title = (page: Page, change: ChangeView): void => {
  const sign = signs[change.class] ?? '~'
  const path = [...change.trail.map((part) => clip(part, 70)), ...(showsNoun(change) ? [change.noun] : [])].join(' › ')
  const lines = wrap(visible(path === '' ? change.noun : path), page.width - 4).map((line) => page.chalk.bold(line))
  page.line(`  ${paint(page, change.class)(sign)} ${lines.join('\n    ')}`)
}

/** The side that has what a change speaks of. */
const ownSide = ({ before, after }: ChangeView): SideView | undefined =>
  after && after.pointer !== '' ? after : before

/** The label of an item tells what it is; a field of it needs its name. */
const showsNoun = (change: ChangeView): boolean =>
  !/^\/\d+$/.test(ownSide(change)?.pointer.match(/\/[^/]*$/)?.[0] ?? '')

const unifiedChange = (page: Page, view: DiffView, change: ChangeView): void => {
  title(page, change)
  if (change.class === 'moved' && change.before && change.after) {
    page.line(page.chalk.dim(`      ${change.before.pointer} → ${change.after.pointer}`))
    return
  }
  for (const [side, sign] of [
    [change.before, '-'],
    [change.after, '+'],
  ] as const) {
    if (!side) continue
    const where = place(side, view, sign === '-' ? 'before' : 'after')
    side.lines.forEach((line, i) => {
      const colour = sign === '-' ? page.chalk.red : page.chalk.green
      const head = `      ${colour(sign)} `
      page.line(
        hanging(head, styled(page, line, sign), page.width) +
          (i === side.lines.length - 1 ? page.chalk.dim(where) : ''),
      )
    })
  }
}

/** `  file:12`, where the source is known. */
const place = (side: SideView, { result }: DiffView, name: 'before' | 'after'): string =>
  side.source ? `  ${visibleName(result[name].file)}:${side.source.line}` : ''

const columnLines = (page: Page, side: SideView | undefined, name: 'before' | 'after', width: number): string[] =>
  (side?.lines ?? []).flatMap((line) => wrap(styled(page, line, name === 'before' ? '-' : '+'), width))

/** A line with its changed words set off: by colour, or by brackets where there is none. */
const styled = ({ chalk }: Page, line: Line, sign: '-' | '+'): string => {
  const name = line.name === undefined ? '' : chalk.dim(`${line.name}: `)
  const whole = line.marks.every((mark) => mark.marked)
  const text = line.marks.map((mark) => {
    const shown = visible(mark.text)
    if (!mark.marked || whole)
      return chalk.level > 0 && whole ? (sign === '-' ? chalk.red(shown) : chalk.green(shown)) : shown
    const [, lead = '', words = ''] = /^(\s*)([^]*)$/.exec(shown) ?? []
    if (chalk.level === 0) return lead + (sign === '-' ? `[-${words}-]` : `{+${words}+}`)
    // Colour word by word, so that a line break between them does not run into the margin.
    const colour = sign === '-' ? chalk.red.strikethrough : chalk.green.bold
    return lead + words.replace(/\S+/g, (word) => colour(word))
  })
  return (name + text.join('')).replace(/\s+/g, ' ').trim()
}
