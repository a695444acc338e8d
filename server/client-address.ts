import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyAddress from 'proxy-addr'

/** All who have no address count as one reader. */
const NAMELESS = 'nameless'

/** Finds out for whom a request is made; only trusted proxies are believed about it. */
export function createAddressReader(
  trustedProxies: string[],
): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile(trustedProxies)
  return (request) => {
    // Whose connection is gone already has no address, and a proxy may name what is none.
    const address: string | undefined = proxyAddress(request, isTrusted)
    return address !== undefined && isIP(address) ? networkOf(address) : NAMELESS
  }
}

/**
 * What counts as one reader: an IPv4 address, or the /64 network of an IPv6 address, since each of
 * those has as many addresses as its owner likes.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const first = groupsOf(head)
  const last = groupsOf(tail ?? '')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array<string>(missing).fill('0'), ...last]
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${network.join(':')}::/64`
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
