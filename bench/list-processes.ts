import { execFileSync } from 'node:child_process'

/** A process that runs: what it holds in memory, and what it has worked since it began. */
export type RunningProcess = { id: number; parent: number; kilobytes: number; cpuSeconds: number }

/** The process with this number and those that it started; none where it has ended. */
export function listProcesses(pid: number | undefined): RunningProcess[] {
  const output = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  const all = output.trim().split('\n').map(parseProcess)
  const own = new Set([pid])
  // A process is listed after the one that started it.
  return all.filter(({ id, parent }) => (own.has(parent) ? own.add(id).has(id) : own.has(id)))
}

/** What the processes hold in memory together, pages that they share counted for each. */
export function sumMegabytes(processes: RunningProcess[]): number {
  return processes.reduce((total, { kilobytes }) => total + kilobytes, 0) / 1024
}

/** A line of `ps`; the time is in hours, minutes and seconds. */
function parseProcess(line: string): RunningProcess {
  const [id, parent, kilobytes, time = ''] = line.trim().split(/\s+/)
  const cpuSeconds = time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
  return { id: Number(id), parent: Number(parent), kilobytes: Number(kilobytes), cpuSeconds }
}
