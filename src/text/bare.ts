/** Lower case, without accents: what people type on a keyboard that has none, and how sites name things. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
