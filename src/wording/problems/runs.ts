/** Why a run is not published, and what it noticed, and its Czech. */
import { wordsOf, type Sentence, type Templates } from '../template.ts'

export const runProblems = {
  '{failed} of {seen} files failed; --max-failed allows {allowed}':
    'selhalo {failed} z {seen} souborů; --max-failed dovoluje {allowed}',
  '--prune would remove all that was read in a folder that is empty now; is it mounted?':
    '--prune by odstranil vše, co bylo přečteno ze složky, která je nyní prázdná; je připojena?',
  '--prune would remove {pruned} of {documents} documents': '--prune by odstranil {pruned} z {documents} dokumentů',
  '{lost} of {had} documents of {folder} are gone, and of the {came} files that came {recognised} are documents of a known kind':
    'ze složky {folder} zmizelo {lost} z {had} dokumentů a z {came} nových souborů je jen {recognised} dokumentem známého druhu',
  '{count} of the files read anew lost most of their values':
    'souborů, které po novém čtení přišly o většinu údajů: {count}',
  '{count} of the files read anew are no documents of a known kind any more; are they pages of an error?':
    'souborů, které po novém čtení nejsou dokumentem známého druhu: {count}; nejsou to stránky s chybou?',
  '{count} documents became one: {document}': 'dokumenty, které splynuly v jeden ({count}): {document}',
  'values that documents of the kind {kind} had are gone from most of them':
    'údaje, které dokumenty druhu {kind} měly, z většiny z nich zmizely',
  'values that differed from file to file are one and the same in most documents of the kind {kind} now':
    'údaje, které se soubor od souboru lišily, jsou nyní ve většině dokumentů druhu {kind} stejné',
  '{pattern} in {count} documents of the kind {kind} says {term} nearly everywhere':
    '{pattern} v {count} dokumentech druhu {kind} uvádí téměř všude {term}',
  '{pattern} in {count} documents of the kind {kind} says {terms} {after} times, {before} times before':
    '{pattern} v {count} dokumentech druhu {kind} uvádí {terms} {after}×, dříve {before}×',
  '{path}: {had} values before, {has} now ({document})': '{path}: dříve {had} údajů, nyní {has} ({document})',
  '{term}: {before} before, {after} now': '{term}: dříve {before}, nyní {after}',
  '{pattern}: "{words}" in {count} of {files} files, as in {path}':
    '{pattern}: „{words}“ v {count} z {files} souborů, například v {path}',
  '{pattern}: in {had} of {documents} documents before, {kept} of them keep it; not {example}':
    '{pattern}: dříve v {had} z {documents} dokumentů, ponechává si jej {kept} z nich; nikoli {example}',
  '{path}: was {document}': '{path}: dříve {document}',
  'gone: {id}': 'zmizelo: {id}',
  'came: {path}': 'přibylo: {path}',
} satisfies Templates

/** What is told of a run, in words that have their Czech. */
export const ofRun = (problem: Sentence<keyof typeof runProblems>): string => wordsOf(problem)
