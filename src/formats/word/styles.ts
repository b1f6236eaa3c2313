/** Which paragraph styles of Word are titles, by the names that Czech and English programs give them. */

const TITLES: readonly { readonly name: RegExp; readonly level: number }[] = [
  { name: /^(?:title|název)$/i, level: 1 },
  { name: /^(?:subtitle|podtitul|podnadpis)$/i, level: 2 },
]

export const levelOfStyle = (name: string): number | undefined => {
  const [, level] = /^(?:heading|nadpis) ?([1-6])$/i.exec(name) ?? []
  return level === undefined ? TITLES.find((title) => title.name.test(name))?.level : Number(level)
}
