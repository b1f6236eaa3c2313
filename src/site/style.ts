/**
 * The look of the pages, by day, by night and on paper. The colours of statuses are those of Okabe and Ito, which people who do not
 * tell red from green tell apart too; each status also stands in words.
 */
export const siteStyle = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #55606b; --paper: #fff; --panel: #f4f6f8; --edge: #d0d7de; --link: #0b57a4;
  --mark: #fff0b3; --target: #ffcf4d; --finding: #ffdcc9; --yes: #0072b2; --part: #56b4e9; --no: #d55e00; --told: #8a8f98; --open: #c3c8ce }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #a7b1bb; --paper: #14181c; --panel: #1d2329; --edge: #3a4450;
  --link: #8ec5ff; --mark: #4a4016; --target: #6b5500; --finding: #5a2f17; --yes: #4aa3df; --part: #8fd0f7; --no: #f08a3c; --told: #8a929c;
  --open: #525b66 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 0 1.25rem 2rem; max-width: 84rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere }
a { color: var(--link) } a:focus-visible, input:focus-visible, circle:focus-visible { outline: 3px solid var(--no); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .9rem 0; border-bottom: 2px solid var(--edge) }
main nav { padding: 0; border: 0 } main nav .facets { margin: .35rem 0 }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.6rem 0 .8rem } h2 { font-size: 1.3rem; margin: 2.2rem 0 .7rem } h3 { font-size: 1.05rem }
.none, .soft, footer, figcaption { color: var(--soft) } footer { margin-top: 3rem; border-top: 1px solid var(--edge); font-size: .9rem }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .95rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--edge) }
td { max-width: 34rem; overflow-wrap: break-word } th { white-space: nowrap } .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums } .digits { white-space: nowrap }
caption { text-align: left; font-weight: 700; padding: .4rem 0 }
td[data-status] { white-space: nowrap }
td[data-status]::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: 50%; background: var(--open) }
td[data-status=fulfilled]::before { background: var(--yes) } td[data-status=partially_fulfilled]::before { background: var(--part) }
td[data-status=not_fulfilled]::before { background: var(--no); border-radius: 0 } td[data-status=described]::before { background: var(--told) }
.chart { max-width: 60rem } .chart th { font-weight: 400; white-space: normal; width: 14rem } .bar { width: 40%; min-width: 8rem } .bar svg { display: block; width: 100%; height: 1.1rem }
rect { stroke: var(--paper); stroke-width: .3 } .s-all, .s-fulfilled { fill: var(--yes) } .s-partially_fulfilled { fill: var(--part) }
.s-not_fulfilled { fill: var(--no) } .s-described { fill: var(--told) } .s-not_assessed { fill: var(--open) }
.map { margin: 0 } .map > svg { width: 100%; height: auto } .dots { stroke: var(--edge); stroke-width: 4; stroke-linecap: round; fill: none }
circle { stroke: var(--paper); stroke-width: 1.5 } .m-most { fill: var(--yes) } .m-some { fill: var(--part) } .m-none { fill: var(--no) } .m-without { fill: var(--told) }
.map a:focus circle, .map a:hover circle { stroke: var(--ink); stroke-width: 3 }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0 } .legend svg { width: 1.1em; height: 1.1em; vertical-align: -.15em }
.facets { display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; list-style: none }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } .facts dt { color: var(--soft) } .facts dd { margin: 0 }
#hledani-jak { display: block }
#hledani { font: inherit; width: 100%; max-width: 40rem; padding: .5rem .7rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--panel); color: inherit }
.document { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 2rem }
.values dl { margin: 0 } .values dt { color: var(--soft); font-size: .85rem; margin-top: .5rem } .values dd { margin: 0 0 0 .2rem }
.values ul { margin: 0; padding-left: 1.1rem } .item { border-left: 3px solid var(--edge); padding-left: .7rem; margin: .3rem 0 } .value { color: inherit; text-decoration-color: var(--edge) }
.source { white-space: pre-wrap; tab-size: 3; background: var(--panel); padding: 1rem; border-radius: 6px }
details.cite { display: inline-block; font-size: .85rem; color: var(--soft); vertical-align: top } details.cite[open] { display: block }
.cite summary { cursor: pointer; text-decoration: underline dotted; list-style: none } .cite p { margin: .2rem 0 .5rem; padding: .4rem .6rem; background: var(--panel) }
mark { background: var(--mark); color: inherit; border-radius: 2px } mark.nalez { background: var(--finding) } mark a { color: inherit; text-decoration: none }
mark.on, .values :target { background: var(--target); outline: 2px solid var(--target) }
mark:has(:target) { background: var(--target); outline: 2px solid var(--target) } i[id] { scroll-margin-top: 5rem }
@media (max-width: 50rem) { .document { grid-template-columns: 1fr } body { padding: 0 .9rem 2rem } }
@page { size: A4; margin: 16mm 14mm }
@media print { nav, .skip, form, details.cite, details.cite[open] { display: none } tr, .item { break-inside: avoid }
  h1, h2, h3, caption, dt { break-after: avoid } .values > dl { columns: 2; column-gap: 1.5rem } body { max-width: none; font-size: 10pt; padding: 0 } .document { display: block } .wide { overflow: visible }
  th { white-space: normal } th, td { padding-right: .5rem } td.text { overflow-wrap: anywhere; min-width: 5rem }
  mark, rect, circle, td[data-status]::before { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
`
