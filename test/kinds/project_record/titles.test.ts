/** What the project is called where other lines of its page look like a title. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const read = async (text: string) => (await extract(new TextEncoder().encode(text), 'record.txt', context)).document

const NUMBER = 'CZ.06.2.67/0.0/0.0/16_067/0001364'
const TOLD = `Cílem projektu je vybavit učebny. Projekt je spolufinancován Evropskou unií částkou 900 000 Kč.\n\nUkončení projektu: srpen 2019`

test('a programme’s abbreviation above a line names no other programme', async () => {
  const { content } = await read(`Nová dílna\n\nIROP\n\nProjekt Nová dílna, reg. číslo ${NUMBER}\n\n${TOLD}`)
  expect(content).toMatchObject({ programme: 'IROP' })
})

test('a programme’s abbreviation below its label is the value', async () => {
  const { content } = await read(`Nová dílna\n\nProgram\n\nIROP\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`)
  expect(content).toMatchObject({ programme: 'IROP' })
})

describe('a programme above the title', () => {
  test.each([
    ['of a region', 'Regionální operační program regionu soudržnosti Severozápad', undefined],
    [
      'with its abbreviation',
      'IROP – Integrovaný regionální operační program',
      'Integrovaný regionální operační program',
    ],
    ['of another name', 'Národní program Životní prostředí', undefined],
  ])('%s', async (_, line, programme = line) => {
    const { title, content } = await read(`${line}\n\nVýsadba lip u cesty\n\nPříjemce: Obec Lhota\n\n${TOLD}`)
    expect({ title, content }).toMatchObject({ title: 'Výsadba lip u cesty', content: { programme } })
  })

  test('is a finding where it is the only title, or only its word says that it is one', async () => {
    const { title, diagnostics } = await read(`Program pro rodiny\n\nPříjemce: Obec Lhota\n\n${TOLD}`)
    expect(title).toBe('Program pro rodiny')
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'role_uncertain', rival: 'programme' }))
    const other = await read(`Národní program Les\n\nVýsadba lip u cesty\n\nPříjemce: Obec Lhota\n\n${TOLD}`)
    expect(other.diagnostics).toContainEqual(expect.objectContaining({ code: 'role_uncertain', rival: 'title' }))
  })
})

test('a purse above what it pays for is no sure title', async () => {
  const { diagnostics } = await read(
    `Státní fond kultury\n\nStátní fond kultury schválil naši žádost a přispěje nám částkou 500 000 Kč na divadlo. ${TOLD}`,
  )
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'role_uncertain', rival: 'beneficiary' }))
  const other = await read(`Divadlo pro všechny\n\nStátní fond kultury přispěje částkou 500 000 Kč na divadlo. ${TOLD}`)
  expect(other.diagnostics).not.toContainEqual(expect.objectContaining({ code: 'role_uncertain' }))
})

describe('the title', () => {
  test.each([
    [
      'is not who signs below a text of one paragraph',
      'Naše škola z operačního programu Zaměstnanost získala téměř 800 000 Kč. Z dotace nakoupíme knihy. Žáci budou číst každý den a rodiče s nimi.\n\nMgr. Jana Malá, řed. školy',
      'Naše škola z operačního programu Zaměstnanost získala téměř 800 000 Kč. Z dotace nakoupíme knihy. Žáci budou číst každý den a rodiče s nimi.',
    ],
    [
      'is no genitive behind the project, of which that only tells what it is part of',
      `Národní plán obnovy\n\nNaše škola v rámci projektu Národního plánu obnovy poskytuje doučování. ${TOLD}\n\nRegistrační číslo: ${NUMBER}`,
      'Národní plán obnovy',
    ],
    [
      'is what stands behind the programme of the project',
      `Operační program Zaměstnanost plus\n\nObec realizuje projekt Operačního programu Zaměstnanost plus: Klub pod Strání.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Klub pod Strání',
    ],
    [
      'is not the name of the site',
      `Oficiální stránky obce Lhota\n\nOprava hřbitovní zdi\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Oprava hřbitovní zdi',
    ],
    [
      'is no greeting',
      `Vážení spoluobčané,\n\nObec Lhota realizuje projekt Oprava staré kovárny. V rámci projektu bude opravena střecha.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Oprava staré kovárny',
    ],
    [
      'is no label glued to the word project',
      `Dům řemesel\n\n(+ ostatní výdaje projektu)Datum zahájení realizace projektu: 2. 8. 2018\n\nPříjemce dotace: Obec Lhota\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dům řemesel',
    ],
    [
      'ends before the programme',
      `Naše škola je příjemcem dotace z projektu s názvem Škola hrou I v programu Operační program Jan Amos Komenský.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Škola hrou I',
    ],
    [
      'ends before what it is supported from',
      `Škola je zapojena do realizace projektu Svačiny pro děti v Horním kraji podpořeného prostředky z Operačního programu Zaměstnanost.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Svačiny pro děti v Horním kraji',
    ],
    [
      'is no greeting with a sign',
      `Milí rodiče!\n\nŠkola realizuje projekt s názvem Dílna pro každého.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dílna pro každého',
    ],
    [
      'is no labelled line',
      `období realizace: 1. 2. 2019 – 31. 8. 2019\n\nLetos šlo o druhé kolo a projekt nazvaný Kola do škol měl za cíl opravit kola.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Kola do škol',
    ],
    [
      'is the name in a sentence with its marks',
      `období realizace: 1. 2. 2019 – 31. 8. 2019\n\nDruhé kolo vyhrál projekt nazvaný Na kolo „jdu“! měl za cíl opravit kola.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Na kolo „jdu“!',
    ],
    [
      'is not the school’s name',
      `Gymnázium Lhota\nKdo se ptá, ten se dozví, a kdo se neptá, toho se ptáme my.\n\nIROP\n\nProjekt Vybavení dílny keramiky, reg. číslo ${NUMBER}\n\n${TOLD}\n\nGymnázium Lhota`,
      'Vybavení dílny keramiky',
    ],
    [
      'stands before its verb',
      `Dostupnější péče o seniory se jmenuje projekt podpořený nadací, který začala charita.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dostupnější péče o seniory',
    ],
    [
      'is no programme before it',
      `OPPA: Barevná škola\n\nPRAHA & EU\n\nBarevná škola pro Lhotu - Projekt ${NUMBER}\n\n${TOLD}`,
      'Barevná škola pro Lhotu',
    ],
    [
      'is not the end of another name',
      `DÍLNA II\n\nDílna II v Horní Lhotě\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dílna II v Horní Lhotě',
    ],
    [
      'stands in the sentence where a headline tells the news',
      `Auta pomohou službám\n\nProjekt: Dvě auta pro Lhotu, registrační číslo projektu: ${NUMBER} je spolufinancován Evropskou unií.\n\n${TOLD}`,
      'Dvě auta pro Lhotu',
    ],
    [
      'is not that of a project which came before',
      `Spolu do školy\n\nRegistrační číslo: ${NUMBER}\n\nProjekt navazuje na projekt „Klub“.\n\n${TOLD}`,
      'Spolu do školy',
    ],
    [
      'is no path',
      `Nacházíte se zde: Úvod > Projekty > Detail projektu\n\nLhota: Zahrada u školy\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Lhota: Zahrada u školy',
    ],
    [
      'is no address',
      `Základní škola Lhota\nDlouhá 7, Lhota\n\nKontakty\n\nIROP – Dílny do Lhoty\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dílny do Lhoty',
    ],
    [
      'is what a sentence says that the project is called',
      `Our garden / Naše zahrada\n\nNáš projekt roste. Název projektu je „Naše zahrada – záhony pro každého“ a pomáhá sousedům.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Naše zahrada – záhony pro každého',
    ],
    [
      'is what the project is called officially',
      `Škola se hýbe\n\nŠkola má nový projekt. Projekt nese oficiální název: Pohyb pro všechny děti v Horní Lhotě.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Pohyb pro všechny děti v Horní Lhotě',
    ],
    [
      'is the name before its short form',
      `Úvod\n\nPlán výuky (PV) je projekt ministerstva pro školy.\n\nProjekt Plán výuky v Podhůří (zkráceně „PV Podhůří“) s reg. č. ${NUMBER} platí Evropská unie.\n\nCílem projektu PV Podhůří je společná výuka.\n\n${TOLD}`,
      'Plán výuky v Podhůří',
    ],
    [
      'is not the line that only tells whose project it is',
      `Společný česko-polský projekt obce Horní Lhota a města Osek\n\nProjekt „Dva břehy“ získal dotaci.\n\nJde o společný česko-polský projekt obce Horní Lhota a města Osek.\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Dva břehy',
    ],
    [
      'is the quoted name without the number',
      `Obsah\n\nCílem projektu je méně odpadu v obci.\n\nTento projekt "Méně odpadu v Horní Lhotě, reg. číslo ${NUMBER}" je spolufinancován Evropskou unií.\n\n${TOLD}`,
      'Méně odpadu v Horní Lhotě',
    ],
    [
      'is no word of calendars',
      `Loading Events\n\nOprava domu Na Kopci\n\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
      'Oprava domu Na Kopci',
    ],
  ])('%s', async (_, text, title) => {
    const document = await read(text)
    expect(document.kind).toBe('project_record')
    expect(document.title).toBe(title)
  })
})

test('a page of nothing but text has its first sentence for a title, which is a finding and stays in the summary', async () => {
  const first = 'V rámci tohoto projektu byly placeny služby pro rodiny (03/2010 – 02/2013).'
  const second = 'Projekt se zaměřoval na pomoc rodinám bez bydlení. Cílem bylo najít jim práci.'
  const { title, content, diagnostics } = await read(`${first}\n\n${second}\n\nRegistrační číslo: ${NUMBER}`)
  expect(title).toBe(first)
  expect(content).toMatchObject({ summary: `${first}\n\n${second}` })
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'role_uncertain', rival: 'summary' }))
})

test.each([
  ['Charita Lhota rozšiřuje terénní službu', true],
  ['Rozšíření terénní služby', false],
])('%s: a headline that tells what happened is a finding, a name is none', async (headline, expected) => {
  const { diagnostics } = await read(
    `${headline}\n\nRegistrační číslo: ${NUMBER}\nDoba realizace: 2019–2020\nPříjemce: Charita Lhota\n\n${TOLD}`,
  )
  const isDoubtful = diagnostics.some(({ code, rival }) => code === 'role_uncertain' && rival === 'beneficiary')
  expect(isDoubtful).toBe(expected)
})

test('text above goals in a list belongs to the summary', async () => {
  const text = 'Projekt řeší obnovu vozového parku terénní služby. Předmětem projektu je nákup automobilu.'
  const goals = 'Za dílčí cíle projektu můžeme považovat:\n\n- dostupnější péči,\n- lepší služby.'
  const { content } = await read(
    `Název projektu: Nové auto\nRealizace: 13. 10. 2021 – 30. 12. 2022\nRegistrační číslo: ${NUMBER}\n\n${text}\n\n${goals}`,
  )
  expect(content).toMatchObject({ summary: `${text}\n\n${goals}` })
})

test('text below the activities that a sentence of the summary announces is none of the last one', async () => {
  const [aim, rest] = [
    'Cílem projektu je pomoci lidem bez práce.',
    'Projekt spojuje dvě potřeby. Pomůže dvaceti lidem.',
  ]
  const { content } = await read(
    `Název projektu: Nový start\nRegistrační číslo: ${NUMBER}\n\nPopis projektu:\n\n${aim}\n\nCílů dosáhneme nastavenými klíčovými aktivitami projektu:\n\n- Výběr účastníků\n- Kurz pečovatele\n\n${rest}`,
  )
  expect(content).toMatchObject({
    key_activities: [{ name: 'Výběr účastníků' }, { name: 'Kurz pečovatele' }],
    summary: `${aim}\n\n${rest}`,
  })
})

test('the name of a file belongs to no summary', async () => {
  const text = 'Projekt je zaměřen na podporu pedagogů a na spolupráci s rodiči dětí.'
  const { content } = await read(
    `Projekt „Duha“, reg. č. ${NUMBER}\n\nZaměření a cíl projektu: ${text}\n\nLoga_OP_barva.jpg`,
  )
  expect(content).toMatchObject({ summary: text })
})

test('a programme may begin with the number of its call', async () => {
  const { content } = await read(
    `Název projektu: Nové auto\nDotační program: 101. Výzva IROP\nRegistrační číslo: ${NUMBER}\n\n${TOLD}`,
  )
  expect(content).toMatchObject({ programme: '101. Výzva IROP' })
})

test('who signs a text and what is only drawn are no titles', async () => {
  const text =
    'Dvěma miliony korun přispělo letos Ministerstvo pro místní rozvoj na obnovu cesty. Díky dotaci z programu Podpora obnovy venkova byly hrazeny dvě třetiny nákladů. V rámci projektu došlo k opravě.'
  const [first] = text.split(' Díky')
  expect((await read(`${text}\n\nJan Lípa`)).title).toBe(text)
  expect((await read(`${text} ${'Cesta vede k lesu. '.repeat(30).trim()}\n\nJan Lípa`)).title).toBe(first)
  expect((await read(`————————\n\n${text}`)).title).toBe(text)
})
