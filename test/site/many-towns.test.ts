/** Of more towns than a page can hold, each is still there, on a page that opens on a phone. */
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { listPage } from '../../src/site/address.ts'
import { mapMarkup } from '../../src/site/figures/map.ts'
import { townsSection } from '../../src/site/pages/towns.ts'
import type { TownFigures } from '../../src/site/pages/towns.ts'

const figures = Array.from({ length: 3000 }, (_, i): TownFigures => ({
  town: {
    id: String(500_000 + i),
    row: { district: 'Ústí nad Labem', region: 'Ústecký kraj' },
    own: new Set(),
    named: new Set(),
  },
  ...{ name: `Obec ${i}`, href: `obce/${500_000 + i}.html`, promises: i % 100, fulfilled: i % 7 },
}))

test('a list of towns goes on on pages of its own', () => {
  const { section, pages } = townsSection('Úvod', figures, 'index.html', (part) => listPage('obce', part))
  const shown = load(section.html)
  expect(shown('tbody tr').length).toBe(100)
  expect(shown('p a').attr('href')).toBe('prehledy/obce.html')
  expect(pages.map(({ address }) => address)).toEqual(
    ['', '-2', '-3', '-4', '-5'].map((part) => `prehledy/obce${part}.html`),
  )
  const links = pages.flatMap(({ main }) => load(main.html)('tbody th a').toArray())
  expect(links.map((link) => link.attribs['href'])).toEqual(figures.map(({ href }) => `../${href}`))
  for (const { main } of pages) expect(main.html.length).toBeLessThan(250_000)
})

test('few towns are one table', () => {
  const { section, pages } = townsSection('Úvod', figures.slice(0, 100), 'kraje/a.html', (part) =>
    listPage('obce', part),
  )
  expect(load(section.html)('tbody th a').first().attr('href')).toBe('../obce/500000.html')
  expect(pages).toEqual([])
})

test('the map draws the towns with most promises and says how many it leaves out', () => {
  const placed = figures.map((town) => ({ ...town, latitude: 50, longitude: 15 }))
  const $ = load(mapMarkup([], placed).html)
  const titles = $('.map > svg a')
    .toArray()
    .map((link) => $(link).attr('aria-label'))
  expect(titles.length).toBe(500)
  expect(titles.every((title) => Number(/: (\d+) /.exec(title ?? '')?.[1]) >= 83)).toBe(true)
  expect($('figcaption').text()).toContain('Bez kruhu: 2\u00a0500 obcí')
  expect($.html().length).toBeLessThan(150_000)
})
