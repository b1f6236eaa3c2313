/** The same activities in other layouts are the same, so that two revisions that differ in nothing else do not differ. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }

const titles = [
  'Činnost',
  'Specifikace činnosti',
  'Výstup',
  'Odpovědnost ASZ',
  'Odpovědnost města',
  'Termín',
  'Vyhodnocení',
]
const rows = [
  ['Jednání lokálního partnerství', 'Výměna informací.', 'Zápis', 'Facilitace', 'Svolání', '2x ročně', 'Splněno'],
  ['Plán bydlení', 'Návrh opatření.', 'Plán', 'Oponentura', 'Zpracování', 'do 30. 6. 2024', 'V řešení'],
  ['Setkání se školami', 'Předcházení neúspěchu.', 'Zápis', 'Metodika', 'Pozvánky', 'průběžně', 'Plněno průběžně'],
  ['Analýza dluhů', 'Sběr dat.', 'Analýza', 'Zpracování', 'Data', '2024', 'Nesplněno pro nemoc'],
]
const all = [titles, ...rows]
const html = (cells: readonly string[], name = 'td'): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`
const last = titles.length - 1

const layouts: Readonly<Record<string, string>> = {
  tabs: all.map((row) => row.join('\t')).join('\n'),
  pipes: all.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'pipes without edges': all.map((row) => row.join(' | ')).join('\n'),
  'another order': all.map((row) => [...row].reverse().join('\t')).join('\n'),
  'a line a cell': all.flat().join('\n'),
  'a paragraph a cell': all.flat().join('\n\n'),
  numbers: all.map((row, i) => (i === 0 ? row : [`${i}. ${row[0]}`, ...row.slice(1)]).join('\t')).join('\n'),
  HTML: `<table>${html(titles, 'th')}${rows.map((row) => html(row)).join('')}</table>`,
  'evaluations below': `<table>${html(titles.slice(0, last), 'th')}${rows
    .map((row) => `${html(row.slice(0, last))}<tr><td colspan=${last}><i>Vyhodnocení: ${row[last]}</i></td></tr>`)
    .join('')}</table>`,
  'a table an activity': rows
    .map((row) => `<table>${row.map((cell, i) => html([titles[i] ?? '', cell])).join('')}</table>`)
    .join('<p></p>'),
  'a turned table': `<table>${titles
    .map((title, i) => `<tr><th>${title}</th>${rows.map((row) => `<td>${row[i]}</td>`).join('')}</tr>`)
    .join('')}</table>`,
  'evaluations in a table of numbers': `<table>${html(['Č.', ...titles.slice(0, last)], 'th')}${rows
    .map((row, i) => html([String(i + 1), ...row.slice(0, last)]))
    .join('')}</table><p></p><table>${html(['Činnost č.', 'Hodnocení'], 'th')}${rows
    .map((row, i) => html([String(i + 1), row[last] ?? '']))
    .join('')}</table>`,
  'numbered cards': rows
    .map(
      (row, i) =>
        `<table><tr><td colspan=2>Karta opatření č. ${i + 1}: ${row[0]}</td></tr>${row
          .slice(1)
          .map((cell, at) => html([titles[at + 1] ?? '', cell]))
          .join('')}</table>`,
    )
    .join('<p></p>'),
  labels: rows.map((row) => row.map((cell, i) => `${titles[i]}: ${cell}`).join('\n')).join('\n\n'),
}

const head = 'POPIS SPOLUPRÁCE\nVyhodnocení roku 2024\n\nÚzemní celek: Město Most\nIČ: 00266094\n\n'

const activitiesIn = async (table: string): Promise<unknown> => {
  const text = `${head}Jednotlivé činnosti spolupráce\n\n${table}\n`
  const { document } = await extract(Buffer.from(text), 'popis.md', context)
  return 'activities' in document.content ? document.content.activities : undefined
}

const cards = (label: (title: string, cell: string) => string): string =>
  rows
    .map(
      ([name, ...cells], i) =>
        `${i + 1}. ${name}\n${cells.map((cell, j) => label(titles[j + 1] ?? '', cell)).join('\n')}`,
    )
    .join('\n\n')
Object.assign(layouts, {
  'numbered names above labelled lines': cards((title, cell) => `${title}: ${cell}`),
  'numbered names above labels with dashes': cards((title, cell) => `${title.toLowerCase()} – ${cell}`),
  'numbered names above short labels with dashes': cards(
    (title, cell) => `– ${title === 'Termín' ? 'do' : title.toLowerCase()}: ${cell}`,
  ),
  'evaluations behind nothing but their year': cards((title, cell) =>
    title === 'Vyhodnocení' ? `Rok 2023: ${cell}` : `${title}: ${cell}`,
  ),
  'evaluations behind nothing but their day': cards((title, cell) =>
    title === 'Vyhodnocení' ? `K 31. 12. 2023: ${cell}` : `${title}: ${cell}`,
  ),
})

describe('activities', () => {
  test.each(Object.entries(layouts))('as %s', async (_, table) => {
    const activities = await activitiesIn(table)
    expect(activities).toEqual(await activitiesIn(layouts['tabs'] ?? ''))
    expect(activities).toHaveLength(rows.length)
  })
})

test('what looks like a heading or a title and is none: a path, a length of time, an activity called as a section is', async () => {
  const text = `<p><a href="/">Úvod</a> › <a href="/s">Sociální oblast</a> › Popis spolupráce</p>
<h1>Popis spolupráce města Most s Agenturou pro sociální začleňování</h1>
<p><b>Město:</b> Most<br><b>IČO:</b> 00266094<br><b>Za město odpovídá:</b> Jana Dlouhá, starostka</p>
<p>A) DOBA PLATNOSTI</p><p>2 roky od schválení</p>
<p>B) ČINNOSTI</p>
<ol><li>Kampaň o dluzích<ul><li>výstupy: leták<li>odpovědnost města: tisk<li>termín: do 31. 5. 2022</ul>
<li>Závěrečné vyhodnocení<ul><li>výstupy: zpráva<li>odpovědnost města: projednání<li>termín: prosinec 2023</ul></ol>`
  const { document } = await extract(Buffer.from(`<html><body>${text}</body></html>`), 'popis.html', context)
  expect(document).toMatchObject({
    title: 'Popis spolupráce města Most s Agenturou pro sociální začleňování',
    content: {
      territorial_unit: 'Most',
      ico: '00266094',
      representatives: [{ name: 'Jana Dlouhá', position: 'starostka' }],
      validity: { text: '2 roky od schválení', years: 2 },
      partnership_members: [],
      activities: [
        { name: 'Kampaň o dluzích', milestones: [{ date: '../2022-05-31' }] },
        { name: 'Závěrečné vyhodnocení', outputs: ['zpráva'], milestones: [{ date: '2023-12' }] },
      ],
    },
  })
})

test('a table that became one paragraph is told of', async () => {
  const { document } = await extract(
    Buffer.from(`${head}Jednotlivé činnosti spolupráce\n\n${all.flat().join(' ')}\n`),
    'popis.txt',
    context,
  )
  expect(document.content).toMatchObject({ activities: [] })
  expect(document.diagnostics.map(({ code }) => code)).toContain('table_lost')
})
