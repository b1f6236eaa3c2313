/** What a command in a thread and the process that started it say to each other. */
import { z } from 'zod'
import { languages } from '../../wording/language.ts'

const Style = z.object({
  isTTY: z.boolean(),
  width: z.number(),
  language: z.enum(languages),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
})
export type Style = z.infer<typeof Style>

/** What the thread is started with. */
export const Started = z.object({ argv: z.array(z.string()), out: Style, err: Style })

export const FromThread = z.union([
  z.object({ id: z.number(), to: z.enum(['out', 'err']), text: z.string() }),
  z.object({ exitCode: z.number() }),
])

/** That a text is written, or why it could not be. */
export const ToThread = z.object({ written: z.number(), error: z.string().optional() })
