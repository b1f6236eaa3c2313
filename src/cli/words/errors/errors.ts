/** What can go wrong, in Czech: each sentence beside the English one that is thrown, kept in the database or made by Commander. */
import { findingMessage, anyFindingMessage } from '../findings.ts'
import type { Language } from '../../../wording/language.ts'
import { inCzech } from '../../../wording/template.ts'
import type { Template } from '../../../wording/template.ts'
import { databaseErrors } from './database-errors.ts'
import { formatErrors } from './format-errors.ts'
import { usageErrors } from './usage-errors.ts'

/** Of files; each goes on behind the name of the file and a colon. */
const fileErrors: readonly Template[] = [
  ['is empty', 'soubor je prázdný'],
  [
    'is no line of notes: expected {"acknowledge"}, {"correct"} or {"teach"}',
    'není řádek poznámek: očekává se {"acknowledge"}, {"correct"} nebo {"teach"}',
  ],
  ['holds nothing but blanks', 'soubor obsahuje jen mezery'],
  ['is a binary file of no kind that can be read', 'binární soubor, který nelze přečíst'],
  [
    'is in none of the charsets UTF-8, UTF-16, windows-1250 and ISO-8859-2; save it as UTF-8',
    'není v žádném z kódování UTF-8, UTF-16, windows-1250 a ISO-8859-2; uložte jej v UTF-8',
  ],
  [
    'is broken UTF-8: byte {at} is 0x{byte}; save it as UTF-8 again',
    'poškozené UTF-8: {at}. bajt je 0x{byte}; uložte soubor znovu v UTF-8',
  ],
  ['is broken {charset}', 'poškozené kódování {charset}'],
  ['has more than {most} bytes', 'má více než {most} bajtů'],
  ['has a name that is no UTF-8; rename it', 'jeho jméno není v UTF-8; přejmenujte jej'],
  ['is a link out of the folder and is not followed', 'odkaz vede mimo složku a nesleduje se'],
  ['is no regular file', 'není běžný soubor'],
  [
    'is JSON, as asz prints it, and no document; give the documents that it was made from',
    'je JSON, jak jej vypisuje asz, a ne dokument; zadejte dokumenty, ze kterých vznikl',
  ],
  [
    "is a list of files and no document; give the files themselves, as with xargs -d '\\n' asz parse < LIST",
    "je seznam souborů, a ne dokument; zadejte soubory samotné, například xargs -d '\\n' asz parse < SEZNAM",
  ],
  ...formatErrors,
  ['is compressed with gzip; unpack it first', 'je zabalený programem gzip; nejdříve jej rozbalte'],
  ['has {bytes} bytes; the limit is {limit}', 'má {bytes} bajtů; limit je {limit}'],
  ['is a folder', 'je složka'],
  ['does not exist', 'neexistuje'],
  ['may not be read: permission denied', 'nelze číst: chybí oprávnění'],
  ['is a link that leads back to itself', 'je odkaz, který vede sám na sebe'],
  ['has too long a name', 'má příliš dlouhé jméno'],
  ['lies below something that is no folder', 'leží pod něčím, co není složka'],
  [
    'cannot be read while too many files are open; let asz open more: ulimit -n 1024, then asz',
    'nelze číst, dokud je otevřeno příliš mnoho souborů; dovolte programu asz otevřít jich více: ulimit -n 1024, potom asz',
  ],
  ['cannot be read ({code})', 'nelze číst ({code})'],
  ['changes while it is read; it is left to the next run', 'mění se během čtení; ponechán dalšímu načtení'],
  [
    'takes longer than {seconds} seconds; --timeout allows it more',
    'čte se déle než {seconds} s; více dovolí --timeout',
  ],
  ['takes longer than {seconds} seconds', 'trvá déle než {seconds} s'],
  ['takes more than {megabytes} MB of memory', 'potřebuje více než {megabytes} MB paměti'],
  [
    'asz failed; let asz open more files: ulimit -n 1024 ({why})',
    'asz selhal; dovolte mu otevřít více souborů: ulimit -n 1024 ({why})',
  ],
  ['asz failed; please report it ({why})', 'chyba programu asz; nahlaste ji, prosím ({why})'],
  [
    'asz failed on this document; please report it ({why})',
    'při čtení tohoto dokumentu selhal asz; nahlaste to, prosím ({why})',
  ],
  [
    'asz failed on this document; let asz open more files: ulimit -n 1024 ({why})',
    'při čtení tohoto dokumentu selhal asz; dovolte mu otevřít více souborů: ulimit -n 1024 ({why})',
  ],
  [
    'ended the thread that read it ({why}); please report it',
    'ukončil vlákno, které jej četlo ({why}); nahlaste to, prosím',
  ],
  [
    'cannot be written ({why}); move away what is there, make room or mend the permissions',
    'nelze zapsat ({why}); přesuňte jinam, co tam je, uvolněte místo nebo upravte oprávnění',
  ],
  [
    'no column holds the names of municipalities: expected one called {names}; the columns are: {columns}',
    ({ names = '', columns = '' }) =>
      `žádný sloupec neobsahuje jména obcí: očekává se sloupec ${names.replace(' or ', ' nebo ')}; sloupce jsou: ${columns}`,
  ],
  [
    'holds no municipality: expected a row with a name after the first one',
    'neobsahuje žádnou obec: za prvním řádkem se očekává řádek se jménem',
  ],
  [
    'is no line of related words: expected theme: word, word',
    'není řádek souvisejících slov: očekává se téma: slovo, slovo',
  ],
  ['is no JSON: {why}', 'není to JSON: {why}'],
  [
    'is no CSV: expected a cell, closed by its quotation mark and {sign}',
    'není to CSV: očekává se buňka ukončená uvozovkou a znakem {sign}',
  ],
  ['is no document of asz: {why}', 'není to dokument programu asz: {why}'],
  [
    'does not exist, and there is no database {database} to look it up in',
    'neexistuje a není ani databáze {database}, kde by se dal vyhledat',
  ],
  ['is no file, and {database} has no such document', 'není to soubor a v databázi {database} takový dokument není'],
  ['is longer than a document may be', 'je delší, než smí být dokument'],
  [
    'is neither a path nor {"file", "base64"} nor {"file", "text"}',
    'není to cesta, ani {"file", "base64"}, ani {"file", "text"}',
  ],
  ['is no base64', 'není to base64'],
  ['is longer than a record may be', 'je delší, než smí být záznam'],
  ['is no record of asz parse --records', 'není to záznam z asz parse --records'],
  [
    'is packed by zstd, which Node.js unpacks from 22.15 on; unpack it: zstd -dc FILE | asz load -',
    'je zabalený programem zstd, který Node.js umí rozbalit od verze 22.15; rozbalte jej: zstd -dc SOUBOR | asz load -',
  ],
  [
    'was read by asz {version}, and this is {own}; read it again',
    'přečetl jej asz {version}, a toto je {own}; přečtěte jej znovu',
  ],
  ['has another text than its hash says', 'jeho text neodpovídá otisku'],
  ['has a record that is against the schema ({why})', 'jeho záznam neodpovídá schématu ({why})'],
  [
    'has a record that does not hold: {fault}',
    ({ fault = '' }) => `jeho záznam neplatí: ${inCzech(fault, ofRecords) ?? fault}`,
  ],
  ['holds something else than an export; name another folder', 'obsahuje něco jiného než export; zadejte jinou složku'],
  ['{id} has no revision {revision}; there are {known}', 'dokument {id} nemá revizi {revision}; má {known}'],
  ['changed since it was read; import it again', 'od přečtení se změnil; načtěte jej znovu'],
  [
    '{why}; a document was read from it',
    ({ why = '' }) => `${inCzech(why, fileErrors) ?? why}; byl z něj přečten dokument`,
  ],
]

