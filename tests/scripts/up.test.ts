import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createScriptFolder, runScript } from '../support/script-folder'

test('a taken port is refused at once, by its number and with a free one to choose', async () => {
  const port = await takeAnyPort()
  const { code, output } = runScript(createScriptFolder(), 'up.mjs', { PORT: port })

  expect(code).toBe(1)
  expect(output).toContain(`Port ${port} is already taken`)
  expect(output).toMatch(/PORT=\d+ npm run up/)
  expect(output).not.toContain('Installing')
})

test.each(['abc', '0', '65536', '-1', '80.5'])('"%s" is refused as a port', (PORT) => {
  const { code, output } = runScript(createScriptFolder(), 'up.mjs', { PORT })

  expect(code).toBe(1)
  expect(output).toContain(`PORT is "${PORT}"`)
})

test('a Node that is too old is refused in a sentence', () => {
  const folder = createScriptFolder()
  writeFileSync(path.join(folder, 'package.json'), '{ "engines": { "node": ">=99.1" } }')
  const { code, output } = runScript(folder, 'up.mjs')

  expect(code).toBe(1)
  expect(output).toContain('Tideline needs Node 99.1 or newer')
})

test('a step that fails is shown in full, is not recorded, and the next is not begun', () => {
  const folder = createScriptFolder()
  // There is no lock file, without which npm refuses to install.
  const { code, output } = runScript(folder, 'up.mjs', { PORT: '38211' })

  expect(code).toBe(1)
  expect(output).toContain('package-lock.json')
  expect(output).toContain('"Installing packages" failed')
  expect(output).not.toContain('database client')
  expect(readFileSync(path.join(folder, '.tideline/steps.json'), 'utf8')).toBe('{}\n')
  expect(existsSync(path.join(folder, '.tideline/serving.lock'))).toBe(false)
  expect(existsSync(path.join(folder, '.tideline/working.lock'))).toBe(false)
})

test('content says what to do when nothing is installed yet', () => {
  const { code, output } = runScript(createScriptFolder(), 'content.mjs')

  expect(code).toBe(1)
  expect(output).toContain('run `npm run up` first')
})

function takeAnyPort(): Promise<string> {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address()
      resolve(String(typeof address === 'object' && address?.port))
    })
  })
}
