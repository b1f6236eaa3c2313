/** Pages on which people are named in every spelling that has been met, made from a table of how names are declined. */
import { docxOf, p, r } from '../document/made/archive.ts'
import { excelOf, openDocumentOf, richTextOf } from '../document/made/offices.ts'
import { pdfOf } from '../document/made/pdf.ts'

/** How one person's name is declined, written down by hand: given name and surname of each case. */
export interface Declined {
  readonly name: string
  readonly cases: readonly (readonly [given: string, surname: string])[]
  /** Words of the surname that stand alone: the person's things, the family. */
  readonly alone?: readonly string[]
}

const declined = (text: string, alone = ''): Declined => {
  const cases = text.split(', ').map((one): readonly [string, string] => {
    const [given = '', surname = ''] = one.split(' ')
    return [given, surname]
  })
  const [[given, surname] = ['', '']] = cases
  return { name: `${given} ${surname}`, cases, ...(alone !== '' && { alone: alone.split(', ') }) }
}

export const people: readonly Declined[] = [
  declined('Jana Veselá, Jany Veselé, Janě Veselé, Janu Veselou, Jano Veselá, Janou Veselou', 'rodina Veselých'),
  declined('Lenka Nováková, Lenky Novákové, Lence Novákové, Lenku Novákovou, Lenkou Novákovou', 'rodině Novákových'),
  declined('Andrea Malá, Andreje Malé, Andrey Malé, Andreji Malé, Andreu Malou, Andreou Malou'),
  declined('Soňa Jarní, Soni Jarní, Soně Jarní, Soňu Jarní, Soňou Jarní'),
  declined('Petra Novák, Petry Novák, Petře Novák, Petrou Novák'),
  declined('Lucia Horváthová, Lucie Horváthové, Lucii Horváthové, Luciu Horváthovou, Luciou Horváthovou'),
  declined('Dagmar Kowalska, Dagmar Kowalské, Dagmar Kowalskou'),
  declined(
    'René Dvořák, Reného Dvořáka, Renému Dvořákovi, Reném Dvořákem, René Dvořáku',
    'Dvořákův návrh, Dvořákova žádost',
  ),
  declined('Jan Švec, Jana Ševce, Janu Ševcovi, Jane Ševče, Janem Ševcem', 'Ševcův dům, Ševcovo vyjádření'),
  declined('Petr Nagy, Petra Nagyho, Petru Nagymu, Petrem Nagym'),
  declined('Karel Gaži, Karla Gažiho, Karlu Gažimu, Karlem Gažim'),
  declined('Tomáš Němec, Tomáše Němce, Tomáši Němcovi, Tomáši Němče, Tomášem Němcem', 'u Němců, rodina Němcových'),
  declined('Pavel Havel, Pavla Havla, Pavlu Havlovi, Pavle Havle, Pavlem Havlem', 'Havlova žádost'),
  declined('Jiří Štěpánek, Jiřího Štěpánka, Jiřímu Štěpánkovi, Jiřím Štěpánkem', 'manželé Štěpánkovi, u Štěpánků'),
  declined('Michal Kubáň, Michala Kubáně, Michalovi Kubáňovi, Michalem Kubáněm'),
  declined('Marek Vaněk, Marka Vaňka, Markovi Vaňkovi, Marku Vaňku, Markem Vaňkem', 'Vaňkovy děti'),
  declined('Josef Svoboda, Josefa Svobody, Josefu Svobodovi, Josefe Svobodo, Josefem Svobodou', 'Svobodovo dítě'),
  declined('Igor Zelenskyj, Igora Zelenského, Igorovi Zelenskému, Igorem Zelenským'),
  declined('Oleksandr Kovalenko, Oleksandra Kovalenka, Oleksandrovi Kovalenkovi, Oleksandrem Kovalenkem'),
  declined('Minh Tran, Minha Trana, Minhovi Tranovi, Minhem Tranem'),
  declined('Ladislav Pokorný, Ladislava Pokorného, Ladislavu Pokornému, Ladislavem Pokorným', 'rodina Pokorných'),
  declined('Bohumil Mráz, Bohumila Mráze, Bohumilovi Mrázovi, Bohumilem Mrázem'),
  declined('Julius Kříž, Julia Kříže, Juliovi Křížovi, Juliem Křížem'),
  declined('Jan Purkyně, Jana Purkyně, Janu Purkyňovi, Janem Purkyněm'),
]

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const coded = (text: string, code: (letter: string, number: number) => string): string =>
  Array.from(text)
    .map((letter) => (letter > '~' ? code(letter, letter.codePointAt(0) ?? 0) : letter))
    .join('')
