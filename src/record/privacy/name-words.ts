/** Words that stand beside names, as `keyOf` writes them. */
import { isPosition } from '../../czech/person/person.ts'
import { Passage } from '../../text/passage.ts'

/** Words that stand between or beside the words of a name and are no part of it. */
export const DEGREES =
  /^(?:bc|bca|ing|arch|mgr|mga|mudr|mvdr|paeddr|pharmdr|phdr|phmr|rndr|rsdr|thdr|thlic|judr|icdr|doc|prof|plk|mjr|kpt|por|npor|pplk|prap|nprap|pprap|et|ph|d|dis|csc|drsc|th|mba|mpa|ll|m|msc|bba|a|dba|ml|st)$/
export const LABELS =
  /^(?:jmeno|jmena|krestni|prijmeni|titul|pred|za|jmenem|given|family|first|last|name|surname|firstname|lastname|givenname|familyname|honorificprefix|honorificsuffix|itemprop|span|content|fn|n)$/
export const SURNAME_LABELS = /^(?:prijmeni|surname|lastname|familyname)$/
export const GIVEN_LABELS = /^(?:jmeno|krestni|firstname|givenname)$/
export const PARTICLES = /^(?:von|van|de|da|di|la|le|el|al|ten|der)$/
export const MAIDEN =
  /^(?:roz|rozena|rozene|rozenou|rozeny|rozeneho|provd|provdana|provdane|provdanou|drive|svob|svobodna|ovdovela|vdova)$/
export const AND = /^(?:a|i|s|se|nebo|plus)$/
/** Words before a surname that people are called by or that a sentence begins with. */
export const CALLED =
  /^(?:pan|pani|pana|panu|panem|panove|pi|p|sl|slecna|slecny|slecne|slecnu|slecnou|kolega|kolegy|kolegu|kolegou|kolegyne|kolegyni|soudruh|dr|manzele|manzelu|rodina|rodiny|rodine|rodinu|rodinou|podle|pro|s|se|z|ze|za|u|od|do|k|ke|o|a|i|ale|kdyz|dnes|take|tez|dekujeme|dekuji|diky|kontaktovat|kontaktujte|volejte|piste|jmeno|prijmeni|vypracoval|vypracovala|zpracoval|zpracovala|zapsal|zapsala|podepsal|podepsala|schvalil|schvalila|osoba|osoby|kontakt|predkladatel|predkladatelka|zastoupena|zastoupeny|jednajici|dle|vazena|vazeny|mila|mily|na|v|ve|po|pri|mezi|proti|nad|pod|bez|krome|vedle|potom|pote|protoze|jenze|tehdy|vcera|zitra|letos|loni|nova|novy|tajemnik|tajemnice|zastupce|zastupkyne)$/
export const FAMILY =
  /^(?:rodin[ayeuo]\p{L}{0,3}|manzel\p{L}{0,3}|sourozen\p{L}{1,4}|bratr\p{L}{0,3}|bratri|sestr\p{L}{0,2}|u|k|ke|od|pro|s|se|o|domacnost\p{L}{0,4}|deti|pani)$/u
export const PERSONS =
  /^(?:osob\p{L}{0,3}|kontakt\p{L}{0,4}|person|people|user|autor|author|profil|profile|foto|photo|portret|clovek|lide|tym|team|clen\p{L}{0,3}|pani?|konzultant\p{L}{0,3}|starost\p{L}{0,3}|zamestnan\p{L}{0,4}|pracovni\p{L}{0,3}|zivotopis|cv|vizitka|medailonek|email|mail|id)$/u

/** What a body or an office's house begins with: no word about a person. */
const HOUSE = /^(?:měst|úřad|magistr|agentur|odděl|odbor(?!n)|územní|hlavní|krajsk)/iu

/** Whether a word says what a person is. */
export const isOffice = (word: string): boolean => !HOUSE.test(word) && isPosition(Passage.of(word))
