/** The words by which an overview lists organisations, as data; `actors.ts` applies them. */

/** Endings of verbs, present and past: "působí", "zajišťují", "podíleli". */
const NOW_OR_THEN = String.raw`(?:í|ejí|uj[eí]|ají|á|(?:e|i|a|ova)l[aoiy]?)`
const TAKES_PART = `(?:podíl${NOW_OR_THEN}|účastn${NOW_OR_THEN}|zapoj${NOW_OR_THEN})`

/** What announces a list, each with an example; `inflected` where the names after it stand in another case. */
export const announcements: readonly {
  readonly pattern: string
  readonly inflected?: true
  readonly example: string
}[] = [
  {
    pattern: String.raw`(?:aktér|partner|člen|poskytovatel|organizac|subjekt|zástupc|účastní|instituc)\p{L}*(?:\s[^\s.,;:]+){0,6}?\s(?:je|jsou|byl|byla|byli|patří|tvoří|zůstává|zůstávají)`,
    example: 'dalšími zapojenými aktéry je Středisko křesťanské pomoci',
  },
  {
    pattern: String.raw`(?:mezi|k)\s(?:[^\s.;:]+\s){1,12}?(?:patří|řadíme|řadí\sse|náleží)`,
    example: 'Mezi nejvýznamnější poskytovatele služeb patří Charita Opava',
  },
  {
    pattern: String.raw`(?<!\p{L})se?\s(?:agenturou|ASZ|městem|městysem|obcí|obcemi|svazkem|mikroregionem)(?:\s[^\s.,;:]+){0,4}?\sspolupracuj(?:e|í)(?!\s[^.;]{0,40}?\sse?\s)`,
    example: 'S Agenturou spolupracují Charita Opava a Člověk v tísni',
  },
  {
    pattern: String.raw`(?:(?:zajišť|poskyt|provoz|realiz)${NOW_OR_THEN}(?:\s(?:sociální|terénní|další|své|odborné)){0,2}(?:\s(?:služby|programy|práci|poradenství|pomoc|péči))?|nabí[zd](?:í|ejí|el[aiy]?|l[aiy]?)|vykonáv${NOW_OR_THEN}|věn${NOW_OR_THEN}\sse|se\s(?:\p{L}+\s){0,4}věn${NOW_OR_THEN}|zabýv${NOW_OR_THEN}\sse|se\s(?:\p{L}+\s){0,4}zabýv${NOW_OR_THEN})`,
    example: 'Velkou řadu služeb zajišťuje Oblastní charita Jihlava',
  },
  {
    pattern: String.raw`(?:(?:působ|prac|fung)${NOW_OR_THEN}(?!\sjako\s)|sídl${NOW_OR_THEN}|(?:jsou|byl[aoiy]?|je)\s(?:\p{L}+\s){0,4}zapojen[yiao]?|${TAKES_PART}\sse|se\s(?:\p{L}+\s){0,6}${TAKES_PART})`,
    example: 'Ve městě působí Naděje a Armáda spásy',
  },
  {
    pattern: String.raw`(?:peč|pomáh|star)${NOW_OR_THEN}(?:\sse)?`,
    example: 'O rodiny v nouzi pečují Charita Opava a Diakonie',
  },
  {
    pattern: String.raw`(?:partnerství|skupin[uy]|síť|základ|jádro)(?:\s[^\s.,;:]+){0,4}?\stvoří`,
    example: 'Lokální partnerství tvoří Člověk v tísni, Romodrom a Úřad práce',
  },
  {
    pattern: String.raw`spolupracuj(?:eme|[eí])(?:\s(?!s\s|se\s)[^\s.,;:]+){0,4}?\s(?:s|se)`,
    inflected: true,
    example: 'Město spolupracuje s Oblastní charitou Vsetín',
  },
  {
    pattern: String.raw`spoluprác(?:e|i|í)(?:\s(?!s\s|se\s)[^\s.,;:]+){0,3}?\s(?:s|se)`,
    inflected: true,
    example: 'V rámci spolupráce s Oblastní charitou Náchod a Diakonií ČCE vznikla síť služeb',
  },
]

/** Words of a list that name nothing. */
export const FILLER =
  /^(?:a\sto|tyto|tito|následující|a|i|s|se|ale|nebo|či|také|též|rovněž|dále|zde|tu|tam|především|zejména|hlavně|například|např\.|mj\.|mimo\sjiné|jako|jsou|je|pak|ještě|třeba|především\spak|ve\směstě|v\sobci|v\slokalitě|v\sregionu|na\súzemí\směsta|místní|další|neziskov[éá]\sorganizac[eií]|nestátní\sneziskov[éá]\sorganizac[eií]|organizac[eií]|spol(?:ek|ky)|společnosti?|obecně\sprospěšn[éá]\sspolečnosti?|občansk[éá]\ssdružení|sdružení|zapsan[ýé]\sspol(?:ek|ky)|subjekty|instituce)(?![\p{L}.])[\s,:–-]*/u

