import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from '../support/list-files'

/** One noun, one word: the words that everything here is said in. */
const NOUNS = [
  ...['article', 'event', 'timeline', 'measure', 'statistic', 'key statistic', 'figure'],
  ...['source', 'actor', 'topic', 'term', 'correction'],
]
/** Folders at the root of one machine or another. */
const MACHINE_PATH = /(?<![\w.:/*-])\/(home|root|Users|tmp|work|opt|mnt|var)\/\w/
const REGISTRY =
  /\b(?!registry\.npmjs\.org\b)[\w-]*(registry|artifactory|nexus|verdaccio)[\w-]*(\.[\w-]+)*\.[a-z]+(:\d+)?\//

const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const texts = listFiles().filter((path) => !/\.(png|ico|woff2?|svg)$/.test(path))

test('CONTRIBUTING says what each script does', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const commands = Object.keys(scripts).map((name) =>
    ['test', 'start'].includes(name) ? `npm ${name}` : `npm run ${name}`,
  )

  expect(commands.filter((command) => !text.includes(`\n| \`${command}\` `))).toEqual([])
})

test('the glossary explains each noun', () => {
  const text = readFileSync('docs/glossary.md', 'utf8')

  expect(NOUNS.filter((noun) => !text.includes(`\n**${noun}**: `))).toEqual([])
})

test('the list of dependencies says why we have each, and names no other', () => {
  const lines = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `(.+?)` /gm)
  const names = Object.keys({ ...dependencies, ...devDependencies })

  expect([...lines].map(([, name]) => name).sort()).toEqual(names.sort())
})

test('every decision is listed, and has its five parts', () => {
  const records = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name))
  const list = readFileSync('docs/decisions/README.md', 'utf8')

  expect(records.length).toBeGreaterThanOrEqual(10)
  for (const name of records) {
    expect(list).toContain(`(${name})`)
    const text = readFileSync(`docs/decisions/${name}`, 'utf8')
    for (const part of [
      '**Status:**',
      '**Date:**',
      '## Context',
      '## Decision',
      '## Consequences',
    ]) {
      expect(text, name).toContain(part)
    }
  }
})

test('no file names a place on somebody’s machine, nor a registry other than the public one', () => {
  const naming = texts.flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    return lines
      .filter((line) => MACHINE_PATH.test(line) || REGISTRY.test(line))
      .map((line) => `${path}: ${line}`)
  })

  expect(naming).toEqual([])
})

test('every package comes from the public registry, and from nowhere on this machine', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const packages = Object.entries<{ resolved?: string; link?: boolean }>(lock.packages)
  const strange = packages.filter(
    ([, { link, resolved }]) =>
      link === true || !(resolved ?? PUBLIC_REGISTRY).startsWith(PUBLIC_REGISTRY),
  )

  expect(packages.length).toBeGreaterThan(100)
  expect(strange).toEqual([])
})

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/'
