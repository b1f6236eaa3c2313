/** What can be wrong with a database, and what to do about it, and its Czech. */
import { inCzech, type Sentence, type Templates } from '../template.ts'

/** What became of the work that a disk stopped. */
const outcomes = {
  'the list in use is as it was': 'používaný seznam zůstal beze změny',
  'an older copy there is as it was': 'starší kopie tam zůstala beze změny',
  'then accept it again': 'poté jej přijměte znovu',
  'the database is as it was': 'databáze zůstala beze změny',
  'the notes are as they were': 'poznámky zůstaly beze změny',
  'nothing was changed': 'nic se nezměnilo',
  'the next import goes on from here': 'příští načtení bude pokračovat odtud',
} satisfies Templates

export const databaseProblems = {
  '{path}: cannot be written ({why})': '{path}: nelze zapsat ({why})',
  'make room or mend the permissions; {outcome}': ({ outcome = '' }) =>
    `uvolněte místo nebo upravte oprávnění; ${inCzech(outcome, outcomes) ?? outcome}`,
  '{path}: not an SQLite database': '{path}: není to databáze SQLite',
  'name another file with --db FILE': 'zadejte jiný soubor pomocí --db SOUBOR',
  '{path}: cannot be opened as a database ({why})': '{path}: nelze otevřít jako databázi ({why})',
  'check the folder and its permissions': 'zkontrolujte složku a její oprávnění',
  '{path}: too many files are open': '{path}: je otevřeno příliš mnoho souborů',
  'let asz open more: ulimit -n 1024, then asz': 'dovolte programu asz otevřít jich více: ulimit -n 1024, potom asz',
  '{path}: SQLite cannot do what asz asks ({why})': '{path}: SQLite nedokáže, oč asz žádá ({why})',
  'the next import makes what is missing of the tables of documents; all else is in a backup':
    'co z tabulek dokumentů chybí, vytvoří příští načtení; vše ostatní je v záloze',
  '{path}: is damaged ({why})': '{path}: je poškozena ({why})',
  'put a backup in its place, or move it away and read the documents again: asz import PATH… --db {path}':
    'nahraďte ji zálohou, nebo ji přesuňte jinam a načtěte dokumenty znovu: asz import CESTA… --db {path}',
  'better-sqlite3 has no native part for Node.js {version} on this machine; the database is untouched':
    'better-sqlite3 nemá na tomto počítači nativní část pro Node.js {version}; databáze zůstala beze změny',
  'build it where asz is installed: npm rebuild better-sqlite3 (without a ready-made one it takes a C++ compiler, make and Python); npm with --ignore-scripts leaves it out':
    'vytvořte ji tam, kde je asz nainstalován: npm rebuild better-sqlite3 (není-li hotová, je třeba překladač C++, make a Python); npm s --ignore-scripts ji vynechává',
  '{path}: is read by somebody else': '{path}: právě ji čte někdo jiný',
  'import again': 'načtěte znovu',
  '{path}: was damaged while it was written': '{path}: byla poškozena při zápisu',
  'check the disk, then import again': 'zkontrolujte disk a načtěte znovu',
  '{path}: another import is running (process {process}, since {since})':
    '{path}: běží jiné načítání (proces {process}, od {since})',
  '{path}: another import is running': '{path}: běží jiné načítání',
  'wait until it is done': 'počkejte, až skončí',
  '{path}: is no lock of asz ({why})': '{path}: není to zámek programu asz ({why})',
  'delete it; asz makes it anew': 'smažte jej; asz jej vytvoří znovu',
  '{path}: cannot be read ({why})': '{path}: nelze číst ({why})',
  'asz keeps runs in it: move away what is there': 'asz si v něm vede běhy: přesuňte jinam, co tam je',
  '{path}: is the database itself': '{path}: je to databáze sama',
  'name another file for the copy': 'zadejte pro kopii jiný soubor',
  'the database holds documents as another version of asz read them':
    'databáze obsahuje dokumenty tak, jak je přečetla jiná verze programu asz',
  'read the files again: asz import --force PATH…': 'načtěte soubory znovu: asz import --force CESTA…',
  '"{path}": begins or ends with a blank': '„{path}“: začíná nebo končí mezerou',
  'name another file': 'zadejte jiný soubor',
  '{path}: is a link to {target}, which is not there': '{path}: je odkaz na {target}, což tam není',
  '{path}: is a link that leads back to itself': '{path}: je odkaz, který vede sám na sebe',
  'mount what it leads to, or remove the link': 'připojte, kam vede, nebo odkaz odstraňte',
  '{path}: there is no such database': '{path}: taková databáze neexistuje',
  'make one with `asz import PATH…`, or name it with --db FILE':
    'vytvořte ji příkazem `asz import CESTA…`, nebo ji určete pomocí --db SOUBOR',
  '{path}: is a folder, and asz keeps a file there': '{path}: je složka, asz tam má soubor',
  'move it away, or name another file with --db FILE': 'přesuňte ji jinam, nebo zadejte jiný soubor pomocí --db SOUBOR',
  '{path}: is no regular file and so no database': '{path}: není to běžný soubor, a tedy ani databáze',
  '{path}: a database, but not one of asz': '{path}: je to databáze, ale nepatří programu asz',
  '{path}: made by a newer version of asz': '{path}: vytvořila ji novější verze programu asz',
  'update asz, or make a new database with --db FILE':
    'aktualizujte asz, nebo vytvořte novou databázi pomocí --db SOUBOR',
  '{path}: is empty': '{path}: je prázdná',
  'read documents into it: asz import PATH… --db {path}': 'načtěte do ní dokumenty: asz import CESTA… --db {path}',
  '{path}: made by an older version of asz': '{path}: vytvořila ji starší verze programu asz',
  'run `asz import` on it once: that updates it': 'spusťte na ní jednou `asz import`: tím se aktualizuje',
  'the database holds runs as another version of asz noted them':
    'databáze obsahuje běhy tak, jak je zaznamenala jiná verze programu asz',
  'read them with that version': 'přečtěte je onou verzí',
  '{path}: no import was refused': '{path}: žádné načtení nebylo odmítnuto',
  '{path}: has changed since run {run} was refused': '{path}: od odmítnutí běhu {run} se změnila',
  'no document about {town} has both revisions {before} and {after}':
    'žádný dokument o obci {town} nemá obě revize {before} a {after}',
  'no document about {town} has two revisions': 'žádný dokument o obci {town} nemá dvě revize',
  'revisions: {revisions}': 'revize: {revisions}',
  'several towns are called "{town}"': 'obcí jménem „{town}“ je více',
  'no document is about "{town}"': 'žádný dokument není o obci „{town}“',
  'did you mean {near}?': 'měli jste na mysli {near}?',
  '"{words}" may mean several documents': '„{words}“ může znamenat více dokumentů',
} satisfies Templates

/** What is wrong with a database or a question to it, and what to do, in words that have their Czech. */
export type DatabaseProblem = Sentence<keyof typeof databaseProblems>

export type Outcome = keyof typeof outcomes
