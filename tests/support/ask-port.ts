import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

/** What a server of this machine answers. The body is as it was sent, compressed or not. */
export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks for an address to the letter, which `fetch` would tidy first. */
export function askPort(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers },
          body: Buffer.concat(parts),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}
