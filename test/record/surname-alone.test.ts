/** A surname alone behind an office or a label, and initials in either order, are a person's; bodies, towns and plain words are not. */
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { withoutPersonalData } from '../../src/record/privacy/personal-data.ts'

const context = { municipalities: loadGazetteer() }
const hidden = async (text: string): Promise<string> => {
  const whole = await extract(Buffer.from(`Zpráva o území\n\n${text}\n`), 'zprava.txt', context)
  return withoutPersonalData(whole.document, whole.text).text
}

describe('people of whom a surname is said alone', () => {
  it.each<[string, string[], string[]]>([
    ['Starostka Nováková uvítala hosty, paní Nováková poděkovala.', ['Starostka', 'paní'], ['Novák']],
    ['Jednání vedl ředitel Dvořák s tajemnicí Horákovou.', ['ředitel', 'tajemnicí'], ['Dvořák', 'Horák']],
    [
      'Zápis ověřil starosta Svoboda, místostarostka Hrubá a vedoucí Krejčí.',
      ['starosta'],
      ['Svobod', 'Hrub', 'Krejč'],
    ],
    ['Dopis starosty Nováka dostal ředitel Kučera a předsedkyně Malá.', ['Dopis'], ['Novák', 'Kučer', 'Malá']],
    ['S ředitelem Dvořákem jednala paní starostka Hrubá.', ['ředitelem'], ['Dvořák', 'Hrub']],
    ['Ředitelce Sedláčkové odpověděl tajemník Vaněk.', ['Ředitelce'], ['Sedláčk', 'Vaněk']],
    ['Primátor Konečný dodal, že náměstkyně Jelínková souhlasí.', ['souhlasí'], ['Konečn', 'Jelínk']],
    ['Koordinátorka Bartošová a manažer Pospíšil připraví plán.', ['plán'], ['Bartoš', 'Pospíšil']],
    ['Hejtman Netolický podpořil ředitelku Kopeckou.', ['podpořil'], ['Netolick', 'Kopeck']],
    ['Ministryně Horáková a poslanec Dvořák odpověděli radnímu Novákovi.', ['Ministryně'], ['Horák', 'Dvořák']],
    ['Sociální pracovnice Nováková a asistent Vaněk byli s námi.', ['pracovnice'], ['Novák', 'Vaněk']],
    ['Mluvčí Jelínková a zástupce Kolář odmítli otázky.', ['otázky'], ['Jelínk', 'Kolář']],
    ['Starosta obce Blažek i ředitel školy Procházka souhlasí.', ['obce', 'školy'], ['Blažek', 'Procházk']],
    ['Zapsal: Vaněk. Zpracovala Procházková. Ověřil Sedlák.', ['Zapsal', 'Zpracovala'], ['Vaněk', 'Procház', 'Sedlák']],
    ['Kontaktní osoba: Nováková, tel. 705 894 444.', ['Kontaktní'], ['Novák', '894']],
    ['Přítomni: Novák, J., Nováková, M., Dvořáková J. K.', ['Přítomni'], ['Novák', 'J.', 'M.', 'K.', 'Dvořák']],
    ['Autoři: Horáková, A.; Sedláček, P. Ostatní se omluvili.', ['Ostatní'], ['Horák', 'A.', 'Sedláč', 'P.']],
    [
      'Přišli Novák,J., p.Krátký, pan doktor Svoboda, paní inženýrka Hrubá a manželé Dlouzí.',
      ['Přišli', 'manželé'],
      ['Novák', 'J.', 'Krátk', 'Svobod', 'Hrub', 'Dlouz'],
    ],
    [
      'Volejte 705\ufe63894\ufe63444 nebo 705\u2043894\u2043445, pas č. 39123456.',
      ['Volejte'],
      ['444', '445', '39123456'],
    ],
    ['V pátek přišel Jiří Steh-\nlík a po něm Karel Hla-\nváček.', ['pátek', 'po něm'], ['Steh', 'lík', 'váček']],
    [
      'Mluvil J i ř í S t e h l í k, D V O Ř Á K Karel a v s k u t k u nikdo.',
      ['Mluvil', 'v s k u t k u'],
      ['S t e', 'D V O'],
    ],
    [
      'Přišla Nováková (starostka), Dvořák (ředitel školy) i Horáková – tajemnice.',
      ['starostka', 'ředitel školy', 'tajemnice'],
      ['Novák', 'Dvořák', 'Horák'],
    ],
    ['Přítomni: Jelínková, starostka; Kučera, tajemník města', ['starostka', 'tajemník města'], ['Jelínk', 'Kučer']],
    [
      'Mluvila Nguyen Thi Hoa, po ní Tran Van Hung, Lê Thị Mai a pan PHAM VAN DUC s Lan Nguyenovou Thi.',
      ['Mluvila', 'po ní', 'pan'],
      ['Nguyen', 'Thi', 'Hoa', 'Tran', 'Hung', 'Lê', 'Thị', 'Mai', 'PHAM', 'VAN', 'DUC', 'Lan'],
    ],
    [
      'Volejte 705 89 44 51, 605-12-34-56 nebo 777.12.34.56 a 721/12/34/57.',
      ['Volejte', 'nebo'],
      ['705', '44', '605', '56', '777', '721', '57'],
    ],
    ['Studii psali J. Horák, A. Sedláčková a Kučera, B.', ['Studii'], ['Horák', 'Sedláčk', 'Kučer', 'J.', 'A.', 'B.']],
  ])('%s', async (text, kept, gone) => {
    const left = await hidden(text)
    for (const word of kept) expect(left).toContain(word)
    for (const word of gone) expect(left).not.toContain(word)
  })
})

