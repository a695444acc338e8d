/**
 * Answers a browser that asks, for a script of another site, what may be sent: anyone may read, and
 * say with `If-None-Match` what is held already. Without it a browser would not send that header.
 */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}
