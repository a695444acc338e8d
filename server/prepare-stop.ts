import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Systemd and the like wait somewhat longer before they end a process by force. */
const LONGEST_STOP_MS = 8000
/** What is on its way when the stop begins may still come. */
const SWEEP_MS = 300

/**
 * Watches the connections of a server, from its start. What it gives back stops taking requests, lets
 * those finish that have come, and resolves when all have, or when it takes too long and the rest was
 * cut off. `true` says that all were finished.
 */
export function prepareStop(server: Server, longest = LONGEST_STOP_MS): () => Promise<boolean> {
  const closeUnused = watchConnections(server)
  return async () => {
    // Whoever keeps a connection is to open the next one elsewhere.
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
    let isWhole = true
    const timer = setTimeout(() => {
      isWhole = false
      server.closeAllConnections()
    }, longest)
    const sweeper = setInterval(closeUnused, SWEEP_MS)
    await new Promise<void>((resolve) => server.close(() => resolve()))
    clearTimeout(timer)
    clearInterval(sweeper)
    return isWhole
  }
}

/**
 * What it gives back closes every connection on which nothing is being answered. Node would wait for
 * those that browsers open beforehand, and for a head that never ends.
 */
function watchConnections(server: Server): () => void {
  const answering = new Map<Socket, number>()
  const add = (socket: Socket, count: number) => {
    const before = answering.get(socket)
    if (before !== undefined) answering.set(socket, before + count)
  }
  server.on('connection', (socket) => {
    answering.set(socket, 0)
    socket.once('close', () => answering.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    add(socket, 1)
    response.once('close', () => add(socket, -1))
  })
  return () => answering.forEach((count, socket) => count === 0 && socket.destroy())
}
