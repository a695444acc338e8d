// npm run content: checks, compiles and loads the content; stops with every problem listed.
import { runContent } from '@/scripts/content-flow'

const { ok, report } = await runContent({ includeDrafts: process.env.TIDELINE_DRAFTS === '1' })
console.log(report)
process.exitCode = ok ? 0 : 1
