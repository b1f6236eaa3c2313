/** What can be wrong with what was typed, in Czech: sentences of Commander and those of the commands. */
import { inCzech } from '../../wording/template.ts'
import type { Template } from '../../wording/template.ts'

/** Why a value of an option or argument is none. */
const reasons: readonly Template[] = [
  ['Allowed choices are {choices}.', 'Možnosti jsou {choices}.'],
  ['It must be the name of a file.', 'Musí to být jméno souboru.'],
  ['It must be a name without blanks before or after it.', 'Musí to být jméno bez mezer na začátku a na konci.'],
  ['It must be a size: 5000, 100k, 64M, 1G.', 'Musí to být velikost: 5000, 100k, 64M, 1G.'],
  [
    'It must be name=size, as pdf.pages=5000; the names are {names}.',
    'Musí to být jméno=velikost, například pdf.pages=5000; jména jsou {names}.',
  ],
  ['It must be a whole number from 1 on.', 'Musí to být celé číslo od 1.'],
  ['It must be a whole number, or a share such as 5%.', 'Musí to být celé číslo, nebo podíl, například 5%.'],
  ['It must be a version, as 1.2.0.', 'Musí to být verze, například 1.2.0.'],
  [
    'It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.',
    'Musí to být datum: 2024, 2024-04, 2024-04-15 nebo 15. 4. 2024.',
  ],
  [
    'It must be an address, as https://www.example.cz/asz/.',
    'Musí to být adresa, například https://www.example.cz/asz/.',
  ],
  [
    'It must be an IČO of eight digits with the right check digit.',
    'Musí to být IČO o osmi číslicích se správnou kontrolní číslicí.',
  ],
  ['It must be an e-mail, as data@example.cz.', 'Musí to být e-mail, například data@example.cz.'],
  ['There are these kinds: {kinds}.', 'Druhy jsou tyto: {kinds}.'],
]

const reason = (text = ''): string => inCzech(text, reasons) ?? text

const ofCommander: readonly Template[] = [
  [
    '{error}\n(Did you mean one of {near}?)',
    ({ error = '', near = '' }) => `${inside(error)}\n(Měli jste na mysli ${near}?)`,
  ],
  ['{error}\n(Did you mean {near}?)', ({ error = '', near = '' }) => `${inside(error)}\n(Měli jste na mysli ${near}?)`],
  ["unknown command '{name}'", 'neznámý příkaz „{name}“'],
  ["unknown option '{name}'", 'neznámá volba „{name}“'],
  ["missing required argument '{name}'", 'chybí povinný argument „{name}“'],
  ["option '{flags}' argument missing", 'u volby „{flags}“ chybí hodnota'],
  ["required option '{flags}' not specified", 'chybí povinná volba „{flags}“'],
  [
    "option '{flags}' argument '{value}' is invalid. {reason}",
    (slots) =>
      `u volby „${slots['flags'] ?? ''}“ nelze použít hodnotu „${slots['value'] ?? ''}“. ${reason(slots['reason'])}`,
  ],
  [
    "option '{flags}' value '{value}' from env '{name}' is invalid. {reason}",
    (slots) =>
      `u volby „${slots['flags'] ?? ''}“ nelze použít hodnotu „${slots['value'] ?? ''}“ z proměnné „${slots['name'] ?? ''}“. ${reason(slots['reason'])}`,
  ],
  [
    "command-argument value '{value}' is invalid for argument '{name}'. {reason}",
    (slots) =>
      `hodnotu „${slots['value'] ?? ''}“ nelze použít pro argument „${slots['name'] ?? ''}“. ${reason(slots['reason'])}`,
  ],
  [
    "too many arguments for '{command}'. Expected {expected} argument{s} but got {given}.",
    'příliš mnoho argumentů příkazu „{command}“: očekává se nejvýše {expected}, zadáno {given}.',
  ],
  [
    "option '{flags}' is given twice ({first}, {second}); it takes one value: run the command once for each",
    'volba „{flags}“ je zadána dvakrát ({first}, {second}); má jednu hodnotu: spusťte příkaz pro každou zvlášť',
  ],
]

const ofCommands: readonly Template[] = [
  [
    '--cite needs the pointer of a value, and is given without --format',
    '--cite potřebuje ukazatel údaje a zadává se bez --format',
  ],
  ['--site needs --cite', '--site potřebuje --cite'],
  ['--with needs --city and no revisions', '--with potřebuje --city a žádné revize'],
  [
    'say whether the site may hold names, phones and e-mails: --without-personal-data or --with-personal-data',
    'řekněte, smí-li být na stránkách jména, telefony a e-maily: --without-personal-data, nebo --with-personal-data',
  ],
  ['--files-from needs --records', '--files-from potřebuje --records'],
  ['give either paths or --files-from', 'zadejte buď cesty, nebo --files-from'],
  ['--null needs --files-from', '--null potřebuje --files-from'],
  [
    '--records prints records: give it without --text, --explain, --show and --format',
    '--records vypisuje záznamy: zadejte jej bez --text, --explain, --show a --format',
  ],
  [
    '--show prints a stage of reading as it is: give it without --text and --without-personal-data',
    '--show vypisuje stupeň čtení tak, jak je: zadejte jej bez --text a --without-personal-data',
  ],
  [
    'with --records the standard input is a list: --files-from -',
    's --records je standardní vstup seznamem: --files-from -',
  ],
  [
    'give either --with-personal-data or --without-personal-data',
    'zadejte buď --with-personal-data, nebo --without-personal-data',
  ],
  [
    'the database may name people: say --without-personal-data, or --with-personal-data if you may hand them on',
    'databáze může jmenovat osoby: zadejte --without-personal-data, nebo --with-personal-data, smíte-li údaje o nich předat',
  ],
  [
    'the records would say that nobody is in the data, and the database may name people: make it with asz import --without-personal-data',
    'záznamy by uváděly, že data neobsahují osobní údaje, a databáze může jmenovat osoby: vytvořte ji příkazem asz import --without-personal-data',
  ],
  [
    '--publisher, --contact, --base-url, --theme and --frequency are for --to dcat',
    '--publisher, --contact, --base-url, --theme a --frequency patří k --to dcat',
  ],
  ['--to dcat needs --publisher, --contact and --base-url', '--to dcat potřebuje --publisher, --contact a --base-url'],
  ['--format xlsx needs --output FILE', '--format xlsx potřebuje --output SOUBOR'],
  ['--with prints text or json', '--with vypisuje text nebo json'],
  ['give two documents, or --city', 'zadejte dva dokumenty, nebo --city'],
  ['give two revisions, or none for the two latest', 'zadejte dvě revize, nebo žádnou pro dvě poslední'],
  ['only one side can be the standard input', 'standardním vstupem může být jen jedna strana'],
  [
    '--person needs a given name and a surname, as "Jana Nová"',
    '--person potřebuje jméno a příjmení, například "Jana Nová"',
  ],
  [
    '--accept publishes what lies aside and reads nothing: give it alone',
    '--accept zveřejní, co leží stranou, a nic nečte: zadejte jej samotné',
  ],
  ['give either --retry or --retry-before', 'zadejte buď --retry, nebo --retry-before'],
  [
    '--prune needs a look at all files: give it without --retry',
    '--prune potřebuje projít všechny soubory: zadejte jej bez --retry',
  ],
]

export const usageErrors: readonly Template[] = [...ofCommander, ...ofCommands]

const inside = (error: string): string => inCzech(error, usageErrors) ?? error
