import type { Theme } from './lexicon.ts'

/** Words that say nothing of the role and are none that is missing. */
export const neutral = {
  link: {
    stems:
      'z$ ze$ na$ v$ ve$ pro$ k$ ke$ s$ se$ o$ a$ i$ nebo$ ci$ za$ po$ u$ toho$ tom$ ramci$ jako$ jde$ jeho$ e$ vcetne$ vc$ jsme$ nam$ cehoz$ nichz$ nehoz$',
    example: 'Z toho',
  },
  question: { stems: 'co$ ceho$ cim$ jak$ jaky$ jaka$ proc$', example: 'Co v projektu děláme' },
  realised: { stems: 'realizovan dokonceny$ ukonceny$', example: 'Projekt je realizován' },
  quality: {
    stems:
      'zpusobil nezpusobil uznateln planovan predpokladan skutecn ziskan maximaln pozadovan hlavni$ hlavnim$ hlavnich$ hlavniho$ hlavnimu$ klicov dilci$ dilcim$ dilcimi$ zakladn obecn cely$ celeho$ plny$ uplny$ zkracen aktualn nas$ nase$ tento$ teto$ tyto$ tech techto$ nasledujic projektov realizacn fyzick nejpozdej prehled jednotliv konkretn ramec$ zajisten odborn ocekavan posledn pracovni$ regionaln vychoz stavajic',
    example: 'Plánovaný',
  },
  granting: { stems: 'grantov dotacn dotacnih', example: 'Z dotačního titulu' },
  self: { stems: 'svym$ svymi$ sveho$ svych$', example: 'Svými prostředky' },
  given: { stems: 'schvalen pridelen poskytnut priznan udelen', example: 'Schválená dotace' },
  approximately: {
    stems:
      'cca$ priblizne$ temer$ necele$ necelych$ nez$ asi$ zhruba$ maximalne$ minimalne$ max$ min$ nejvyse$ bezmala$ skoro$ pres$ takrka$ malem$ kolem$ okolo$ rovnych$ neco$ malo$',
    example: 'Celkové náklady přibližně',
  },
  unit: { stems: 'kc$ czk$ eur$ korun tis$ mil$ tisic', example: 'v tis. Kč' },
} as const satisfies Theme
