/** What speaks for a page about a locality and what a document lacks of one, in English and in Czech; in the first case, as a list has it. */
export const signs = {
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
  'a page about a locality instead of a resolution, minutes, a contract, a press release, a list or a portrait of a town':
    'stránka o lokalitě místo usnesení, zápisu, smlouvy, tiskové zprávy, seznamu nebo představení obce',
  'has {count} sections of such a page': 'oddíly takové stránky (nalezeno: {count})',
} as const

export type SignWords = keyof typeof signs
