import { unstable_getResponseFromNextConfig as answerOf } from 'next/experimental/testing/server'
import { expect, test } from 'vitest'
import { FRAMING_HEADERS } from '@/lib/site/framing-headers'

test.each([
  '/',
  '/timeline',
  '/timeline/officials-meet',
  '/timeline.csv',
  '/embed',
  '/embedded/page',
  '/articles/embed/numbers',
  '/no-such-page',
])('%s may be shown in nobody’s frame', async (path) => {
  expect(await framingOf(path)).toEqual({ policy: "frame-ancestors 'none'", options: 'DENY' })
})

test.each(['/embed/events/officials-meet', '/embed/timeline', '/embed/timeline?topic=returns'])(
  '%s may be shown in anybody’s frame',
  async (path) => {
    expect(await framingOf(path)).toEqual({ policy: 'frame-ancestors *', options: null })
  },
)

async function framingOf(path: string) {
  const { headers } = await answerOf({
    url: `https://tideline.example${path}`,
    nextConfig: { headers: async () => FRAMING_HEADERS },
  })
  return {
    policy: headers.get('content-security-policy'),
    options: headers.get('x-frame-options'),
  }
}
