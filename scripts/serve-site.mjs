import { connect } from 'node:net'
import { hasBeenStopped, startChild } from './children.mjs'
import { commandEnvironment } from './run-command.mjs'
import { SERVER_COMMAND } from './server-command.mjs'

/**
 * Serves the built site until it is stopped; resolves with the exit code if it ends by itself. Its
 * log is not shown: what goes wrong is.
 */
export function serveSite(port) {
  const child = startChild(SERVER_COMMAND, {
    env: commandEnvironment({ PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  announce(port, child)
  return new Promise((resolve) => {
    child.on('close', (code) => hasBeenStopped() || resolve(code))
  })
}

async function announce(port, child) {
  while (child.exitCode === null && !(await answers(port))) await sleep(50)
  if (child.exitCode !== null) return
  console.log(`\nTideline is ready at http://localhost:${port}  (Ctrl-C stops it)`)
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost')
    socket.once('connect', () => resolve(socket.destroy() !== null))
    socket.once('error', () => resolve(false))
  })
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
