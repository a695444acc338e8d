import { spawn } from 'node:child_process'
import { listProcesses, sumMegabytes } from '@/bench/list-processes'
import { commandEnvironment } from '@/scripts/run-command.mjs'

/** What a build took, in seconds and megabytes. */
export type TimedBuild = {
  seconds: number
  /** Of all its processes together. */
  cpuSeconds: number
  contentSeconds: number
  pagesSeconds: number
  /** The most that its processes held at once, looked at four times a second. */
  megabytes: number
}

/** A shell knows what the processes that it waited for have worked, ended ones included. */
const COMMAND = '"$0" scripts/build.mjs; code=$?; times; exit $code'
const LOOK_MS = 250

/** Builds the site in a folder as `npm run build` does. Throws with all it said where that fails. */
export function timeBuild(folder: string): Promise<TimedBuild> {
  const began = performance.now()
  const child = spawn('/bin/sh', ['-c', COMMAND, process.execPath], {
    cwd: folder,
    env: commandEnvironment({ SOURCE_DATE_EPOCH: '1767225600' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, megabytes] = ['', 0]
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, sumMegabytes(listProcesses(child.pid)))
  }, LOOK_MS)
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(look)
      if (code !== 0) return reject(new Error(output))
      const seconds = (performance.now() - began) / 1000
      resolve({ ...parseBuildOutput(output), seconds, megabytes })
    })
  })
}

/** What a build says of itself: its steps, and in the end what the shell knows of its processes. */
export function parseBuildOutput(output: string) {
  return {
    contentSeconds: findStep(output, 'Checking and loading the content'),
    pagesSeconds: findStep(output, 'Building the pages'),
    cpuSeconds: sumTimes(output.trimEnd().split('\n').at(-1) ?? ''),
  }
}

/** The seconds of a step; 0 where it was skipped. */
function findStep(output: string, title: string): number {
  const line = output.split('\n').findLast((each) => each.includes(title)) ?? ''
  return Number(/done in ([\d.]+) s/.exec(line)?.[1] ?? 0)
}

/** The last line of `times`: user and system time, as `1m23.450s 0m4.100s`. */
function sumTimes(line: string): number {
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}
