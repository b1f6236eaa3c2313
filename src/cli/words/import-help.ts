/** The help of `asz import`. */
import type { Language } from '../../wording/language.ts'

const english = {
  description: 'Read documents from files and folders into the database.',
  path: 'path',
  pathHelp: 'files and folders (folders with all that is in them)',
  folder: 'dir',
  json: 'also write one JSON file a document into this folder',
  force: 'read again what was read before',
  prune: 'remove documents whose files are gone (else they are kept and marked)',
  retry: 'read only the files that failed before (see asz failures)',
  version: 'version',
  retryBefore: 'read only the files that an asz before this version read',
  number: 'number',
  accept: 'publish what the last import refused to publish',
  seconds: 'seconds',
  timeout: 'how long one document may take',
  jobs: 'how many documents are read at a time',
  quiet: 'say nothing unless something is wrong',
  format: 'format',
  logFormat: 'how to tell what goes on',
  examples: `
Examples:
  asz import documents/                     into asz.sqlite here
  asz import page.html plan.odt 2024.zip --db x.sqlite
  asz import documents/ --json out/         one JSON file a document as well
  asz import documents/ --quiet --max-failed 5%     from cron or a systemd timer
  asz import --retry                        once more what failed
  ASZ_DB=/srv/asz.sqlite asz import inbox/  another database by default

Unchanged files are skipped; a changed file adds a revision. Readers see the state before the import or the one after it.
Exit codes: 0 all well, 1 nothing could be done, 2 wrong usage, 3 some documents failed, 4 refused to publish because the
result looks wrong (--accept publishes it), 11 another import runs, 130 interrupted (the next import goes on from there).`,
}

export const importWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Načte dokumenty ze souborů a složek do databáze.',
    path: 'cesta',
    pathHelp: 'soubory a složky (složky se vším, co obsahují)',
    folder: 'složka',
    json: 'navíc zapíše do této složky pro každý dokument jeden soubor JSON',
    force: 'přečte znovu i to, co již bylo přečteno',
    prune: 'odstraní dokumenty, jejichž soubory zmizely (jinak zůstanou a označí se)',
    retry: 'přečte jen soubory, které dříve selhaly (viz asz failures)',
    version: 'verze',
    retryBefore: 'přečte jen soubory, které četl asz starší než tato verze',
    number: 'číslo',
    accept: 'zveřejní, co poslední načtení zveřejnit odmítlo',
    seconds: 'sekundy',
    timeout: 'jak dlouho smí trvat jeden dokument',
    jobs: 'kolik dokumentů se čte najednou',
    quiet: 'nevypisuje nic, je-li vše v pořádku',
    format: 'formát',
    logFormat: 'v jakém formátu hlásit průběh',
    examples: `
Příklady:
  asz import dokumenty/                     do asz.sqlite v této složce
  asz import stranka.html plan.odt 2024.zip --db x.sqlite
  asz import dokumenty/ --json json/        navíc jeden soubor JSON pro každý dokument
  asz import dokumenty/ --quiet --max-failed 5%     z cronu nebo časovače systemd
  asz import --retry                        ještě jednou, co selhalo
  ASZ_DB=/srv/asz.sqlite asz import inbox/  jiná výchozí databáze

Nezměněné soubory se přeskočí; změněný soubor přidá revizi. Kdo databázi čte, vidí stav před načtením, nebo po něm.
Návratové kódy: 0 vše v pořádku, 1 nebylo možné udělat nic, 2 chybné použití, 3 některé dokumenty selhaly, 4 výsledek se
jeví chybný a nebyl zveřejněn (zveřejní jej --accept), 11 běží jiné načítání, 130 přerušeno (příště se pokračuje).`,
  },
}
