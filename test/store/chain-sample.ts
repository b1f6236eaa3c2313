/** Revisions of one cooperation description, each told by what it says of itself. */
import type { Extracted } from '../../src/store/write.ts'
import { cooperation, extracted } from './sample.ts'

/** What a revision says of itself; what is left out it does not say. */
export interface Said {
  readonly name: string
  readonly year?: number
  readonly number?: number
  readonly revises?: string
  readonly approved?: readonly string[]
  readonly importedAt?: string
}

export function revision({ name, year, number, revises, approved = [], importedAt }: Said): Extracted {
  const said = number === undefined && revises === undefined ? {} : { revision: { number, revises } }
  return extracted(
    {
      ...cooperation,
      title: `Popis spolupráce: ${name}`,
      file: `${name}.txt`,
      text: `Popis spolupráce: ${name}\n${String(number)} ${String(revises)} ${String(year)}\n`,
      dates: [],
      diagnostics: [],
      content: {
        ...cooperation.content,
        evaluation_year: year,
        ...said,
        decisions: approved.map((date) => ({ date, body: 'Zastupitelstvo města Jihlavy' })),
        activities: [],
      },
    },
    { importedAt: importedAt ?? '2025-05-01T10:00:00.000Z' },
  )
}
