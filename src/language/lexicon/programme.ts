import type { Theme } from './lexicon.ts'

export const programme = {
  number: { stems: 'cislo$ cislem$ cisla$ c$ cis$ kod$', example: 'Číslo projektu', yields: true },
  registration: { stems: 'reg$ registr registrac evidencn', example: 'Registrační číslo' },
  identification: { stems: 'identifik', example: 'Identifikační číslo', yields: true },
  programme: {
    stems:
      'program$ programu$ programem$ podprogram$ podprogramu$ podprogramem$ operac operacn op$ opz$ irop$ titul$ titulu$ titulem$ schema$ schematu$ schematem$',
    example: 'Operační program',
  },
  programming: { stems: 'programov', example: 'Programové období' },
  axis: {
    stems: 'priorit osa$ osy$ specifick oblast$ oblasti$ tema$ temat opatren intervenc investicn',
    example: 'Prioritní osa',
  },
  call: { stems: 'vyzva$ vyzvy$ vyzvu$ vyzve$ vyzev$', example: 'Číslo výzvy' },
  filing: { stems: 'zadost$ zadosti$ podani$', example: 'Termín podání žádosti' },
  eligible: { stems: 'cerpat$ zadat$ pozadat$', example: 'Kdo může čerpat', yields: true },
  decision: { stems: 'smlouvou$ rozhodnut', example: 'Číslo smlouvy' },
  fund: {
    stems: 'fond$ fondu$ fondy$ fondem$ ridic zprostredkuj organ$ nadacni$ nadacniho$ nadacnim$',
    example: 'Evropský fond',
  },
} as const satisfies Theme
