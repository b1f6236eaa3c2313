/** The labels and headings of project records, each with an example of how it is printed. */
import type { LabelRule } from '../../document/label.ts'

export type ProjectKey =
  | 'title'
  | 'registration_number'
  | 'programme'
  | 'status'
  | 'summary'
  | 'key_activities'
  | 'group'
  | 'period'
  | 'start'
  | 'end'
  | 'duration'
  | 'place_of_realisation'
  | 'target_groups'
  | 'beneficiary'
  | 'partners'
  | 'contact'
  | 'funding'
  | 'amount'
  | 'published'
  | 'unread'
  | PartKey

/** What an organisation or a contact consists of. */
export type PartKey =
  | 'name'
  | 'ico'
  | 'seat'
  | 'street'
  | 'house_number'
  | 'city_part'
  | 'city'
  | 'region'
  | 'postal_code'
  | 'url'
  | 'phone'
  | 'email'
  | 'role'

type Rule = LabelRule<ProjectKey>

const NUMBER_LIKE = /(?:CZ\s?\.|AMIF)/
const DATE_LIKE = /(?:od\s)?\d/

/** What a record says about the project itself. */
const ofProject: readonly Rule[] = [
  {
    key: 'registration_number',
    pattern:
      /registrační číslo(?: projektu| žádosti)?|(?:projekt )?(?:reg|registr)\. ?(?:č|číslo|čís)\.?(?: projektu)?|číslo projektu|č\. projektu|identifikační číslo projektu|evidenční číslo projektu|kód projektu|registrační č\.(?: projektu)?/,
    example: 'Registrační číslo projektu',
    bare: NUMBER_LIKE,
  },
  {
    key: 'title',
    pattern: /(?:plný |celý |úplný )?název (?:grantového )?projektu(?: česky)?|projekt/,
    example: 'Název projektu',
  },
  {
    key: 'programme',
    pattern:
      /(?:operační |dotační |grantový )?program|(?:zkrácený |celý )?název (?:operačního |dotačního )?programu|název OP|dotační titul/,
    example: 'Operační program',
  },
  { key: 'status', pattern: /(?:aktuální )?(?:stav|fáze)(?: realizace)?(?: projektu)?/, example: 'Stav projektu' },
  {
    key: 'summary',
    pattern:
      /(?:stručný |krátký )?(?:popis|obsah|anotace|charakteristika|abstrakt|představení|shrnutí|souhrn|resumé)(?: (?:obsahu |cílů )?projektu)?|(?:hlavní |stručný )?(?:cíle?|záměr|účel|smysl)(?: projektu)|(?:hlavní )cíle?|cíle?|o projektu|o čem (?:je projekt|projekt je)|o co v projektu jde|(?:co|jaký) je (?:hlavním )?cíl(?:em)?(?: projektu)?|stručně o projektu|čeho chceme dosáhnout/,
    example: 'Anotace projektu',
  },
  {
    key: 'key_activities',
    pattern:
      /(?:popis )?(?:klíčov(?:é|ých) |hlavní(?:ch)? )?aktivit(?:y|a)?(?: projektu)?(?: jsou)?|přehled (?:klíčových )?aktivit(?: projektu)?|(?:co (?:v projektu |v rámci projektu )?(?:děláme|budeme dělat|nabízíme|plánujeme)|co se v projektu děje|náplň projektu)|(?:realizované|projektové|plánované|podporované) aktivity|aktivity v projektu|[\p{L} ]{0,80}(?:tyto|těchto|následující(?:ch)?) (?:klíčov\p{L}{1,20} |hlavn\p{L}+ )?aktivit\p{L}{0,3}(?: projektu)?/u,
    example: 'Klíčové aktivity',
  },
  {
    key: 'duration',
    pattern:
      /(?:celková |předpokládaná )?(?:doba trvání|délka(?: trvání| realizace)?|trvání)(?: realizace)?(?: projektu)?/,
    example: 'Doba trvání projektu',
  },
  {
    key: 'period',
    pattern:
      /(?:předpokládan(?:ý|á|é) |plánovan(?:ý|á|é) )?(?:termín|termíny|doba|období|čas|harmonogram|data)(?: fyzické)?(?: realizace| řešení| uskutečnění)(?: projektu)?|(?:termín|období|doba) projektu|termín|období|realizace(?: projektu)?|kdy/,
    example: 'Termín realizace',
    bare: DATE_LIKE,
  },
  {
    key: 'period',
    pattern: /(?:datum |termín )?zahájení a (?:ukončení|konec)(?: fyzické)?(?: realizace)?(?: projektu)?/,
    example: 'Zahájení a ukončení realizace',
  },
  { key: 'period', pattern: /projekt (?:je|byl) realizován/, example: 'Projekt je realizován' },
  {
    key: 'start',
    pattern: /(?:(?:termín|období|doba|realizace)(?: realizace)?(?: projektu)? )?od/,
    example: 'Doba realizace od',
  },
  {
    key: 'end',
    pattern: /(?:(?:termín|období|doba|realizace)(?: realizace)?(?: projektu)? )?do/,
    example: 'Doba realizace do',
  },
  {
    key: 'start',
    pattern:
      /(?:(?:skutečn(?:é|ý) |předpokládan(?:é|ý|á) |plánovan(?:é|ý|á) )?(?:datum|termín|den) )?(?:skutečného |předpokládaného |fyzického )?(?:zahájení|začátk?u?|začátek|počátku?|počátek|startu?)(?: fyzické)?(?: realizace| řešení)?(?: projektu)?/,
    example: 'Datum zahájení projektu',
    bare: DATE_LIKE,
  },
  {
    key: 'end',
    pattern:
      /(?:(?:skutečn(?:é|ý) |předpokládan(?:é|ý|á) |plánovan(?:é|ý|á) )?(?:datum|termín|den) )?(?:skutečného |předpokládaného |fyzického )?(?:ukončení|konce?|konec|dokončení|závěru?|závěr)(?: fyzické)?(?: realizace| řešení)?(?: projektu)?/,
    example: 'Datum ukončení realizace',
    bare: DATE_LIKE,
  },
  {
    key: 'place_of_realisation',
    pattern:
      /(?:míst(?:o|a)|územ(?:í|ní)|lokalit(?:a|y)|oblast|region|regiony|kraj)(?: (?:realizace|dopadu|působnosti|řešení|uskutečnění|rozsah|zaměření))(?: (?:a dopadu|a realizace))?(?: projektu)?|lokalit(?:a|y)|dopad projektu|kde/,
    example: 'Místo realizace',
  },
  {
    key: 'target_groups',
    pattern:
      /(?:hlavní |popis )?cílov(?:á|é|ých) skupin(?:a|y)?(?: projektu)?|komu (?:je projekt určen|pomáháme|je určen)|projekt je určen|pro koho(?: je(?: projekt)?(?: určen)?)?/,
    example: 'Cílová skupina',
  },
  {
    key: 'group',
    pattern:
      /kdy,? kde(?:,| a) pro koho|(?:základní |obecné |další |bližší |podrobné )(?:údaje|informace|data)(?: o projektu)?|informace o projektu|údaje o projektu|identifikace projektu|detail projektu|karta projektu|projekt v kostce|subjekty projektu|parametry projektu|(?:název )?(?:údaj|položka|ukazatel|parametr)(?:e|y)?/,
    example: 'Kdy, kde, pro koho',
  },
  {
    key: 'published',
    pattern:
      /(?:datum |dne )?(?:publikováno|publikace|zveřejněno|zveřejnění|aktualizováno|aktualizace|vloženo|vydáno|uveřejněno|poslední (?:aktualizace|změna|úprava)|vytvořeno|upraveno|naposledy (?:upraveno|aktualizováno))(?: (?:dne|stránky|záznamu))?/,
    example: 'Publikováno',
    bare: /(?:dne\s)?\d/,
  },
]

