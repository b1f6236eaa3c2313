/**
 * Given names by which a person is known in running text: those that most people in the Czech Republic bear, with the
 * names of the Slovak, Ukrainian, Vietnamese and Romani minorities that documents on social inclusion name often.
 */
import { formsOfNameWord } from './person-forms.ts'

const women =
  'Adéla Adriana Alena Alexandra Alice Alžběta Anastázie Andrea Aneta Anežka Anna Antonie Barbara Barbora Beáta Blanka ' +
  'Blažena Božena Dagmar Dana Daniela Darina Denisa Dita Dominika Drahomíra Eliška Ema Emilie Erika Ester Eva Gabriela ' +
  'Hana Hedvika Helena Ilona Ingrid Irena Iva Ivana Iveta Jana Jarmila Jaroslava Jindřiška Jiřina Jitka Johana Jolana ' +
  'Josefa Julie Kamila Karolína Kateřina Klára Kristina Kristýna Květa Květoslava Květuše Lada Ladislava Lenka Leona ' +
  'Libuše Linda Lucie Ludmila Magdaléna Marcela Marie Markéta Marta Martina Michaela Milada Milena Miloslava Miluše ' +
  'Miroslava Monika Naděžda Natálie Nela Nikola Oksana Olga Pavla Pavlína Petra Radka Radmila Regina Renata Renáta ' +
  'Romana Růžena Sabina Sandra Silvie Simona Soňa Stanislava Svatava Svetlana Světlana Šárka Štěpánka Taťána Tereza ' +
  'Valerie Vanda Vendula Veronika Věra Viktorie Vladimíra Vlasta Zdena Zdeňka Zdenka Zlata Zora Zuzana Žaneta Žofie'

const men =
  'Adam Alan Albert Aleš Alexandr Alois Antonín Arnošt Bedřich Bohumil Bohumír Bohuslav Břetislav Dalibor Daniel David ' +
  'Dominik Dušan Eduard Emil Erik Filip František Gustav Hynek Igor Ivan Ivo Jakub Jan Jaromír Jaroslav Jindřich Jiří ' +
  'Josef Kamil Karel Kryštof Ladislav Leoš Libor Luboš Lubomír Lubor Luděk Ludvík Lukáš Marcel Marek Marian Martin ' +
  'Matěj Matouš Matyáš Michael Michal Mikuláš Milan Miloslav Miloš Miroslav Oldřich Ondřej Ota Otakar Otto Patrik Pavel ' +
  'Petr Přemysl Radek Radim Radomír Radoslav Radovan René Richard Robert Roman Rostislav Rudolf Samuel Slavomír ' +
  'Stanislav Svatopluk Šimon Štefan Štěpán Tadeáš Tibor Tomáš Václav Vasil Viktor Vilém Vít Vítězslav Vladimír ' +
  'Vladislav Vlastimil Vojtěch Vratislav Zbyněk Zdeněk Zdenek'

const forms: ReadonlySet<string> = new Set([
  ...women.split(' ').flatMap((name) => formsOfNameWord(name, 'feminine')),
  ...men.split(' ').flatMap((name) => formsOfNameWord(name, 'masculine')),
])

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const formsWithoutAccents: ReadonlySet<string> = new Set([...forms].map(withoutAccents))

/** Whether a word is a given name as addresses and identifiers write it (`jiri`). */
export const isFirstNameWithoutAccents = (word: string): boolean => formsWithoutAccents.has(word.toLowerCase())

/** Whether a capitalised word is a given name in any case. */
export const isFirstName = (word: string): boolean =>
  forms.has(word.charAt(0) + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1)))
