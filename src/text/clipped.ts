/** No more than so many characters of a text, the last of them a sign that it goes on. */
export const clipped = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
