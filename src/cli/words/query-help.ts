/** The help of `asz query`, but for its filters, which have theirs. */
import type { Language } from '../../wording/language.ts'

const english = {
  description: 'Answer a question from the database: about a town, a subject, some words.',
  subject: 'subject',
  subjectHelp: (subjects: string) => `what to ask for: ${subjects}; or a town, whose card is shown`,
  date: 'date',
  today: 'the day that --due and --overdue count from, if not this one',
  asOf: 'what the documents said by then: 2024, 2024-04-15 or 15. 4. 2024',
  names: 'names',
  columns: 'which columns, in which order: municipality,text,status',
  sort: 'by which columns; with a minus from the end: -amount,title',
  groupBy: 'one row a group, counted and summed: programme,year',
  column: 'column',
  pivot: 'a column a value, counted (of funding: summed), by --group-by or towns: towns --pivot theme',
  related: 'with --search also what has to do with the words: dluhy, exekuce, oddlužení',
  number: 'number',
  limit: 'how many rows at most (default: 50 in tables and of --search)',
  count: 'only how many rows',
  proof: 'also the file, the page of a PDF, the line and the words of each row',
  full: "also the prose of pages on a town's card",
  section: 'part',
  sectionHelp: "only this part of a town's card",
  explain: 'print the SQL instead',
  file: 'file',
  output: 'write the answer into a file: answer.xlsx, .csv, .json, .md',
  excel: 'CSV for a Czech Excel: byte order mark, semicolons, decimal commas',
  examples: `
Examples:
  asz query                                        all documents
  asz query Jihlava                                the card of a town
  asz query Jihlava --section contacts             a part of it
  asz query findings                               what to look at, and what to do
  asz query contacts --city Chrudim --proof        with file, line and words
  asz query milestones --city Jihlava              what was promised and what came of it
  asz query milestones --due 90d                   what is due next
  asz query plans --status approved                who has an approved plan
  asz query projects --region Vysočina             in a region
  asz query funding --group-by programme,year      what money went where
  asz query towns --pivot theme                    how many documents on what
  asz query changes --since 2023                   what changed since then
  asz query milestones --status not_fulfilled --output nesplneno.xlsx
  asz query milestones --status not_fulfilled --excel > nesplneno.csv
  asz query --search '"sociální bydlení" dluh*'    where words occur
  asz query --search dluhy --related               also exekuce, oddlužení …
  asz query --search 'byt OR nájem -ubytovna'      one of two, without a third
  asz query --search bydlení --city Jihlava        only in a town's documents
  asz query Jihlava --as-of 2023                   as the documents spoke at the end of 2023
  asz query --city 586846 --format csv > card.csv  one fact a row`,
}

export const queryWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Odpoví na otázku z databáze: o obci, o některém předmětu, o slovech.',
    subject: 'předmět',
    subjectHelp: (subjects) => `nač se ptáte: ${subjects}; nebo obec, jejíž karta se ukáže`,
    date: 'datum',
    today: 'den, od kterého počítají --due a --overdue, není-li to dnešek',
    asOf: 'co dokumenty uváděly k tomu dni: 2024, 2024-04-15 nebo 15. 4. 2024',
    names: 'jména',
    columns: 'které sloupce a v jakém pořadí: obec,závazek,stav',
    sort: 'podle kterých sloupců; s minusem od konce: -částka,program',
    groupBy: 'jeden řádek na skupinu, s počty a součty: program,rok',
    column: 'sloupec',
    pivot:
      'pro každou hodnotu jeden sloupec s počty (u peněz se součty), podle --group-by nebo obcí: towns --pivot téma',
    related: 's --search také to, co se slovy souvisí: dluhy, exekuce, oddlužení',
    number: 'číslo',
    limit: 'kolik řádků nejvýše (výchozí: 50 v tabulkách a u --search)',
    count: 'jen počet řádků',
    proof: 'také soubor, strana PDF, řádek a slova zdroje, ze kterých údaj je',
    full: 'na kartě obce také souvislé texty stránek',
    section: 'část',
    sectionHelp: 'jen tato část karty obce',
    explain: 'místo odpovědi vypíše dotaz v SQL',
    file: 'soubor',
    output: 'zapíše odpověď do souboru: odpoved.xlsx, .csv, .json, .md',
    excel: 'CSV pro český Excel: značka kódování, středníky, desetinné čárky',
    examples: `
Příklady:
  asz query                                        všechny dokumenty
  asz query Jihlava                                karta obce
  asz query Jihlava --section contacts             její část
  asz query findings                               co je třeba projít a co s tím
  asz query contacts --city Chrudim --proof        se souborem, řádkem a slovy zdroje
  asz query milestones --city Jihlava              co bylo slíbeno a jak to dopadlo
  asz query milestones --due 90d                   co má termín v příštích 90 dnech
  asz query plans --status approved                kdo má schválený plán
  asz query projects --region Vysočina             projekty v kraji
  asz query funding --group-by programme,year      kolik peněz šlo kam
  asz query towns --pivot téma                     kolik dokumentů o čem
  asz query changes --since 2023                   co se od té doby změnilo
  asz query milestones --status not_fulfilled --output nesplneno.xlsx
  asz query milestones --status not_fulfilled --excel > nesplneno.csv
  asz query --search '"sociální bydlení" dluh*'    kde se vyskytují slova
  asz query --search dluhy --related               také exekuce, oddlužení …
  asz query --search 'byt NEBO nájem -ubytovna'    jedno ze dvou, bez třetího
  asz query --search bydlení --city Jihlava        jen v dokumentech obce
  asz query Jihlava --as-of 2023                   jak dokumenty zněly na konci roku 2023
  asz query --city 586846 --format csv > karta.csv jeden údaj na řádku`,
  },
}