const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0')
const ENTITIES: Readonly<Record<string, string>> = { á: 'aacute', é: 'eacute', í: 'iacute', ý: 'yacute', ú: 'uacute' }

/** Each way of writing a name in running text. */
export const spellings = ([given, surname]: readonly [string, string]): string[] => [
  `${given} ${surname}`,
  `${surname} ${given}`,
  `${surname}, ${given}`,
  `${given.toUpperCase()} ${surname.toUpperCase()}`,
  `${surname.toUpperCase()} ${given}`,
  `${surname} Mgr. ${given}`,
  `Mgr. et Mgr. ${given} ${surname}, Ph.D.`,
  `${given} Marie ${surname}`,
  `${given} M. ${surname}`,
  `${given} roz. Hladká ${surname}`,
  `${given} Mgr. ${surname}`,
  `${given.charAt(0)}. ${surname}`,
  `${surname} ${given.charAt(0)}.`,
  `${given}\n${surname}`,
  `${given}\u00a0${surname}`,
  `${given} ${surname}`.normalize('NFD'),
  `${given} ${surname.slice(0, 2)}\u00ad${surname.slice(2)}`,
  `${given} ${surname.slice(0, 3)}\u200b${surname.slice(3)}`,
  bare(`${given} ${surname}`),
]

/** Ways that only pages have. */
export const markup = ([given, surname]: readonly [string, string]): string[] => [
  `<td>${given}</td><td>${surname}</td>`,
  `<td>Jméno</td><td>${given}</td><td>Narození</td><td>1985</td><td>Příjmení</td><td>${surname}</td>`,
  `<p>${given}<br>${surname}</p>`,
  `<p>${given} <b>${surname.slice(0, 2)}</b>${surname.slice(2)}</p>`,
  `<h3>Mgr. ${surname}</h3><p>Opatření trvá.</p>`,
  `<p>${coded(`${given} ${surname}`, (_, number) => `&#${number};`)}</p>`,
  `<p>${coded(`${given} ${surname}`, (_, number) => `&#x${hex(number, 3)};`)}</p>`,
  `<p>${coded(`${given} ${surname}`, (_, number) => `&#X${hex(number, 4)} `).replaceAll(/ (?=[^ ])/g, ' ')}</p>`.replace(
    /&#X([\da-f]+) /g,
    '&#X$1;',
  ),
  `<p>${coded(`${given} ${surname}`, (letter) => (ENTITIES[letter] ? `&${ENTITIES[letter]};` : letter))}</p>`,
  `<p>${coded(`${given} ${surname}`, (letter) => (ENTITIES[letter] ? `&${ENTITIES[letter]}` : letter))} </p>`,
  `<p>${coded(`${given} ${surname}`, (letter) => (ENTITIES[letter] ? `&amp;${ENTITIES[letter]};` : letter))}</p>`,
  `<script type="application/ld+json">{"name":"${coded(`${given} ${surname}`, (_, number) => String.raw`\u${hex(number, 4)}`)}"}</script>`,
  `<script>var o = {"givenName":"${given}","familyName":"${coded(surname, (_, number) => String.raw`\u{${hex(number, 2)}}`)}"}</script>`,
  `<script>var jmeno = '${coded(`${given} ${surname}`, (letter, number) => (number < 256 ? String.raw`\x${hex(number, 2)}` : letter))}'</script>`,
  `<a href="/lide?jmeno=${encodeURIComponent(`${given} ${surname}`)}">detail</a>`,
  `<a href="/lide?jmeno=${encodeURIComponent(`${given} ${surname}`).toLowerCase()}">detail</a>`,
  `<a href="/lide?url=${encodeURIComponent(encodeURIComponent(`${given} ${surname}`))}">detail</a>`,
  `<a href="/lide?q=${encodeURIComponent(given)}+${encodeURIComponent(surname)}">detail</a>`,
  `<a class="osoba-${bare(surname).toLowerCase()}" href="#">detail</a>`,
  `<a id="${bare(surname).toLowerCase()}-${bare(given).charAt(0).toLowerCase()}" href="#">detail</a>`,
  `<img src="/foto/${bare(given)}${bare(surname)}.jpg" alt="">`,
  `<img src="/foto/${bare(surname).toLowerCase()}-${bare(given).toLowerCase()}.jpg" title="${given} ${surname}">`,
]

