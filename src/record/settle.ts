import type { DocumentJson } from './schema.ts'
export const settle = (document: DocumentJson, _text: string, _previous: DocumentJson): DocumentJson => document
