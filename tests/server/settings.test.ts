import { expect, test } from 'vitest'
import { parseSettings } from '@/server/settings'

test('nothing has to be set', () => {
  expect(parseSettings({})).toEqual({
    port: 3000,
    host: undefined,
    trustedProxies: [],
    isRateLimited: true,
    cacheBytes: 64 * 1024 * 1024,
    logLevel: 'info',
  })
})

test('what is set to nothing counts as not set', () => {
  expect(parseSettings({ PORT: '', TRUSTED_PROXIES: '' })).toEqual(parseSettings({}))
})

test('proxies are named by address, by network or by a word', () => {
  const { trustedProxies } = parseSettings({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8 2001:db8::1' })

  expect(trustedProxies).toEqual(['loopback', '10.0.0.0/8', '2001:db8::1'])
})

test.each([
  ['PORT', '65536', 'PORT is "65536", and is to be a whole number from 1 to 65535.'],
  ['PORT', '80.5', 'PORT is "80.5", and is to be a whole number from 1 to 65535.'],
  ['RATE_LIMIT', 'no', 'RATE_LIMIT is "no", and is to be "on" or "off".'],
  ['CACHE_MEGABYTES', '0', 'CACHE_MEGABYTES is "0", and is to be a whole number from 1 to 65536.'],
  [
    'TRUSTED_PROXIES',
    'everyone',
    'TRUSTED_PROXIES is "everyone", and is to be a list of addresses or networks, such as "loopback, 10.0.0.0/8".',
  ],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", and is to be debug, info, warn, error or silent.'],
])('%s=%s is refused in a sentence', (name, value, sentence) => {
  expect(() => parseSettings({ [name]: value })).toThrow(sentence)
})
