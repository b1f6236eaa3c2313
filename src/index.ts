/**
 * The library: what the command line is made of.
 *
 * `extract` is pure; a store is a SQLite file; `diff` and the queries only read.
 */
export { createGazetteer, Gazetteer, type Municipality } from './czech/municipality/gazetteer.ts'
export { loadGazetteer } from './czech/municipality/file.ts'
export { parseMunicipalities } from './czech/municipality/register.ts'
export { diff } from './diff/diff.ts'
export { textsOf } from './document/plain-text.ts'
export { defineKind, type KindSpec } from './kinds/define.ts'
export { Ledger, Proven, type Draft } from './kinds/draft.ts'
export type { Context, KindReader } from './kinds/kind.ts'
export { contacts, sectionsOf } from './kinds/members.ts'
export { Passage } from './text/passage.ts'
export { toPatch } from './diff/patch.ts'
export { extract, type Extracted } from './pipeline.ts'
export { cityCard } from './query/card.ts'
export { findCity } from './query/city.ts'
export { DocumentJson } from './record/schema.ts'
export { jsonSchemas } from './schemas.ts'
export { InputError } from './source/input-error.ts'
export { defaultLimits, type Limits } from './source/limits.ts'
export { openStore } from './store/file/open.ts'
export { listDocuments, readRevision } from './store/read.ts'
export { storeDocument } from './store/write.ts'