const WHO =
  'příjemc(?:e|i)|žadatel(?:é|i|e)?|realizáto(?:r|ra|rovi|ři)|nositel(?:é|e|i)?|předkladatel(?:é|e|i)?|řešitel(?:é|e|i)?'

/** What is paid, in the words before it and after it: *celkové způsobilé | výdaje | projektu*, *příspěvek | z EU*. */
const QUALITY =
  '(?:celkov|schválen|přidělen|poskytnut|přiznan|získan|maximáln|požadovan|předpokládan|plánovan|skutečn|z?působil|nezpůsobil|uznateln|finančn|veřejn|soukrom|národn|vlastn|státn|jin|evropsk|krajsk|městsk|obecn)(?:é|á|ý|í|ě)'
const SUM =
  'náklady|výdaje|rozpočet|částka|dotace|podpora|výše (?:\\p{L}{4,14}(?:é|ého|í) )?(?:podpory|dotace|příspěvku|rozpočtu|částky)|hodnota|objem|příspěvek|podíl|prostředky|zdroje|spoluúčast|spolufinancování|celkem'
const FUND = String.raw`EU|ESF\+?|EFRR|ERDF|AMIF|OPZ\+?|IROP|Unie|Evropské unie|Evropského sociálního fondu(?: plus)?|Evropského fondu pro regionální rozvoj`
const PAYER = String.raw`(?:(?:z|ze|na) )?(?:${FUND}|SR|ČR|MPSV(?: ČR)?|MV(?: ČR)?|MŠMT(?: ČR)?|MMR(?: ČR)?|Ministerstva [\p{L} ]{4,40}|státní(?:ho)? rozpoč(?:et|tu)(?: ČR)?|(?:rozpočtu )?(?:kraje|obce|města)|příjemce|žadatele|realizátora|partner(?:a|ů)|projektu?|dotace|podpory|finančních prostředků|celkem)`
const PAYER_ALONE = String.raw`EU|ESF\+?|EFRR|AMIF|Evropská unie|Evropský sociální fond(?: plus)?|Evropský fond pro regionální rozvoj|státní rozpočet(?: ČR)?|SR|MPSV|rozpočet (?:kraje|obce|města)`
const SHARE_OF_SUM = String.raw`\(?\d{1,3}(?:,\d{1,2})? ?%\)?`

