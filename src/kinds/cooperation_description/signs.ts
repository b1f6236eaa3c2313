/** What speaks for a description of a cooperation and what a document lacks of one, in English and in Czech; in the first case, as a list has it. */
export const signs = {
  'a title with "popis spolupráce"': 'název se slovy „popis spolupráce“',
  'a table of activities with their terms': 'tabulka činností s termíny',
  'what the Agency has to do in it': 'co má v nich dělat Agentura',
  'the parties (territorial unit, authorised representative, manager)':
    'strany spolupráce (územní celek, pověřený zástupce, manažer)',
  'a beginning that names no document of another kind': 'začátek, který nejmenuje dokument jiného druhu',
  'sections of a cooperation description ({count} found)': 'oddíly popisu spolupráce (nalezeno: {count})',
} as const

export type SignWords = keyof typeof signs
