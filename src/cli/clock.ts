/**
 * The time now, or the one that `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org) sets for those who
 * want the same database from the same documents, byte for byte in every row.
 */
export const clock = (): Date => {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? ''
  return /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
}
