import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes sure that no two commands do the same work in a folder at once, as a rule in this one. Gives
 * the function that hands the lock back, or the sentence that says who holds it. A lock whose holder
 * is no longer there is taken over; every lock is handed back when this process ends.
 */
export function takeLock(name, command, folder = '.tideline') {
  const file = path.resolve(folder, `${name}.lock`)
  const draft = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(draft, JSON.stringify({ pid: process.pid, command }))
  try {
    const holder = linkOrFindHolder(draft, file)
    if (holder) return { release: null, problem: describeHolder(holder) }
  } finally {
    rmSync(draft)
  }
  const release = () => {
    process.off('exit', release)
    rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { release, problem: null }
}

/** A link is made whole or not at all, so nobody ever reads a lock that is half written. */
function linkOrFindHolder(draft, file) {
  for (;;) {
    try {
      linkSync(draft, file)
      return null
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = readHolder(file)
      if (holder && isAtWork(holder)) return holder
      rmSync(file, { force: true })
    }
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Handed back this instant, or not ours: either way nobody holds it.
    return null
  }
}

function isAtWork({ pid }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  // After a restart of the machine the number may belong to a program that is not ours.
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('scripts/')
}

function describeHolder({ pid, command }) {
  return `\`${command}\` is at work in this folder already (process ${pid}). Wait until it is done, or stop it (Ctrl-C in its window, or: kill ${pid}), then give the command again.`
}
