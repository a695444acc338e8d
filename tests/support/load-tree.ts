import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { loadContent } from '@/prisma/load'
import { CONTENT_TREE } from '../examples/content-tree'
import { compileMarkdown } from './compile-markdown'

/** The text of each file by its path; null takes a file of the smallest good content away. */
export type TreeChange = Record<string, string | null>

const DOCUMENT_TYPES: Record<string, string> = {
  articles: 'Article',
  events: 'Event',
  terms: 'Term',
}

/** Compiles and loads the smallest good content, with a change laid over it, into a database. */
export async function loadTree(
  databaseFile: string,
  change: TreeChange = {},
  includeDrafts = false,
): Promise<void> {
  mkdirSync(path.dirname(databaseFile), { recursive: true })
  const workshop = mkdtempSync(`${path.dirname(path.dirname(databaseFile))}/tree-`)
  const [contentFolder, compiledFolder] = [`${workshop}/content`, `${workshop}/compiled`]
  try {
    for (const [file, text] of Object.entries({ ...CONTENT_TREE, ...change })) {
      if (text === null) continue
      write(`${contentFolder}/${file}`, text)
      if (file.endsWith('.md')) await writeCompiled(`${compiledFolder}/generated`, file, text)
    }
    await loadContent({ contentFolder, compiledFolder, databaseFile, includeDrafts })
  } finally {
    rmSync(workshop, { recursive: true })
  }
}

/** What contentlayer leaves of a file, as far as the loader reads it, and the list beside it. */
async function writeCompiled(folder: string, file: string, text: string): Promise<void> {
  const [, frontMatter = '', raw = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const type = DOCUMENT_TYPES[file.split('/')[0] ?? ''] ?? ''
  const document = {
    ...(parse(frontMatter) as Record<string, unknown>), // examples write fields
    body: { raw, html: await compileMarkdown(raw) },
    _id: file,
    _raw: { sourceFilePath: file, sourceFileName: path.basename(file) },
    type,
  }
  write(`${folder}/${type}/${file.replaceAll('/', '__')}.json`, JSON.stringify(document))
  write(`${folder}/${type}/_index.json`, JSON.stringify([document]))
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
