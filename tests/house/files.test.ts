import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCode, listFiles } from '../support/list-files'

const LINE_LIMIT = 200
const ELEMENT_LINE_LIMIT = 100
const LIB_ROOT_LIMIT = 8
/** The rules stand apart from what reads the content for them. */
const DEEP_FOLDER = /^lib\/check\/(rules|reading)\/[^/]+$/
const SCRIPT_LIMIT = 16
const BANNED_NAMES = /(^|\/)(utils?|helpers?|common|misc|shared|hooks|types|index)(\/|\.[a-z]+$)/
/** Words joined by hyphens, then endings; Next puts parameters in brackets. */
const KEBAB_CASE = /^(\[(\.{3})?[a-z]+\]|\.?[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*$/
/** Next demands it of error boundaries and of nothing else here. */
const CLIENT_FILE = /(^|\/)(global-)?error\.tsx$/
/** Next and the tools find these by their default export. */
const DEFAULT_EXPORT_DEMANDED = [
  /^app\/.*\b(page|layout|template|default|loading|error|global-error|not-found)\.tsx$/,
  /^app\/.*\b(sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\.tsx?$/,
  /^[a-z]+\.config\.(ts|mjs)$/,
  /^server\/skip-segments\.mjs$/,
  /\.d\.ts$/,
]

const code = listCode()
const written = listFiles().filter((path) =>
  /^(app|bench|components|content|lib|prisma|scripts|server|tests)\//.test(path),
)

test('every file is short', () => {
  const long = code.filter((path) => {
    const limit = path.startsWith('components/enhance/') ? ELEMENT_LINE_LIMIT : LINE_LIMIT
    return readFileSync(path, 'utf8').trimEnd().split('\n').length > limit
  })

  expect(code.length).toBeGreaterThan(100)
  expect(long).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  expect(written.filter((path) => BANNED_NAMES.test(path))).toEqual([])
})

test('files and folders are words joined by hyphens', () => {
  const own = written.filter(
    (path) => !/^prisma\/migrations\/|\/OFL-|^bench\/README\.md$/.test(path),
  )

  expect(own.filter((path) => !path.split('/').every((part) => KEBAB_CASE.test(part)))).toEqual([])
})

test('lib is one folder deep but for the check, and what has no noun there is little', () => {
  const files = written.filter((path) => path.startsWith('lib/'))
  const atRoot = files.filter((path) => /^lib\/[^/]+\.ts$/.test(path) && !path.endsWith('.d.ts'))

  const deep = files.filter((path) => path.split('/').length > 3)

  expect(deep.filter((path) => !DEEP_FOLDER.test(path))).toEqual([])
  expect(atRoot.length).toBeLessThanOrEqual(LIB_ROOT_LIMIT)
})

test('the framework reaches a browser in error pages alone', () => {
  const clients = code.filter((path) => /^['"]use client['"]/m.test(readFileSync(path, 'utf8')))

  expect(clients.filter((path) => !CLIENT_FILE.test(path))).toEqual([])
})

test('a custom element says why it runs in the browser', () => {
  const elements = code.filter((path) => path.startsWith('components/enhance/'))

  expect(
    elements.filter((path) => !/^ \* Why in the browser: ./m.test(readFileSync(path, 'utf8'))),
  ).toEqual([])
})

test('exports have names, but where a tool demands the default', () => {
  const withDefault = code.filter((path) => /^export default\b/m.test(readFileSync(path, 'utf8')))
  const undemanded = withDefault.filter(
    (path) => !DEFAULT_EXPORT_DEMANDED.some((form) => form.test(path)),
  )

  expect(undemanded).toEqual([])
})

test('there are at most sixteen scripts', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

  expect(Object.keys(scripts).length).toBeLessThanOrEqual(SCRIPT_LIMIT)
})
