/** The words by which pages name strategic documents and say how far they are, as data. */
import type { LocalityPage } from '../../kind.ts'

export type Status = Exclude<LocalityPage['strategic_documents'][number]['status'], undefined | 'none_yet'>

/** The noun of a document's name in any case form. */
export const HEAD = String.raw`(?:[Pp]lán(?:u|em|y|ů|ům|ech)?|[Ss]trategi(?:e|i|í|ím|ích)|[Kk]oncepc(?:e|i|í|ím|ích)|[Pp]rogram(?:u|em|y|ů)?)`
/** Adjectives before it; nouns of an act ("předložení plánu") are none. */
const ADJECTIVE = String.raw`(?:(?!\p{L}+(?:[eěá]n|[iu]t|stv)í(?!\p{L}))\p{L}+(?:ý|á|é|ého|ému|ém|ým|ou|ých|ými|í|ího|ímu|ím|ích|ními)(?:\s(?:a|i)(?=\s\p{L}(?:(?![ýáéíuhm])\p{L})*[ýáéíuhm]\p{L}*\s))?\s)`
export const DOCUMENT = new RegExp(String.raw`(?<!\p{L})${ADJECTIVE}{0,5}${HEAD}(?!\p{L})`, 'u')

/** Adjectives that speak of the document and are no part of its name. */
export const NO_PART =
  /^(?:(?:ne)?schválen|(?:ne)?přijat|jak(?:ý|á|é)$|kter(?:ý|á|é)$|připrav(?:ovan|en)|zpracov(?:an|án|ávan)|plánovan|nov(?:ý|á|é|ého|ému|ém|ým|ou|ých)$|aktuáln|aktualizovan|současn|stávajíc|dosavadn|předchoz|následn|navazujíc|dalš|tento|tato|toto|tohoto|tomto|této|tuto|tímto|touto|vlastn|cel(?:ý|á|é)$|první$|druh(?:ý|á|é|ého|ém|ým|ou)$|třetí$|vzniklý|uveden|zmíněn|výše|jednotliv|takov|obdobn|platn|hlavn|klíčov|základn|dlouhodob(?:ý|á|é)$|samotn|původn)/iu

/** Programmes that are no document of the town. */
export const NO_DOCUMENT =
  /^(?:žádn|operační|dotační|grantov|národní\sprogram|poradensk|vzdělávací\sprogram|terénní|preventivní|motivační|rámcov|evropsk|integrovan\p{L}+\soperační|nov\p{L}+\sprogram|programové)/iu

/** Names that count although they begin with a small letter. */
export const COMMON_NAME =
  /^(?:strategick\p{L}+|míst\p{L}+|akčn\p{L}+|tematick\p{L}+|komunitn\p{L}+|střednědob\p{L}+|rozvojov\p{L}+|komplexn\p{L}+|integrovan\p{L}+|situačn\p{L}+|lokáln\p{L}+)\s(?:\p{L}+\s)*plán\p{L}*\s\p{L}|^(?:plán|strategi|koncepc|program)\p{L}*\s(?:sociáln|prevence|inkluz|rozvoj|podpory|vzdálen|bydlen|rodinn|bytov)/iu

/** How such a name begins. */
export const COMMON_BEGINNING =
  /^(?:strategick|míst|akčn|tematick|komunitn|střednědob|rozvojov|komplexn|integrovan|lokáln|plán|strategi|koncepc|program)/iu

/** A lower-case word after the noun that is no part of the name. */
export const NAME_END =
  /^(?:je|jsou|byl[aoiy]?|nebyl[aoiy]?|bude|budou|má|mají|by|se|si|již|už|dosud|zatím|však|tak|také|který|která|které|kteří|kterým|kterou|kterého|jenž|jež|jehož|jejž|jejíž|v|ve|na|z|ze|do|od|k|ke|s|se|o|po|při|za|nad|pod|u|dle|podle|dne|město|obec|městu|obci|radě|městem|obcí|zastupitelstv\p{L}+|radou|agenturou|spolu|společně|(?:ne)?schvál\p{L}+|(?:ne)?schval\p{L}+|připrav\p{L}+|zprac\p{L}+|vyprac\p{L}+|přij[aí]\p{L}+|předlož\p{L}+|předklád\p{L}+|plánov\p{L}+|plánuje|aktualizov\p{L}+|dokonč\p{L}+|vznik\p{L}*|vytv[oá]ř\p{L}+|projedn\p{L}+|odsouhlas\p{L}+|tvoří|platí|platn\p{L}+|obsahuj\p{L}+|\p{L}+(?:uje|ují|ován[ao]?))$/iu
/** Prepositional phrases that are part of a name. */
export const NAME_GOES_ON =
  /^(?:pro\s(?!období|rok|roky|léta|obdobi)|v\soblasti\s|na\spodporu\s|na\súzemí\s|ve\směstě\s\p{Lu}|v\sobci\s\p{Lu})/iu
/** Capitalised words that begin the next clause and no name. */
export const NO_NAME =
  /^(?:Agentur|ASZ|Město$|Obec$|Zastupitelstv|Rada$|Radou$|Dokument|Plán|Strategi|Koncepc|Schvál|Příprav|Připrav)/u

/** How adverbs end, and adjectives and persons in a case that no genitive has: *vytváří svůj Strategický plán současně s Tanvaldem*. */
export const NO_GENITIVE = ['ně', 'cky', 'á', 'telé']

/** The general word for such a document, which says again one that was named: *Strategická koncepce se zaměřuje na …* */
export const GENERAL_NAME = /^strategick\p{L}+\s(?:plán|koncepc)\p{L}*$/iu

/** Abbreviations that stand for a document even where its name is not written out. */
export const KNOWN_ABBREVIATION = /^(?:SPSZ|PSZ|TAP|MPI|KPSS|MAP|SPRSS|LPI)$/u
