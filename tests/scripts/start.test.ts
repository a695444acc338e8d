import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createScriptFolder, runScript } from '../support/script-folder'

test('a site that was not built is not started, and it is said what to do', () => {
  const { code, output } = runScript(createScriptFolder(), 'start.mjs', { PORT: '38213' })

  expect(code).toBe(1)
  expect(output).toBe('\nThe site is not built yet: run `npm run build` first.\n')
})

test('a taken port is refused by its number, with a free one to choose', async () => {
  const { code, output } = runScript(createBuiltFolder(), 'start.mjs', {
    PORT: await takeAnyPort(),
  })

  expect(code).toBe(1)
  expect(output).toMatch(/Port \d+ is already taken .* PORT=\d+ npm start\n$/)
  expect(output).not.toContain('started')
})

test('a wrong port is refused in a sentence', () => {
  const { code, output } = runScript(createBuiltFolder(), 'start.mjs', { PORT: '99999' })

  expect(code).toBe(1)
  expect(output).toContain('PORT is "99999"')
})

test('what was built is started in the same process', () => {
  const { code, output } = runScript(createBuiltFolder(), 'start.mjs', { PORT: '38214' })

  expect([code, output]).toEqual([0, 'started\n'])
})

function createBuiltFolder(): string {
  const folder = createScriptFolder()
  mkdirSync(path.join(folder, 'dist'))
  writeFileSync(path.join(folder, 'dist/server.js'), "console.log('started')\n")
  return folder
}

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
