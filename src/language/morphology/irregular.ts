/** Names of places whose declension no ending tells. */
import type { Paradigm } from './cases.ts'

const masculine = 'masculine'
const feminine = 'feminine'
const neuter = 'neuter'
const plural = 'plural'

/** Compared with the name's last letters where compounds go the same way. */
export const irregular: readonly Paradigm[] = [
  {
    nominative: /(?:^|[ěeo])ves$/i,
    agreement: feminine,
    cut: 2,
    endings: ['si', 'si', '=', 'si', 'sí'],
    example: 'Nová Ves',
  },
  {
    nominative: /^Dvůr$/,
    agreement: masculine,
    cut: 2,
    stem: 'or',
    endings: ['a|u', 'u', '=', '^|u', 'em'],
    example: 'Dvůr',
  },
  {
    nominative: /^Důl$/,
    agreement: masculine,
    cut: 2,
    stem: 'ol',
    endings: ['u', 'u', '=', 'e|u', 'em'],
    example: 'Josefův Důl',
  },
  {
    nominative: /^Dům$/,
    agreement: masculine,
    cut: 2,
    stem: 'om',
    endings: ['u', 'u', '=', 'ě|u', 'em'],
    example: 'Nový Dům',
  },
  {
    nominative: /^Kámen$/,
    agreement: masculine,
    cut: 4,
    stem: 'amen',
    endings: ['e|u', 'i|u', '=', 'i|u', 'em'],
    example: 'Bílý Kámen',
  },
  {
    nominative: /^Jilem$/,
    agreement: masculine,
    cut: 2,
    stem: 'm',
    endings: ['u', 'u', '=', 'u', 'em'],
    example: 'Jilem',
  },
  {
    nominative: /^Tisem$/,
    agreement: feminine,
    cut: 2,
    stem: 'm',
    endings: ['ě', 'i', '=', 'i', 'í'],
    example: 'Tisem',
  },
  {
    nominative: /^Doupě$/,
    agreement: neuter,
    cut: 0,
    endings: ['te', 'ti', '=', 'ti', 'tem'],
    example: 'Doupě',
  },
  {
    nominative: /^(?:Litov|Skřip|Lib)el$/,
    agreement: feminine,
    cut: 2,
    stem: 'l',
    endings: ['e', 'i', '=', 'i', 'í'],
    example: 'Litovel',
  },
  {
    nominative: /^Loket$/,
    agreement: masculine,
    cut: 2,
    stem: 't',
    endings: ['e|u|a', 'i|u', '=', 'i|u', 'em'],
    example: 'Loket',
  },
  {
    nominative: /^Orel$/,
    agreement: masculine,
    cut: 2,
    stem: 'l',
    endings: ['a|e', 'u|i', '=', 'e|u|i', 'em'],
    example: 'Orel',
  },
  {
    nominative: /^(?:Chrast|Závist|Zliv|Čím)$/,
    agreement: feminine,
    cut: 0,
    endings: ['i', 'i', '=', 'i', 'í'],
    example: 'Chrast',
  },
  {
    nominative: /^(?:Pec|Klec|Mšec)$/,
    agreement: feminine,
    cut: 0,
    endings: ['e', 'i', '=', 'i', 'í'],
    example: 'Pec',
  },
  { nominative: /^Úterý$/, agreement: neuter, cut: 0, endings: ['=', '=', '=', '=', 'm'], example: 'Úterý' },
  {
    nominative: /^(?:[Ll]ázn|Studn)ě$/,
    agreement: plural,
    cut: 1,
    endings: ['í', 'ím', '=', 'ích', 'ěmi'],
    example: 'Lázně',
  },
  { nominative: /^Háje$/, agreement: plural, cut: 1, endings: ['ů', 'ům', '=', 'ích', 'i'], example: 'Háje' },
  { nominative: /^Odry$/, agreement: plural, cut: 2, endings: ['er', 'rám', '=', 'rách', 'rami'], example: 'Odry' },
  {
    nominative: /^Skály$/,
    agreement: plural,
    cut: 3,
    endings: ['al', 'alám|álám', '=', 'alách|álách', 'alami'],
    example: 'Skály',
  },
  // Neuters in the plural.
  {
    nominative: /(?:jed|[Kk]říd|[Ss]íd)la$/,
    agreement: 'neuters',
    cut: 2,
    endings: ['el', 'lům', '=', 'lech|lích', 'ly'],
    example: 'Napajedla',
  },
  { nominative: /^Okna$/, agreement: 'neuters', cut: 2, endings: ['en', 'nům', '=', 'nech', 'ny'], example: 'Okna' },
  {
    nominative: /^(?:Koryt|Lad|Blat)a$/,
    agreement: 'neuters',
    cut: 1,
    endings: ['', 'ům', '=', 'ech', 'y'],
    example: 'Borová Lada',
  },
  {
    nominative: /(?:isk|^Luk)a$/,
    agreement: 'neuters',
    cut: 1,
    endings: ['', 'ám|ům', '=', 'ách', 'ami|y'],
    example: 'Luka',
  },
  // Plurals whose genitive ends in -ů; without it their stem alone would be another place (Mosty, Most).
  {
    nominative: /^(?:Bor|Brod|Chlum|Díl|Dol|Dub|Dvor|Hamr|Hrad|Kout|Kruh|Les|Lom|Luh|Mlýn|Most|Roh|Sad|Val|Var|Vrch)y$/,
    agreement: plural,
    cut: 1,
    endings: ['ů', 'ům', '=', 'ech|ách|~ích', 'y'],
    example: 'Karlovy Vary',
  },
]
