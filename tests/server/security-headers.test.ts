import { expect, test } from 'vitest'
import { kindOf, securityHeaders } from '@/server/security-headers'

test.each([
  ['/', 'page'],
  ['/timeline', 'page'],
  ['/timeline/officials-meet', 'page'],
  ['/embed', 'page'],
  ['/embedded/page', 'page'],
  ['/articles/embed/numbers', 'page'],
  ['/search', 'page'],
  ['/api', 'page'],
  ['/no-such-page', 'page'],
  ['/embed/timeline', 'embed'],
  ['/embed/events/officials-meet', 'embed'],
  ['/timeline.csv', 'for others'],
  ['/timeline.timelinejs.json', 'for others'],
  ['/feed.xml', 'for others'],
  ['/articles/a-pilot.bib', 'for others'],
  ['/api/v1/events', 'for others'],
  ['/articles/a-pilot/opengraph-image', 'for others'],
  ['/opengraph-image-1a2b', 'for others'],
  ['/_next/static/chunks/style.css', 'part of pages'],
  ['/_next/static/media/serif.woff2', 'part of pages'],
  ['/enhance/elements-1A2B.js', 'part of pages'],
])('%s is a %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

test('nobody may show a page in a frame, and everybody an embed', () => {
  const page = securityHeaders('/timeline')
  const embed = securityHeaders('/embed/timeline')

  expect(page['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(page['x-frame-options']).toBe('DENY')
  expect(embed['content-security-policy']).toContain('frame-ancestors *')
  expect(embed).not.toHaveProperty('x-frame-options')
})

test('other sites may use data and embeds, and neither pages nor what they are made of', () => {
  const policies = ['/timeline', '/enhance/a.js', '/timeline.csv', '/embed/timeline'].map(
    (path) => securityHeaders(path)['cross-origin-resource-policy'],
  )

  expect(policies).toEqual(['same-origin', 'same-origin', 'cross-origin', 'cross-origin'])
})

test('no policy allows anything inline, from elsewhere, or by a name of its own', () => {
  for (const path of ['/', '/embed/timeline', '/feed.xml', '/enhance/a.js']) {
    const policy = securityHeaders(path)['content-security-policy']

    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|nonce|sha256|https?:|data:|blob:/)
  }
})
