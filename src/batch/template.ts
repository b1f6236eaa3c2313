import { isFirstNameWithoutAccents } from '../czech/person/first-names.ts'

/** Enough of a page to know its template by. */
const MARKUP = 100_000

/**
 * What of a page's structure its facts do not tell: the media type, and of HTML the elements with their classes or, without
 * any, their identifier (`<div class="article">`). It is kept with every file, so it must name nobody: it is made of what
 * templates are made of only, words without figures (`post-1234` is one page's) and without given names.
 */
export function templateOf(mediaType: string, text: string): string[] {
  const features = new Set([mediaType])
  if (mediaType === 'text/html')
    for (const [, tag = '', attributes = ''] of text.slice(0, MARKUP).matchAll(ELEMENT))
      features.add(`<${tag.toLowerCase()}${attributeOf(attributes, 'class') ?? attributeOf(attributes, 'id') ?? ''}>`)
  return [...features].sort()
}

const ELEMENT = /<([a-z][a-z\d-]{0,20})(\s[^<>]{0,400})?/gi
const ATTRIBUTES = {
  class: /\sclass\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([\w-]+))/i,
  id: /\sid\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([\w-]+))/i,
}

function attributeOf(attributes: string, name: keyof typeof ATTRIBUTES): string | undefined {
  const [, ...values] = ATTRIBUTES[name].exec(attributes) ?? []
  const words = values.join('').split(/\s+/).filter(isOfTemplate)
  return words.length === 0 ? undefined : ` ${name}="${words.join(' ')}"`
}

const isOfTemplate = (word: string): boolean =>
  /^[a-z_-]{1,60}$/i.test(word) && !word.split(/[_-]/).some(isFirstNameWithoutAccents)
