import { appendFileSync, cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { createTemporaryFolder } from '../support/temporary-folder'

const ARTICLE = 'articles/2026/what-the-sources-disagree-on.md'
const [, example = ''] =
  /## A comparison that needs a caveat\n.*?```markdown\n(.*?)\n```/s.exec(
    readFileSync('docs/editing.md', 'utf8'),
  ) ?? []
const TITLE = /\((change:\S+) ["'].*["']\)/
const parent = createTemporaryFolder()

test('the caveat that editors are shown passes the check of the real content', async () => {
  expect(example).toMatch(TITLE)
  expect(await messagesWith('with', example)).toEqual([])
})

test('without its caveat it is refused, and the message writes one', async () => {
  const messages = await messagesWith('without', example.replace(TITLE, '($1)'))

  expect(messages).toEqual([
    expect.stringMatching(/quotes after the address: \[over 16,000 more\]\(change:\S+ ".+\."\)\.$/),
  ])
})

async function messagesWith(name: string, paragraph: string): Promise<string[]> {
  const folder = path.join(parent, name)
  cpSync('content', folder, { recursive: true })
  appendFileSync(path.join(folder, ARTICLE), `\n${paragraph}\n`)
  const files = await checkContent(folder)
  return files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
}
