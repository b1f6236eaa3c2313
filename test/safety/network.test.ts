/** No document is ever run or fetched: the program has no way to the network, and none of its libraries takes one. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf } from '../document/made/archive.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NETWORK =
  /(?:from|import\(|require\()\s*['"](?:node:)?(?:https?|http2|net|dgram|tls|dns|dns\/promises|inspector|child_process|vm|repl|cluster)['"]|(?<![\w.])(?:fetch|eval|WebSocket|EventSource|XMLHttpRequest)\s*\(|new Function\s*\(/

/** The start runs the program itself from its bundle; V8's watchdog, over one line of its own, breaks off what takes too long. */
const RUNS_OWN = /^bin\/load\.js$|^(?:src|dist)\/batch\/thread\/at-once\.[jt]s$/

const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))

describe('no network call in the whole program', () => {
  it.each(['src', 'bin', 'dist'])(
    '%s neither imports a network module nor fetches, evaluates or starts anything',
    (folder) => {
      const files = existsSync(join(root, folder)) ? filesOf(folder, /\.[jt]s$/) : []
      expect(files.length).toBeGreaterThan(0)
      const others = files.filter((file) => !RUNS_OWN.test(file))
      expect(others.filter((file) => NETWORK.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
    },
  )

  it('the pattern finds what it looks for', () => {
    for (const code of [
      `import http from 'node:http'`,
      `await import('dns')`,
      `fetch('x')`,
      `new Function('a')`,
      `eval(x)`,
    ])
      expect(NETWORK.test(code)).toBe(true)
    expect(NETWORK.test(`store.exec(sql); prefetch(x)`)).toBe(false)
  })
})

/** Loaded before the program, in every thread: whatever reaches for the network or a new process is noted and thrown back. */
const guard = (log: string): string => `
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const forbidden = {
  http: ['request', 'get'], https: ['request', 'get'], http2: ['connect'], net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'], dgram: ['createSocket'], dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'],
  vm: ['runInThisContext', 'runInNewContext', 'runInContext'],
}
const refuse = (what, real) => (...args) => {
  // Node itself asks for the global object so.
  if (args[0] === 'this' && what === 'vm.runInNewContext') return real(...args)
  appendFileSync(${JSON.stringify(log)}, what + ' ' + String(args[0]) + '\\n')
  throw new Error('forbidden: ' + what)
}
for (const [module, names] of Object.entries(forbidden))
  for (const name of names) require('node:' + module)[name] = refuse(module + '.' + name, require('node:' + module)[name])
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
globalThis.XMLHttpRequest = refuse('XMLHttpRequest')
syncBuiltinESMExports()
appendFileSync(${JSON.stringify(log)}, 'guarded\\n')
`

const outside = 'http://outside.invalid'
const html = `<!doctype html><html><head><base href="${outside}/"><link rel="stylesheet" href="${outside}/a.css">
<link rel="preload" href="${outside}/b"><meta http-equiv="refresh" content="0;url=${outside}/c">
<script src="${outside}/d.js"></script><script>fetch("${outside}/e"); require("child_process").exec("touch ran")</script></head>
<body onload="fetch('${outside}/f')"><h1>Jihlava</h1><p>Agentura spolupracuje od roku 2019.</p><img src="${outside}/g.png">
<iframe src="${outside}/h"></iframe><object data="file:///etc/passwd"></object><a href="${outside}/i" ping="${outside}/j">odkaz</a>
<!DOCTYPE x [<!ENTITY y SYSTEM "${outside}/k">]> &y;</body></html>`

const word = archiveOf(
  Object.entries({
    '[Content_Types].xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "${outside}/dtd">]><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${outside}/image.png" TargetMode="External"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${outside}/t.dotm" TargetMode="External"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body><w:p><w:r><w:t>Jihlava spolupracuje od roku 2019.</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>`,
  }).map(([name, content]) => ({ name, content })),
)

const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\("${outside}/js"\\))>>/AA<</WC<</S/URI/URI(${outside}/aa)>>>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(${outside}/link)>>>><</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(/bin/sh)>>>>]>> endobj
4 0 obj <</Length 53>> stream
BT /F1 12 Tf 20 200 Td (Jihlava od roku 2019) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`

describe('reading documents that call for the network', () => {
  let home: string
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'asz-network-'))
    writeFileSync(join(home, 'page.html'), html)
    writeFileSync(join(home, 'word.docx'), word)
    writeFileSync(join(home, 'file.pdf'), pdf)
    writeFileSync(
      join(home, 'text.md'),
      `# Jihlava\n\n![x](${outside}/x.png) <script>fetch("${outside}")</script> od roku 2019\n`,
    )
    writeFileSync(join(home, 'guard.mjs'), guard(join(home, 'log')))
  })
  afterAll(() => {
    rmSync(home, { recursive: true })
  })

  const asz = (...args: string[]) => {
    writeFileSync(join(home, 'log'), '')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', join(home, 'guard.mjs'), join(root, 'bin/asz.js'), ...args],
      { cwd: home, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
    )
    return { status, stdout, stderr, log: readFileSync(join(home, 'log'), 'utf8') }
  }

  it('the guard guards', () => {
    const { stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        join(home, 'guard.mjs'),
        '--input-type=module',
        '-e',
        `import { lookup } from 'node:dns'; lookup('a', () => {})`,
      ],
      { encoding: 'utf8' },
    )
    expect(stderr).toContain('forbidden: dns.lookup')
  })

  const files = ['page.html', 'word.docx', 'file.pdf', 'text.md']

  it.each([
    ['parse', 0, ['parse', ...files]],
    ['import', 0, ['import', ...files, '--db', 'x.sqlite']],
    ['diff', 1, ['diff', 'page.html', 'word.docx', '--format', 'html']],
  ])('%s reads them and calls for nothing', (_, code, args) => {
    const { status, stdout, stderr, log } = asz(...args)
    expect({ status, stderr }).toEqual({ status: code, stderr: '' })
    expect(stdout).not.toBe('')
    expect([...new Set(log.split('\n'))]).toEqual(['guarded', ''])
    expect(readdirSync(home)).not.toContain('ran')
  })
})
