/** Why what was typed is refused by a command, and not by Commander: the words of each language, so that a missing one does not compile. */
import type { Language } from '../../../wording/language.ts'

const english = {
  // Behind the name of an option and its value
  fileName: 'It must be the name of a file.',
  plainName: 'It must be a name without blanks before or after it.',
  size: 'It must be a size: 5000, 100k, 64M, 1G.',
  limit: (names: string) => `It must be name=size, as pdf.pages=5000; the names are ${names}.`,
  positive: 'It must be a whole number from 1 on.',
  share: 'It must be a whole number, or a share such as 5%.',
  version: 'It must be a version, as 1.2.0.',
  date: 'It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.',
  address: 'It must be an address, as https://www.example.cz/asz/.',
  ico: 'It must be an IČO of eight digits with the right check digit.',
  email: 'It must be an e-mail, as data@example.cz.',
  kind: (kinds: string) => `There are these kinds: ${kinds}.`,

  givenTwice: (flags: string, first: string, second: string) =>
    `option '${flags}' is given twice (${first}, ${second}); it takes one value: run the command once for each`,
  citeAlone: '--cite needs the pointer of a value, and is given without --format',
  siteWithCite: '--site needs --cite',
  withCity: '--with needs --city and no revisions',
  withFormat: '--with prints text or json',
  twoDocuments: 'give two documents, or --city',
  twoRevisions: 'give two revisions, or none for the two latest',
  oneStandardInput: 'only one side can be the standard input',
  peopleOfSite:
    'say whether the site may hold names, phones and e-mails: --without-personal-data or --with-personal-data',
  filesFromWithRecords: '--files-from needs --records',
  pathsOrFilesFrom: 'give either paths or --files-from',
  nullWithFilesFrom: '--null needs --files-from',
  recordsAlone: '--records prints records: give it without --text, --explain, --show and --format',
  showAlone: '--show prints a stage of reading as it is: give it without --text and --without-personal-data',
  recordsOfStandardInput: 'with --records the standard input is a list: --files-from -',
  peopleOrNot: 'give either --with-personal-data or --without-personal-data',
  peopleOfExport:
    'the database may name people: say --without-personal-data, or --with-personal-data if you may hand them on',
  recordsOfNobody:
    'the records would say that nobody is in the data, and the database may name people: make it with asz import --without-personal-data',
  onlyForDcat: '--publisher, --contact, --base-url, --theme and --frequency are for --to dcat',
  dcatNeeds: '--to dcat needs --publisher, --contact and --base-url',
  xlsxWithOutput: '--format xlsx needs --output FILE',
  wholeName: '--person needs a given name and a surname, as "Jana Nová"',
  acceptAlone: '--accept publishes what lies aside and reads nothing: give it alone',
  oneRetry: 'give either --retry or --retry-before',
  pruneOfAll: '--prune needs a look at all files: give it without --retry',
}

export type Refusals = typeof english

export const refusals: Readonly<Record<Language, Refusals>> = {
  en: english,
  cs: {
    fileName: 'Musí to být jméno souboru.',
    plainName: 'Musí to být jméno bez mezer na začátku a na konci.',
    size: 'Musí to být velikost: 5000, 100k, 64M, 1G.',
    limit: (names) => `Musí to být jméno=velikost, například pdf.pages=5000; jména jsou ${names}.`,
    positive: 'Musí to být celé číslo od 1.',
    share: 'Musí to být celé číslo, nebo podíl, například 5%.',
    version: 'Musí to být verze, například 1.2.0.',
    date: 'Musí to být datum: 2024, 2024-04, 2024-04-15 nebo 15. 4. 2024.',
    address: 'Musí to být adresa, například https://www.example.cz/asz/.',
    ico: 'Musí to být IČO o osmi číslicích se správnou kontrolní číslicí.',
    email: 'Musí to být e-mail, například data@example.cz.',
    kind: (kinds) => `Druhy jsou tyto: ${kinds}.`,

    givenTwice: (flags, first, second) =>
      `volba „${flags}“ je zadána dvakrát (${first}, ${second}); má jednu hodnotu: spusťte příkaz pro každou zvlášť`,
    citeAlone: '--cite potřebuje ukazatel údaje a zadává se bez --format',
    siteWithCite: '--site potřebuje --cite',
    withCity: '--with potřebuje --city a žádné revize',
    withFormat: '--with vypisuje text nebo json',
    twoDocuments: 'zadejte dva dokumenty, nebo --city',
    twoRevisions: 'zadejte dvě revize, nebo žádnou pro dvě poslední',
    oneStandardInput: 'standardním vstupem může být jen jedna strana',
    peopleOfSite:
      'řekněte, smí-li být na stránkách jména, telefony a e-maily: --without-personal-data, nebo --with-personal-data',
    filesFromWithRecords: '--files-from potřebuje --records',
    pathsOrFilesFrom: 'zadejte buď cesty, nebo --files-from',
    nullWithFilesFrom: '--null potřebuje --files-from',
    recordsAlone: '--records vypisuje záznamy: zadejte jej bez --text, --explain, --show a --format',
    showAlone: '--show vypisuje stupeň čtení tak, jak je: zadejte jej bez --text a --without-personal-data',
    recordsOfStandardInput: 's --records je standardní vstup seznamem: --files-from -',
    peopleOrNot: 'zadejte buď --with-personal-data, nebo --without-personal-data',
    peopleOfExport:
      'databáze může jmenovat osoby: zadejte --without-personal-data, nebo --with-personal-data, smíte-li údaje o nich předat',
    recordsOfNobody:
      'záznamy by uváděly, že data neobsahují osobní údaje, a databáze může jmenovat osoby: vytvořte ji příkazem asz import --without-personal-data',
    onlyForDcat: '--publisher, --contact, --base-url, --theme a --frequency patří k --to dcat',
    dcatNeeds: '--to dcat potřebuje --publisher, --contact a --base-url',
    xlsxWithOutput: '--format xlsx potřebuje --output SOUBOR',
    wholeName: '--person potřebuje jméno a příjmení, například "Jana Nová"',
    acceptAlone: '--accept zveřejní, co leží stranou, a nic nečte: zadejte jej samotné',
    oneRetry: 'zadejte buď --retry, nebo --retry-before',
    pruneOfAll: '--prune potřebuje projít všechny soubory: zadejte jej bez --retry',
  },
}
