// Checks a content folder in a process of its own and prints what it took, as JSON.
import '@/scripts/modest-heap.mjs'
import { checkContent } from '@/lib/check/check-content'
import { openKeptReadings } from '@/lib/check/reading/kept-readings'
import { formatReport } from '@/lib/check/report'

const [folder = '', readings = ''] = process.argv.slice(2)
const began = performance.now()
const files = await checkContent(folder, openKeptReadings(readings))
const report = formatReport(files)
const ended = performance.now()
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    startSeconds: began / 1000,
    checkSeconds: (ended - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    summary: report.slice(report.lastIndexOf('\n') + 1),
  }),
)
