import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { planMigration, readSchema } from '@/prisma/migrate'
import { listMigrationNames, MIGRATIONS_FOLDER } from '@/prisma/migration-files'
import { writeMigration } from '@/prisma/write-migration'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()
const changed = readSchema().replace('model Topic {', 'model Topic {\n  colour String?')

test('a change of the schema becomes the newest migration, after which both agree', async () => {
  const migrations = copyMigrations('changed')
  const file = await writeMigration('add_colour', changed, migrations)

  expect(path.relative(migrations, file)).toMatch(/^\d{14}_add_colour\/migration\.sql$/)
  expect(listMigrationNames(migrations).at(-1)).toBe(path.basename(path.dirname(file)))
  expect(readFileSync(file, 'utf8')).toContain('ADD COLUMN "colour" TEXT;\n')
  expect(await planMigration(changed, migrations)).toBe('')
})

test('a missing name is refused', async () => {
  await expect(writeMigration(undefined)).rejects.toThrow(
    'The name is missing. Write: npm run migration -- some_name',
  )
})

test.each(['Add', 'add-colour', 'add colour', '../add', '_add', 'add_', 'é'])(
  'the name %o is refused',
  async (name) => {
    await expect(writeMigration(name, changed, copyMigrations('untouched'))).rejects.toThrow(
      `"${name}" is not a name for a migration`,
    )
    expect(listMigrationNames(path.join(folder, 'untouched'))).toEqual(listMigrationNames())
  },
)

test('nothing is written when nothing has changed', async () => {
  const migrations = copyMigrations('unchanged')

  await expect(writeMigration('nothing', readSchema(), migrations)).rejects.toThrow(
    'The migrations already agree with prisma/schema.prisma: nothing to write',
  )
  expect(listMigrationNames(migrations)).toEqual(listMigrationNames())
})

function copyMigrations(name: string): string {
  const copy = path.join(folder, name)
  cpSync(MIGRATIONS_FOLDER, copy, { recursive: true })
  return copy
}
