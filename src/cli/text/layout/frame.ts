import type { SourceLine } from '../../../query/schema/place.ts'
import { LINE } from '../../terminal.ts'
import type { Style } from '../../terminal.ts'
import { visible } from '../../../text/controls.ts'
import { displayWidth } from './wrap.ts'

/**
 * Source lines with their numbers and carets under the words:
 *
 *     > 16 | Pavel Pech
 *          | ^^^^^^^^^^
 *
 * A long line is cut to what stands around the words.
 */
export function frameText(lines: readonly SourceLine[], { chalk, width }: Style): string {
  const gutter = String(Math.max(0, ...lines.map(({ line }) => line))).length
  const room = Math.max(20, Math.min(LINE, width) - gutter - 6)
  let framed = ''
  let last: number | undefined
  for (const marked of lines) {
    if (last !== undefined && marked.line > last + 1) framed += chalk.dim(`  ${' '.repeat(gutter)} ⋮\n`)
    last = marked.line
    const { text, from, to } = windowOf(marked, room)
    const number = String(marked.line).padStart(gutter)
    framed += `${chalk.red('>')} ${chalk.dim(`${number} |`)} ${text}\n`
    framed += `  ${chalk.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(from)}${chalk.red.bold('^'.repeat(Math.max(1, to - from)))}\n`
  }
  return framed
}

/** The part of a line that fits, in columns of the terminal from 0; tabs and control characters take one column. */
function windowOf({ text, from, to }: SourceLine, room: number): { text: string; from: number; to: number } {
  const before = shown(text.slice(0, from - 1))
  const words = shown(text.slice(from - 1, to - 1))
  const after = shown(text.slice(to - 1))
  const [b, w] = [displayWidth(before), displayWidth(words)]
  if (b + w + displayWidth(after) <= room) return { text: before + words + after, from: b, to: b + w }
  const lead = w >= room - 2 ? 0 : Math.min(b, Math.floor((room - w) / 2))
  const head = lead < b ? `…${before.slice(before.length - lead + 1)}` : before
  const cut = Array.from(head + words + after)
  const start = displayWidth(head)
  return {
    text: cut.length > room ? `${cut.slice(0, room - 1).join('')}…` : cut.join(''),
    from: start,
    to: Math.min(start + w, room),
  }
}

const shown = (text: string): string => visible(text.replaceAll('\t', ' '))
