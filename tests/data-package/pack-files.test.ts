import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { packFiles } from '@/lib/data-package/pack-files'

const FILES = [
  { name: 'b.csv', text: 'slug\r\nb\r\n' },
  { name: 'a.md', text: 'Añ “x”\n' },
]

test('the same files give the same bytes, in whatever order they come', () => {
  const zip = packFiles(FILES, '2025-08-07')

  expect(packFiles(FILES.toReversed(), '2025-08-07')).toEqual(zip)
  expect(packFiles(FILES, '2025-08-08')).not.toEqual(zip)
})

test('the bytes do not depend on where in the world they are made', () => {
  const hashes = ['Pacific/Kiritimati', 'Europe/London', 'America/Los_Angeles'].map(hashIn)

  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(hashes).size).toBe(1)
})

function hashIn(timeZone: string): string {
  const code = `
    import { createHash } from 'node:crypto'
    import { packFiles } from '@/lib/data-package/pack-files'
    const zip = packFiles(${JSON.stringify(FILES)}, '2025-03-30')
    process.stdout.write(createHash('sha256').update(zip).digest('hex'))`
  const command = ['--import', 'tsx', '--input-type=module', '--eval', code]
  const env = { ...process.env, TZ: timeZone }
  return execFileSync(process.execPath, command, { encoding: 'utf8', env })
}
