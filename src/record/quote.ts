import type { Span } from '../text/passage.ts'

/** The words of spans on one line; empty where there are none. */
export const quoteOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim()).join(' … ')
