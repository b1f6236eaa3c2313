/** A label is understood by its words: what it announces, whatever else stands beside it. */
import { describe, expect, test } from 'vitest'
import { projectLabels } from '../../src/kinds/project_record/labels.ts'
import { evidence } from '../../src/kinds/project_record/evidence.ts'
import { entries, type Concept } from '../../src/language/lexicon/index.ts'
import { lexiconOf, type Entry } from '../../src/language/lexicon/lexicon.ts'
import { Passage } from '../../src/text/passage.ts'
import { Content } from '../../src/roles/content.ts'
import { score, THRESHOLD } from '../../src/roles/score.ts'
import { senseOf } from '../../src/roles/sense.ts'
import { labelRows } from './label-rows.ts'

const roleOf = (line: string): string => {
  const label = projectLabels.at(Passage.of(line))
  return label && label.key !== 'unknown' && label.ending !== 'blank' ? label.key : 'none'
}
const rows = Object.entries(labelRows).flatMap(([role, labels]) => labels.map((label) => [label, role] as const))
const known = rows.filter(([, role]) => role !== 'none')

describe('a line of its own', () => {
  test.each(rows)('%s → %s', (label, role) => {
    // A position in a team is the contact's; a few words only announce where a value follows.
    expect(roleOf(label)).toBe(role)
  })
})

describe('what does not stand on any list', () => {
  test.each(known.filter(([label]) => !/je$|JE$|^[A-Z]/u.test(label) || label.length > 3))(
    '%s with a colon → %s',
    (label, role) => {
      expect(roleOf(`${label}:`)).toBe(role)
    },
  )

  test.each([
    ['Příjemce zvláštní podpory: Město Most', 'beneficiary'],
    ['Datum faktického ukončení: 1. 2. 2020', 'end'],
    ['Celkové uznané výdaje: 1 200 000 Kč', 'amount'],
    ['Doba plné realizace: 2019', 'period'],
    ['Dopadová cílová skupina: senioři', 'target_groups'],
  ])('%s → %s, for an unknown word costs a little only', (line, role) => {
    expect(roleOf(line)).toBe(role)
  })

  test('a label by form that says nothing known is unknown', () => {
    expect(projectLabels.at(Passage.of('Motto: Spolu to zvládneme'))?.key).toBe('unread')
    expect(projectLabels.at(Passage.of('Maskot: Medvěd'))?.key).toBe('unknown')
  })
})

describe('content decides where words do not', () => {
  test.each([
    ['Celkem: 1 200 000 Kč', 'amount'],
    ['Příjemce: 250 000 Kč', 'amount'],
    ['Evropský sociální fond: 4 250 000 Kč', 'amount'],
    ['Termín realizace: 1 200 000 Kč', 'unknown'],
    ['Identifikační číslo: 00266094', 'ico'],
    ['Více informací: Jana Nová, tel. 777 123 456', 'contact'],
    ['Telefon: podle dohody', 'unknown'],
  ])('%s → %s', (line, role) => {
    expect(projectLabels.at(Passage.of(line))?.key).toBe(role)
  })
})

describe('what looks like a label and is none', () => {
  test.each([
    'Cílem projektu je řešení bytové nouze.',
    'Projekt realizuje město Most ve spolupráci s městem Louny.',
    'Obec Lhota, IČO: 00123456',
    'Schůzka začíná v 10:30 a končí odpoledne.',
    'Spolek Javor, z. s.',
    'https://www.most.example.cz/projekty',
    'V projektu pomáháme lidem, kteří nemají kde bydlet: rodinám, seniorům i jednotlivcům.',
  ])('%s', (line) => {
    const label = projectLabels.at(Passage.of(line))
    expect(label === undefined || label.start > 0).toBe(true)
  })
})

/** The lexicon without each fifth stem. */
const thinned = (drop: number) => {
  let count = 0
  const kept = Object.entries(entries).map(([concept, entry]): [string, Entry] => [
    concept,
    {
      ...entry,
      stems: entry.stems
        .split(' ')
        .filter(() => count++ % 5 !== drop)
        .join(' '),
    },
  ])
  return lexiconOf<Concept>(Object.assign(structuredClone(entries), Object.fromEntries(kept)))
}

describe('losing a fifth of the stems', () => {
  test.each([0, 1, 2, 3, 4])('loses less than a third of the labels (%i)', (drop) => {
    const lexicon = thinned(drop)
    const right = known.filter(([label, role]) => {
      const [best] = score({ sense: senseOf(label, lexicon), form: 'colon', content: new Content(undefined) }, evidence)
      return best && best.points >= THRESHOLD && best.role === role
    })
    expect(right.length / known.length).toBeGreaterThan(0.67)
  })
})