/** Addresses are made of the first case. */
export const addresses = ({ name }: Declined): string[] => {
  const [given = '', surname = ''] = bare(name).toLowerCase().split(' ')
  return [
    `${given}.${surname}@kadan.cz`,
    `${surname}${given}85@seznam.cz`,
    `${given.charAt(0)}${surname}@kadan.cz`,
    `${given}_${surname}@kadan.cz`,
    `${given}.${surname} [zavináč] kadan.cz`,
    `${given}.${surname} AT kadan.cz`,
    `${surname}@kadan.cz`,
  ]
}

/** How often a person stands on all the pages. */
export const plantedTimes = (): number =>
  people.reduce(
    (sum, one) =>
      sum + one.cases.length + spellings(['a', 'b']).length + markup(['a', 'b']).length + addresses(one).length,
    0,
  )

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'rtf' | 'xlsx' | 'pdf'

/** A page of one format that names the person in all the ways that the format has. */
export const pageOf = (one: Declined, format: Format): Buffer => {
  const [first = ['', '']] = one.cases
  const lines = [
    ...one.cases.map(([given, surname]) => `Opatření popsal ten, kdo jednal za město: ${given} ${surname} a kolegové.`),
    ...(one.alone ?? []).map((words) => `Dále se jednalo o věci, které se týkají: ${words} v domě.`),
    ...spellings(first).map((name) => `Za město jednal: ${name}; jednání skončilo.`),
    ...addresses(one).map((address) => `Pište na ${address} nebo volejte na úřad, kde je otevřeno každý všední den.`),
  ]
  if (format === 'html') {
    const cells = markup(first).map((part) => (part.startsWith('<td') ? `<table><tr>${part}</tr></table>` : part))
    const paragraphs = lines.map((line) => `<p>${line}</p>`)
    return Buffer.from(`<html><body><h1>Zápis</h1>\n${[...paragraphs, ...cells].join('\n')}\n</body></html>`)
  }
  if (format === 'docx') return Buffer.from(docxOf(lines.map((line) => p(r(line.replace('\n', ' ')))).join('')))
  const blocks = lines.map((line) => ({ p: line.replace('\n', ' ') }))
  if (format === 'odt') return Buffer.from(openDocumentOf(blocks))
  if (format === 'rtf') return Buffer.from(richTextOf(blocks))
  if (format === 'xlsx') return Buffer.from(excelOf(blocks))
  if (format === 'pdf') {
    // The fonts of the file know no Ň or Ě.
    const words = lines
      .filter((line) => !/[ŇŤĎĚ]/.test(line))
      .map((line, i) => ({
        text: line
          .replace(/[\n\u00a0]/g, ' ')
          .replace(/[\u00ad\u200b]/g, '')
          .normalize('NFC'),
        x: 40,
        y: 40 + 11 * i,
        size: 8,
      }))
    return Buffer.from(pdfOf({ words }))
  }
  const title = format === 'md' ? '# Zápis' : 'Zápis'
  return Buffer.from([title, ...lines].join('\n\n'))
}
