/** What the files of an export may be. */
export const exportFormats = ['csv', 'xlsx', 'parquet', 'ndjson', 'datapackage', 'csvw', 'dcat'] as const
export type ExportFormat = (typeof exportFormats)[number]
