import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCompiled } from '@/prisma/read-compiled'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()
write('Term/_index.json', [{ title: 'Listed' }])
write('Term/terms__pilot.md.json', compiled('terms/pilot.md', { title: 'Pilot' }))
write('Term/terms__arrival.md.json', compiled('terms/arrival.md', { title: 'Arrival' }))
write('Term/terms__draft.md.json', compiled('terms/draft.md', { title: 'Unready', draft: true }))

test('documents arrive in the order of their slugs, which are the names of their files', () => {
  expect(readCompiled(folder, false).terms).toEqual([
    { slug: 'arrival', file: file('Arrival'), html: '<p>A word.</p>' },
    { slug: 'pilot', file: file('Pilot'), html: '<p>A word.</p>' },
  ])
})

test('drafts arrive only where they are asked for', () => {
  expect(readCompiled(folder, true).terms.map(({ slug }) => slug)).toEqual([
    'arrival',
    'draft',
    'pilot',
  ])
})

test('a kind of which there is no document has an empty list', () => {
  expect(readCompiled(folder, true)).toMatchObject({ articles: [], events: [] })
})

test('content that was not compiled is an error, not an empty site', () => {
  expect(() => readCompiled(path.join(folder, 'nowhere'), false)).toThrow(
    'The content has not been compiled',
  )
})

test('a field that the schema does not know is an error, whatever the compiler says', () => {
  const other = path.join(folder, 'other')
  write('Term/terms__pilot.md.json', compiled('terms/pilot.md', { titel: 'Pilot' }), other)

  expect(() => readCompiled(other, false)).toThrow(/titel/)
})

function file(title: string) {
  return { title, aliases: [], seeAlso: [], draft: false }
}

function compiled(source: string, fields: Record<string, unknown>) {
  return {
    ...fields,
    type: 'Term',
    body: { raw: 'A word.', html: '<p>A word.</p>' },
    _id: source,
    _raw: { sourceFilePath: source, sourceFileName: path.basename(source) },
  }
}

function write(name: string, document: unknown, parent = folder): void {
  const target = path.join(parent, 'generated', name)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(document))
}
