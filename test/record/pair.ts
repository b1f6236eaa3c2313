/** Cooperation descriptions with one table of activities, as a town writes them, in several formats. */
import { extract, loadGazetteer } from '../../src/index.ts'

const context = { municipalities: loadGazetteer() }

export type Row = readonly [name: string, term: string]
export type Format = 'txt' | 'md' | 'html'

const columns = [
  'Činnost',
  'Specifikace činnosti',
  'Výstup',
  'Odpovědnost ASZ',
  'Odpovědnost územního celku',
  'Termín dokončení',
]
const cells = ([name, term]: Row): string[] => [
  name,
  'Popis činnosti.',
  'Zpráva',
  'Odborné zajištění',
  'Součinnost',
  term,
]

const tables: Record<Format, (rows: readonly Row[]) => string> = {
  txt: (rows) => [columns, ...rows.map(cells)].map((row) => row.join('\t')).join('\n'),
  md: (rows) =>
    [columns, columns.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  html: (rows) =>
    `<table>${[columns, ...rows.map(cells)].map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll(' v ', ' v&nbsp;')}</td>`).join('')}</tr>`).join('\n')}</table>`,
}

interface Said {
  readonly year?: number
  readonly approved: string
}

/** The document as the pipeline reads it. */
export const read = (rows: readonly Row[], { year, approved }: Said, format: Format = 'txt') => {
  const title = `POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ${year === undefined ? '' : ` VYHODNOCENÍ ROKU ${year}`}`
  const head = ['Územní celek', 'Jihlava', 'IČ', '00286010'] as const
  const opinion = 'Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání'
  const decision = `Popis spolupráce schválilo dne ${approved} Lokální partnerství.`
  const plan = 'Jednotlivé činnosti spolupráce a jejich harmonogram v průběhu platnosti popisu spolupráce'
  const table = tables[format](rows)
  const text =
    format === 'html'
      ? `<h1>${title}</h1><table><tr><td>${head[0]}</td><td>${head[1]}</td></tr><tr><td>${head[2]}</td><td>${head[3]}</td></tr></table><h2>${opinion}</h2><p>${decision}</p><h2>${plan}</h2>${table}`
      : `## ${title}\n\n${head[0]}\t${head[1]}\n${head[2]}\t${head[3]}\n\n**${opinion}**\n\n${decision}\n\n**${plan}**\n\n${table}\n`
  return extract(Buffer.from(text), `popis-${year ?? 'puvodni'}.${format}`, context)
}
