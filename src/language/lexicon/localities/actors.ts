import type { Theme } from '../lexicon.ts'

/** What stands between the names of a list and names nothing, in small letters. */
export const listFillers = {
  filler: {
    stems:
      'a_to$ tyto$ tito$ nasledujici$ a$ i$ s$ se$ ale$ nebo$ ci$ take$ tez$ rovnez$ dale$ zde$ tu$ tam$ predevsim$ zejmena$ hlavne$ napriklad$ mimo_jine$ jako$ jsou$ je$ pak$ jeste$ treba$ ve_meste$ v_obci$ v_lokalite$ v_regionu$ na_uzemi_mesta$ mistni$ dalsi$',
    example: 'například',
  },
  shortened: { stems: 'napr$ mj$', example: 'např.' },
  sort: {
    stems:
      'neziskov_organizac nestatni_neziskov_organizac organizac spolek$ spolky$ spolecnost$ spolecnosti$ obecne_prospesn_spolecnost obcansk_sdruzeni$ sdruzeni$ zapsan_spolek$ zapsan_spolky$ subjekty$ instituce$',
    example: 'neziskové organizace Naděje a Slunce',
  },
  /** A name begins so: *sdružení pro pomoc*. */
  named: {
    stems:
      'spolecnost_pro$ spolecnost_pri$ spolecnost_na$ sdruzeni_pro$ sdruzeni_pri$ sdruzeni_na$ spolek_pro$ spolek_pri$ spolek_na$ organizac_pro$ organizac_pri$ organizac_na$',
    example: 'sdružení pro pomoc',
  },
} as const satisfies Theme

/** With what a clause goes on after a name; what functions alone tell is no part of it. */
export const clauseBeginnings = {
  clause: {
    stems:
      'aj$ atd$ apod$ ad$ ktery$ ktera$ ktere$ kteri$ kterou$ kterym$ kterymi$ jenz$ jez$ jejz$ jejiz$ jehoz$ jejichz$ jejimuz$ jejihoz$ jejimz$ jejimiz$ kde$ kam$ coz$ pricemz$ aby$ protoze$ nebot$ zatimco$ ale$ tak$ ve_spolupraci$ v_ramci$ v_oblasti$ v_ulici$ v_lokalite$ v_obci$ v_prostorach$ ve_meste$ ve_vyloucen ve_ctvrti$ na_uzemi$ na_sidlisti$ na_zaklade$ na_adrese$ od_roku$ v_roce$ jiz$ prostrednictvim$ formou$ diky$ se_sidlem$ se_svym se_zamerenim$ a_to$ jako$ je$ jsou$ ma$ maji$ si$ se$ by$ byl$ byla$ bylo$ byli$ byly$ bude$ budou$ svym$ svymi$ sve$ svou$ s_programem$ s_projektem$ s_terenni$ s_nabidkou$ pusobi$ nabizi$ zajisti$',
    example: 'Naděje v rámci projektu',
  },
} as const satisfies Theme

/** By what an organisation's name says that it is one. */
export const organisationNouns = {
  office: { stems: 'polici urad knihovn dum$ nemocnic', example: 'městská policie' },
  school: { stems: 'skol gymnazi matersk', example: 'Základní škola Krnov' },
  place: {
    stems:
      'centr stredisk poradn klub azylov domu$ domov stacionar ustav zarizeni sluzebn pracovist odbor oddelen farnost sbor',
    example: 'středisko Vsetín',
  },
  body: {
    stems: 'charit diakoni nadac fond armad probacn komis vybor mas$',
    example: 'Oblastní charita',
  },
  /** They only begin alike. */
  apart: { stems: 'skolen skolstvi$ odborn sbornik ustavi ustaven', example: 'odborné poradenství' },
} as const satisfies Theme

/** What is listed among organisations and is none of them. */
export const noActors = {
  none: {
    stems:
      'agentur asz$ mesto$ mesta$ meste$ mestu$ mestem$ obec$ obce$ obci$ kraj$ lokalni_partnerstv pracovni_skupin koordinovan kpsvl$ romov$ romove$ evropsk_socialn_fond evropsk_strukturaln_fond evropsk_investicn_fond',
    example: 'město',
  },
  region: { stems: 'mikroregion$', example: 'mikroregion' },
  group: {
    stems:
      'skoly$ skolam$ skolach$ zakladni_skoly$ zakladni_skolam$ materske_skoly$ materskym_skolam$ stredni_skoly$ stredni_skolam$ mistni_skoly$ zastupci$ zamestnavatele$ podnikatele$ lekari$ dobrovolnici$ majitele$ obyvatele$ pracovnici$ neziskov',
    example: 'zástupci zaměstnavatelů',
  },
} as const satisfies Theme

