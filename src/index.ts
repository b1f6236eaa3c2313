/**
 * The library: what the command line is made of.
 *
 * `extract` is pure; a store is a SQLite file; `diff`, `verifyDatabase` and the queries only read.
 */
export * from './extract.ts'
export { type RunSummary } from './batch/import/told/summary.ts'
export { verifyDatabase, type Verified } from './batch/verify.ts'
export { importFiles, storeDocument, type ImportFilesOptions } from './library.ts'
export { cityCard } from './query/card.ts'
export { findCity } from './query/city.ts'
export { searchDocuments } from './query/search.ts'
export type { SearchHit } from './query/schema/search.ts'
export { jsonSchemas } from './schemas.ts'
export { openStore, type Store } from './store/file/open.ts'
export { listDocuments, readRevision } from './store/read.ts'
export { StoreError } from './store/file/store-error.ts'
