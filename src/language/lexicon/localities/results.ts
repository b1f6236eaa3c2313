import type { Theme } from '../lexicon.ts'

/** What titles of lists of results are made of; the words of a phrase are parted by `_`. */
export const resultTitles = {
  result: { stems: 'vysled prinos vystup uspech co_prin co_se_podar', example: 'Výsledky spolupráce' },
  /** Results of towns, but not of what. */
  brought: { stems: 'dosahl dosazen podaril prines prinas', example: 'Co přineslo městům' },
  what: { stems: 'co$', example: 'Co spolupráce přinesla' },
  work: {
    stems: 'spoluprac podpora$ podpory$ podpore$ podporu$ podporou$ pusoben cinnost prace$ praci$',
    example: 'přínosy podpory',
  },
  town: {
    stems: 'mest$ mesta$ mestum$ mestech$ mesty$ mestech$ obec$ obce$ obci$ obcim$ obcich$ obcemi$ lokalit partnerstv',
    example: 'výsledky ve městech',
  },
  joined: { stems: 'podporovan spolupracujic', example: 'města podporovaná v letech 2010–2013' },
  period: { stems: 'obdobi$ letech$ termin$ terminu$', example: 'Období: 2010–2013' },
} as const satisfies Theme

/** What headings name that are no town's. */
export const otherHeadings = {
  land: {
    stems:
      'kraj$ kraje$ kraji$ krajem$ kraju$ krajich$ krajsk vysocina$ vysociny$ region$ regiony$ cechy$ morava$ slezsko$',
    example: 'Ústecký kraj',
  },
  part: {
    stems:
      'vysled vystup prinos uvod$ uvodem$ uvodni zaver$ zaverem$ zaverecn obsah$ prehled$ kontakt$ kontakty$ kontaktni zdroj$ zdroje$ poznamk priloh foto$ fotograf fotogal ostatni$ ruzne$',
    example: 'Přílohy',
  },
  topic: {
    stems:
      'spoluprac agentur asz$ opatreni$ aktivit sluzb lokality$ mesta$ obce$ prevence$ podnikani$ projekt$ projekty$ komunita$ dluhy$',
    example: 'Sociální služby',
  },
} as const satisfies Theme

/** With what words outcomes begin that no form tells. */
export const outcomeWords = {
  begins: {
    stems:
      'vznik podpor rozvoj projekt priprav realizac rekonstrukc obnov novy$ nova$ nove$ dalsi$ aktivit teren social prevent',
    example: 'nové byty',
  },
} as const satisfies Theme

/** What outcomes of social inclusion speak of; the words of a phrase are parted by `_`. */
export const inclusionWords = {
  inclusion: {
    stems:
      'social_zaclen social_vylouc social_sluz social_prac social_podnik social_firm social_bydl zaclenovani$ vyloucen prevenc_kriminal romsk teren',
    example: 'sociální práce',
  },
} as const satisfies Theme
