import type { Theme } from '../lexicon.ts'

/** Who cooperates, and who speaks for whom. */
export const parties = {
  agency: { stems: 'asz$ agentur', example: 'Odpovědnost ASZ' },
  entity: { stems: 'celek$ celku$ celkem$ uzemni$ uzemniho$', example: 'Územní celek', yields: true },
  unit: {
    stems:
      'mesto$ mesta$ mestem$ mestu$ meste$ mestech$ obcich$ mestskeho$ mestske$ mestys obec$ obce$ obci$ obecniho$ obvod radnic urad svaz mas$ mikroregion magistrat',
    example: 'Odpovědnost města',
    yields: true,
  },
  place: { stems: 'lokalit miste$ uzemi$ uzemim$ region$ regionu$', example: 'O lokalitě', yields: true },
  region: { stems: 'kraj$ kraje$ krajem$ krajsk', example: 'Kontaktní osoba kraje' },
  regional: { stems: 'regionaln rp$ rc$', example: 'Vedoucí regionálního pracoviště', yields: true },
  workplace: { stems: 'pracovist centr', example: 'Vedoucí pracoviště', yields: true },
  partner: { stems: 'partner', example: 'Partneři v území' },
  actor: { stems: 'akter poskytovatel', example: 'Zapojení aktéři' },
  organisation: { stems: 'organizac subjekt instituc', example: 'Zapojené organizace', yields: true },
  involved: { stems: 'zapojen spolupracujici$', example: 'Zapojené organizace', yields: true },
  who: { stems: 'kdo$ kym$ koho$', example: 'Kdo je kdo', yields: true },
  works: { stems: 'pracuj pusob pomah', example: 'Kdo pro lokalitu pracuje' },
  contact: { stems: 'kontakt', example: 'Kontaktní osoba', yields: true },
  turnTo: {
    stems: 'obratit$ obratte$ volat$ zavolat$ napsat$ mluvit$ kontaktovat$ spojit$',
    example: 'Na koho se obrátit',
  },
  person: { stems: 'osoba$ osoby$ osobou$', example: 'Kontaktní osoba' },
  people: {
    stems: 'osobnost lide$ tym$ tymu$ konzultanti$ pracovnici$ pracovnice$ zastupci$',
    example: 'Osobnosti lokality',
  },
  deputy: { stems: 'zastup', example: 'Pověřený zástupce' },
  authorised: { stems: 'poveren opravnen politick', example: 'Pověřená osoba', yields: true },
  leading: { stems: 'vedeni$', example: 'Za vedení města' },
  head: { stems: 'vedouci$ vedouciho$ reditel', example: 'Vedoucí regionálního pracoviště' },
  manager: { stems: 'manazer koordinator', example: 'Manažer sociálního začleňování' },
  consultant: { stems: 'konzultant garantk metodik metodick starost', example: 'Lokální konzultant' },
  ico: { stems: 'ico$ ic$', example: 'IČO' },
  identification: { stems: 'identifikac', example: 'Identifikační číslo' },
  seat: { stems: 'sidlo$ sidla$ sidle$ sidlem$ adres', example: 'Sídlo' },
  reach: { stems: 'tel$ telefon mobil email mail$ web www$ fax$ dic$ schrank datov', example: 'Telefon' },
} as const satisfies Theme
