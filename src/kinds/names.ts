/** The names of all kinds of documents, in the order in which they are told. */
export const kindNames = [
  'locality_page',
  'cooperation_description',
  'project_record',
  'cooperation_results',
  'unrecognised',
] as const
export type KindName = (typeof kindNames)[number]
