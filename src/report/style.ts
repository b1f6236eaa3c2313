/** The look of the page: readable on a phone and on paper, by day and by night. Changes never show by colour alone. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #59636e; --paper: #fff; --panel: #f5f6f8; --edge: #d5dae0;
  --gone: #9b1c1c; --gone-back: #fde4e4; --new: #0b5d2e; --new-back: #d9f4e3; --quote: #fff3bf; --alarm: #b42318 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #a3adb8; --paper: #14181c; --panel: #1d2329; --edge: #38424d;
  --gone: #ffb4ab; --gone-back: #4a1c1c; --new: #9be7b4; --new-back: #143a24; --quote: #4d4316; --alarm: #ff8a80 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 68rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--edge) }
h3 { font-size: 1.05rem; margin: 0 0 .6rem } h3 .noun { color: var(--soft); font-weight: 400 }
.document { font-size: 1.15rem; color: var(--soft); margin: 0 0 1rem }
.summary { font-size: 1.1rem; padding: .9rem 1.1rem; background: var(--panel); border-left: 4px solid var(--edge); border-radius: 4px }
.counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem }
.counts a { display: inline-block; padding: .2rem .7rem; border: 1px solid var(--edge); border-radius: 1rem; color: inherit; text-decoration: none }
.counts a.alarm, .alarm h2 { color: var(--alarm) } .counts a.alarm { border-color: currentColor; font-weight: 600 }
article { margin: 0 0 1.1rem; padding: .9rem 1.1rem; border: 1px solid var(--edge); border-radius: 6px; break-inside: avoid }
.alarm article { border-left: 4px solid var(--alarm) }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem }
.side h4 { margin: 0 0 .3rem; font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft) }
.side p { margin: 0 0 .35rem; white-space: pre-line } .side .name { color: var(--soft); font-size: .9rem } .none { color: var(--soft); font-style: italic }
del { color: var(--gone); background: var(--gone-back); text-decoration: line-through; border-radius: 2px }
ins { color: var(--new); background: var(--new-back); text-decoration: underline; text-decoration-thickness: 2px; border-radius: 2px }
.source { margin: .6rem 0 0; padding: .4rem .7rem; border-left: 3px solid var(--edge); font-size: .82rem; line-height: 1.45; color: var(--soft) }
.source cite { display: block; font-style: normal } .source mark { background: var(--quote); color: var(--ink); border-radius: 2px }
.legend, footer { color: var(--soft); font-size: .88rem } footer { margin-top: 2.5rem; border-top: 1px solid var(--edge); padding-top: .8rem }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; gap: .6rem } }
@page { size: A4; margin: 16mm 14mm }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --panel: #fff; --edge: #999; --gone: #8a1010; --gone-back: #fde4e4; --new: #06441f;
    --new-back: #d9f4e3; --quote: #fff3bf; --alarm: #8a1010 }
  body { padding: 0; max-width: none; font-size: 10pt } h2 { break-after: avoid } .sides { grid-template-columns: 1fr 1fr }
  del, ins, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}`
