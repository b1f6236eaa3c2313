/** What speaks for a kind of document and what a document lacks of it, in Czech: each in the first case, as a list has it. */
import type { Language } from '../../wording/language.ts'

const signs: Readonly<Record<string, string>> = {
  // A page about a locality.
  'headed by the name of a town': 'nadepsáno jménem obce',
  'the name of a town as its heading': 'jméno obce v nadpisu',
  'says when the agency and the town began to work together': 'uvádí, odkdy Agentura s obcí spolupracuje',
  'since when the agency works with the town': 'údaj, odkdy Agentura s obcí spolupracuje',
  'speaks of the Agency for Social Inclusion': 'hovoří o Agentuře pro sociální začleňování',
  'the Agency for Social Inclusion': 'Agentura pro sociální začleňování',
  'sections such as the overview, the type of support, strategic documents':
    'oddíly jako přehled, typ podpory, strategické dokumenty',
  'has a section of such a page': 'má oddíl takové stránky',
  'names a local consultant': 'jmenuje lokálního konzultanta',
  'a local consultant': 'lokální konzultant',
  'begins its text twice, as the template does': 'text začíná dvakrát, jak to dělá šablona',
  'speaks of people who are excluded': 'hovoří o lidech sociálně vyloučených',
  'a page about a locality instead of a resolution, minutes, a contract, a press release or a portrait of a town':
    'stránka o lokalitě místo usnesení, zápisu, smlouvy, tiskové zprávy nebo představení obce',
  // A description of a cooperation.
  'a title with "popis spolupráce"': 'název se slovy „popis spolupráce“',
  'a table of activities with their terms': 'tabulka činností s termíny',
  'what the Agency has to do in it': 'co má v nich dělat Agentura',
  'the parties (territorial unit, authorised representative, manager)':
    'strany spolupráce (územní celek, pověřený zástupce, manažer)',
  'a beginning that names no document of another kind': 'začátek, který nejmenuje dokument jiného druhu',
  // A list of results.
  'the title announces results of the cooperation': 'název ohlašuje výsledky spolupráce',
  'a title that announces results of the cooperation': 'název, který ohlašuje výsledky spolupráce',
  'towns with lists of results': 'obce se seznamy výsledků',
  'items begin like results': 'položky začínají jako výsledky',
  'items that begin like results': 'položky, které začínají jako výsledky',
  'says that a plan of social inclusion exists': 'uvádí, že existuje plán sociálního začleňování',
  'a plan of social inclusion among the results': 'plán sociálního začleňování mezi výsledky',
  'the results are about social inclusion': 'výsledky se týkají sociálního začleňování',
  'results about social inclusion': 'výsledky týkající se sociálního začleňování',
  'names a period': 'uvádí období',
  'a period': 'období',
  // A record of a project.
  'a registration number of a project funded by the European Union':
    'registrační číslo projektu financovaného Evropskou unií',
  'a number near the top': 'číslo poblíž začátku',
  'a number called the project’s': 'číslo označené jako číslo projektu',
  'the axis of a beneficiary': 'prioritní osa příjemce',
  'a number spoken of': 'zmínka o čísle',
  'a sentence that tells who pays': 'věta, kdo platí',
  'a sentence that tells who pays for the number': 'věta, kdo platí projekt s číslem',
  'who pays for the page’s own project': 'kdo platí projekt stránky',
  'a term told': 'doba trvání ve větě',
  'a beginning or an end told': 'začátek nebo konec ve větě',
  'a beneficiary told': 'příjemce ve větě',
  'a partner told': 'partner ve větě',
  'a programme told': 'program ve větě',
  'a name called a project': 'název označený jako projekt',
  'a page about the project': 'stránka o projektu',
  'a project named in a sentence': 'projekt jmenovaný ve větě',
  'the project spoken of': 'zmínka o projektu',
  'the project spoken of again and again': 'opakované zmínky o projektu',
  'an aim': 'cíl',
  'amounts of money': 'částky',
  'a grant for the project named': 'dotace na jmenovaný projekt',
  'shares of the sum': 'podíly na částce',
  'money of the project': 'peníze projektu',
  'a registration number': 'registrační číslo',
  'a label for the registration number': 'označení registračního čísla',
  "a label for the project's title": 'označení názvu projektu',
  'a term of realisation': 'doba realizace',
  'a beginning': 'začátek',
  'an end': 'konec',
  'a duration': 'délka',
  'key activities': 'klíčové aktivity',
  'target groups': 'cílové skupiny',
  'a place of realisation': 'místo realizace',
  'a beneficiary': 'příjemce',
  partners: 'partneři',
  'a programme': 'program',
  'a state of the project': 'stav projektu',
  'a summary': 'shrnutí',
  "a record's headings": 'nadpisy záznamu',
  'one project instead of several': 'jeden projekt místo několika',
  'no term of an offer': 'žádná lhůta nabídky',
  'no offer of money': 'žádná nabídka peněz',
  'one project instead of lists of them': 'jeden projekt místo seznamů projektů',
  'no call': 'žádná výzva',
  'no labels of calls': 'žádná označení z výzev',
  'nothing on offer': 'žádná nabídka podpory',
  'no contract': 'žádná smlouva',
  'no parties': 'žádné smluvní strany',
  'no resolution': 'žádné usnesení',
  'no job': 'žádná nabídka práce',
  'no rules': 'žádná pravidla',
  'no voices of people': 'žádné výpovědi lidí',
  'a name instead of a headline': 'název místo titulku',
  'anything of who pays': 'cokoli o tom, kdo platí',
  'one project instead of many': 'jeden projekt místo mnoha',
  'one name of a project': 'jeden název projektu',
  'a single project instead of a report': 'jediný projekt místo zprávy',
  'a single project instead of minutes': 'jediný projekt místo zápisu',
  'a single project instead of a resolution': 'jediný projekt místo usnesení',
  'a single project instead of a call for projects': 'jediný projekt místo výzvy',
  'a single project instead of a budget': 'jediný projekt místo rozpočtu',
  'a single project instead of a tender': 'jediný projekt místo zakázky',
  'a single project instead of a contract': 'jediný projekt místo smlouvy',
  'a single project instead of a list': 'jediný projekt místo seznamu',
  'a single project instead of news': 'jediný projekt místo aktuality',
  'a single project instead of a menu': 'jediný projekt místo nabídky stránek',
  'a single project instead of a plan': 'jediný projekt místo plánu',
}

/** Those that say how many there are. */
const numbered: readonly (readonly [english: RegExp, czech: string])[] = [
  [/^has (\d+) sections of such a page$/, 'oddíly takové stránky (nalezeno: $1)'],
  [/^sections of a cooperation description \((\d+) found\)$/, 'oddíly popisu spolupráce (nalezeno: $1)'],
  [/^lists results under (\d+) towns$/, 'výsledky po obcích (obcí: $1)'],
]

/** Signs in a list, some of which have commas themselves. */
export function signsInCzech(list: string): string {
  const said: string[] = []
  let parts = list.split(', ')
  while (parts.length > 0) {
    const most = parts.findLastIndex((_, i) => parts.slice(0, i + 1).join(', ') in signs)
    said.push(signIn('cs', parts.slice(0, most + 1).join(', ') || (parts[0] ?? '')))
    parts = parts.slice(Math.max(1, most + 1))
  }
  return said.join(', ')
}

/** A sign in a language; one of a kind that asz does not have itself stays as its kind says it. */
export function signIn(language: Language, sign: string): string {
  if (language === 'en') return sign
  const counted = numbered.find(([english]) => english.test(sign))
  return signs[sign] ?? (counted ? sign.replace(...counted) : sign)
}