/** Why a run is not published, and what it noticed. */
const runErrors: readonly Template[] = [
  [
    '{failed} of {seen} files failed; --max-failed allows {allowed}',
    'selhalo {failed} z {seen} souborů; --max-failed dovoluje {allowed}',
  ],
  [
    '--prune would remove all that was read in a folder that is empty now; is it mounted?',
    '--prune by odstranil vše, co bylo přečteno ze složky, která je nyní prázdná; je připojena?',
  ],
  ['--prune would remove {pruned} of {documents} documents', '--prune by odstranil {pruned} z {documents} dokumentů'],
  [
    '{lost} of {had} documents of {folder} are gone, and of the {came} files that came {recognised} are documents of a known kind',
    'ze složky {folder} zmizelo {lost} z {had} dokumentů a z {came} nových souborů je jen {recognised} dokumentem známého druhu',
  ],
  [
    '{count} of the files read anew lost most of their values',
    'souborů, které po novém čtení přišly o většinu údajů: {count}',
  ],
  [
    '{count} of the files read anew are no documents of a known kind any more; are they pages of an error?',
    'souborů, které po novém čtení nejsou dokumentem známého druhu: {count}; nejsou to stránky s chybou?',
  ],
  ['{count} documents became one: {document}', 'dokumenty, které splynuly v jeden ({count}): {document}'],
  [
    'values that documents of the kind {kind} had are gone from most of them',
    'údaje, které dokumenty druhu {kind} měly, z většiny z nich zmizely',
  ],
  [
    'values that differed from file to file are one and the same in most documents of the kind {kind} now',
    'údaje, které se soubor od souboru lišily, jsou nyní ve většině dokumentů druhu {kind} stejné',
  ],
  [
    '{pattern} in {count} documents of the kind {kind} says {term} nearly everywhere',
    '{pattern} v {count} dokumentech druhu {kind} uvádí téměř všude {term}',
  ],
  [
    '{pattern} in {count} documents of the kind {kind} says {terms} {after} times, {before} times before',
    '{pattern} v {count} dokumentech druhu {kind} uvádí {terms} {after}×, dříve {before}×',
  ],
  ['{path}: {had} values before, {has} now ({document})', '{path}: dříve {had} údajů, nyní {has} ({document})'],
  ['{term}: {before} before, {after} now', '{term}: dříve {before}, nyní {after}'],
  [
    '{pattern}: "{words}" in {count} of {files} files, as in {path}',
    '{pattern}: „{words}“ v {count} z {files} souborů, například v {path}',
  ],
  [
    '{pattern}: in {had} of {documents} documents before, {kept} of them keep it; not {example}',
    '{pattern}: dříve v {had} z {documents} dokumentů, ponechává si jej {kept} z nich; nikoli {example}',
  ],
  ['{path}: was {document}', '{path}: dříve {document}'],
  ['gone: {id}', 'zmizelo: {id}'],
  ['came: {path}', 'přibylo: {path}'],
]

