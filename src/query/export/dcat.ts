/**
 * Records for the Czech national catalogue of open data, as files (DCAT-AP-CZ,
 * https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/): a catalogue, and a data set a table.
 */
import { jsonText } from '../../text/controls.ts'
import { csvwFile } from './csvw.ts'
import type { Table } from './dictionary.ts'

const CONTEXT =
  'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld'
const TERMS = 'https://data.gov.cz/podmínky-užití'
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const MEDIA = 'http://www.iana.org/assignments/media-types'

/** Who publishes it, where, and how often. */
export interface Publication {
  /** IČO */
  readonly publisher: string
  /** An e-mail. */
  readonly contact: string
  /** Where the files will stand; ends with a slash. */
  readonly baseUrl: string
  /** A code of the EU's list of themes of data. */
  readonly theme: string
  /** A code of the EU's list of frequencies. */
  readonly frequency: string
}

/** What is true of the data themselves. */
export interface Content {
  readonly hasPeople: boolean
  /** Codes of the municipalities that they are of; none for the whole state. */
  readonly municipalities: readonly string[]
}

/** Each record by the name of its file. */
export function catalogue(
  tables: readonly Table[],
  publication: Publication,
  content: Content,
): ReadonlyMap<string, string> {
  const { baseUrl, publisher, contact } = publication
  const shared = {
    poskytovatel: `https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/${publisher}`,
    kontaktní_bod: { typ: 'Organizace', jméno: { cs: contact }, 'e-mail': `mailto:${contact}` },
  }
  const file = (name: string): string => `${name}.jsonld`
  const records: [string, object][] = [
    [
      file('katalog'),
      {
        '@context': CONTEXT,
        iri: baseUrl + file('katalog'),
        typ: 'Katalog',
        název: { cs: 'Sociální začleňování v obcích', en: 'Social inclusion in municipalities' },
        popis: { cs: 'Údaje přečtené z veřejných dokumentů o sociálním začleňování.' },
        ...shared,
        datová_sada: tables.map(({ name }) => baseUrl + file(name)),
      },
    ],
    ...tables.map((table): [string, object] => [
      file(table.name),
      { '@context': CONTEXT, iri: baseUrl + file(table.name), ...dataSet(table, publication, content), ...shared },
    ]),
  ]
  return new Map(records.map(([name, record]) => [name, `${jsonText(record, 2)}\n`]))
}

const dataSet = (
  { name, title: [english, czech], columns }: Table,
  { baseUrl, theme, frequency }: Publication,
  { hasPeople, municipalities }: Content,
): object => ({
  typ: 'Datová sada',
  název: { cs: `Sociální začleňování: ${czech}`, en: `Social inclusion: ${english}` },
  popis: {
    cs: `Přečteno z veřejných dokumentů. Sloupce: ${columns.map(({ title }) => title[1]).join(', ')}.`,
    en: `Read from public documents. Columns: ${columns.map(({ title }) => title[0]).join(', ')}.`,
  },
  téma: [`${AUTHORITY}/data-theme/${theme}`],
  periodicita_aktualizace: `${AUTHORITY}/frequency/${frequency}`,
  klíčové_slovo: { cs: ['sociální začleňování', czech], en: ['social inclusion', english] },
  prvek_rúian: (municipalities.length > 0 ? municipalities.map((code) => `obec/${code}`) : ['stat/1']).map(
    (element) => `https://linked.cuzk.cz/resource/ruian/${element}`,
  ),
  distribuce: [
    {
      typ: 'Distribuce',
      iri: `${baseUrl}${name}.jsonld#csv`,
      název: { cs: `${czech} (CSV)`, en: `${english} (CSV)` },
      podmínky_užití: {
        typ: 'Specifikace podmínek užití',
        autorské_dílo: `${TERMS}/neobsahuje-autorská-díla/`,
        databáze_jako_autorské_dílo: `${TERMS}/není-autorskoprávně-chráněnou-databází/`,
        databáze_chráněná_zvláštními_právy: `${TERMS}/není-chráněna-zvláštním-právem-pořizovatele-databáze/`,
        osobní_údaje: `${TERMS}/${hasPeople ? 'obsahuje' : 'neobsahuje'}-osobní-údaje/`,
      },
      soubor_ke_stažení: `${baseUrl}${name}.csv`,
      přístupové_url: `${baseUrl}${name}.csv`,
      typ_média: `${MEDIA}/text/csv`,
      formát: `${AUTHORITY}/file-type/CSV`,
      schéma: baseUrl + csvwFile,
    },
  ],
})
