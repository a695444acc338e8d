import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { StartProblem } from '@/server/start-problem'

const ReleaseSchema = z.object({
  contentVersion: z.string().regex(/^[\w.-]+$/),
  builtAt: z.iso.datetime(),
})

/** What is served: the version of its content, and when its pages were built (ISO, UTC). */
export type Release = z.infer<typeof ReleaseSchema>

/** Reads what the build has written down of itself; a StartProblem where there is no whole build. */
export function readRelease(file: string): Release {
  try {
    return ReleaseSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new StartProblem(
      `The site is not built yet, or only in part: ${file} cannot be read. Run \`npm run build\` first.`,
    )
  }
}