/** Whose project it is, and who pays for it. */
const ofPeople: readonly Rule[] = [
  {
    key: 'beneficiary',
    pattern: new RegExp(
      String.raw`(?:název |údaje o |hlavní |další )?(?:${WHO})(?: ?(?:\/|a) ?(?:${WHO}))?(?: (?:podpory|dotace|grantu|projektu|podpory\/dotace)){0,2}|(?:kdo )?projekt realizuje|realizující (?:organizace|subjekt)`,
      'u',
    ),
    example: 'Příjemce',
  },
  {
    key: 'partners',
    pattern:
      /(?:název )?(?:finanční(?:ho)? |zahraniční(?:ho)? |projektov(?:ý|í|ého) )?partne(?:r|ra|ři|řů|ry|rem)(?: projektu)?(?: (?:bez|s) finanční(?:ho|m)? (?:příspěvk(?:u|em)|účast[ií]))?(?: projektu)?|ve spolupráci(?: s)?|(?:donorský|norský|slovenský) partner|partner (?:z|ze) \p{Lu}\p{Ll}+|spolupracující (?:organizace|subjekty)|partnerské organizace/u,
    example: 'Partneři projektu',
  },
  {
    key: 'contact',
    pattern:
      /z?odpovědná osoba|(?:další |bližší |více )informac(?:e|í) (?:podá|podají|poskytne|poskytnou|vám podá|získáte u)|více informací|kontaktní (?:osob(?:a|y)|údaje|informace)(?: projektu)?|kontakt(?:y|ovat)?(?: (?:na|pro) (?:projekt|realizátora|příjemce|zájemce|média|novináře))?|na koho se (?:můžete )?obrátit|koho kontaktovat|(?:náš )?tým|(?:realizační|projektový) tým(?: projektu)?|tým projektu|pracovníci projektu|(?:hlavní |odborn(?:ý|á) |finanční |projektov(?:ý|á) )?(?:manažer|manažerka|koordinátor|koordinátorka|vedoucí|garant|garantka)(?:\/ka)?(?: projektu)|projektov(?:ý manažer|á manažerka)/,
    example: 'Kontaktní osoba',
  },
  {
    key: 'contact',
    pattern: /kontaktní osobou(?: projektu)? je/,
    example: 'Kontaktní osobou projektu je',
    bare: /\p{L}/u,
  },
  {
    key: 'funding',
    pattern:
      /(?:financování(?: projektu)?|finanční (?:údaje|prostředky|rámec|plán|zajištění|podpora)(?: projektu)?|rozpočet(?: projektu)?|(?:náklady|výdaje)(?: projektu)?|finance|přehled financování|zdroje? financování)(?: v (?:tis\. |mil\. )?(?:Kč|CZK|EUR))?/,
    example: 'Financování (v Kč)',
    bare: /\d/,
  },
  {
    key: 'amount',
    pattern: new RegExp(
      String.raw`(?:z toho:? )?(?:(?:${QUALITY}) ){0,3}(?:${SUM})(?: ${PAYER}){0,3}(?: ${SHARE_OF_SUM})?|(?:z toho:? )?(?:${PAYER_ALONE})(?: ${SHARE_OF_SUM})?`,
      'u',
    ),
    example: 'Celkové způsobilé výdaje',
    bare: /\d/,
  },
]

