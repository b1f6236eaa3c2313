import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/formats/text/text.ts'
import { recognisedFrom } from '../../../src/kinds/kind.ts'
import { recognise } from '../../../src/kinds/project_record/recognise.ts'

const scoreOf = (text: string): number => recognise(readText(text)).score

describe('the record of one project', () => {
  test.each([
    ['a form', 'Název projektu: A\nRegistrační číslo: CZ.1.04/3.2.00/B4.00007\nPříjemce: Most'],
    ['without a number', 'Klub\n\nPříjemce: Most\n\nTermín realizace: 2014\n\nCílová skupina: děti'],
    [
      'with the number of its call',
      'Klub\n\nČíslo výzvy: 03_17_118\n\nDatum podání žádosti: 3. 5. 2018\n\nPříjemce: Most\n\nTermín realizace: 2019\n\nCílová skupina: děti\n\nMísto realizace: Most',
    ],
    [
      'with a number and a term',
      'Klub\n\nCZ.1.04/3.2.00/B4.00007\n\nTermín realizace: 2014\n\nKlíčové aktivity\n\nPoradna',
    ],
    [
      'with a number of the state’s own register',
      'Klub\n\nč. EDS 133D31100099\n\nCelkové výdaje: 3 mil. Kč\n\nDotace z MŠMT: 2 mil. Kč\n\nV rámci akce byl postaven klub.',
    ],
    [
      'of a grant for the project that the same sentence names',
      'Nadace Modrý kruh\n\nObec požádala o grant z Nadace Modrý kruh na výsadbu stromů.\n\nNa projekt „Zelený pás“ získala nadační příspěvek ve výši 69 699 Kč. Jedná se o výsadbu 30 stromů.',
    ],
    [
      'of news that tells its aim and who paid how much',
      'Charita rozšiřuje službu pro seniory\n\nRozvoj služby podpořil Evropský sociální fond částkou 1,8 mil. Kč.\n\n„Cílem projektu je za podpory Operačního programu Zaměstnanost navštěvovat více lidí,“ popisuje ředitelka.',
    ],
    [
      'of a grant that the ministry announced',
      'Nový altán v parku\n\nMinisterstvo pro místní rozvoj oznámilo obci přidělení dotace 120 000 Kč na altán. Postaven bude v rámci programu Podpora obnovy venkova.',
    ],
    [
      'of a school that joined it, with its programme’s abbreviation',
      'Naše škola se zapojila do projektu OPVVV.\n\nTento projekt realizujeme v partnerství se Základní školou Osek.\n\nProjekt jsme zahájili 1. 9. 2019 a ukončen bude 30. 9. 2021. Obsahem projektu je čtení.',
    ],
    [
      'of money that comes from a programme',
      'Větší jídelna pro školku\n\nMěsto Osek získalo dotační peníze na rozšíření jídelny. Peníze pochází z Integrovaného regionálního operačního programu.\n\n„O dotaci jsme žádali v létě. Projekt zahrnuje nový výdej,“ uvedl starosta.\n\nVýše dotace činí maximálně 1.290.000 Kč.',
    ],
    [
      'of a grant that a headline tells, with its programme and its aim',
      'Spolek Lípa získá dotaci na dílnu\n\nSpolek Lípa podal žádost o dotaci v rámci výzvy Operačního programu Životní prostředí. Tato žádost byla v lednu schválena a doporučena k financování.\n\nCílem projektu je dílna pro opravy kol.',
    ],
    [
      'of money that we got from a programme',
      'Naše škola z operačního programu Zaměstnanost získala téměř 800 000 Kč. Z dotace nakoupíme knihy.',
    ],
    [
      'of a roof, by what it cost and what the village got for it',
      'Nová střecha na zvonici\n\nStřecha zvonice vydržela šedesát let. Letos jsme sundali staré šindele a položili nové. Cíle opravy byly splněny.\n\nCelkové výdaje - 180300,-Kč\n\nDotace POV - 90000,-Kč',
    ],
    [
      'of one grant that a headline tells',
      'Hasiči získali dotaci\n\nV těchto dnech obec Osek obdržela od ministerstva vnitra dotaci na dopravní vůz. Dotace ve výši 450 tisíc korun pokryje polovinu ceny, vůz přijede na jaře.',
    ],
    [
      'of one grant that came with little else',
      'Lavičky v parku\n\nKraj Vysočina poskytl obci Osek dotaci 40 000 Kč na lavičky u rybníka. Osazeny budou do léta.',
    ],
    [
      'of a programme that regions had',
      'Laboratoř\n\nProjekt Laboratoř, spolufinancovaný ze zdrojů ROP NUTS II Jihozápad, umožnil opravu učebny. Celková částka dosáhla 1 200 000 Kč. Na projekt jsme získali dotaci.',
    ],
    [
      'of the project of a school, which a giver of many helped',
      'Projekt Zahrádka získal 16 000 Kč\n\nDíky programu, kterým obchod rozděluje 5 miliónů korun 270 organizacím, naše škola získala 16 000 Kč na projekt Zahrádka. Projekt vymysleli žáci. Náš projekt podpořily stovky lidí.',
    ],
    [
      'of good news, with what the grant is for',
      'Skvělá zpráva – dotace na zahradu\n\nNaše školka získala z programu Státního fondu životního prostředí dotaci 300 tis. Kč na zahradu. Stavět se začne na jaře.',
    ],
    [
      'of a canteen',
      'Přístavba jídelny\n\nReg. č. CZ.1.04/3.2.00/B4.00007\n\nCelkové výdaje: 3 mil. Kč\n\nDotace EU: 2 mil. Kč',
    ],
    [
      'of a wheel',
      'Nové kolo pro terénní službu\n\nReg. č. CZ.1.04/3.2.00/B4.00007\n\nCelkové výdaje: 3 mil. Kč\n\nDotace EU: 2 mil. Kč',
    ],
  ])('%s', (_, text) => {
    expect(scoreOf(text)).toBeGreaterThanOrEqual(recognisedFrom)
  })
})

