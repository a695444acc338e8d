import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compileContent } from '@/scripts/compile-content'
import { createTemporaryFolder } from '../support/temporary-folder'

const CONFIGURATION = `
  import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
  const Term = defineDocumentType(() => ({
    name: 'Term',
    filePathPattern: 'terms/*.md',
    fields: { title: { type: 'json' } },
  }))
  export default makeSource({
    contentDirPath: 'content',
    documentTypes: [Term],
    disableImportAliasWarning: true,
    onExtraFieldData: 'fail',
  })
`

const home = process.cwd()
process.chdir(createTemporaryFolder())
afterAll(() => process.chdir(home))
mkdirSync('content/terms', { recursive: true })
symlinkSync(path.join(home, 'node_modules'), 'node_modules')
writeFileSync('contentlayer.config.ts', CONFIGURATION)
writeFileSync('package.json', '{ "type": "module" }')

test('a document is compiled, and one that was deleted leaves nothing behind', async () => {
  writeTerm('pilot', 'title: Pilot')
  writeTerm('quota', 'title: Quota')
  expect(await compileContent()).toEqual({ ok: true, output: '' })
  expect(isCompiled('quota')).toBe(true)

  rmSync('content/terms/quota.md')
  await compileContent()
  expect(isCompiled('quota')).toBe(false)
  expect(isCompiled('pilot')).toBe(true)
})

test('a bad document is refused by its name, and all is well once it is mended', async () => {
  writeTerm('pilot', 'titel: Pilot')
  const refused = await compileContent()
  writeTerm('pilot', 'title: Pilot')

  expect(refused.ok).toBe(false)
  expect(refused.output).toContain('terms/pilot.md')
  expect(refused.output).toContain('titel')
  expect(await compileContent()).toEqual({ ok: true, output: '' })
})

function writeTerm(slug: string, frontMatter: string) {
  writeFileSync(`content/terms/${slug}.md`, `---\n${frontMatter}\n---\n\nA word.\n`)
}

function isCompiled(slug: string): boolean {
  return existsSync(`.contentlayer/generated/Term/terms__${slug}.md.json`)
}
