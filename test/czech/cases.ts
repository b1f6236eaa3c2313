/**
 * Tables of cases, one a line: `input → expected`, several values parted by ` | `, each with its quote in brackets where it
 * differs from the value; `-` expects nothing. Lines that begin with `#` say what the cases below are about.
 */
import { readFileSync } from 'node:fs'
import type { Passage } from '../../src/text/passage.ts'

export interface Case {
  readonly input: string
  readonly expected: string
}

export const casesOf = (name: string): Case[] =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' → '))
    .map((line) => {
      const [input = '', expected = ''] = line.split(' → ')
      return { input: input.replaceAll('\\n', '\n').replaceAll('~~', '\u00a0'), expected: expected.trim() }
    })

/** A value and its quote as the tables write them. */
export const written = (value: string, quote: string): string => (value === quote ? value : `${value} [${quote}]`)

export const listed = (readings: readonly { readonly value: string; readonly passage: Passage }[]): string =>
  readings.map(({ value, passage }) => written(value, passage.text)).join(' | ') || '-'

/** Whether a reading's passage is a slice of what was read and its spans lie in the source. */
export const isProven = (p: Passage, quote: Passage): boolean =>
  p.text.includes(quote.text) &&
  quote.text !== '' &&
  quote.spans.length > 0 &&
  quote.spans.every(([start, end]) => start >= 0 && start < end && end <= p.source.length)
