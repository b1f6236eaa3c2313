/** What speaks for a list of results and what a document lacks of one, in English and in Czech; in the first case, as a list has it. */
export const signs = {
  'the title announces results of the cooperation': 'název ohlašuje výsledky spolupráce',
  'a title that announces results of the cooperation': 'název, který ohlašuje výsledky spolupráce',
  'towns with lists of results': 'obce se seznamy výsledků',
  'items begin like results': 'položky začínají jako výsledky',
  'items that begin like results': 'položky, které začínají jako výsledky',
  'says that a plan of social inclusion exists': 'uvádí, že existuje plán sociálního začleňování',
  'a plan of social inclusion among the results': 'plán sociálního začleňování mezi výsledky',
  'the results are about social inclusion': 'výsledky se týkají sociálního začleňování',
  'results about social inclusion': 'výsledky týkající se sociálního začleňování',
  'names a period': 'uvádí období',
  'a period': 'období',
  'lists results under {count} towns': 'výsledky po obcích (obcí: {count})',
} as const

export type SignWords = keyof typeof signs
