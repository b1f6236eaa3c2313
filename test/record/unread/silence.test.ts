/** Whatever is labelled, listed below a label or tabled in a document of a known kind is in a field or in a finding. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { fieldAt } from '../../../src/kinds/declared.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }

/** Blocks of documents, parted by a blank line; among those of a form the unknown is put. */
const documents: Readonly<
  Record<string, { readonly before: string; readonly form: readonly string[]; readonly after: string }>
> = {
  cooperation_description: {
    before: '# Popis spolupráce – město Krnov',
    form: ['IČO: 00296139', 'Sídlo: Hlavní náměstí 1, 794 01 Krnov', 'Kontaktní osoba: Petra Malá'],
    after:
      '## Struktura a složení lokálního partnerství\n\nPartnerství se schází dvakrát ročně.\n\n## Jednotlivé činnosti spolupráce a jejich harmonogram\n\n| Činnost | Termín |\n|---|---|\n| Kulaté stoly | 2x ročně |',
  },
  activities: {
    before:
      '# Popis spolupráce – město Krnov\n\nIČO: 00296139\n\n## Struktura a složení lokálního partnerství\n\nPartnerství se schází dvakrát ročně.\n\n## Jednotlivé činnosti spolupráce a jejich harmonogram',
    form: [
      'Činnost: Otevření klubu pro děti',
      'Specifikace: Pronájem místnosti v ulici Sadové.',
      'Termín: do 31. 12. 2024',
      'Odpovědnost města: prostory',
    ],
    after: '## Závěr\n\nPopis nabývá účinnosti podpisem.',
  },
  project_record: {
    before: '# Cesta k práci',
    form: [
      'Příjemce: Město Krnov',
      'Registrační číslo projektu: CZ.03.2.60/0.0/0.0/16_052/0008421',
      'Doba realizace: 1. 1. 2018 – 31. 12. 2019',
      'Celkové náklady: 1 200 000 Kč',
    ],
    after: 'Projekt je spolufinancován Evropskou unií.',
  },
  locality_page: {
    before: '# Krnov\n\nAgentura ve městě působí od roku 2016.\n\n## Kontakty',
    form: ['Lokální konzultant: Petr Malý', 'Telefon: 605 111 222', 'E-mail: petr.maly@example.cz'],
    after: '## Strategické dokumenty\n\n- Strategický plán sociálního začleňování 2016–2019 (schválen)',
  },
  cooperation_results: {
    before: '# Výsledky spolupráce s Agenturou pro sociální začleňování 2011–2014\n\n## Krnov',
    form: ['- zřízena přípravná třída\n- otevřena dluhová poradna', 'Počet obyvatel: 24 000'],
    after: '## Bruntál\n\n- vznikla noclehárna\n- schválen plán sociálního začleňování',
  },
}

const labels = [
  'Barva loga',
  'Oblíbená píseň',
  'Hmotnost zásilky',
  'Tvar klíče',
  'Druh podlahy',
  'Chuť polévky',
  'Výška plotu',
]
const values = ['modrá jako nebe', 'dvanáct krabic pod stolem', 'ořechová', 'kulatý a plochý', 'široký dřevěný rám']

interface Unknown {
  readonly label: string
  readonly values: readonly string[]
}

const forms: Readonly<Record<string, (one: Unknown) => string>> = {
  'a line': ({ label, values: [value] }) => `${label}: ${value}`,
  'a bold label': ({ label, values: [value] }) => `**${label}:** ${value}`,
  'an item': ({ label, values: [value] }) => `- ${label}: ${value}`,
  'lines below a label': ({ label, values: all }) => [`${label}:`, ...all].join('\n'),
  'items below a label': ({ label, values: all }) => `${label}:\n\n${all.map((one) => `- ${one}`).join('\n')}`,
  'a bold label above its lines': ({ label, values: all }) => [`**${label}**`, ...all].join('\n\n'),
  'an item with items': ({ label, values: all }) => `- ${label}: ${all.join('\n- ')}`,
  'a row of two cells': ({ label, values: [value] }) => `| ${label} | ${value} |\n|---|---|\n| Tvar misky | ${value} |`,
  'a table of two columns': ({ label, values: all }) =>
    [`| ${label} | Tvar misky |`, '|---|---|', ...all.map((one) => `| ${one} | ${one.toUpperCase()} |`)].join('\n'),
}

