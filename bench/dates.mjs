/**
 * Dates that other projects read, and whether asz reads the same days:
 * `node bench/dates.mjs [FOLDER] [--dist dist] [--misses 20]`
 *
 * FOLDER is a checkout of dateparser (github.com/scrapinghub/dateparser, not part of the project): its Czech test strings that name a day,
 * month or year of their own, and its words for months and weekdays. Ranges are those that CLDR writes, as Node.js has it.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, misses: { type: 'string', default: '0' } },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { findDates } = await built('czech/date/date.js')
const { Passage } = await built('text/passage.js')

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const two = (number) => String(number).padStart(2, '0')
const datesIn = (text) => findDates(Passage.of(text)).map(({ value }) => value)

const counts = new Map()
/** Whether the text has this date, and what was found in its place. */
const count = (what, text, wanted) => {
  const one = counts.get(what) ?? { of: 0, right: 0, misses: [] }
  counts.set(what, one)
  const found = datesIn(text)
  one.of++
  if (found.includes(wanted)) one.right++
  else one.misses.push(`${text} → ${found.join(', ') || 'nothing'} (${wanted})`)
}

const [folder] = positionals
if (folder !== undefined) {
  const read = (file) => readFileSync(join(folder, file), 'utf8')
  const strings = new Map()
  for (const [, czech, english] of read('tests/test_languages.py').matchAll(/"cs",\s*"([^"]+)",\s*"([^"]+)"/g)) {
    const [, day, month = '', year] = /(?:(\d+)\. ?)?\b([a-z]{3,})? ?\b(\d{4})\b/.exec(english) ?? []
    const at = MONTHS.indexOf(month) + 1
    if (year && at > 0) strings.set(czech, [year, two(at), ...(day ? [two(day)] : [])].join('-'))
  }
  const czechBlocks = read('tests/test_date_parser.py').matchAll(
    /# Czech dates\n((?:.*param\("[^"]+", datetime\(.*\n)+)/g,
  )
  for (const [, block = ''] of czechBlocks)
    for (const [, text, year, month, day] of block.matchAll(/param\("([^"]+)", datetime\((\d+), (\d+), (\d+)/g))
      strings.set(text, `${year}-${two(month)}-${two(day)}`)
  for (const [text, date] of strings) count('test strings of dateparser', text, date)

  const data = join('dateparser_data')
  const json = JSON.parse(read(join(data, 'cldr_language_data/date_translation_data/cs.json')))
  const yaml = read(join(data, 'supplementary_language_data/date_translation_data/cs.yaml'))
  const wordsOf = (name) => {
    const block = new RegExp(`^${name}:\\n((?: +- .*\\n)+)`, 'm').exec(yaml)?.[1] ?? ''
    return [...(json[name] ?? []), ...[...block.matchAll(/- (.*)/g)].map(([, word]) => word.trim())]
  }
  for (const [i, name] of MONTHS.entries())
    for (const word of wordsOf(name)) count('its words for months', `5. ${word} 2021`, `2021-${two(i + 1)}-05`)
  for (const name of DAYS)
    for (const word of wordsOf(name)) count('its words for weekdays', `${word} 5. 3. 2021`, '2021-03-05')
}

const styles = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'numeric', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' },
]
const iso = (day) => day.toISOString().slice(0, 10)
for (const style of styles) {
  const format = new Intl.DateTimeFormat('cs', { ...style, timeZone: 'UTC' })
  for (let i = 0; i < 200; i++) {
    const from = new Date(Date.UTC(2015, 0, 1 + 19 * i))
    const to = new Date(from.getTime() + (2 + ((i * 37) % 400)) * 86_400_000)
    count('ranges of CLDR', format.formatRange(from, to), `${iso(from)}/${iso(to)}`)
  }
}

for (const [what, { of, right, misses }] of counts) {
  console.log(`${what}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`)
  for (const miss of misses.slice(0, Number(values.misses))) console.log(`  ${miss}`)
}