/** Parts of addresses, organisations and contacts. */
const ofParts: readonly Rule[] = [
  {
    key: 'ico',
    pattern:
      /IČO?(?: (?:příjemce|žadatele|organizace|partnera|realizátora))?|I\.Č\.O?\.?|identifikační číslo(?: organizace| osoby)?/,
    example: 'IČ',
    bare: /\d/,
  },
  {
    key: 'seat',
    pattern:
      /(?:adresa (?:sídla|příjemce|žadatele|realizátora)|sídlo (?:organizace|příjemce|žadatele)|sídlo|adresa|se sídlem|místo podnikání|kontaktní adresa|korespondenční adresa)/,
    example: 'Sídlo',
  },
  { key: 'street', pattern: /ulice(?: a číslo| a č\. ?p\.)?/, example: 'Ulice' },
  {
    key: 'house_number',
    pattern:
      /číslo (?:popisné|orientační|domu|domovní)(?: ?(?:\/|a) ?(?:číslo )?orientační)?|č\. ?p\.|čp\.?|č\. ?(?:p\. ?)?\/ ?(?:č\. ?)?o\.|č\. domu/,
    example: 'Číslo popisné',
  },
  { key: 'city_part', pattern: /městská část|část (?:obce|města)|městský obvod/, example: 'Městská část' },
  { key: 'city', pattern: /město|obec(?: \/ ?město)?|městys/, example: 'Město' },
  { key: 'region', pattern: /kraj|region/, example: 'Kraj' },
  {
    key: 'postal_code',
    pattern: /PSČ(?:(?:,| a) (?:město|obec))?|poštovní směrovací číslo/,
    example: 'PSČ',
    bare: /\d/,
  },
  {
    key: 'url',
    pattern:
      /(?:oficiální )?(?:web(?:ové stránky|ová stránka|ovky)?|www(?: stránky| adresa)?|internetové stránky|internetová adresa|URL|stránky|odkaz)(?: (?:příjemce|organizace|projektu|žadatele|realizátora))?/,
    example: 'Web',
    bare: /(?:https?:|www\.)/,
  },
  {
    key: 'phone',
    pattern:
      /(?:tel(?:efon(?:ní číslo|y)?)?|mob(?:il(?:ní telefon)?)?|telefon \/ mobil|gsm|T|M)\.?(?: ?(?:\/|a) ?(?:mobil|fax))?(?: číslo| kontakt)?/,
    example: 'Tel.',
    bare: /[+\d(]/,
  },
  {
    key: 'email',
    pattern: /e-?mail(?:ov(?:á|ý) (?:adresa|kontakt))?|elektronická (?:pošta|adresa)|mail|E/,
    example: 'E-mail',
    bare: /[\p{L}\d._-]{1,40}@/u,
  },
  { key: 'role', pattern: /funkce|pozice|role|pracovní (?:pozice|zařazení)/, example: 'Funkce' },
  {
    key: 'name',
    pattern:
      /(?:obchodní )?(?:název|jméno|firma)(?: (?:a příjmení|organizace|subjektu|příjemce|žadatele|partnera|společnosti))?|příjmení a jméno/,
    example: 'Název organizace',
  },
]

/** Labels of what a record says and the contract does not hold; they end what stands before them. */
const unread: readonly Rule[] = [
  {
    key: 'unread',
    pattern:
      /(?:číslo |název |kód )?(?:výzv(?:a|y)|prioritní(?:ho)? os(?:a|y)|priority?|investiční priorita|specifick(?:ý|ého) cíle?|oblast(?:i)? (?:podpory|intervence)|opatření|globální grant)(?: (?:č\.|číslo|OP|programu|projektu))?/,
    example: 'Číslo výzvy',
    bare: /\d{2}_\d{2}/,
  },
  {
    key: 'unread',
    pattern:
      /DIČ|právní (?:forma|osobnost)|typ (?:projektu|příjemce|žadatele|organizace|subjektu)|statutární (?:zástupce|orgán)|datová schránka|ID datové schránky|bankovní spojení|číslo účtu|fax|zpracovatel|poskytovatel(?: dotace| podpory)?|řídicí orgán|fond|zprostředkující subjekt/,
    example: 'Právní forma',
    bare: /CZ\d/,
  },
  {
    key: 'unread',
    pattern:
      /(?:očekávan(?:é|á) |plánovan(?:é|á) |hlavní |dosažen(?:é|á) )?(?:výstup(?:y)?|výsledk(?:y|ů)|přínos(?:y)?|indikátor(?:y)?|monitorovací indikátory|udržitelnost|publicita|dokumenty(?: ke stažení)?|ke stažení|soubory|přílohy|fotogalerie|aktuality|zdůvodnění(?: potřebnosti)?|potřebnost|rizika|klíčová slova|počet podpořených osob|motto|inovativnost|zadavatel|odkazy)(?: projektu| a výsledky)?/,
    example: 'Výstupy projektu',
  },
]

/** The first rule that fits counts: what is longer or more special stands first. */
export const projectLabels: readonly Rule[] = [...ofProject, ...ofPeople, ...unread, ...ofParts]
