import type { Theme } from '../lexicon.ts'

/** Words that documents of other kinds are full of and the record of a project is not. */
export const signs = {
  offering: { stems: 'alokac opravnen vyhlas uzaverk hodnotic predkladan predlozen', example: 'Oprávnění žadatelé' },
  contracting: {
    stems: 'smluvn uzavir uzavren preambul objednatel zhotovitel ustanoven podepsan odstoup',
    example: 'Smluvní strany',
  },
  deciding: { stems: 'schvaluje$ povereni hlasovan pritomn usnaseli zapisovatel', example: 'Rada schvaluje' },
  hiring: {
    stems: 'uvazek$ mzda$ mzdu$ zivotopis ridicsk pozadujeme$ prijme$ prijmeme$ hledame$',
    example: 'Životopis posílejte',
  },
  ruling: { stems: 'povinen$ povinna$ povinni$ musi$ nesmi$', example: 'Příjemce je povinen' },
  inviting: { stems: 'pozvat$ zveme$', example: 'Dovolujeme si vás pozvat' },
  quoting: { stems: 'uvedl rekl sdelil dodal vysvetlil', example: 'Dodala starostka' },
} as const satisfies Theme
