/** Long invented prose as reports have it: varied sentences with people, dates, sums, towns and offices, the same for the same seed. */
import { randomOf } from '../scripts/fuzz/random.mjs'

const words = (/** @type {string} */ list) => list.split(', ')
const GIVEN = words('Jana, Petr, Eva, Tomáš, Lenka, Karel, Marie, Jiří, Alena, Ondřej, Hana, Václav')
const FAMILY = words(
  'Dvořáková, Novotný, Vránová, Beran, Kučerová, Malý, Říhová, Sýkora, Pokorná, Zeman, Tichá, Hruška',
)
const TOWNS = words(
  'Krupka, Ralsko, Sokolov, Kadaň, Jirkov, Bílina, Most, Přerov, Orlová, Vejprty, Kutná Hora, Ústí nad Labem, Mělník',
)
const IN_TOWNS = words(
  'v Krupce, ve Frýdlantu, v Jirkově, v Kadani, v Mostě, v Přerově, v Kutné Hoře, v Ústí nad Labem',
)
const BODIES = words(
  'Charita Přerov, Poradna pro občanství, Člověk v tísni, o.p.s., Úřad práce, Městská policie, Krajský úřad, MŠ Pohádka, Oblastní spolek Cesta z. s.',
)
const ROLES = words('starosta, tajemnice úřadu, vedoucí odboru sociálních věcí, manažerka projektu, lokální konzultant')
const THEMES = words(
  'bydlení, zaměstnanost, vzdělávání, dluhové poradenství, prevence kriminality, zdraví, terénní práci, předškolní přípravu',
)
const VERBS = words('schválilo, projednalo, doporučilo, podpořilo, odložilo, vyhodnotilo, zahájilo, připravilo')
const PARTS = words(
  'podle zápisu z jednání, jak uvádí závěrečná zpráva, bez ohledu na rozpočet, po dohodě s partnery, přes výhrady zastupitelů, na základě analýzy',
)
const MONTHS = words('ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince')

/** @type {(size: number, seed: number) => string} about so many characters of it, in paragraphs below headings */
export const prose = (size, seed) => {
  const random = randomOf(seed)
  const of = random.pick
  const number = (/** @type {number} */ from, /** @type {number} */ to) => from + random.below(to - from)
  const person = () => `${of(['', '', 'Mgr. ', 'Ing. ', 'Bc. '])}${of(GIVEN)} ${of(FAMILY)}`
  const day = () =>
    of([
      () => `${number(1, 29)}. ${of(MONTHS)} ${number(2012, 2027)}`,
      () => `${number(1, 29)}. ${number(1, 13)}. ${number(2012, 2027)}`,
      () => `do konce roku ${number(2014, 2028)}`,
      () => `v roce ${number(2010, 2026)}`,
    ])()
  const sum = () =>
    `${number(1, 90)} ${String(number(0, 1000)).padStart(3, '0')} ${of(['000 Kč', '000 korun', '500 Kč'])}`
  const sentences = [
    () => `Zastupitelstvo města ${of(TOWNS)} ${of(VERBS)} ${day()} záměr zaměřený na ${of(THEMES)} a ${of(THEMES)}.`,
    () => `Za úsek odpovídá ${person()}, ${of(ROLES)}, která se ho ujala ${day()} ${of(PARTS)}.`,
    () => `Náklady dosáhly ${sum()}, z toho ${sum()} uhradil Evropský sociální fond a zbytek obec ${of(TOWNS)}.`,
    () => `${of(BODIES)} provozuje ${of(IN_TOWNS)} terénní službu pro ${number(8, 400)} klientů, ${of(PARTS)}.`,
    () => `Pracovní skupina pro ${of(THEMES)} se sešla ${number(2, 12)}x ročně, naposledy ${day()}.`,
    () => `Domácnosti ${of(IN_TOWNS)} často dluží na nájemném a ${of(PARTS)} se to v nejbližších letech nezmění.`,
    () => `Nikdo z dotázaných si nepamatoval, proč se od původního řešení ustoupilo, a zápis o tom mlčí.`,
    () => `Projekt realizuje ${of(BODIES)} ve spolupráci s městem ${of(TOWNS)} a potrvá ${number(6, 40)} měsíců.`,
    () =>
      `Podle ${of(['ředitelky', 'pana', 'paní'])} ${of(FAMILY)} chybí ${of(IN_TOWNS)} byty i lékaři (viz příloha č. ${number(1, 9)}).`,
    () =>
      `Dotace ve výši ${sum()} byla přiznána z programu ${of(['Zaměstnanost', 'OP LZZ', 'Prevence kriminality'])} ${day()}.`,
    () => `Děti přicházejí do školy bez přípravy, rodiče o ni stojí, ale dojíždění je drahé a autobusy nejezdí.`,
    () =>
      `Kontakt: ${person()}, tel. 4${number(10, 99)} ${number(100, 999)} ${number(100, 999)}, e-mail obec${number(1, 99)}@example.org.`,
  ]
  // No two texts are about the same things.
  const said = sentences.filter(() => random.chance(0.7))
  let text = ''
  for (let part = 1; text.length < size; part++) {
    text += `${part}. ${of(['Situace', 'Přehled', 'Vývoj', 'Poznámky'])} ${of(IN_TOWNS)}\n\n`
    for (let paragraphs = number(2, 7); paragraphs > 0; paragraphs--)
      text += `${Array.from({ length: number(3, 9) }, () => of(said)()).join(' ')}\n\n`
  }
  return text
}
