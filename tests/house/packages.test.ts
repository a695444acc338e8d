import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { version?: string; hasInstallScript?: boolean; integrity?: string; link?: boolean }

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const packages = Object.entries(lock.packages).filter(([place]) => place !== '')

test('every package that we ask for is pinned to one version', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  const loose = asked.filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(String(version)))

  expect(asked.length).toBeGreaterThan(50)
  expect(loose).toEqual([])
})

test('every package that is installed is known by the hash of what is in it', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test('a script that a package would run when it is installed is listed, and allowed or denied', () => {
  const listed = Object.keys(manifest.allowScripts ?? {}).map((entry) =>
    entry.replace(/(?<=.)@.*/, ''),
  )
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(nameOf)

  expect(scripted.length).toBeGreaterThan(0)
  expect([...new Set(listed)].sort()).toEqual([...new Set(scripted)].sort())
})

test('a script that is allowed is allowed for one version and no other', () => {
  const allowed = Object.entries(manifest.allowScripts ?? {}).filter(([, value]) => value === true)

  expect(allowed.filter(([entry]) => !/.@\d+\.\d+\.\d+/.test(entry))).toEqual([])
})

function nameOf([place]: [string, Locked]): string {
  return place.replace(/^.*node_modules\//, '')
}
