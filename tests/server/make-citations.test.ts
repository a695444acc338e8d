import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CITATION_ENDINGS } from '@/lib/citation/citation-endings'
import type { TreeFile } from '@/server/list-tree-files'
import { makeCitations } from '@/server/make-citations'
import { createExampleDatabase } from '../support/example-database'
import { createTemporaryFolder } from '../support/temporary-folder'

await createExampleDatabase()
const { listArticles } = await import('@/lib/article/article-queries')
const { listEvents } = await import('@/lib/event/event-queries')
const { listStatistics } = await import('@/lib/statistic/statistic-queries')
const { GET: citeArticle } = await import('@/app/cite/articles/[slug]/[ending]/route')
const { GET: citeStatistic } =
  await import('@/app/cite/statistics/[measure]/[statistic]/[ending]/route')
const { GET: citeEvent } = await import('@/app/cite/timeline/[slug]/[ending]/route')

const folder = createTemporaryFolder()
const files = await makeCitations(folder)

test('every article, event and statistic has a citation in each form', async () => {
  const cited = await Promise.all([listArticles(), listEvents(), listStatistics()])
  const addresses = cited.flat().map(({ address }) => address)
  const forms = addresses.flatMap((address) =>
    CITATION_ENDINGS.map((ending) => `${address}.${ending}`),
  )

  expect(cited.every((kind) => kind.length > 0)).toBe(true)
  expect(files.map(({ address }) => address).sort()).toEqual(forms.sort())
})

test('what is written is what the route of the citation answers, with its headers', async () => {
  for (const file of files) {
    const response = await ask(file.address)

    expect.soft(readFileSync(file.source, 'utf8'), file.address).toBe(await response.text())
    expect.soft(file.headers, file.address).toEqual(Object.fromEntries(response.headers))
    expect.soft(`/${file.path}`).toBe(file.address)
  }
})

test('nothing else is written', () => {
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })

  expect(written.filter((entry) => entry.isFile())).toHaveLength(files.length)
})

test('a folder that cannot be written to is said', async () => {
  const [file] = files as [TreeFile]

  await expect(makeCitations(file.source)).rejects.toThrow(file.source)
})

/** As the rewrites of `next.config.ts` lead an address to its route. */
function ask(address: string): Promise<Response> {
  const request = new Request(`https://tideline.example${address}`)
  const [page = '', ending = ''] = address.split(/\.(.+)/)
  const [kind, ...slugs] = page.slice(1).split('/')
  const [first = '', second = ''] = slugs
  if (kind === 'articles') return citeArticle(request, given({ slug: first, ending }))
  if (kind === 'timeline') return citeEvent(request, given({ slug: first, ending }))
  return citeStatistic(request, given({ measure: first, statistic: second, ending }))
}

function given<Params>(params: Params): { params: Promise<Params> } {
  return { params: Promise.resolve(params) }
}
