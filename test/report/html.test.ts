import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../src/report/html.ts'
import { hostileView, pairView } from './pages.ts'

describe('the page', () => {
  it('needs nothing beside itself: no script, no style sheet, no picture, no link out', async () => {
    const $ = load(htmlReport([await pairView('ostrolhotice-3-revize-2025', 'cs')], undefined, 'cs'))
    expect($('script, link, img, iframe, object, embed, form, base').length).toBe(0)
    expect($('[src], [onclick], [onload], [style]').length).toBe(0)
    expect(
      $('a')
        .toArray()
        .every((a) => $(a).attr('href')?.startsWith('#')),
    ).toBe(true)
    expect($('style').text()).not.toMatch(/url\(|@import/)
    expect($('html').attr('lang')).toBe('cs')
  })

  it('links the counts to their sections and puts dropped commitments first', async () => {
    const $ = load(htmlReport([await pairView('vrbice-tiche-zmizeni', 'cs')], undefined, 'cs'))
    const targets = $('.counts a')
      .toArray()
      .map((a) => $(a).attr('href')?.slice(1) ?? '')
    expect(targets.every((id) => $(`[id="${id}"]`).length === 1)).toBe(true)
    expect($('h2').first().text()).toBe('Závazky, které zmizely bez výsledku (2)')
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '&lt;b&gt; & </style>',
    '<!--',
  ])('shows %s as text', (text) => {
    const $ = load(htmlReport([hostileView(text)], undefined, 'cs'))
    expect($('script, img, b').length).toBe(0)
    expect($('[onerror], [onmouseover]').length).toBe(0)
    expect($('h3').first().text()).toContain(text)
    expect($('footer').length).toBe(1)
  })

  it('says so when nothing changed', async () => {
    const $ = load(htmlReport([await pairView('ostrolhotice-beze-zmeny', 'cs')], undefined, 'cs'))
    expect($('.summary').text()).toContain('nic podstatného nezměnilo')
    expect($('article').length).toBe(0)
  })
})
