/** A date or period in EDTF as an English reader says it: `2024-41` is `2nd half of 2024`, `2019/..` is `from 2019`. */
export function edtfText(edtf: string): string {
  const [begins = '', ends] = edtf.split('/')
  if (ends === undefined) return momentText(begins)
  if (ends === '..') return `from ${momentText(begins)}`
  if (begins === '..') return `until ${momentText(ends)}`
  const dash = /^\d{4}\/\d{4}$/.test(edtf) ? '–' : ' – '
  return momentText(begins) + dash + momentText(ends)
}

function momentText(moment: string): string {
  const [year = '', month, day] = moment.replace('~', '').split('-')
  const about = moment.endsWith('~') ? 'about ' : ''
  if (month === undefined) return about + year
  if (day === undefined) return `${about}${parts[month] ?? month} ${year}`
  return `${about}${Number(day)} ${parts[month] ?? month} ${year}`
}

/** Months, and the seasons and halves that EDTF counts after them. */
const parts: Readonly<Record<string, string>> = {
  '01': 'Jan',
  '02': 'Feb',
  '03': 'Mar',
  '04': 'Apr',
  '05': 'May',
  '06': 'Jun',
  '07': 'Jul',
  '08': 'Aug',
  '09': 'Sep',
  '10': 'Oct',
  '11': 'Nov',
  '12': 'Dec',
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': '1st quarter of',
  '34': '2nd quarter of',
  '35': '3rd quarter of',
  '36': '4th quarter of',
  '40': '1st half of',
  '41': '2nd half of',
}
