import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createAddressReader, networkOf } from '@/server/client-address'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected)
})

test('who is no trusted proxy is not believed about whom it asks for', () => {
  const addressOf = createAddressReader(['10.0.0.1'])

  expect(addressOf(requestFrom('198.51.100.1', '203.0.113.9'))).toBe('198.51.100.1')
})

test('of the hops that a trusted proxy names, the last that is not trusted counts', () => {
  const addressOf = createAddressReader(['loopback', '10.0.0.0/8'])
  const forged = '192.0.2.99, 203.0.113.9, 10.0.0.2'

  expect(addressOf(requestFrom('127.0.0.1', forged))).toBe('203.0.113.9')
})

test('with no proxy in front, the header means nothing', () => {
  expect(createAddressReader([])(requestFrom('127.0.0.1', '203.0.113.9'))).toBe('127.0.0.1')
})

test('who has no address, or one that is none, is one reader with all others like that', () => {
  const addressOf = createAddressReader(['loopback'])
  const strange = ['x'.repeat(8000), 'unknown', '192.0.2.7:4711'].map((forwarded) =>
    addressOf(requestFrom('127.0.0.1', forwarded)),
  )

  expect(new Set([...strange, addressOf(requestFrom(undefined, ''))])).toEqual(
    new Set(['nameless']),
  )
})

function requestFrom(address: string | undefined, forwarded: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  const request = new IncomingMessage(socket)
  request.headers = { 'x-forwarded-for': forwarded }
  return request
}
