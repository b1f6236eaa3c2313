/** Small documents for tests of the store and of everything that reads it: what is written here is what is stored. */
import { createHash } from 'node:crypto'
import { DocumentJson } from '../../src/record/schema.ts'
import type { Extracted } from '../../src/store/write.ts'

export interface Sample {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly text: string
  readonly content: object
  readonly municipalities?: readonly object[]
  /** EDTF and the words that say it. */
  readonly dates?: readonly (readonly [date: string, quote: string])[]
  readonly themes?: readonly string[]
  readonly diagnostics?: readonly object[]
  readonly file?: string
  /** What the bytes are hashed from, where they differ from the text. */
  readonly bytes?: string
}

/** A document as the pipeline hands it to the store; a value is proven by its first occurrence in the text. */
export function extracted(
  sample: Sample,
  { version = '1.0.0', importedAt = '2025-05-01T10:00:00.000Z' } = {},
): Extracted {
  const { kind, id, title, text, content, file = 'page.txt' } = sample
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return start < 0 ? undefined : [start, start + words.length]
  }
  const bytes = Buffer.from(sample.bytes ?? text)
  const document = DocumentJson.parse({
    schema_version: '1',
    kind,
    id,
    title,
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      media_type: 'text/plain',
      charset: 'utf-8',
      bytes: bytes.length,
    },
    municipalities: sample.municipalities ?? [],
    dates: (sample.dates ?? []).map(([date, quote]) => ({ date, quote, span: spanOf(quote) ?? [0, 0] })),
    themes: sample.themes ?? [],
    content,
    provenance: Object.fromEntries(
      leaves(content, '/content').flatMap(([pointer, value]) => {
        const span = spanOf(value)
        return span ? [[pointer, [span]]] : []
      }),
    ),
    coverage: { characters: 0, extracted: 0, boilerplate: 0, unclaimed: [] },
    diagnostics: sample.diagnostics ?? [],
  })
  return { document, text, extractorVersion: version, importedAt }
}

const leaves = (value: unknown, pointer: string): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`))
    : [[pointer, String(value)]]

const jihlava = { name: 'Jihlava', role: 'subject', code: '586846' }

export const localityPage: Sample = {
  kind: 'locality_page',
  id: 'locality_page:586846',
  title: 'Jihlava',
  file: 'pages/jihlava.txt',
  text: `Jihlava

Agentura s městem Jihlava spolupracuje od roku 2019.

Aktérem je Oblastní charita Jihlava. Připravuje se Místní plán inkluze.

Pavel Pech
Lokální konzultant
Tel: 705 894 859
`,
  municipalities: [jihlava],
  dates: [['2019/..', 'od roku 2019']],
  themes: ['housing', 'safety'],
  content: {
    cooperation_since: '2019',
    sections: [{ key: 'overview', text: 'Aktérem je Oblastní charita Jihlava. Připravuje se Místní plán inkluze.' }],
    actors: ['Oblastní charita Jihlava'],
    strategic_documents: [{ name: 'Místní plán inkluze', status: 'in_preparation' }],
    contacts: [{ name: 'Pavel Pech', role: 'Lokální konzultant', phone: '+420705894859' }],
  },
}

export const cooperation: Sample = {
  kind: 'cooperation_description',
  id: 'cooperation_description:00286010',
  title: 'Popis spolupráce, vyhodnocení roku 2024',
  file: 'popis-2024.txt',
  text: `Popis spolupráce, vyhodnocení roku 2024