/** The same page as HTML. */
const asPage = (text: string): string =>
  `<html><body>${text
    .split('\n\n')
    .map((block) => {
      const [, signs, heading] = /^(#+) (.*)$/.exec(block) ?? []
      const lines = block.split('\n')
      if (signs) return `<h${signs.length}>${heading}</h${signs.length}>`
      if (block.startsWith('- ')) return `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join('')}</ul>`
      if (!block.startsWith('|')) return `<p>${lines.join('<br>').replace(/\*\*(.*?)\*\*/g, '<b>$1</b>')}</p>`
      const rows = lines.filter((line) => !line.includes('---')).map((line) => line.slice(2, -2).split(' | '))
      return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    })
    .join('\n')}</body></html>`

const isSaid = async (text: string, file: string, unknown: Unknown): Promise<string[]> => {
  const { document, text: decoded } = await extract(Buffer.from(text), file, context)
  if (document.kind === 'unrecognised') return ['unrecognised']
  const told = document.diagnostics.flatMap(({ code, span }) => (span && code !== 'text_unclaimed' ? [span] : []))
  const fields = Object.entries(document.provenance).flatMap(([pointer, spans]) =>
    fieldAt(document.kind, pointer)?.isFreeText ? [] : spans,
  )
  const isIn = (spans: readonly (readonly [number, number])[], words: string) => {
    const start = decoded.indexOf(words)
    return spans.some(([from, to]) => from < start + words.length && to > start)
  }
  // A section of a page is known by its heading, whatever that says.
  if (isIn(fields, unknown.label)) return []
  const missed = unknown.values.filter((value) => {
    return !isIn([...told, ...fields, ...document.coverage.unclaimed], value)
  })
  return missed.length > 0 ? [...missed, text] : []
}

describe.each(Object.entries(documents))('%s', (_, { before, form, after }) => {
  test.each(Object.entries(forms))('%s of unknown words is told', async (_, write) => {
    const cases = fc.record({
      label: fc.constantFrom(...labels),
      values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
      at: fc.nat(form.length),
      join: fc.constantFrom('\n', '\n\n'),
      isPage: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ at, join, isPage, ...unknown }) => {
        const written = write(unknown)
        const sep =
          isPage || written.includes('\n\n') || written.includes('|') || /^- |\n- /.test(written) ? '\n\n' : join
        const text = [before, [...form.slice(0, at), written, ...form.slice(at)].join(sep), after].join('\n\n')
        const own = { ...unknown, values: unknown.values.filter((value) => written.includes(value)) }
        expect(await isSaid(isPage ? asPage(text) : text, isPage ? 'a.html' : 'a.md', own)).toEqual([])
      }),
      { numRuns: 20, seed: 7 },
    )
  })
})

describe('an unknown label in a block of activities ends the value above, and nothing below it is silent', () => {
  const page = (block: string) =>
    `# Popis spolupráce – město Krnov\n\nIČO: 00296139\n\n## Jednotlivé činnosti spolupráce a jejich harmonogram\n\n${block}`
  const read = async (text: string) => {
    const { document, text: decoded } = await extract(Buffer.from(text), 'a.md', context)
    const told = document.diagnostics.flatMap(({ code, span }) => (span ? [`${code}: ${decoded.slice(...span)}`] : []))
    const activities = document.kind === 'cooperation_description' ? document.content.activities : []
    return { told, values: activities.map(({ specification, milestones: [one] }) => [specification, one?.date]) }
  }

  test.each([
    ['its value beside it', 'Povolení: stavební úřad'],
    ['more lines below', 'Povolení: stavební úřad\nKolaudace proběhne v březnu.\nKlíče má školník.'],
    ['lines below it only', 'Povolení:\nsouhlas hygieny\nsouhlas hasičů'],
    ['a sentence for its value', 'Povolení: Vydá je stavební úřad po kolaudaci.'],
  ])('%s', async (_, unknown) => {
    const { told, values } = await read(
      page(
        `Činnost: Otevření klubu\nSpecifikace:\nPronájem v ulici Sadové.\nNákup nábytku.\n${unknown}\nTermín: do 31. 12. 2024`,
      ),
    )
    expect(values).toEqual([['Pronájem v ulici Sadové. Nákup nábytku.', '../2024-12-31']])
    expect(told).toEqual([`label_unknown: ${unknown}`])
  })

  test('a row of a table of labels', async () => {
    const { told, values } = await read(
      page(
        '| Činnost | Otevření klubu |\n|---|---|\n| Specifikace | Pronájem |\n| Povolení | stavební úřad |\n| Termín | do 31. 12. 2024 |',
      ),
    )
    expect(values).toEqual([['Pronájem', '../2024-12-31']])
    expect(told).toEqual(['label_unknown: Povolení | stavební úřad'])
  })
})
