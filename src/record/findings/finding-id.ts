/** By which findings are named: an id that stays as long as the words that a finding is about. */
import { createHash } from 'node:crypto'
import { wordKey } from '../words.ts'

/** @param words what the finding was made of: quotations, or its sentence where it quotes nothing */
export const findingId = (code: string, documents: readonly string[], words: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([code, documents, words.map(wordKey)]))
    .digest('hex')
    .slice(0, 10)
