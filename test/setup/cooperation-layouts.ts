/** The same activities as people lay them out, in the formats that they are published in. */
import { written, type Block, type Format, type Lines } from './written.ts'

export interface Activity {
  readonly name: string
  readonly specification: string
  readonly asz: string
  readonly town: string
  readonly terms: readonly string[]
  readonly outcomes: readonly string[]
}

const TITLES = ['Činnost', 'Specifikace činnosti', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
const PLANNED = TITLES.slice(0, 5)
const planned = ({ name, specification, asz, town, terms }: Activity): Lines[] => [
  name,
  specification,
  asz,
  town,
  terms,
]
const row = (one: Activity): Lines[] => [...planned(one), one.outcomes]
const told = ({ outcomes }: Activity): string => outcomes.filter((one) => one !== '–').join(' ')
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const flat = (cell: Lines): string => (typeof cell === 'string' ? cell : cell.join('; '))

const labelled = (one: Activity): string[] => [
  `Popis: ${one.specification}`,
  `Odpovědnost ASZ: ${one.asz}`,
  `Odpovědnost města: ${one.town}`,
  `Termín: ${one.terms.join('; ')}`,
  ...(told(one) ? [`Vyhodnocení: ${told(one)}`] : []),
]
const prose = (one: Activity): string =>
  `${one.specification} Agentura zajistí ${one.asz}, město zajistí ${one.town}. Termín: ${one.terms.join('; ')}.${told(one) ? ` Vyhodnocení: ${told(one)}` : ''}`
const texts = (lines: readonly string[]): Block[] => lines.map((text) => ({ text }))
const counted = (signs: readonly string[], below: (one: Activity) => Block[]) => (all: readonly Activity[]) =>
  all.flatMap((one, i) => [{ text: `${signs[i]} ${one.name}` }, ...below(one)])

export const layouts: Readonly<Record<string, (all: readonly Activity[]) => readonly Block[]>> = {
  'a table': (all) => [{ table: [TITLES, ...all.map(row)] }],
  'a table in another order': (all) => [
    {
      table: [
        ['Do kdy', 'Kdo z města', 'Co uděláme', 'Jak', 'Kdo z ASZ', 'Jak to dopadlo'],
        ...all.map((one) => [one.terms, one.town, one.name, one.specification, one.asz, one.outcomes]),
      ],
    },
  ],
  'joined columns': (all) => [
    {
      table: [
        ['Činnost a její specifikace', 'Kdo zajistí', 'Termín', 'Plnění'],
        ...all.map((one) => [
          [one.name, one.specification],
          `ASZ: ${one.asz}; město: ${one.town}`,
          one.terms,
          one.outcomes,
        ]),
      ],
    },
  ],
  'a turned table': (all) => [{ table: TITLES.map((title, i) => [title, ...all.map((one) => row(one)[i] ?? '')]) }],
  'a table an activity': (all) => all.map((one) => ({ table: TITLES.map((title, i) => [title, row(one)[i] ?? '']) })),
  'a table a theme': (all) =>
    [all.slice(0, 2), all.slice(2)].flatMap((some, i): Block[] => [
      { heading: ['Děti a rodina', 'Bydlení'][i] ?? '', level: 3 },
      { table: [TITLES, ...some.map(row)] },
    ]),
  'labels below headings': (all) =>
    all.flatMap((one): Block[] => [{ heading: one.name, level: 3 }, ...texts(labelled(one))]),
  'sentences below headings': (all) =>
    all.flatMap((one): Block[] => [{ heading: one.name, level: 3 }, { text: prose(one) }]),
  'labels below 1. and 1.1': (all) =>
    all.flatMap((one, i) =>
      texts([`${i + 1}. ${one.name}`, ...labelled(one).map((text, at) => `${i + 1}.${at + 1} ${text}`)]),
    ),
  'lines below 1.': (all) => all.map((one, i) => ({ lines: [`${i + 1}. ${one.name}`, ...labelled(one)] })),
  'labels below I.': counted(['I.', 'II.', 'III.', 'IV.', 'V.'], (one) => texts(labelled(one))),
  'sentences below I.': counted(['I.', 'II.', 'III.', 'IV.', 'V.'], (one) => texts([prose(one)])),
  'bullets below a)': counted(['a)', 'b)', 'c)', 'd)', 'e)'], (one) => [{ items: labelled(one) }]),
  'sentences behind 1.': (all) => all.map((one, i) => ({ lead: `${i + 1}. ${one.name}.`, text: ` ${prose(one)}` })),
  'labels in bold type': (all) =>
    all.flatMap((one) => [
      { lead: one.name, text: '' },
      ...labelled(one).map((line) => ({
        lead: line.slice(0, line.indexOf(':') + 1),
        text: line.slice(line.indexOf(':') + 1),
      })),
    ]),
  'outcomes in the cells of terms': (all) => [
    {
      table: [
        [...TITLES.slice(0, 4), 'Termín a jeho plnění'],
        ...all.map((one) => [
          ...planned(one).slice(0, 4),
          one.terms.map((term, i) => (one.outcomes[i] === '–' ? term : `${term} ${one.outcomes[i]}`)),
        ]),
      ],
    },
  ],
  'outcomes in paragraphs': (all) => [
    { table: [PLANNED, ...all.map(planned)] },
    { heading: 'Vyhodnocení', level: 2 },
    ...texts(all.flatMap((one) => (told(one) ? [`${one.name}: ${small(told(one))}`] : []))),
  ],
  'outcomes in a table of names': (all) => [
    { table: [PLANNED, ...all.map(planned)] },
    { heading: 'Vyhodnocení činností', level: 2 },
    { table: [['Činnost', 'Vyhodnocení'], ...all.map((one) => [one.name, told(one) || '–'])] },
  ],
  'outcomes in a table of numbers': (all) => [
    { table: [['Č.', ...PLANNED], ...all.map((one, i) => [`${i + 1}.`, ...planned(one)])] },
    { heading: 'Plnění činností', level: 2 },
    { table: [['Č.', 'Plnění'], ...all.map((one, i) => [`${i + 1}.`, told(one) || '–'])] },
  ],
  'outcomes in rows': (all) => [
    {
      table: [
        PLANNED,
        ...all.flatMap((one) => [planned(one), ...(told(one) ? [['Vyhodnocení', told(one), '', '', '']] : [])]),
      ],
    },
  ],
  'bullets in cells': (all) => [
    {
      table: [
        TITLES,
        ...all.map((one) =>
          row(one).map((cell) =>
            typeof cell === 'string' || cell.length < 2 ? cell : cell.map((line) => `• ${line}`),
          ),
        ),
      ],
    },
  ],
  'numbers in cells': (all) => [
    {
      table: [
        TITLES,
        ...all.map((one, i) => [
          `${i + 1}. ${one.name}`,
          ...planned(one).slice(1, 4),
          one.terms.map((line, at) => `${at + 1}. ${line}`),
          one.outcomes.map((line, at) => (line === '–' ? line : `${at + 1}. ${line}`)),
        ]),
      ],
    },
  ],
  'cells in lines': (all) => [{ lines: [TITLES, ...all.map(row)].flatMap((cells) => cells.map(flat)) }],
  'cells in paragraphs': (all) => texts([TITLES, ...all.map(row)].flatMap((cells) => cells.map(flat))),
  'cells run together': (all) => texts([TITLES, ...all.map(row)].map((cells) => cells.map(flat).join(' '))),
}

/** A description that evaluates a year, its activities in one of the layouts. */
export const described = (
  year: number,
  activities: readonly Block[],
  heading = 'Jednotlivé činnosti spolupráce a jejich harmonogram',
): Record<Format, Uint8Array> =>
  written([
    { heading: `Vyhodnocení popisu spolupráce – město Krnov, rok ${year}`, level: 1 },
    { text: 'IČO: 00296139' },
    { text: 'Pověřený zástupce: Jan Novák, starosta' },
    { heading: 'Doba platnosti popisu spolupráce', level: 2 },
    { text: 'do 31. 12. 2026' },
    { heading, level: 2 },
    ...activities,
    { heading: 'Složení lokálního partnerství', level: 2 },
    { text: 'Členy jsou: Městský úřad Krnov, Charita Krnov a Základní škola Janáčkovo náměstí.' },
  ])
