import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findPort } from '../support/find-port'
import { createReleaseFolder, type ReleaseFolder } from '../support/release-folder'
import { findCaddyOrReason, startCaddy } from '../support/run-caddy'
import { startLoad } from '../support/steady-load'

// Each starts several programs one after the other, beside other tests.
vi.setConfig({ testTimeout: 120_000 })

const { file: caddyFile, reason } = await findCaddyOrReason()
const started: string[] = []
afterEach(stopServers)

test('a release takes the place of the one before, and gives it back, without losing a request', async ({
  skip,
}) => {
  if (reason !== null) skip(reason)
  const folder = await openFolder()
  expect(await folder.release('first')).toMatchObject({ code: 0 })
  const caddy = await startCaddy(caddyFile, folder.root)
  const reload = `"${caddyFile}" reload --config "$CADDYFILE" --adapter caddyfile`
  const environment = { ...caddy.environment, TIDELINE_RELOAD: reload }
  const read = async (address: string) => (await fetch(caddy.url + address)).text()
  const load = startLoad(caddy.port, (number) => `/search?q=${number}`)
  try {
    const before = await read('/search?q=a')
    expect(await folder.release('second', [], environment)).toMatchObject({ code: 0 })
    expect(await read('/search?q=a')).not.toBe(before)
    expect([await read('/'), await read('/_next/static/second.css')]).toEqual(['second', 'second'])
    // Who has a page of the first still needs its styles.
    expect(await read('/_next/static/first.css')).toBe('first')
    expect(await folder.release('', ['--back'], environment)).toMatchObject({ code: 0 })
    expect([await read('/'), await read('/search?q=a')]).toEqual(['first', before])
    const { asked, askedAgain, failures } = await load.end()
    console.log(`a release and back: ${asked} asked, ${askedAgain} again, ${failures.length} lost`)
    expect(failures).toEqual([])
    // Each reader at most once a change: without the setting in deploy/90-tideline.conf, Linux closes
    // what is on its way at the moment when Caddy reads its file again.
    expect(askedAgain).toBeLessThanOrEqual(2 * 16)
    expect(asked).toBeGreaterThan(200)
  } finally {
    await load.end()
    await caddy.stop()
  }
})

test('a release holds all that it needs, and the one before is kept, but no older one', async () => {
  const folder = await openFolder()
  for (const content of ['first', 'second', 'third']) await folder.release(content)
  const names = readdirSync(path.join(folder.root, 'releases')).sort()

  expect(names.map((name) => name.replace(/^[0-9a-f]{12}/, ''))).toEqual(['-2', '-3'].sort())
  expect([folder.nameAt('previous'), folder.nameAt('current')].sort()).toEqual(names)
  const current = path.join(folder.root, 'current')
  expect(readFileSync(path.join(current, 'prisma/content.db'), 'utf8')).toBe('third')
  expect(existsSync(path.join(current, 'node_modules/small/main.js'))).toBe(true)
})

test('content that cannot be built changes nothing', async () => {
  const folder = await openFolder()
  await folder.release('first')
  const before = folder.nameAt('current')
  const { code, output } = await folder.release('bad')

  expect(code).toBe(1)
  expect(output).toContain('This content has an error.')
  expect(output).toContain(`Readers are sent to: ${before}.`)
  expect(folder.nameAt('current')).toBe(before)
})

test('a release that does not get ready is never sent a reader, and leaves no server behind', async () => {
  const folder = await openFolder()
  await folder.release('first')
  const before = folder.nameAt('current')
  const { code, output } = await folder.release('never ready', [], { TIDELINE_READY_SECONDS: '1' })

  expect(code).toBe(1)
  expect(output).toMatch(/The server at port \d+ was not ready within 1 s: it does not answer/)
  expect(folder.nameAt('current')).toBe(before)
  expect(readdirSync(path.join(folder.root, 'ports'))).toHaveLength(2)
})

test('when Caddy does not take the new release, readers stay where they are', async () => {
  const folder = await openFolder()
  await folder.release('first')
  const before = folder.nameAt('current')
  const { code, output } = await folder.release('second', [], {
    TIDELINE_RELOAD: 'echo "no such port"; exit 1',
  })

  expect([code, folder.nameAt('current')]).toEqual([1, before])
  expect(output).toContain('no such port')
  expect((await folder.release('second')).code).toBe(0)
})

test('after a release that was cut off, Caddy is told before any server of it is stopped', async () => {
  const folder = await openFolder()
  await folder.release('first')
  // It ends by force when `current` has been exchanged and Caddy not yet told.
  const cut = await folder.release('second', [], { TIDELINE_RELOAD: 'kill -9 $PPID' })
  const { code } = await folder.release('third', [], {
    TIDELINE_RELOAD: 'echo reload >> steps',
    TIDELINE_STOP: `echo stop >> steps; ${folder.stopCommand}`,
  })

  expect([cut.code, code]).toEqual([null, 0])
  const steps = readFileSync(path.join(folder.root, 'steps'), 'utf8').trim().split('\n')
  expect(steps).toEqual(['reload', 'stop', 'stop', 'reload', 'stop', 'stop'])
  expect(readdirSync(path.join(folder.root, 'ports'))).toHaveLength(2)
})

test('what was never finished is thrown away, and cannot be chosen', async () => {
  const folder = await openFolder()
  const half = path.join(folder.root, 'releases/abc-7.part')
  mkdirSync(half, { recursive: true })
  const chosen = await folder.release('', ['--use', 'abc-7.part'])
  await folder.release('first')

  expect(chosen).toMatchObject({ code: 1 })
  expect(chosen.output).toContain('There is no whole release abc-7.part.')
  expect(existsSync(half)).toBe(false)
})

test('two releases at once are refused', async () => {
  const folder = await openFolder()
  const [first, second] = await Promise.all([folder.release('first'), folder.release('second')])

  expect([first.code, second.code].sort()).toEqual([0, 1])
  expect(first.output + second.output).toContain('is at work in this folder already')
})

test('without an earlier release there is none to go back to', async () => {
  const { code, output } = await (await openFolder()).release('', ['--back'])

  expect(code).toBe(1)
  expect(output).toContain('There is no earlier release to go back to.')
})

test.each([
  ['TIDELINE_ROOT', 'nowhere', 'is to be a whole path'],
  ['TIDELINE_ROOT', '/nowhere/at-all', 'is not there or cannot be written'],
  ['TIDELINE_PORTS', '3001 3002 3003', 'is to be an even number of ports'],
  ['TIDELINE_READY_SECONDS', 'soon', 'is to be a whole number'],
])('%s "%s" is refused in a sentence', async (name, value, sentence) => {
  const { code, output } = await (await openFolder()).release('first', [], { [name]: value })

  expect(code).toBe(1)
  expect(output).toContain(sentence)
})

async function openFolder(): Promise<ReleaseFolder> {
  const ports = [await findPort(), await findPort(), await findPort(), await findPort()]
  const folder = createReleaseFolder(ports)
  started.push(folder.root)
  return folder
}

function stopServers() {
  for (const root of started.splice(0)) {
    for (const name of readdirSync(root).filter((it) => it.endsWith('.pid'))) {
      const pid = Number(readFileSync(path.join(root, name), 'utf8'))
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Stopped by the release that took its place.
      }
    }
  }
}