describe('what stands behind an office or a label and is nobody', () => {
  it.each([
    'Setkání svolal ředitel Charity a předseda Diakonie.',
    'Starosta Kladna a primátor Ostravy jednali s hejtmanem Vysočiny.',
    'Starosta Rakovníka, starostka Mělníka a starosta Písku podepsali dohodu.',
    'Ministr Zdravotnictví odpověděl, náměstek Ministerstva ne.',
    'Ředitel Naděje, ředitelka Romodromu a manažer Arniky podali žádost.',
    'Manažer Klíčové aktivity a koordinátor Cílové skupiny se sejdou.',
    'Ředitelka Základní školy i ředitel Dětského domova souhlasili.',
    'Vedoucí Azylového domu a vedoucí Terénního programu předali zprávu.',
    'Koordinátorka Nového prostoru a manažerka Zdravého města přednášely.',
    'Zpracovatel: Ústecký kraj. Předkladatel: Jihomoravský kraj.',
    'Schválila Rada města, schválilo Zastupitelstvo, podepsal Úřad práce.',
    'Předseda Pirátů, předsedkyně Zelených a předseda Svobodných diskutovali.',
    'Ředitel Armády spásy, ředitel Člověka v tísni a ředitelka Romea přišli.',
    'Předseda Sdružení obcí a předseda Svazku obcí hlasovali.',
    'Předsedkyně Výboru, předseda Komise a tajemník Rady byli přítomni.',
    'Starostka Nového Boru a starosta Českého Krumlova se omluvili.',
    'Starosta Mostu, starostka Teplic a starosta Prachatic jsou ve správní radě.',
    'Manažer Prevence kriminality a koordinátor Komunitního plánování spolupracují.',
    'Konzultant Agentury a metodik Ministerstva vedou seznam.',
    'Ředitel Nemocnice Kadaň, ředitel Muzea a ředitelka Knihovny jsou hosty.',
    'Vedoucí Odboru sociálních věcí a vedoucí Oddělení prevence hlásili stav.',
    'Ředitelka Speciální školy, ředitel Gymnázia a ředitelka Školky mluvili.',
    'Hejtman Ústeckého kraje a hejtmanka Středočeského kraje jednali.',
    'Předseda Senátu, předsedkyně Sněmovny a předseda Vlády gratulovali.',
    'Ředitel Institutu, ředitel Ústavu a ředitel Letiště podepsali memorandum.',
    'Manažer Housing First a koordinátor Street Work začnou v březnu.',
    'Schválil Řídicí výbor, sestavila Pracovní skupina, ověřila Komise.',
    'Předkladatel: Rakovník. Zpracovatel: Písek.',
    'Zastoupená Ústeckým krajem, zastoupené Magistrátem.',
    'Starosta Prahy, primátor Brna, primátorka Plzně a primátor Liberce.',
    'Tajemník Svazu měst, tajemnice Asociace a tajemník Unie psali.',
    'Ředitel Úřadu práce a ředitelka Centra odpověděli včas.',
    'Vedoucí Projektu, manažer Projektu a koordinátor Projektu se střídají.',
    'Referent Prevence a referentka Bydlení mají úřední dny.',
    'Předseda Okresního soudu a předsedkyně Krajského soudu rozhodli.',
    'Ředitel Policejního prezidia a ředitel Vězeňské služby souhlasí.',
    'Ředitelka Mateřské školy a ředitelka Zdravotnické záchranné služby.',
    'Předseda Místní akční skupiny a manažerka Místního akčního plánu.',
    'Zástupce ředitele Probační služby, ředitele Dopravního podniku a ředitele Teplárny.',
    'Starosta Sokolova, starosta Chebu, starosta Jirkova a starosta Bíliny.',
    'Ministr Práce a ministr Školství jednali se zástupcem Romů a zástupci Obce.',
    'Asistent Pedagoga a pracovník Občanské poradny, zástupce Ministerstva.',
    'Mluvčí Nemocnice Pardubického kraje, mluvčí Letiště Praha a ředitel Ústavu Paula Ehrlicha.',
    'Vedoucí pracovník Vote Leave a předseda Nord Stream odpověděli.',
    'Domov Svoboda (ředitel odpoví), Kladno (starosta), Mělník (starosta), Rakovník, tajemník, a Charita (ředitelka).',
    'Jezdí tu Le Havre, Do Prahy, Ho Či a Ta Radnice.',
    'V letech 2019 až 2022: 705 89 44 51 12, 12 705 89 44 51, 705 89 44 510, 505 89 44 51 klientů.',
    'Předkladatel: Kotlín s. r. o., zpracovatel Sedlák, a. s.',
  ])('stays: %s', async (text) => {
    expect(await hidden(text)).toContain(text)
  })
})
