import { spawn } from 'node:child_process'

/** The server finishes what has come, which may take it nine seconds. */
const GRACE_MS = 10_000
const children = new Set()
let isStopping = false

/**
 * Starts a program in a process group of its own, so that it can be stopped together with
 * everything that it has started itself. It ends with this process.
 */
export function startChild([command, ...args], options = {}) {
  const child = spawn(command, args, { ...options, detached: true })
  children.add(child)
  child.on('close', () => children.delete(child))
  return child
}

/** Ends every started program, politely first, and waits until it is gone. */
export async function stopChildren() {
  await Promise.all([...children].map(stopChild))
}

/** True once Ctrl-C was pressed: a program that fails now has not failed, it was stopped. */
export function hasBeenStopped() {
  return isStopping
}

/** At Ctrl-C, or when asked to end, stops the started programs first and then this one. */
export function stopOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, async () => {
      if (isStopping) return
      isStopping = true
      console.log('\nStopping…')
      await stopChildren()
      process.exit(process.exitCode ?? code)
    })
  }
}

function stopChild(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
    signalGroup(child, 'SIGTERM')
  })
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group has just ended by itself: there is nothing left to stop.
  }
}
