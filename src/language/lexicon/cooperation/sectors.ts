import type { Theme } from '../lexicon.ts'

/** What announces members of one sector; the words of a phrase are parted by `_`. The first that is named counts. */
export const announcedSectors = {
  nonprofit: {
    stems:
      'nezisk nestatni nno$ no$ obcansk_sdruzen obcansk_spolecnost cirkev cirkv spolk poskytovatel_sluzeb poskytovatel_socialnich_sluzeb',
    example: 'neziskových organizací',
  },
  business: { stems: 'podnikatel firem$ firm zamestnavatel soukrom komercni', example: 'zaměstnavatelů' },
  public_institution: {
    stems: 'verejn_institu verejn_sprav verejn_sluzb verejn_sektor statni stat$ institu urad_prac skol predskol',
    example: 'veřejných institucí',
  },
  municipality: {
    stems: 'mest namest obec obce$ obci$ obcim$ obcich$ obcemi$ samosprav uzemni_cel magistrat kraj svaz',
    example: 'zástupci města',
  },
  other: { stems: 'ostatni dalsi jini obyvatel verejnost', example: 'ostatní' },
} as const satisfies Theme

/** What a member is by the words of its name, where nothing announces it. */
export const memberWords = {
  nonprofit: {
    stems:
      'charit diakoni poradna obcanske_sdruzeni nadac spolek spolk stredisko_krest clovek_v_tisni armada_spasy centrum_pro nezisk nno$',
    example: 'Oblastní charita',
  },
  business: { stems: 'hospodarska_komora zamestnavatel podnikatel', example: 'hospodářská komora' },
  /** Of a town where it begins a name: *vedoucí odboru školství*, *Město Jihlava*. */
  head: {
    stems:
      'starost mistostarost primator namest tajemn radni$ radniho$ radnim$ zastupitel vedouci referent manazer koordinator mesto$ mestys$ obec$',
    example: 'vedoucí odboru',
  },
  department: { stems: 'odbor', example: 'odbor sociálních věcí' },
  public_institution: {
    stems:
      'urad_prac up$ polici pcr$ skol predskol ms$ zs$ ss$ ospod$ probacni soud nemocnic krajsk_urad knihovn agentura pms$ domov_deti detsky_domov pedagogicko ppp$ hasic',
    example: 'Úřad práce Jihlava',
  },
  municipality: {
    stems: 'mestsk obecni magistrat rada_mest rady_mest zastupc_mest zastupc_obc',
    example: 'zástupce města',
  },
} as const satisfies Theme
