/**
 * How many municipalities of a list are known by the forms of their names, alone and in sentences:
 * `node bench/towns.mjs [LIST] [--dist dist] [--misses 20]`
 *
 * LIST is a list of municipalities as CSV; a column LOCATIVE (RÚIAN's sixth case, forms parted by a semicolon or a slash) is tried
 * where it has one, else the sixth case that asz itself makes. Without LIST the list that ships is taken.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, misses: { type: 'string', default: '0' } },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { parseMunicipalities } = await built('czech/municipality/register.js')
const { createGazetteer } = await built('czech/municipality/gazetteer.js')
const { decline } = await built('language/morphology/declension.js')
const { nameWords } = await built('czech/municipality/name-index.js')
const { findMunicipalities, readTown } = await built('czech/municipality/municipality.js')
const { Passage } = await built('text/passage.js')

const file = positionals[0] ?? 'data/municipalities.csv'
const [header = '', ...rows] = readFileSync(file, 'utf8')
  .replace(/^\ufeff/, '')
  .trim()
  .split(/\r?\n/)
const titles = header.split(',').map((title) => title.toLowerCase())
const column = (...names) => titles.findIndex((title) => names.some((name) => title.startsWith(name)))
const at = {
  name: column('municipality', 'name', 'obec'),
  district: column('district', 'okres'),
  sixth: column('locative', 'pad6'),
}
const cells = (row) => row.match(/"(?:[^"]|"")*"|[^,]+|(?<=^|,)(?=,|$)/g).map((cell) => cell.replace(/^"|"$/g, ''))
const listed = rows.map(cells).map((row) => ({ name: row[at.name], district: row[at.district], sixth: row[at.sixth] }))
const csv = listed.map(({ name, district }) => `${name};${district}`).join('\n')
const gazetteer = createGazetteer(parseMunicipalities(`name;district\n${csv}`))

/** *Starém Městě/Městu pod Lesem* is two forms, *Brně; Brnu* are two. */
const spelt = (forms) =>
  forms
    .split(/;\s*/)
    .flatMap((one) =>
      one
        .split(' ')
        .reduce(
          (heads, word) => heads.flatMap((head) => word.split('/').map((form) => `${head} ${form}`.trim())),
          [''],
        ),
    )
const formsOfSixth = ({ name, sixth }) => (sixth ? spelt(sixth) : decline(name).locative.slice(0, 1))
const isFormOf = ({ form, name }) =>
  gazetteer.index.exact.get(nameWords(form).join(' ').toLowerCase()).some(({ place }) => place.name === name)

const named = (text) => findMunicipalities(Passage.of(text), gazetteer).map(({ municipality }) => municipality)
const has = (name) => (text) => named(text).some((one) => one.name === name)
const districtIn = (district) => decline(district).locative[0]

const all = new Map(listed.map((one) => [one.name, one]))
const everyForm = listed.flatMap((one) => formsOfSixth(one).map((form) => ({ ...one, form })))
const firstForm = [...all.values()].map((one) => ({ ...one, form: formsOfSixth(one)[0] }))

const questions = {
  'forms of the sixth case': [everyForm, isFormOf],
  '… proběhlo v X.': [firstForm, ({ form, name }) => has(name)(`Setkání partnerů proběhlo v ${form}.`)],
  '… proběhlo v X dne 5. 3. 2021.': [
    firstForm,
    ({ form, name }) => has(name)(`Jednání proběhlo v ${form} dne 5. 3. 2021 za účasti partnerů.`),
  ],
  'V X žije 40 rodin.': [firstForm, ({ form, name }) => has(name)(`V ${form} žije 40 rodin v ubytovnách.`)],
  '… v X sídlí …': [firstForm, ({ form, name }) => has(name)(`Zjistili jsme, že v ${form} sídlí komunitní centrum.`)],
  'v obci X v okrese Y, the right one of its name': [
    everyForm,
    ({ form, name, district }) =>
      named(`Projekt probíhá v obci ${form} v okrese ${districtIn(district)}.`).some(
        (one) => one.name === name && one.district === district,
      ),
  ],
  'name alone in a cell': [
    [...all.values()].map((one) => ({ ...one, form: one.name })),
    ({ name }) => {
      const [reading, ...more] = readTown(Passage.of(name), gazetteer)
      return more.length === 0 && reading?.known === true && reading.municipality.name === name
    },
  ],
}

console.log(`${file}: ${all.size} names of ${listed.length} municipalities`)
for (const [question, [asked, isKnown]] of Object.entries(questions)) {
  const misses = asked.filter((one) => !isKnown(one))
  const share = (100 * (asked.length - misses.length)) / asked.length
  console.log(`${question}: ${asked.length - misses.length} of ${asked.length} (${share.toFixed(2)} %)`)
  const shown = misses.slice(0, Number(values.misses))
  if (shown.length > 0)
    console.log(`  ${shown.map(({ name, form }) => (form === name ? name : `${form} (${name})`)).join(', ')}`)
}
