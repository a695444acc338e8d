import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('tests/examples/content')

/** The smallest good content, one record of each noun: the text of each file by its path. */
export const CONTENT_TREE: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(FOLDER, file), readFileSync(file, 'utf8')]),
)

/** The article that stands for all others. */
export const ARTICLE_PATH = 'articles/2026/pilot.md'
