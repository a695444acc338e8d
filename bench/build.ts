// Times builds of made-up archives, and prints how they grow: node --import tsx bench/build.ts 100 1000
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { changeArticle, makeBuildFolder } from '@/bench/build-folder'
import { formatGrowth } from '@/bench/format-growth'
import { timeBuild } from '@/bench/time-build'

/** On the disk of the packages, since these are the same files there. */
const FOLDER = '.tideline/bench/build'
const SIZES = process.argv.slice(2).map(Number)
const sizes = SIZES.length > 0 ? SIZES : [100, 1_000, 5_000]

console.log(`Before: ${describeMachine()}`)
const columns: Record<string, number>[] = []
try {
  for (const articles of sizes) {
    columns.push(await measure(articles))
    console.log(`\n${formatGrowth(sizes.slice(0, columns.length), columns)}`)
  }
} finally {
  rmSync(FOLDER, { recursive: true, force: true })
}
console.log(`\nAfter: ${describeMachine()}`)

async function measure(articles: number): Promise<Record<string, number>> {
  await makeBuildFolder(FOLDER, articles)
  const cold = await timeBuild(FOLDER)
  changeArticle(FOLDER)
  const warm = await timeBuild(FOLDER)
  const tree = path.join(FOLDER, 'dist/static')
  return {
    'cold: in all, s': cold.seconds,
    'cold: processor, s': cold.cpuSeconds,
    'cold: checking and loading the content, s': cold.contentSeconds,
    'cold: building the pages, s': cold.pagesSeconds,
    'cold: peak memory of all processes, MB': cold.megabytes,
    'one article changed: in all, s': warm.seconds,
    'one article changed: processor, s': warm.cpuSeconds,
    'one article changed: content, s': warm.contentSeconds,
    'one article changed: pages, s': warm.pagesSeconds,
    'one article changed: peak memory, MB': warm.megabytes,
    'files of the tree': countFiles(tree),
    'tree on the disk, MB':
      Number(execFileSync('du', ['-sk', tree]).toString().split('\t')[0]) / 1024,
  }
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length
}

function describeMachine(): string {
  const [load = 0] = loadavg()
  return `${availableParallelism()} processors, load ${load.toFixed(1)}, Node ${process.version}`
}
