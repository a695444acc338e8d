import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import skipSegments from '@/server/skip-segments.mjs'

test.each(['dist/server', 'dist/esm/server'])(
  'the place at which Next would make payloads for its router is found in its %s',
  (folder) => {
    const file = `node_modules/next/${folder}/app-render/collect-segment-data.js`
    const source = readFileSync(file, 'utf8')

    expect(skipSegments(source)).not.toBe(source)
    expect(skipSegments(source)).toMatch(/collectSegmentData\([^)]*\) \{\s+return new Map\(\)/)
  },
)

test('a file of another form stays as it is', () => {
  expect(skipSegments('export const segments = 1')).toBe('export const segments = 1')
})