describe('no record of one project', () => {
  test.each([
    [
      'news',
      'Město získalo peníze\n\nProjekt reg. č. CZ.1.04/3.2.00/B4.00007 začal. Příjemcem je město.\n\nKontakt: Jana Nová',
    ],
    [
      'a call',
      'Výzva č. 03_17_118\n\nOperační program: Zaměstnanost\nCílová skupina: děti\nMísto realizace: ČR\nŽadatel: obce',
    ],
    [
      'an offer titled by its programme',
      'IROP 7 – Knihovny\n\nKdo může čerpat\n\nObce a kraje\n\nTermín podání žádosti\n\n1. 3. 2022 až 30. 6. 2022\n\nVýše dotace\n\n2 mil. – 9 mil. Kč\n\nMíra podpory\n\n85 %\n\nAlokace výzvy\n\n300 mil. Kč\n\nMísto realizace projektu\n\nCelá ČR\n\nCíl programu\n\nCílem je podpořit knihovny v obcích.\n\nŽadatelé o dotaci\n\n- obce\n- kraje',
    ],
    [
      'a list',
      'Název projektu: A\nPříjemce: Most\nRegistrační číslo: CZ.1.04/3.2.00/B4.00007\n\nNázev projektu: B\nPříjemce: Most\nRegistrační číslo: CZ.1.04/3.2.00/B4.00008\n\nTermín realizace: 2014',
    ],
    [
      'a resolution',
      'Usnesení č. 12\n\nRada schvaluje projekt\nPříjemce: Most\nTermín realizace: 2014\nRozpočet: 5 Kč',
    ],
    ['a budget', 'Rozpočet města na rok 2019\n\nPříjmy: 5 Kč\nVýdaje: 5 Kč\nFinancování: 0 Kč\nCelkem: 5 Kč'],
    [
      'an annual report',
      'Výroční zpráva 2018\n\nNázev projektu: A\nTermín realizace: 2014\nPříjemce: Most\nCílová skupina: děti',
    ],
    [
      'a grant that was only asked for, with its programme and its aim',
      'Spolek Lípa žádá o dotaci na dílnu\n\nSpolek Lípa podal žádost o dotaci v rámci výzvy Operačního programu Životní prostředí. Žádost čeká na schválení.\n\nCílem projektu je dílna pro opravy kol.',
    ],
    [
      'money of a programme for many',
      'Peníze na školy\n\nPeníze z Operačního programu Zaměstnanost si rozdělí 40 škol. Celkem jde o 5 mil. Kč.',
    ],
    [
      'money that we only asked for',
      'Naše škola požádala z operačního programu Zaměstnanost o 800 000 Kč. Z dotace nakoupíme knihy.',
    ],
    [
      'an invitation to the end of a project',
      'Závěrečné setkání\n\nRádi bychom Vás pozvali na setkání k projektu „Zelený pás“. Projekt je realizován v období 2014–2020 a spolufinancován Evropskou unií. Cílem je propojit školy.',
    ],
    [
      'news of many grants that tells of two projects',
      'Peníze z IROP pro muzea\n\nPodpořeno bylo 60 muzeí. Jedním z ukončených je například projekt Stará škola muzea v Oseku. Muzeum díky podpoře ve výši 4 miliony korun vybudovalo novou expozici. Cílem je, aby bylo dědictví dostupné.\n\nDalším již ukončeným projektem je památník, který realizovala Správa parku Osek. Díky podpoře z IROP ve výši 9,9 mil. Kč došlo k modernizaci památníku.',
    ],
    [
      'the history of a house that a grant was once given for',
      'Zbrojnice\n\nV roce 1932 byla otevřena první zbrojnice. Přestavba proběhla v letech 1956 a 1957. V roce 1977 přibyla společenská místnost.\n\nNáklady přestavby v roce 2006 činily 6,5 mil. Kč, z toho 4,5 mil. Kč byla dotace Ministerstva vnitra.',
    ],
    [
      'money that is only expected',
      'Oprava rybníka\n\nRybník není v dobrém stavu. Projekt předpokládáme z dotačního titulu ministerstva. Předpokládané náklady činí 10 mil. Kč, výši dotace předpokládáme 8 mil. Kč.',
    ],
    [
      'an overview of grants that came and that did not',
      'Přehled dotací v roce 2016\n\nDotace, které se podařilo získat:\n\n- MŠ 350.000 Kč na zdivo\n- Hřiště 300.000 Kč\n- Chodník, kraj podpořil tuto akci částkou 400.000 Kč.\n\nNeúspěšné žádosti o dotaci:\n\n- Komunikace 1.000.000 Kč. Dotace nebyla obci přidělena.\n- Herní prvek 98.000 Kč. Dotace nebyla obci přidělena.\n- Úřad 100.000 Kč.',
    ],
    ['a menu', 'Jídelní lístek\n\nPondělí: guláš\nKontakt: 777 123 456'],
  ])('%s', (_, text) => {
    const { score, missing } = recognise(readText(text))
    expect(score).toBeLessThan(recognisedFrom)
    expect(missing).not.toEqual([])
  })
})
