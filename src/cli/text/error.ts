import type { InputError } from '../../source/input-error.ts'
import type { StoreError } from '../../store/file/store-error.ts'
import type { Style } from '../terminal.ts'
import { told } from '../words/errors/errors.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** One line: which file, where in it, what is wrong. */
export function inputErrorText({ file, line, column, message }: InputError, { chalk, language }: Style): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${chalk.red('asz:')} ${chalk.bold(visibleName(place))}: ${visibleName(told(message, language))}\n`
}

export const storeErrorText = ({ message, hint }: StoreError, style: Style): string =>
  refusalText(told(message, style.language), hint === undefined ? [] : [told(hint, style.language)], style)

/** What cannot be done, and below it what to type or to know instead. */
export const refusalText = (what: string, hints: readonly string[], { chalk }: Style): string =>
  `${chalk.red('asz:')} ${visibleName(what)}\n${hints.map((hint) => `     ${visible(hint)}\n`).join('')}`
