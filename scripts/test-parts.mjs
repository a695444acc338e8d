import { rmSync } from 'node:fs'
import { findFreePort } from './check-port.mjs'
import { countPlaywright, countReport, countVitest } from './count-results.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { BUILD, CLIENT, CONTENT, ELEMENTS, PACKAGES, SERVER } from './prepare.mjs'
import { runCommand, tool } from './run-command.mjs'

const UNIT_REPORT = '.tideline/reports/unit.json'
const SITE_REPORT = '.tideline/reports/site.json'
const LOWEST_TEST_PORT = 3100

const FORMAT = checkBy('format', 'Checking the format', [tool('prettier'), '--check', '.'])
const LINT = checkBy('lint', 'Checking the style', [tool('eslint'), '--max-warnings', '0', '.'])
const TYPES = { name: 'types', title: 'Checking the types', run: checkTypes }
const UNIT_TESTS = { name: 'unit tests', title: 'Running the unit tests', run: runUnitTests }
const SITE_TESTS = { name: 'site tests', title: 'Testing the built site', run: runSiteTests }

/**
 * Everything that must be true before a change is taken, in the order in which it is asked. Each
 * part is run whatever became of the others, but for those that it cannot do without.
 */
export const TEST_PARTS = [
  { part: PACKAGES, needs: [] },
  { part: CLIENT, needs: [PACKAGES] },
  { part: FORMAT, needs: [PACKAGES] },
  { part: LINT, needs: [PACKAGES] },
  { part: TYPES, needs: [CLIENT] },
  { part: CONTENT, needs: [CLIENT], isAlwaysRun: true },
  { part: UNIT_TESTS, needs: [CLIENT] },
  { part: ELEMENTS, needs: [PACKAGES] },
  { part: SERVER, needs: [PACKAGES] },
  { part: BUILD, needs: [CONTENT, ELEMENTS] },
  { part: SITE_TESTS, needs: [BUILD, SERVER] },
]

function checkBy(name, title, command) {
  return { name, title, run: (onLine) => runCommand(command, { onLine }) }
}

async function checkTypes(onLine) {
  // Left over from an earlier build or `npm run dev`, they may speak of pages that are gone.
  for (const folder of ['.next/types', '.next/dev/types'])
    rmSync(folder, { recursive: true, force: true })
  const typegen = await runCommand([tool('next'), 'typegen'], { onLine })
  return typegen.ok ? runCommand([tool('tsc'), '--noEmit'], { onLine }) : typegen
}

async function runUnitTests(onLine) {
  rmSync(UNIT_REPORT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  const result = await runCommand([tool('vitest'), 'run', ...reporters], { onLine })
  return addCounts(result, countReport(UNIT_REPORT, countVitest, result.ok))
}

async function runSiteTests(onLine) {
  rmSync(SITE_REPORT, { force: true })
  const chromium = await ensureChromium(onLine)
  if (!chromium.file) return { ok: false, output: `No Chromium to test in.\n${chromium.output}` }
  const environment = {
    CHROMIUM: chromium.file,
    SITE_TEST_PORT: String(await findFreePort(LOWEST_TEST_PORT)),
    SITE_TEST_REPORT: SITE_REPORT,
  }
  const command = [tool('playwright'), 'test', '--project=site']
  const result = await runCommand(command, { environment, onLine })
  return addCounts(result, countReport(SITE_REPORT, countPlaywright, result.ok))
}

function addCounts({ output }, counts) {
  return { ok: counts.failed === 0, output, counts }
}
