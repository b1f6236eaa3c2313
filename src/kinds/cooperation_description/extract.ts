import type { Document } from '../../document/block.ts'
import type { Context, Extraction } from '../kind.ts'
import type { CooperationDescription } from './schema.ts'

export const extract = (document: Document, context: Context): Extraction<CooperationDescription> => {
  throw new Error(String([document, context]))
}
