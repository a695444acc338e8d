import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeCorpus } from '@/bench/corpus'
import { checkContent } from '@/lib/check/check-content'
import { hasErrors } from '@/lib/check/report'
import { createTemporaryFolder } from '../support/temporary-folder'

const corpus = makeCorpus({ articles: 5, seed: 1 })
const articles = [...corpus].filter(([name]) => name.startsWith('articles/'))

test('the corpus of the benchmark has no error', async () => {
  const folder = path.join(createTemporaryFolder(), 'content')
  for (const [name, text] of corpus) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }

  expect(hasErrors(await checkContent(folder))).toBe(false)
})

test('its articles have 1,200 words and 30 bound figures each', () => {
  expect(articles).toHaveLength(5)
  for (const [, text] of articles) {
    const [, , body = ''] = text.split('---\n')
    expect(body.split(/\s+/).length).toBeGreaterThanOrEqual(1_200)
    expect(text.match(/\]\((?:stat|change|latest|plain):/g)).toHaveLength(30)
  }
})

test('the same seed gives the same corpus, and another one another', () => {
  expect(makeCorpus({ articles: 5, seed: 1 })).toEqual(corpus)
  expect(makeCorpus({ articles: 5, seed: 2 })).not.toEqual(corpus)
})
