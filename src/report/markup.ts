import { visible } from '../text/controls.ts'

/** HTML put together from parts; whatever is not markup is escaped on its way in, so that no text can become markup. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | readonly Part[] | undefined

/** A template: interpolated texts are escaped, markup and lists of it are put in as they are. */
export const html = (strings: readonly string[], ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, i) => string + rendered(parts[i])).join(''))

const rendered = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.html
  return typeof part === 'object' ? part.map(rendered).join('') : escaped(String(part))
}

const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
