import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { blockTexts } from '../../../src/document/plain-text.ts'
import { strategicDocumentsOf } from '../../../src/kinds/locality_page/readers/documents/strategic-documents.ts'
import { blocksOf, valuesOf } from './reading.ts'

const read = (text: string) => {
  const blocks = blocksOf(text)
  return valuesOf(strategicDocumentsOf(blocks, blocks.flatMap(blockTexts)))
}
const spsz = { name: 'Strategický plán sociálního začleňování' }
const mpi = { name: 'Místní plán inkluze' }

describe('strategic documents', () => {
  test.each<[text: string, documents: unknown[]]>([
    [
      'Probíhá plánování, jehož výstupem bude Strategický plán sociálního začleňování a Místní plán inkluze. Schvalování SPSZ je plánováno na září 2019.',
      [
        { ...spsz, abbreviation: 'SPSZ', status: 'planned', date: '2019-09' },
        { ...mpi, status: 'planned' },
      ],
    ],
    [
      'Dosud nebyl schválen žádný strategický dokument. Předložení Plánu vzdálené dílčí podpory městu je plánováno na léto 2019.',
      [{ name: 'Plán vzdálené dílčí podpory', status: 'planned', date: '2019-22' }],
    ],
    ['Dosud nebyl schválen žádný strategický dokument.', [{ status: 'none_yet' }]],
    ['Město žádný strategický dokument nemá.', [{ status: 'none_yet' }]],
    [
      'Zastupitelstvo schválilo Strategický plán sociálního začleňování 2016–2018 dne 12. 6. 2015.',
      [{ ...spsz, status: 'approved', date: '2015-06-12' }],
    ],
    [
      'V červnu 2016 byl schválen Strategický plán sociálního začleňování a v září 2017 Místní plán inkluze.',
      [
        { ...spsz, status: 'approved', date: '2016-06' },
        { ...mpi, status: 'approved', date: '2017-09' },
      ],
    ],
    [
      'Strategický plán sociálního začleňování a Místní plán inkluze byly schváleny v červnu 2016.',
      [
        { ...spsz, status: 'approved', date: '2016-06' },
        { ...mpi, status: 'approved', date: '2016-06' },
      ],
    ],
    [
      'Schválen byl Strategický plán sociálního začleňování, připravuje se Místní plán inkluze.',
      [
        { ...spsz, status: 'approved' },
        { ...mpi, status: 'in_preparation' },
      ],
    ],
    [
      'V současné době se zpracovává Místní plán inkluze, který bude předložen v červnu 2019.',
      [{ ...mpi, status: 'in_preparation', date: '2019-06' }],
    ],
    ['Strategický plán sociálního začleňování dosud nebyl schválen.', [spsz]],
    ['SPSZ byl schválen 12. 3. 2018.', [{ abbreviation: 'SPSZ', status: 'approved', date: '2018-03-12' }]],
    [
      'Tematický akční plán (TAP) se připravuje. TAP bude schválen na podzim 2020.',
      [{ name: 'Tematický akční plán', abbreviation: 'TAP', status: 'in_preparation', date: '2020-23' }],
    ],
    ['Koncepci bydlení město nemá, Místní plán inkluze je v přípravě.', [{ ...mpi, status: 'in_preparation' }]],
    ['Projekt čerpá z Operačního programu Zaměstnanost.', []],
    [
      '- Strategický plán sociálního začleňování 2013–2015 (schválen 15. 6. 2013)\n- Strategický plán sociálního začleňování 2016–2018 – připravuje se',
      [
        { ...spsz, status: 'approved', date: '2013-06-15' },
        { ...spsz, status: 'in_preparation' },
      ],
    ],
    [
      'Schválené:\n\n- Místní plán inkluze\n- Koncepce bydlení (2017)\n\nPřipravované:\n\n- Plán prevence kriminality',
      [
        { ...mpi, status: 'approved' },
        { name: 'Koncepce bydlení', status: 'approved', date: '2017' },
        { name: 'Plán prevence kriminality', status: 'in_preparation' },
      ],
    ],
    [
      'Strategický plán sociálního začleňování města Vsetín byl zpracován. Dokument schválilo zastupitelstvo 5. 5. 2016.',
      [{ name: 'Strategický plán sociálního začleňování města Vsetín', status: 'approved', date: '2016-05-05' }],
    ],
    [
      'Obec tvoří Strategický plán sociálního začleňování společně se sousedy. Strategická koncepce se opírá o analýzu.',
      [{ ...spsz }],
    ],
    [
      'Koncepci bydlení hodlá město vydat v roce 2024.',
      [{ name: 'Koncepce bydlení', status: 'planned', date: '2024' }],
    ],
    ['Místní plán inkluze schválí rada v dubnu 2020.', [{ ...mpi, status: 'planned', date: '2020-04' }]],
    [
      'Místní plán inkluze dosud neexistuje, školy ho začnou psát v lednu 2022.',
      [{ ...mpi, status: 'planned', date: '2022-01' }],
    ],
    [
      '- SPSZ Teplá: schválen 6. 5. 2014\n- SPSZ Toužim: připravuje se',
      [
        { name: 'SPSZ Teplá', status: 'approved', date: '2014-05-06' },
        { name: 'SPSZ Toužim', status: 'in_preparation' },
      ],
    ],
    [
      'Zastupitelé Plán prevence kriminality města Nový Bor nad Xanou přijali 3. 3. 2021.',
      [{ name: 'Plán prevence kriminality města Nový Bor nad Xanou', status: 'approved', date: '2021-03-03' }],
    ],
    ['Jaké plány vznikly\n\nMístní plán inkluze je ve schvalování.', [{ ...mpi, status: 'in_preparation' }]],
    // A table without titles: what its first row says is not said of the others.
    [
      '| Místní plán inkluze | schválen 1. 6. 2018 |\n|---|---|\n| Koncepce bydlení | úvahy |',
      [{ ...mpi, status: 'approved', date: '2018-06-01' }, { name: 'Koncepce bydlení' }],
    ],
    [
      'Zastupitelstvo probralo Místní plán inkluze v květnu 2021, schválilo jej v září 2021.',
      [{ ...mpi, status: 'approved', date: '2021-09' }],
    ],
    [
      '| Plán | Schválilo | Kdy |\n|---|---|---|\n| Místní plán inkluze | zastupitelstvo | 4. 2. 2019 |\n| Koncepce bydlení | – | připravuje se |',
      [
        { ...mpi, status: 'approved', date: '2019-02-04' },
        { name: 'Koncepce bydlení', status: 'in_preparation' },
      ],
    ],
  ])('%s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })
})

/** How far a document is, whatever verb, form and order of words tell it. */
test.each<[text: string, status: string | undefined]>([
  ['Místní plán inkluze byl zastupitelstvem odhlasován.', 'approved'],
  ['Místní plán inkluze radní posvětili a přijali.', 'approved'],
  ['Místní plán inkluze platí, rada ho odsouhlasila.', 'approved'],
  ['Podařilo se přijmout Místní plán inkluze.', 'approved'],
  ['Místní plán inkluze odsouhlasili všichni zastupitelé.', 'approved'],
  ['Místní plán inkluze schválen nebyl.', undefined],
  ['Místní plán inkluze nebyl v zastupitelstvu města ani jednou schválen.', undefined],
  ['Místní plán inkluze zastupitelstvo zamítlo.', undefined],
  ['Místní plán inkluze je hotov.', undefined],
  ['Místní plán inkluze schválen bude na podzim.', 'planned'],
  ['Místní plán inkluze zastupitelé schválí na podzim.', 'planned'],
  ['Místní plán inkluze má zastupitelstvo schválit na podzim.', 'planned'],
  ['Zastupitelé chtějí přijmout Místní plán inkluze.', 'planned'],
  ['Místní plán inkluze dopracují školy na podzim.', 'planned'],
  ['Místní plán inkluze má vzniknout na podzim.', 'planned'],
  ['Komunitní plánování bylo přínosné, Místní plán inkluze je schválen.', 'approved'],
  ['Místní plán inkluze je sestavován školami.', 'in_preparation'],
  ['Školy dopracovávají Místní plán inkluze.', 'in_preparation'],
  ['Místní plán inkluze se nyní sepisuje.', 'in_preparation'],
  ['Na Místním plánu inkluze se stále pracuje.', 'in_preparation'],
  ['Místní plán inkluze je ve stadiu zpracování.', 'in_preparation'],
  ['Místní plán inkluze je ve fázi připomínkování.', 'in_preparation'],
  ['Probíhá sestavování dokumentu Místní plán inkluze.', 'in_preparation'],
  ['Místní plán inkluze tvoří tři kapitoly.', undefined],
])('%s', (text, status) => {
  expect(read(text)).toEqual([{ ...mpi, status }])
})

/** Which words are a document's name, whatever stands around it. */
test.each<[text: string, names: string[]]>([
  ['Obec má Koncepci plánování sociálních služeb.', ['Koncepce plánování sociálních služeb']],
  ['Zastupitelé projednali Program rozvoje obce Horní Lhota.', ['Program rozvoje obce Horní Lhota']],
  ['Nová Koncepce bydlení vešla v platnost.', ['Koncepce bydlení']],
  ['Radní vzali na vědomí Plán rozvoje sportu.', ['Plán rozvoje sportu']],
  ['Komunitní plán sociálních služeb Město zveřejní.', ['Komunitní plán sociálních služeb']],
  [
    'Vyšla Strategie prevence kriminality a Plán rozvoje škol.',
    ['Strategie prevence kriminality', 'Plán rozvoje škol'],
  ],
  ['Dokončen byl akční plán pro oblast dluhů.', ['akční plán pro oblast dluhů']],
  ['Strategie bydlení ve městě Jilemnice platí od května.', ['Strategie bydlení ve městě Jilemnice']],
  ['Předložení Plánu rozvoje sportu se odkládá.', ['Plán rozvoje sportu']],
  [
    'Střednědobý komunitní plán sociálních služeb upravuje financování.',
    ['Střednědobý komunitní plán sociálních služeb'],
  ],
  ['Vyhlášen byl nový grantový program.', []],
  ['Dotační program kraje pomohl.', []],
  ['Kraj vypsal národní program podpory rodin.', []],
  ['Pracovníci mají dobrý plán.', []],
  ['Koncepci rodinné politiky obec nemá.', []],
  ['Plán rozvoje bydlení zatím neexistuje, obec ho připravuje.', ['Plán rozvoje bydlení']],
  ['Plán rozvoje bydlení nebyl v minulých letech vůbec sestaven.', []],
  ['Dlouhodobá Strategie bydlení města Nové Město nad Metují', ['Strategie bydlení města Nové Město nad Metují']],
  ['Místní plán inkluze ORP Náchod vznikl ve školách.', ['Místní plán inkluze ORP Náchod']],
  ['Strategie sociální pomoci byla vydána.', ['Strategie sociální pomoci']],
  ['Akční plán rozvoje MAS byl vydán.', ['Akční plán rozvoje MAS']],
])('names: %s', (text, names) => {
  const documents = z.array(z.object({ name: z.string() })).parse(read(text))
  expect(documents.map(({ name }) => name)).toEqual(names)
})
