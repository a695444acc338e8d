import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { cleanOutputs } from '@/server/clean-outputs'
import { listHeaders } from '@/server/list-headers'
import { listTreeFiles } from '@/server/list-tree-files'
import { writeTree } from '@/server/write-tree'
import { CLEAN_PAGE, writeInto, writeOutputs } from '../support/build-outputs'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()
const tree = path.join(folder, 'dist')
const outputs = writeOutputs(folder)
const citation = {
  address: '/articles/pilot.csl.json',
  path: 'articles/pilot.csl.json',
  source: writeInto(folder, 'citations/pilot.csl.json', '[]'),
  headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
}

beforeAll(async () => {
  writeInto(folder, 'public/enhance/elements-ABC.js', 'customElements')
  await cleanOutputs(outputs)
  await build()
})

test('Next’s own pages have lost the framework, and are otherwise the same', () => {
  expect(['timeline', '404', '500'].map((name) => read(`next/${name}.html`))).toEqual([
    CLEAN_PAGE,
    CLEAN_PAGE,
    CLEAN_PAGE,
  ])
})

test('what the framework’s scripts would ask for is empty or gone', () => {
  expect(read('next/timeline.rsc')).toBe('')
  expect(readdirSync(path.join(folder, 'next'))).not.toContain('a.segment.rsc')
})

test('the tree has every page, answer and file at its address, and no script of the framework', () => {
  const names = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(tree, path.join(entry.parentPath, entry.name)))

  expect(names.sort()).toEqual([
    '404.html',
    '_next/static/chunks/a.css',
    '_next/static/media/a.woff2',
    'articles/pilot.csl.json',
    'enhance/elements-ABC.js',
    'feed.xml',
    'icon.svg',
    'index.html',
    'opengraph-image',
    'timeline.html',
    'timeline/pilot.html',
  ])
})

test('texts have their smallest forms beside them, which hold the same', () => {
  const [brotli, zipped] = ['br', 'gz'].map((ending) =>
    readFileSync(`${tree}/index.html.${ending}`),
  )

  expect(brotliDecompressSync(brotli ?? '').toString()).toBe(CLEAN_PAGE)
  expect(gunzipSync(zipped ?? '').toString()).toBe(CLEAN_PAGE)
})

test('fonts, pictures and very short texts have none', () => {
  const names = readdirSync(tree, { recursive: true, encoding: 'utf8' })

  expect(
    names.filter((name) => /^(opengraph-image|icon.svg|.*woff2)\.(br|gz)$/.test(name)),
  ).toEqual([])
  expect(names).toContain('feed.xml.br')
})

test('the headers of a route are kept, but not those that Next sends to itself', async () => {
  const headers = listHeaders(await list())

  expect(headers['/feed.xml']).toEqual({
    'content-type': 'application/atom+xml; charset=utf-8',
    link: '</one>; rel="a", </two>; rel="b"',
  })
  expect(headers['/articles/pilot.csl.json']).toEqual({
    'content-type': 'application/vnd.citationstyles.csl+json',
  })
  expect(headers['/timeline']).toBeUndefined()
})

test('what has a hash in its name may be kept for ever, and nothing else', async () => {
  const forEver = Object.entries(listHeaders(await list()))
    .filter(([, headers]) => headers['cache-control']?.includes('immutable'))
    .map(([address]) => address)

  expect(forEver).toEqual([
    '/_next/static/chunks/a.css',
    '/_next/static/media/a.woff2',
    '/enhance/elements-ABC.js',
  ])
})

test('a page that has not changed is not compressed again, and one that has is', async () => {
  const unchanged = statSync(`${tree}/index.html.br`).ino
  writeInto(folder, 'next/timeline.html', CLEAN_PAGE.replace('traced', 'followed'))
  await build()

  expect(statSync(`${tree}/index.html.br`).ino).toBe(unchanged)
  expect(brotliDecompressSync(readFileSync(`${tree}/timeline.html.br`)).toString()).toContain(
    'can be followed',
  )
})

test('a page that is gone leaves nothing behind', async () => {
  const files = await list()
  await writeTree(
    files.filter(({ address }) => address !== '/timeline/pilot'),
    tree,
  )

  expect(readdirSync(`${tree}`).filter((name) => name.startsWith('timeline'))).toEqual([
    'timeline.html',
    'timeline.html.br',
    'timeline.html.gz',
  ])
})

test('a tree that cannot be finished leaves the last one as it was', async () => {
  const files = await list()
  const before = readdirSync(tree, { recursive: true })
  const missing = { address: '/gone', path: 'gone', source: `${folder}/gone`, headers: {} }

  await expect(writeTree([...files, missing], tree)).rejects.toThrow('gone')
  expect(readdirSync(tree, { recursive: true })).toEqual(before)
})

test('two answers at one address, and addresses with odd signs, are refused', async () => {
  const filePath = writeInto(folder, 'next/other', 'a')
  const [file] = outputs.staticFiles
  if (!file) throw new Error('There is no file to copy')

  for (const pathname of ['/feed.xml', '/a b.txt']) {
    const faulty = { ...outputs, staticFiles: [{ ...file, filePath, pathname }] }
    await expect(listTreeFiles(faulty, `${folder}/public`, [])).rejects.toThrow(
      'cannot be served as a file',
    )
  }
})

async function build() {
  await writeTree(await list(), tree)
}

function list() {
  return listTreeFiles(outputs, path.join(folder, 'public'), [citation])
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}
