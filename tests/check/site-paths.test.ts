import { expect, test } from 'vitest'
import { readContent } from '@/lib/check/reading/read-content'
import { listPublishedPaths, listSitePaths, mayBecomePath } from '@/lib/check/site-paths'
import { type ContentChange, inContentFolder } from '../support/content-folder'

const contentOf = (change: ContentChange) => inContentFolder(change, readContent)

test('every record has its path, and so has every shelf of the archive', async () => {
  const paths = listSitePaths(await contentOf({}))

  expect([...paths].filter((path) => path.split(/[/#]/).length > 2).sort()).toEqual([
    '/actors/home-office',
    '/archive/2025',
    '/archive/2025/03',
    '/archive/2025/03/05',
    '/archive/2025/03/06',
    '/archive/2025/07',
    '/archive/actors/home-office',
    '/archive/kinds/explainer',
    '/archive/kinds/meeting',
    '/archive/publishers/home-office',
    '/archive/topics/returns',
    '/articles/pilot',
    '/articles/pilot/numbers',
    '/glossary#pilot',
    '/sources/statement',
    '/statistics/arrivals',
    '/statistics/arrivals/arrivals-2024',
    '/statistics/arrivals/arrivals-2025',
    '/statistics/arrivals/arrivals-2025-on-2024',
    '/timeline/talks',
    '/topics/returns',
  ])
})

test('a date that names only the year is in no month of the archive, and a draft in none', async () => {
  const content = await contentOf({
    'articles/2026/pilot.md': { fields: 'covers: 2024/2025' },
    'events/talks.md': { fields: 'date: 2023-03\ndraft: true' },
  })

  expect([...listSitePaths(content)].filter((path) => path.startsWith('/archive/'))).toEqual([
    '/archive/2024',
    '/archive/2025',
    '/archive/topics/returns',
    '/archive/kinds/explainer',
    '/archive/publishers/home-office',
    '/archive/actors/home-office',
  ])
})

test('a draft has a path to link to, and none that readers find', async () => {
  const content = await contentOf({ 'events/talks.md': { fields: 'draft: true' } })

  expect(listSitePaths(content)).toContain('/timeline/talks')
  expect(listPublishedPaths(content)).not.toContain('/timeline/talks')
  expect(listPublishedPaths(content)).toContain('/topics/returns')
})

test('a path may be there once the file that it needs is mended', async () => {
  const content = await contentOf({
    'events/talks.md': { fields: 'date: never' },
    'sources/statement.yaml': 'statistics: [{ slug: arrivals-2025, measure: Arrivals }]\n',
    'topic/funding.yaml': 'title: Funding\n',
  })
  const paths = [
    '/archive/2025',
    '/statistics/arrivals/arrivals-2025',
    '/topics/funding',
    '/topics/money',
    '/nowhere',
  ]

  expect(paths.map((path) => mayBecomePath(content, path))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
