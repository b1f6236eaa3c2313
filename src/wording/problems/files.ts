/** What can be wrong with files, and its Czech; each goes on behind the name of the file and a colon. */
import { inCzech, type Sentence, type Templates } from '../template.ts'
import { faultsOfRecords } from './faults.ts'
import { formatProblems } from './formats.ts'

const ofFiles = {
  'is empty': 'soubor je prázdný',
  'is no line of notes: expected {"acknowledge"}, {"correct"} or {"teach"}':
    'není řádek poznámek: očekává se {"acknowledge"}, {"correct"} nebo {"teach"}',
  'holds nothing but blanks': 'soubor obsahuje jen mezery',
  'is a binary file of no kind that can be read': 'binární soubor, který nelze přečíst',
  'is in none of the charsets UTF-8, UTF-16, windows-1250 and ISO-8859-2; save it as UTF-8':
    'není v žádném z kódování UTF-8, UTF-16, windows-1250 a ISO-8859-2; uložte jej v UTF-8',
  'is broken UTF-8: byte {at} is 0x{byte}; save it as UTF-8 again':
    'poškozené UTF-8: {at}. bajt je 0x{byte}; uložte soubor znovu v UTF-8',
  'is broken {charset}': 'poškozené kódování {charset}',
  'has more than {most} bytes': 'má více než {most} bajtů',
  'has a name that is no UTF-8; rename it': 'jeho jméno není v UTF-8; přejmenujte jej',
  'is a link out of the folder and is not followed': 'odkaz vede mimo složku a nesleduje se',
  'is no regular file': 'není běžný soubor',
  'is JSON, as asz prints it, and no document; give the documents that it was made from':
    'je JSON, jak jej vypisuje asz, a ne dokument; zadejte dokumenty, ze kterých vznikl',
  "is a list of files and no document; give the files themselves, as with xargs -d '\\n' asz parse < LIST":
    "je seznam souborů, a ne dokument; zadejte soubory samotné, například xargs -d '\\n' asz parse < SEZNAM",
  'is compressed with gzip; unpack it first': 'je zabalený programem gzip; nejdříve jej rozbalte',
  'has {bytes} bytes; the limit is {limit}': 'má {bytes} bajtů; limit je {limit}',
  'is a folder': 'je složka',
  'does not exist': 'neexistuje',
  'may not be read: permission denied': 'nelze číst: chybí oprávnění',
  'is a link that leads back to itself': 'je odkaz, který vede sám na sebe',
  'has too long a name': 'má příliš dlouhé jméno',
  'lies below something that is no folder': 'leží pod něčím, co není složka',
  'cannot be read while too many files are open; let asz open more: ulimit -n 1024, then asz':
    'nelze číst, dokud je otevřeno příliš mnoho souborů; dovolte programu asz otevřít jich více: ulimit -n 1024, potom asz',
  'cannot be read ({code})': 'nelze číst ({code})',
  'changes while it is read; it is left to the next run': 'mění se během čtení; ponechán dalšímu načtení',
  'takes longer than {seconds} seconds; {option} allows it more': 'čte se déle než {seconds} s; více dovolí {option}',
  'takes longer than {seconds} seconds': 'trvá déle než {seconds} s',
  'takes more than {megabytes} MB of memory': 'potřebuje více než {megabytes} MB paměti',
  'asz failed; let asz open more files: ulimit -n 1024 ({why})':
    'asz selhal; dovolte mu otevřít více souborů: ulimit -n 1024 ({why})',
  'asz failed; please report it ({why})': 'chyba programu asz; nahlaste ji, prosím ({why})',
  'asz failed on this document; please report it ({why})':
    'při čtení tohoto dokumentu selhal asz; nahlaste to, prosím ({why})',
  'asz failed on this document; let asz open more files: ulimit -n 1024 ({why})':
    'při čtení tohoto dokumentu selhal asz; dovolte mu otevřít více souborů: ulimit -n 1024 ({why})',
  'ended the thread that read it ({why}); please report it':
    'ukončil vlákno, které jej četlo ({why}); nahlaste to, prosím',
  'cannot be written ({why}); move away what is there, make room or mend the permissions':
    'nelze zapsat ({why}); přesuňte jinam, co tam je, uvolněte místo nebo upravte oprávnění',
  'no column holds the names of municipalities: expected one called {names}; the columns are: {columns}': ({
    names = '',
    columns = '',
  }) =>
    `žádný sloupec neobsahuje jména obcí: očekává se sloupec ${names.replace(' or ', ' nebo ')}; sloupce jsou: ${columns}`,
  'holds no municipality: expected a row with a name after the first one':
    'neobsahuje žádnou obec: za prvním řádkem se očekává řádek se jménem',
  'is no line of related words: expected theme: word, word':
    'není řádek souvisejících slov: očekává se téma: slovo, slovo',
  'is no JSON: {why}': 'není to JSON: {why}',
  'is no CSV: expected a cell, closed by its quotation mark and {sign}':
    'není to CSV: očekává se buňka ukončená uvozovkou a znakem {sign}',
  'is no document of asz: {why}': 'není to dokument programu asz: {why}',
  'does not exist, and there is no database {database} to look it up in':
    'neexistuje a není ani databáze {database}, kde by se dal vyhledat',
  'is no file, and {database} has no such document': 'není to soubor a v databázi {database} takový dokument není',
  'is longer than a document may be': 'je delší, než smí být dokument',
  'is neither a path nor {"file", "base64"} nor {"file", "text"}':
    'není to cesta, ani {"file", "base64"}, ani {"file", "text"}',
  'is no base64': 'není to base64',
  'is longer than a record may be': 'je delší, než smí být záznam',
  'is no record of asz parse --records': 'není to záznam z asz parse --records',
  'is packed by zstd, which Node.js unpacks from 22.15 on; unpack it: zstd -dc FILE | asz load -':
    'je zabalený programem zstd, který Node.js umí rozbalit od verze 22.15; rozbalte jej: zstd -dc SOUBOR | asz load -',
  'was read by asz {version}, and this is {own}; read it again':
    'přečetl jej asz {version}, a toto je {own}; přečtěte jej znovu',
  'has another text than its hash says': 'jeho text neodpovídá otisku',
  'has a record that is against the schema ({why})': 'jeho záznam neodpovídá schématu ({why})',
  'has a record that does not hold: {fault}': ({ fault = '' }): string =>
    `jeho záznam neplatí: ${inCzech(fault, faultsOfRecords) ?? fault}`,
  'holds something else than an export; name another folder': 'obsahuje něco jiného než export; zadejte jinou složku',
  '{id} has no revision {revision}; there are {known}': 'dokument {id} nemá revizi {revision}; má {known}',
  "put in order with the document's other revisions, it {why}": ({ why = '' }): string =>
    `při řazení k ostatním revizím dokumentu: ${inCzech(why, fileProblems) ?? why}`,
  'was not read: the work was stopped': 'nebyl přečten: práce byla zastavena',
  'was answered by something else; please report it': 'odpovědělo na něj něco jiného; nahlaste to, prosím',
  'changed since it was read; import it again': 'od přečtení se změnil; načtěte jej znovu',
  '{why}; a document was read from it': ({ why = '' }): string =>
    `${inCzech(why, fileProblems) ?? why}; byl z něj přečten dokument`,
} satisfies Templates

export const fileProblems = { ...ofFiles, ...formatProblems }

/** What is wrong with a file, in words that have their Czech. */
export type FileProblem = Sentence<keyof typeof fileProblems>
