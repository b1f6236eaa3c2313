import type { Theme } from '../lexicon.ts'

/** Words that say nothing of what follows and are none that is missing. */
export const neutral = {
  link: {
    stems:
      'z$ ze$ na$ v$ ve$ pro$ k$ ke$ s$ se$ a$ i$ nebo$ ci$ za$ po$ u$ od$ tom$ uz$ jiz$ to$ toho$ tomu$ ramci$ jako$ jeho$ jeji$ jejich$ tu$ zde$',
    example: 'Činnosti a jejich harmonogram',
  },
  question: {
    stems:
      'co$ ceho$ cemu$ cim$ jak$ kolik$ proc$ jake$ jaky$ jaka$ jakou$ jakych$ nas$ naseho$ nase$ vas$ vase$ muzete$',
    example: 'Jak podpora probíhala',
  },
  regionName: {
    stems:
      'ustecky usteck karlovarsk moravskoslezsk olomouck zlinsk jihomoravsk pardubick kralovehradeck libereck stredocesk plzensk jihocesk vysocin',
    example: 'Ústecký kraj',
  },
  quality: {
    stems:
      'lokaln mistni$ mistnich$ socialn statutarn zakladn strucn dosavadn zvolen participac participativ skutecn prislusn relevantn financn prostredk esif opz kpsv kpsvl dokoncen roku$ roce$ rok$ roky$ rada$ radou$ rady$ organ$ organu$ organech$ zastupitelstv odbor faze$ proces poradensk aktualn uvodn uplny$ schvalene$ schvalenych$ konci$ konec$ ano$ ne$ sit$',
    example: 'Základní přehled',
  },
} as const satisfies Theme
