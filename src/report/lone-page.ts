/** A page that opens anywhere: no script, no network, nothing beside it. */
import type { Language } from '../wording/language.ts'
import { html, Markup } from './markup.ts'
import { style } from './style.ts'

/** @param body what stands between the tags of the body */
export const lonePage = (language: Language, title: string, body: Markup): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html
