import type { Theme } from './lexicon.ts'

/** Verbs of clauses; none of them stands in a label, but at its end: *Cílem projektu je*. */
export const verbs = {
  is: {
    stems: 'je$ jsou$ byl$ byla$ bylo$ byly$ byli$ bude$ budou$ budeme$ chceme$ tvori$ patri$',
    example: 'Cílovou skupinou jsou',
  },
  has: { stems: 'ma$ maji$ mame$ mel$ mela$ melo$ meli$ nese$ nesl$ nesla$ neslo$', example: 'Setkání mají tři části' },
  runs: {
    stems:
      'realizuj realizoval realizovat$ zrealizoval uskutecnuj uskutecnil provadi$ provedl$ provedla$ provedlo$ provedli$ provadej resi$ resila$ resilo$',
    example: 'Projekt realizuje město',
  },
  starts: {
    stems:
      'zahajil$ zahajila$ zahajilo$ zahajili$ zahajuje$ zapocn zapocal odstartoval zacal$ zacala$ zacalo$ zacali$ zacina$ spustil spousti$',
    example: 'Město zahájilo projekt',
  },
  continues: { stems: 'pokracuje$ pokracuji$', example: 'Spolek pokračuje v realizaci projektu' },
  follows: {
    stems: 'navazuje$ navazuji$ navazal$ navazala$ navazalo$ vychazi$ vychazel nahrazuje$ nahradil',
    example: 'Projekt navazuje na předchozí',
  },
  gains: {
    stems:
      'predlozil$ predlozila$ predlozilo$ podal$ podala$ podalo$ ziskal ziskat$ ziskan$ ziskano$ obdrzel pozadal zazadal uspel$ uspela$ uspelo$ dostal$ dostala$ dostalo$ dostali$ obdrzi$ ziska$ ziskaji$ dostane$ dostanou$',
    example: 'Město získalo na projekt dotaci',
  },
  shares: { stems: 'podili$ podileji$ podilel podilet$', example: 'Na projektu se podílí' },
  lasts: {
    stems: 'potrva$ trva$ trval trvat$ pobezi$ bezi$ bezet$ bezel probih probehn probehl vznikn',
    example: 'Projekt potrvá do',
  },
  joins: {
    stems: 'zapojen$ zapojena$ zapojeno$ zapojeni$ zapojil ucastni$ cerpa$ cerpame$',
    example: 'Naše škola je zapojena do projektu',
  },
  uses: { stems: 'vyuzijeme$ vyuzivame$ pouzijeme$ vynalozime$', example: 'Z dotace využijeme' },
  moved: { stems: 'prodlouzen posunut', example: 'Termín byl prodloužen' },
  aims: {
    stems: 'klade$ kladl$ kladla$ zameruj zameroval zameren$ zamerena$ zamereny$ usiluje$',
    example: 'Projekt si klade za cíl',
  },
  decides: { stems: 'rozhodl', example: 'Kraj rozhodl o přidělení dotace' },
  reports: {
    stems:
      'pomohou$ pomuze$ pomuzou$ pomaha$ pusobi$ otevre$ otevira$ stavi$ chysta$ opravi$ prinese$ prinasi$ rozdeli$ vyroste$ vznika$ zacne$ zacnou$',
    example: 'Asistenti opět pomohou',
  },
  costs: {
    stems:
      'cini$ cinil cinit$ dosahuj dosahl dosahn presahuj presahl presahn prekroc vysplhal predstavuj vycislen odhadovan odhadnut stanoven$ stanovena$ stanoveny$',
    example: 'Náklady činí',
  },
  priced: {
    stems: 'stal$ stala$ stalo$ staly$ stoji$ vyjde$ vyjdou$ vysel$ vysla$ vyslo$ vysly$ vyzada$ vyzadal',
    example: 'Projekt vyšel na',
  },
  pays: {
    stems:
      'hrad$ hradi$ hradime$ hradil hrazen prispiva$ prispel prispej poskytl poskytuj dava$ dal$ zaplati$ zaplatil kryt$ kryto$ kryta$ kryty$ pokryt uhrad zaplacen proplacen pridelil udelil schvalil priznal daroval$ darovala$ darovalo$ darovali$',
    example: 'Město hradí',
  },
} as const satisfies Theme
