/** The days between which a date of the documents lies. */

/** Last month and day of the seasons, quarters and halves that EDTF counts after the months. */
const partEnds: Readonly<Record<string, string>> = {
  '21': '05-31',
  '22': '08-31',
  '23': '11-30',
  '24': '12-31',
  '33': '03-31',
  '34': '06-30',
  '35': '09-30',
  '36': '12-31',
  '40': '06-30',
  '41': '12-31',
}

/**
 * The last day (`YYYY-MM-DD`) that an EDTF date names, for putting dates of any precision in order: `2024` is
 * `2024-12-31`, `2019/2021-03` is `2021-03-31`. An open period has no last day, so the last one of its beginning counts.
 */
export const lastDay = (edtf: string): string => {
  const [begins = '', ends] = edtf.replaceAll('~', '').split('/')
  const moment = ends === undefined || ends === '..' ? begins : ends
  const [year = '', part, day] = moment.split('-')
  if (day !== undefined) return moment
  if (part === undefined) return `${year}-12-31`
  const ended = partEnds[part]
  if (ended !== undefined) return `${year}-${ended}`
  return `${year}-${part}-${new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate()}`
}