Územní celek\tJihlava
IČ\t00286010
Zastupitelstvo města Jihlavy 15. dubna 2025 vzalo na vědomí.
Jednání partnerství\tprojednání plánu\tZáznam z jednání\tFacilitace\tOrganizační zajištění\tMinimálně 4x ročně Splněno
Výzkum\tpodle potřeby\tZpráva\tOdborné zajištění\tPodklady\t2. polovina 2024 Přesunuto na další rok
`,
  municipalities: [jihlava, { name: 'Třebíč', role: 'mentioned', code: '590266' }],
  dates: [
    ['2024', 'roku 2024'],
    ['2025-04-15', '15. dubna 2025'],
    ['2024-41', '2. polovina 2024'],
  ],
  themes: ['housing'],
  diagnostics: [
    { code: 'name_withheld', severity: 'info', message: 'the name is withheld', pointer: '/content/representatives/0' },
  ],
  content: {
    territorial_unit: 'Jihlava',
    ico: '00286010',
    evaluation_year: 2024,
    representatives: [{ role: 'social_inclusion_manager', label: 'Manažer sociálního začleňování', redacted: true }],
    themes: [{ key: 'housing', label: 'bydlení' }],
    programmes: [{ number: 11, name: 'Podpora rodin' }],
    partnership_members: [{ sector: 'nonprofit', name: 'Občanská poradna Jihlava' }],
    related_strategies: [{ name: 'Plán prevence kriminality', period: '2020/2021' }],
    interventions: ['dluhová poradna'],
    decisions: [{ date: '2025-04-15', body: 'Zastupitelstvo města Jihlavy', outcome: 'vzalo na vědomí' }],
    activities: [
      {
        name: 'Jednání partnerství',
        specification: 'projednání plánu',
        outputs: ['Záznam z jednání'],
        asz_responsibilities: ['Facilitace'],
        territorial_unit_responsibilities: ['Organizační zajištění'],
        milestones: [
          {
            text: 'Minimálně 4x ročně',
            frequency: { times: 4, per: 'year', minimum: true },
            evaluation: 'Splněno',
            status: 'fulfilled',
          },
        ],
      },
      {
        name: 'Výzkum',
        specification: 'podle potřeby',
        outputs: ['Zpráva'],
        asz_responsibilities: ['Odborné zajištění'],
        territorial_unit_responsibilities: ['Podklady'],
        milestones: [
          {
            text: '2. polovina 2024',
            date: '2024-41',
            evaluation: 'Přesunuto na další rok',
            status: 'not_fulfilled',
          },
        ],
      },
    ],
    evaluations: [],
    footnotes: [{ marker: '1', text: 'Sídlo obecního úřadu.' }],
    sections: [{ key: 'focus', heading: 'Obsahové zaměření' }],
  },
}

export const project: Sample = {
  kind: 'project_record',
  id: 'project_record:CZ.1.04/3.2.00/B4.00007',
  title: 'Podpora integrace v Kraji Vysočina',
  file: 'projekt.txt',
  text: `Podpora integrace v Kraji Vysočina
Registrační číslo: CZ.1.04/3.2.00/B4.00007
Termín realizace: 1. 4. 2014 - 30. 6. 2015
Platforma se schází ve městech Jihlava a Třebíč.
Příjemce: Vysočina, IČ: 70890749, Žižkova 1882/57
Celkem 1 852 430,85 Kč
16. 10. 2018
`,
  municipalities: [
    { name: 'Jihlava', role: 'mentioned', code: '586846' },
    { name: 'Třebíč', role: 'mentioned', code: '590266' },
  ],
  dates: [
    ['2014-04-01/2015-06-30', '1. 4. 2014 - 30. 6. 2015'],
    ['2018-10-16', '16. 10. 2018'],
  ],
  content: {
    registration_number: 'CZ.1.04/3.2.00/B4.00007',
    key_activities: [{ name: 'Platforma', text: 'Platforma se schází ve městech Jihlava a Třebíč.' }],
    period: '2014-04-01/2015-06-30',
    target_groups: ['romské komunity'],
    beneficiary: { name: 'Vysočina', ico: '70890749', address: { street: 'Žižkova', house_number: '1882/57' } },
    partners: [{ name: 'Město Třebíč' }],
    contacts: [],
    funding: [
      {
        source: 'EU',
        amount: '1852430.85',
        currency: 'CZK',
        role: 'eu',
        by_year: [{ year: '2014', amount: '852430.85' }],
      },
    ],
    published: '2018-10-16',
  },
}

export const results: Sample = {
  kind: 'cooperation_results',
  id: 'cooperation_results:2010-06/2013-06@555631',
  title: 'Výsledky spolupráce',
  file: 'vysledky.txt',
  text: `Výsledky spolupráce ČERVEN 2010 AŽ ČERVEN 2013
Teplá a Toužim
- zavedení sociálních služeb
- osvětová kampaň (Toužim)
`,
  municipalities: [
    { name: 'Teplá', role: 'subject', code: '555631' },
    { name: 'Toužim', role: 'subject' },
  ],
  dates: [['2010-06/2013-06', 'ČERVEN 2010 AŽ ČERVEN 2013']],
  content: {
    period: '2010-06/2013-06',
    localities: [
      {
        heading: 'Teplá a Toužim',
        municipalities: ['Teplá', 'Toužim'],
        outcomes: [
          { text: 'zavedení sociálních služeb', municipalities: ['Teplá', 'Toužim'] },
          { text: 'osvětová kampaň (Toužim)', municipalities: ['Toužim'] },
        ],
        social_inclusion_plan: 'approved',
      },
    ],
  },
}

export const samples = [localityPage, cooperation, project, results] as const
