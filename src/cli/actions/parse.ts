import { refusal } from '../../batch/import/refusal.ts'
import { jsonText, visible } from '../../text/controls.ts'
import { keptList, loadGazetteer } from '../../czech/municipality/file.ts'
import type { Context } from '../../kinds/kind.ts'
import { extract } from '../../pipeline.ts'
import type { Extracted } from '../../pipeline.ts'
import { withoutPersonalData } from '../../record/privacy/personal-data.ts'
import type { InputError } from '../../source/input-error.ts'
import { limitsWith } from '../../source/limits.ts'
import { onDisk } from '../../source/on-disk.ts'
import { readBytes } from '../../source/read.ts'
import { readStandardInput, STANDARD_INPUT } from '../../source/standard-input.ts'
import { walk } from '../../source/walk.ts'
import { exitCodes } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'
import { inputErrorText } from '../text/error.ts'
import { explanation } from '../text/explain.ts'

export interface ParseOptions {
  readonly db: string
  readonly format: 'ndjson' | 'json'
  readonly text?: true
  readonly explain?: true
  readonly maxBytes: number
  readonly limit: Readonly<Record<string, number>>
  readonly municipalities?: string
  readonly withoutPersonalData?: true
  readonly records?: true
  readonly filesFrom?: string
  readonly null?: true
  readonly timeout: number
  readonly jobs: number
}

export async function parse(paths: readonly string[], options: ParseOptions, terminal: Terminal): Promise<void> {
  const print = printer(options, terminal.out)
  const limits = limitsWith({ bytes: options.maxBytes, ...options.limit })
  const context = {
    municipalities: loadGazetteer(options.municipalities ?? keptList(options.db)),
    limits,
    isExplained: options.explain ?? false,
  }
  let done = 0
  let failed = 0
  for await (const found of extractAll(paths, context)) {
    if ('error' in found) {
      failed++
      await terminal.err.write(inputErrorText(found.error, terminal.err))
      continue
    }
    done++
    if (options.explain) await terminal.err.write(explanation(found, terminal.err))
    await print.one(
      options.withoutPersonalData ? { ...found, ...withoutPersonalData(found.document, found.text) } : found,
    )
  }
  await print.end()
  if (done === 0 && failed === 0)
    await terminal.err.write('asz: no documents found: documents are .txt, .md, .html, .docx and .pdf files\n')
  if (done === 0) terminal.exitCode = exitCodes.failed
  else if (failed > 0) terminal.exitCode = exitCodes.partly
}

async function* extractAll(
  paths: readonly string[],
  context: Context,
): AsyncGenerator<Extracted | { readonly error: InputError }> {
  for (const path of paths) {
    for (const found of path === STANDARD_INPUT ? [{ file: path }] : walk([onDisk(path)])) {
      if ('error' in found) yield found
      else yield await extractOne(found.file, context)
    }
  }
}

async function extractOne(file: string, context: Context): Promise<Extracted | { readonly error: InputError }> {
  try {
    return await extract(
      file === STANDARD_INPUT ? await readStandardInput(context.limits) : readBytes(file, context.limits),
      file,
      context,
    )
  } catch (error) {
    return { error: refusal(file, error) }
  }
}

interface Printer {
  one(extracted: Extracted): Promise<void>
  end(): Promise<void>
}

/** Prints each document as soon as it is there, so that memory stays flat. */
function printer({ format, text }: ParseOptions, out: Output): Printer {
  if (text)
    return { one: (extracted) => out.write(withLineBreak(visible(extracted.text))), end: () => Promise.resolve() }
  if (format === 'ndjson')
    return { one: ({ document }) => out.write(`${jsonText(document)}\n`), end: () => Promise.resolve() }
  let head = '[\n'
  return {
    one: async ({ document }) => {
      await out.write(head + jsonText(document, 2).replace(/^/gm, '  '))
      head = ',\n'
    },
    end: () => out.write(head === '[\n' ? '[]\n' : '\n]\n'),
  }
}

const withLineBreak = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
