/** Words that say little about which promise is meant. Except the months, entries are folded: lower case, no accents. */

/** Words that only hold a sentence together: "zpráva o plnění", "jednání v LP". */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a i o u v s z k ve se si ze ke na do po za od pro pri pod nad pred mezi nebo ci ale aby ze je jsou byl byla bylo byly ' +
    'bude budou by jako tak to ten ta te tom tomu teto tento tato jeho jeji jejich svem sve svych ktery ktera ktere vc vcetne tj apod atd dle'
  ).split(' '),
)

/** Words of a term or a frequency: "do konce června 2024", "minimálně 4x ročně", "2. polovina roku". Stems, see `stem`. */
export const measureStems: readonly string[] = [
  ...[
    'rok',
    'roc',
    'rocn',
    'let',
    'mesic',
    'mesicn',
    'tyden',
    'tydn',
    'tydenn',
    'den',
    'dn',
    'denn',
    'ctvrtlet',
    'ctvrtletn',
  ],
  ...[
    'pololet',
    'pololetn',
    'polovin',
    'konec',
    'konc',
    'zacat',
    'zacatk',
    'prub',
    'prubeh',
    'prubezn',
    'termin',
    'datum',
    'obdob',
  ],
  ...[
    'leden',
    'ledn',
    'unor',
    'brezen',
    'brezn',
    'duben',
    'dubn',
    'kveten',
    'kvetn',
    'cerven',
    'cervn',
    'cervenec',
    'cervenc',
  ],
  ...['srpen', 'srpn', 'zar', 'rijen', 'rijn', 'listopad', 'prosinec', 'prosinc', 'jar', 'leto', 'podzim', 'zim'],
  ...[
    'minimaln',
    'maximaln',
    'alespon',
    'nejmen',
    'nejpozdej',
    'nejmene',
    'jednou',
    'dvakrat',
    'trikrat',
    'ctyrikrat',
    'krat',
  ],
]

/** The months in the cases in which dates have them: "leden", "v lednu", "5. ledna". */
export const monthNames: readonly string[] = [
  ...['leden ledna', 'únor února', 'březen března', 'duben dubna', 'květen května', 'červen června'],
  ...['červenec července', 'srpen srpna', 'září', 'říjen října', 'listopad listopadu', 'prosinec prosince'],
]
