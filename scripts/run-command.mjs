import path from 'node:path'
import { hasBeenStopped, startChild } from './children.mjs'

/**
 * Runs a program to its end and keeps all that it prints. The promise is never rejected: whether
 * the program succeeded is in `ok`, and everything that it said is in `output`.
 */
export function runCommand(command, { environment = {}, onLine = () => {} } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', 'pipe', 'pipe']
    const child = startChild(command, { env: commandEnvironment(environment), stdio })
    let output = ''
    const take = (text) => {
      output += text
      onLine(lastLine(text))
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', (error) => take(`${command.join(' ')}: ${error.message}\n`))
    child.on('close', (code) => {
      if (!hasBeenStopped()) resolve({ ok: code === 0, output })
    })
  })
}

/** Where an installed package's command is: `tool('next')`. */
export function tool(name) {
  return path.join('node_modules', '.bin', name)
}

/** The surroundings of every program that we start: nothing that it does is reported to anyone. */
export function commandEnvironment(additions = {}) {
  const environment = { ...process.env }
  // Each tool sets its own NODE_ENV, and drafts are for `npm run dev` alone.
  delete environment.NODE_ENV
  delete environment.TIDELINE_DRAFTS
  return { ...environment, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...additions }
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1)
}
