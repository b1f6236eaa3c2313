import type { Style } from '../terminal.ts'
import { importTextWords } from '../words/import.ts'

/** Clears the line that the cursor is in. */
export const clearLine = '\r\u001b[K'

/** Before that much time a rate means nothing. */
const SETTLED = 2

export interface Progress {
  readonly seen: number
  readonly total: number
  readonly seconds: number
}

/** One line: a bar, how many of how many, documents a second, and the time left on long runs. */
export function progressLine(
  { seen, total, seconds }: Progress,
  { width, language }: Pick<Style, 'width' | 'language'>,
): string {
  const rate = seen / Math.max(seconds, 0.001)
  const left =
    seconds < SETTLED ? '' : `  ${importTextWords[language].left(rate.toFixed(0), durationText((total - seen) / rate))}`
  const counted = ` ${seen}/${total}${left}`
  const room = Math.min(30, width - counted.length - 2)
  const done = Math.round((room * seen) / Math.max(1, total))
  return room < 5 ? counted.trim() : `${'━'.repeat(done)}${'─'.repeat(room - done)}${counted}`
}

/** `42 s`, `3:05`, `1:02:03`. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
