import type { ChalkInstance } from 'chalk'
import { counted } from '../../../wording/language.ts'
import type { Forms, Language } from '../../../wording/language.ts'
import type { Style } from '../../terminal.ts'
import { visible } from '../../../text/controls.ts'
import { displayWidth, hanging, pad } from './wrap.ts'

/** Width of the labels of fields. */
const labelWidth = 16

/** A page of text for a terminal that is written from top to bottom: headings, fields, items. */
export class Page {
  readonly chalk: ChalkInstance
  readonly width: number
  readonly language: Language
  private readonly lines: string[] = []

  constructor({ chalk, width, language }: Style) {
    this.chalk = chalk
    this.language = language
    this.width = Math.min(width, 96)
  }

  get text(): string {
    return `${this.lines.join('\n')}\n`
  }

  line(line = ''): void {
    this.lines.push(line)
  }

  /** A number with its noun. */
  count(number: number, forms: Readonly<Record<Language, Forms>> | Forms): string {
    return counted(number, 'en' in forms ? forms[this.language] : forms, this.language)
  }

  /** An empty line, unless there is one already. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
  }

  /** A heading with, at the right, where its part comes from. */
  heading(title: string, origin = ''): void {
    this.gap()
    const room = this.width - displayWidth(title)
    const id = visible(origin)
    this.line(this.chalk.bold(title.toUpperCase()) + (id === '' ? '' : this.chalk.dim(rightAligned(id, room))))
  }

  /** A label and its text, wrapped beside it. */
  field(label: string, text: string): void {
    if (text === '') return
    this.lines.push(this.styledHang(`  ${pad(label, labelWidth)}`, text, this.chalk.dim))
  }

  /** A text behind a head (a sign, a number, a date); only the head is styled. */
  item(head: string, text: string, style: (head: string) => string = (plain) => plain): void {
    this.lines.push(this.styledHang(head, text, style))
  }

  private styledHang(head: string, text: string, style: (head: string) => string): string {
    const lines = hanging(head, visible(text), this.width)
    return style(lines.slice(0, head.length)) + lines.slice(head.length)
  }
}

const rightAligned = (text: string, room: number): string => {
  const width = displayWidth(text)
  return width + 2 > room ? `\n  ${text}` : ' '.repeat(room - width) + text
}