/** What does not hold in a database. */
const faults: readonly Template[] = [
  ['lacks the {part}', 'chybí {part}'],
  ['row {row} of {table} refers to nothing in {parent}', 'řádek {row} tabulky {table} neodkazuje na nic v {parent}'],
  ['its revisions are not numbered from 1 on', 'jeho revize nejsou číslovány od 1'],
  ['a revision of it was read from no file', 'některá jeho revize nebyla přečtena z žádného souboru'],
  [
    'the table source does not say what the JSON of its revision does',
    'tabulka source neuvádí to, co JSON její revize',
  ],
  ['was read, but no revision says so', 'byl přečten, ale žádná revize to neuvádí'],
  [
    'no document calls this town what the table municipality does',
    'žádný dokument tuto obec nejmenuje tak jako tabulka municipality',
  ],
  ['documents give this town different names', 'dokumenty tuto obec jmenují různě'],
  ['this passage is not in the index', 'tento úsek není v rejstříku'],
  ['the index has a passage that is gone', 'v rejstříku je úsek, který již není'],
  ['its {column} is not that of its JSON', 'jeho {column} není to, co uvádí jeho JSON'],
  ['the table {table} does not say what its JSON does', 'tabulka {table} neuvádí to, co jeho JSON'],
  ['the text has no place {place}', 'text nemá místo {place}'],
  ['{value} is not in its words', '{value} není v jeho slovech'],
]

/** What does not hold in a record, which also tells where. */
const ofRecords: readonly Template[] = [
  ['the text has no place {place} for {pointer}', 'text nemá místo {place} pro {pointer}'],
  ['{where}: {fault}', ({ where = '', fault = '' }) => `${where}: ${inCzech(fault, faults) ?? fault}`],
]

const all: readonly Template[] = [...fileErrors, ...databaseErrors, ...usageErrors, ...runErrors, ...faults]

/** Any sentence that is thrown or kept, in a language; what is not known, as words of the system, stays as it is. */
export const told = (message: string, language: Language): string => {
  if (language === 'en') return message
  return inCzech(message, all) ?? anyFindingMessage(message, language)
}

/** A finding in a language. */
export const toldFinding = findingMessage
