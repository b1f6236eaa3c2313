import type { Document } from '../../document/block.ts'
import type { Context, Extraction } from '../kind.ts'
import type { ProjectRecord } from './schema.ts'

export const extract = (document: Document, context: Context): Extraction<ProjectRecord> => {
  throw new Error(String([document, context]))
}