/** Names without a capital that name one institution of the town. */
export const institutions = {
  local: { stems: 'mestsk obecni statni mistni', example: 'městská policie' },
  own: {
    stems: 'urad_prace$ uradem_prace$ uradu_prace$ zakladni_skola$ materska_skola$ pedagogicko_psychologick',
    example: 'úřad práce',
  },
} as const satisfies Theme

/** What goes on with a name after a comma or a dash. */
export const nameParts = {
  branch: {
    stems:
      'pobocka$ stredisko$ pracoviste$ pobocny_spolek$ oblast$ sbor$ oblastni_pobocka$ oblastni_stredisko$ oblastni_pracoviste$ regionalni_pobocka$ regionalni_stredisko$ regionalni_pracoviste$ mistni_pobocka$ mistni_stredisko$ mistni_pracoviste$ krajsk_pobocka$ krajsk_stredisko$ krajsk_pracoviste$ kontaktni_stredisko$ kontaktni_pracoviste$ okresni_pobocka$ okresni_stredisko$ okresni_pracoviste$',
    example: 'Naděje, pobočka Rokycany',
  },
  field: { stems: 'obcanska_a_lidska kultur_a$ mladez_a$ ved_a$ vedu_a$', example: 'občanská a lidská práva' },
} as const satisfies Theme

export const dashedParts = {
  branch: {
    stems: 'stredisko pobocka oblastni regionalni krajsk kontaktni pracoviste mistni odbor oddeleni',
    example: 'Diakonie ČCE – středisko Vsetín',
  },
} as const satisfies Theme

/** What a name without such a noun is, behind a dash. */
export const kindsOfActor = {
  kind: {
    stems: 'centrum$ stredisko$ klub$ spolek$ sdruzeni$ poradna$ ustav$ nadace$ agentura$',
    example: 'Cedr – komunitní centrum',
  },
} as const satisfies Theme

/** Legal forms that are written out. */
export const legalForms = {
  form: {
    stems:
      'prispevkova_organizace$ zapsany_spolek$ zapsany_ustav$ obecne_prospesna_spolecnost$ obcanske_sdruzeni$ statni_podnik$ spolek$ ustav$',
    example: 'příspěvková organizace',
  },
  company: { stems: 'spol$', example: 'spol. s r. o.' },
} as const satisfies Theme

/** What begins another member of a list behind an "a". */
export const furtherActors = {
  further: {
    stems:
      'dalsi jine$ jini$ take$ dale$ rovnez$ zejmena$ mistni$ spolecnost$ organizac zastup mesto$ mesta$ obec$ samotn pracovnic pracovnik lekar dobrovoln nektere$ jednotliv soukrom spolek$ sdruzeni$ neziskov obecne mikroregion$ pracovni_skupina$ lokalni_partnerstvi$',
    example: 'Naděje a další',
  },
  noun: {
    stems: 'polic urad odbor oddeleni$ skol poradn centrum stredisk charit azylov nemocnic knihovn stanic klub',
    example: 'Naděje a nízkoprahový klub',
  },
} as const satisfies Theme

export const actorTitles = {
  column: { stems: 'nazev organizac akter subjekt poskytovatel instituc partner kdo$', example: 'Poskytovatel' },
} as const satisfies Theme

/** What announces a list of organisations below it. */
export const actorIntroductions = {
  introduction: {
    stems: 'akter organizac partner poskytovatel subjekt pusobi$ sluzb zapojen instituc clenov',
    example: 'V obci působí:',
  },
} as const satisfies Theme

/** Towns are no organisations, but a list of its own may hold one. */
export const townsListed = {
  town: { stems: 'statutarni_mesto$ mesto$ obec$ mestys$', example: 'Město Ralsko – odbor sociálních věcí' },
  towns: { stems: 'obce$ obci$ obcemi$ mesta$ mesty$', example: 'obce Potštát a Bělotín' },
} as const satisfies Theme
