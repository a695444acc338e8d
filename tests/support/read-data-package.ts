import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Package } from 'datapackage'
import type { DataPackage } from '@/lib/data-package/data-package'
import { packFiles } from '@/lib/data-package/pack-files'

/** What Frictionless' reader makes of the data package, unpacked by it from our zip. */
export async function readDataPackage(
  { files, recordedTo }: DataPackage,
  folder: string,
): Promise<Package> {
  const zip = path.join(folder, 'tideline.zip')
  writeFileSync(zip, packFiles(files, recordedTo))
  return Package.load(zip, { strict: true })
}

/** The rows of a table as the reader casts them, every reference to another table looked up. */
export async function readTable(read: Package, name: string): Promise<Record<string, unknown>[]> {
  const resource = read.getResource(name)
  if (!resource) throw new Error(`The data package has no table ${name}`)
  // What is referred to is put in the place of the slug, so the cells themselves are read again.
  await resource.read({ keyed: true, relations: true })
  return resource.read({ keyed: true })
}
