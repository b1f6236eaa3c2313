/** Running text of offices: nobody in it is left, and no body, airport, institute, street or town is blacked out. */
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { withoutPersonalData } from '../../src/record/privacy/personal-data.ts'

const context = { municipalities: loadGazetteer() }
const hidden = async (text: string): Promise<string> => {
  const whole = await extract(Buffer.from(`Zpráva o území\n\n${text}\n`), 'zprava.txt', context)
  return withoutPersonalData(whole.document, whole.text).text
}

/** Invented, as are all people in it who are not long dead namesakes of streets. */
const prose = [
  'Autobusová linka spojuje letiště Václava Havla s centrem města. Zastávka je u náměstí Jana Žižky a u nábřeží Edvarda Beneše.',
  'Zprávu o zdraví zveřejnil Institut Roberta Kocha, data doplnil Ústav Emila Holuba a Nadace Terezy Maxové.',
  'Univerzita Tomáše Bati i Univerzita Jana Evangelisty Purkyně nabízejí obory sociální práce. Školu Karla Klíče navštěvuje 120 dětí.',
  'Základní škola Boženy Němcové, Gymnázium Josefa Jungmanna a ZŠ Jana Amose leží v ulici Marie Majerové.',
  'Jednání svolal předseda ČSSD, ředitelka OSPOD, vedoucí OSV a generální ředitel Citibank Europe.',
  'Partnery jsou Oblastní charita Jihlava, Člověk v tísni, Armáda spásy, Romea, Diakonie ČCE a Nadační fond Albert.',
  'Nová Ves, Nové Město na Moravě, Mladá Boleslav, Stará Boleslav, Karlovy Vary, Světlá nad Sázavou a Veselí nad Moravou mají plán.',
  'Muzeum Jana Palacha, Divadlo Josefa Kajetána, Nemocnice Tomáše Bati a Knihovna Jiřího Mahena jsou přístupné.',
  'A. Základní údaje o projektu. B. Cílová skupina. Příloha A. Varianta B. je dražší. Dodatek C. podepsán.',
  'Číslo jednací 855512/2021, spisová značka 12 C 45/2020, IČO 00261912, registrační číslo CZ.03.2.60/0.0/0.0/16_052/0006324.',
  'Rozpočet činí 705 894 444 Kč, dotace 1 250 000 Kč. Zákon č. 108/2006 Sb. a vyhláška č. 505/2006 Sb. platí.',
  'Program Operační program Zaměstnanost plus, Výzva 26, Národní plán obnovy. V Karviné, v Orlové a v Teplé žije 40 rodin.',
  'Cena Olgy Havlové, Pohár Jana Masaryka a stezka Emila Zátopka patří k místním tradicím. Stadion Evžena Rošického je zavřený.',
  'Rada města schválila, Komise rady doporučila, Policie ČR a Městská policie Kadaň informovaly.',
  'Agentura pro sociální začleňování, Ministerstvo pro místní rozvoj, Úřad vlády a Magistrát města Mostu podepsaly memorandum.',
]

describe('running text without people', () => {
  it.each(prose)('stays: %s', async (text) => {
    expect(await hidden(text)).toContain(text)
  })
})

describe('people in running text', () => {
  it.each([
    ['Jednání vedl předseda ČSSD Jan Hamerník a ředitelka OSPOD Jana Malá.', ['ČSSD', 'OSPOD'], ['Hamerník', 'Malá']],
    [
      'V rodině pracovala Bohdana Novotná s Borisem Kolářem a Andrejem Vágnerem.',
      ['rodině'],
      ['Novotn', 'Kolář', 'Vágner'],
    ],
    ['Radili Nataša Říhová, Dezider Horváth, Gejza Balog a Koloman Oláh.', [], ['Říh', 'Horváth', 'Balog', 'Oláh']],
    [
      'Přišli J. Novák, Novák J., pí Veselá, p. Krátký a rodina Sýkorových.',
      ['rodina'],
      ['Novák', 'Veselá', 'Krátký', 'Sýkor'],
    ],
    [
      'Volejte 705\u2011894\u2011444, 705\u202f894\u202f445 nebo 705\u2013894\u2013446.',
      ['Volejte'],
      ['444', '445', '446'],
    ],
    ['Pište jana.vesela AT kadan.cz, jana.vesela [zavináč] kadan.cz.', ['Pište'], ['vesela', 'kadan.cz']],
    ['Odkaz ?subject=Jana%20Vesel%C3%A1 vede na Petra%20Nov%E1kov%E1.', ['subject'], ['Vesel', 'Nov']],
    [
      'Narozena 1985, RČ 855512/1234, účet 19-2000145399/0800, OP 204568112.',
      ['Narozena'],
      ['1234', '5399', '204568112'],
    ],
    ['Na letiště Václava Havla přijela Olga Havlová.', ['Václava Havla'], ['Olga']],
  ])('%s', async (text, kept, gone) => {
    const left = await hidden(text)
    for (const word of kept) expect(left).toContain(word)
    for (const word of gone) expect(left).not.toContain(word)
  })
})
