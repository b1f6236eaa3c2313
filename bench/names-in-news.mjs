/**
 * Towns and people found in annotated Czech news, against SlavicNER (github.com/SlavicNLP/SlavicNER, not part of the project):
 * `node bench/names-in-news.mjs FOLDER [--list LIST] [--given NAMES] [--dist dist] [--misses 20]`
 *
 * FOLDER holds `raw/TOPIC/cs/NAME.txt` and `ner/TOPIC/cs/NAME.tsv` (begin, end, words, first case, kind). LIST is a list of
 * municipalities as CSV. Of the people those of two words count whose given name is in NAMES, one a line (else: that asz knows).
 *
 * A found town is right where the words are a place or lie in an organisation's name, whose seat it may be.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    list: { type: 'string', default: 'data/municipalities.csv' },
    given: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { parseMunicipalities } = await built('czech/municipality/register.js')
const { createGazetteer } = await built('czech/municipality/gazetteer.js')
const { findMunicipalities } = await built('czech/municipality/municipality.js')
const { findPersons } = await built('czech/person/persons-in-text.js')
const { isGivenNominative } = await built('czech/person/first-names.js')
const { Passage } = await built('text/passage.js')

const [folder = '.'] = positionals
const gazetteer = createGazetteer(parseMunicipalities(readFileSync(values.list, 'utf8'), values.list))
const towns = new Set(gazetteer.municipalities.map(({ name }) => name))
const given = values.given && new Set(readFileSync(values.given, 'utf8').split(/\s+/))
const isGiven = (name) => (given ? given.has(name) : isGivenNominative(name))

const overlaps = (a, b) => a.start < b.end && b.start < a.end
const entitiesOf = (tsv) =>
  tsv
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 5)
    .map(([start, end, words, lemma, kind]) => ({ start: Number(start), end: Number(end) + 1, words, lemma, kind }))

const tally = () => ({ of: 0, right: 0, misses: [] })
const counts = {
  'towns annotated, found': tally(),
  'towns found, right': tally(),
  'people annotated, found': tally(),
  'people found, right': tally(),
}
const count = (what, isRight, told) => {
  const one = counts[what]
  one.of++
  if (isRight) one.right++
  else one.misses.push(told)
}
let texts = 0
let words = 0
for (const topic of readdirSync(join(folder, 'raw'))) {
  for (const name of readdirSync(join(folder, 'raw', topic, 'cs'))) {
    const raw = readFileSync(join(folder, 'raw', topic, 'cs', name), 'utf8')
    const entities = entitiesOf(
      readFileSync(join(folder, 'ner', topic, 'cs', `${name.replace(/\.txt$/, '')}.tsv`), 'utf8'),
    )
    texts++
    words += raw.split(/\s+/).length
    const around = ({ start, end }) => raw.slice(Math.max(0, start - 30), end + 30).replaceAll(/\s+/g, ' ')
    const mentions = []
    const persons = []
    // As documents have it, a paragraph is a passage; its spans are those of the text.
    for (const { 0: paragraph, index } of raw.matchAll(/[^\n]+/g)) {
      const p = Passage.of(paragraph)
      for (const { municipality, passage } of findMunicipalities(p, gazetteer))
        mentions.push({ name: municipality.name, start: index + passage.start, end: index + passage.end })
      for (const { start, end } of findPersons(p)) persons.push({ start: index + start, end: index + end })
    }
    for (const entity of entities) {
      const isOne = (found) => overlaps(entity, found)
      if (entity.kind === 'LOC' && towns.has(entity.lemma))
        count(
          'towns annotated, found',
          mentions.some((one) => isOne(one) && one.name === entity.lemma),
          around(entity),
        )
      const [first = '', second, ...more] = entity.lemma.split(' ')
      if (entity.kind === 'PER' && second && more.length === 0 && isGiven(first))
        count('people annotated, found', persons.some(isOne), around(entity))
    }
    const ofKind = (...kinds) => entities.filter(({ kind }) => kinds.includes(kind))
    for (const one of mentions)
      count(
        'towns found, right',
        ofKind('LOC', 'ORG').some((entity) => overlaps(entity, one)),
        around(one),
      )
    for (const one of persons)
      count(
        'people found, right',
        ofKind('PER').some((entity) => overlaps(entity, one)),
        around(one),
      )
  }
}

console.log(`${texts} texts, ${words} words`)
for (const [what, { of, right, misses }] of Object.entries(counts)) {
  console.log(`${what}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`)
  for (const miss of misses.slice(0, Number(values.misses))) console.log(`  ${miss}`)
}