/** Legal forms, which a comma parts from the name that they belong to. */
export const LEGAL_FORM =
  /^(?:o\.\s?p\.\s?s\.|z\.\s?s\.|z\.\s?ú\.|o\.\s?s\.|p\.\s?o\.|s\.\s?r\.\s?o\.|a\.\s?s\.|s\.\s?p\.|spol\.\ss\sr\.\s?o\.|(?:příspěvková\sorganizace|zapsaný\s(?:spolek|ústav)|obecně\sprospěšná\sspolečnost|občanské\ssdružení|státní\spodnik|spolek|ústav)(?=[\s,;.)]*(?:$|[,;]|a\s)))/iu

/** Nouns by which a name that begins with a small letter is an organisation's, at the beginning of a word. */
export const ORGANISATION_NOUN =
  /(?:^|\s)(?:centr|středisk|charit|diakoni|poradn|škol|gymnázi|úřad|polici|odbor|oddělení|klub|azylov|dům|dom(?:u|ov)|nadac|fond|armád|stacionář|knihovn|nemocnic|probačn|farnost|sbor|ústav|mateřsk|zařízení|služebn|pracoviště|komis|výbor|MAS)/u

/** Words with which a clause goes on after a name. */
export const CLAUSE =
  /^(?:aj|atd|apod|ad|který|která|které|kteří|kterou|kterým|kterými|jenž|jež|jejž|jejíž|jehož|jejichž|kde|kam|což|přičemž|aby|protože|neboť|zatímco|ale|tak|ve\sspolupráci|v\srámci|v\soblasti|v\sulici|v\slokalitě|v\sobci|v\sprostorách|ve\směstě|ve\svyloučen\p{L}+|ve\sčtvrti|na\súzemí|na\ssídlišti|na\szákladě|na\sadrese|od\sroku|v\sroce|již|prostřednictvím|pomocí|formou|díky|se\s(?:sídlem|svým\p{L}*|zaměřením)|a\sto|jako|je|jsou|má|mají|si|se|by|byl[aoiy]?|bude|budou|svými?|své|svou|s\s(?:programem|projektem|terénní|nabídkou)|\p{L}+(?:uje|ují)|působí|provozuje|nabízí|zajistí)(?!\p{L})/iu

/** The agency and the town are no actors of their own list. */
export const NO_ACTOR =
  /\s(?:od|do)\s[^,]{0,20}\d{4}|^(?:agentur\p{L}*(?:\spro\ssociální\szačleňování)?|ASZ|měst[oaeu]m?|obec|obce|obcí|mikroregion(?!\s\p{L}+[sc]ko(?!\p{L}))|kraj|lokální(?:ho|m)?\spartnerstv\p{L}*|pracovní\sskupin\p{L}*|koordinovan\p{L}*|KPSVL|romov[ée]|evropsk\p{L}+\s\p{L}+\sfond\p{L}*)(?:\s|$)/iu

/** What goes on with a name after a comma: "Poradna pro občanství, občanská a lidská práva", "Naděje, pobočka Rokycany". */
export const INNER_COMMA =
  /^(?:(?:(?:oblastní|regionální|místní|krajsk[áé]|kontaktní|okresní)\s)?(?:pobočka|středisko|pracoviště|pobočný\sspolek|oblast|sbor)\s\p{Lu}|občanská\sa\slidská\správa|kulturu?\sa\s|mládež\sa\s|vědu?\sa\s)/u

/** Names without a capital that name one institution of the town. */
export const INSTITUTION =
  /^(?:(?:městsk|obecní|státní|místní)\p{L}*\s(?:polici|úřad|knihovn|dům|nemocnic)|úřad(?:em|u)?\spráce|základní\sškola|mateřská\sškola|pedagogicko-psychologická)/iu

/** Groups that a list may name among organisations: "základní školy", "zástupci zaměstnavatelů". */
export const GROUP =
  /^(?:(?:základní|mateřské|střední|místní)\s)?škol[yám]|^(?:zástupci|zaměstnavatelé|podnikatelé|lékaři|dobrovolníci|majitelé|obyvatelé|pracovníci|neziskov[éí]\p{L}*)(?!\p{L})/iu
