/** The library: what the command line is made of. */
export { createGazetteer, Gazetteer, type Municipality } from './czech/gazetteer.ts'
export { loadGazetteer } from './czech/municipalities-file.ts'
export { extract, type Extracted } from './pipeline.ts'
export { DocumentJson } from './record/schema.ts'
export { InputError } from './source/input-error.ts'
