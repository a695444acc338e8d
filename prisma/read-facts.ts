import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { type ActorFile, ActorFileSchema } from '@/lib/actor/actor-schema'
import type { Evidence } from '@/lib/evidence/evidence-schema'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { type MeasureFile, MeasureFileSchema } from '@/lib/measure/measure-schema'
import { type SourceFile, SourceFileSchema } from '@/lib/source/source-schema'
import { type TopicFile, TopicFileSchema } from '@/lib/topic/topic-schema'

/** A fact as an editor wrote it, with the slug that its file name gives it. */
export type Fact<File> = { slug: string; file: File }

/**
 * Every source, measure, actor and topic, each list in the order of its slugs, and what was found
 * in the kept copies, in the order of its lock.
 */
export type Facts = {
  sources: Fact<SourceFile>[]
  measures: Fact<MeasureFile>[]
  actors: Fact<ActorFile>[]
  topics: Fact<TopicFile>[]
  evidence: Evidence[]
}

/** Reads the facts of a content folder that the check has passed. */
export function readFacts(folder: string): Facts {
  return {
    sources: readFolder(folder, 'sources', SourceFileSchema),
    measures: readFolder(folder, 'measures', MeasureFileSchema),
    actors: readFolder(folder, 'actors', ActorFileSchema),
    topics: readFolder(folder, 'topics', TopicFileSchema),
    evidence: readLock(path.join(folder, 'evidence.lock.jsonl')),
  }
}

/** Content of which nothing was ever looked for has no lock, and so no evidence. */
function readLock(file: string): Evidence[] {
  if (!existsSync(file)) return []
  const { lines, faults } = readEvidence(readFileSync(file, 'utf8'))
  const [first] = faults
  if (first) throw new Error(`${file} cannot be read: ${first.fault}. Run npm run content.`)
  return lines.map(({ record }) => record)
}

function readFolder<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Fact<z.output<Schema>>[] {
  const directory = path.join(folder, name)
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('.'))
    .sort()
    .map((file) => ({
      slug: path.basename(file, '.yaml'),
      file: schema.parse(parse(readFileSync(path.join(directory, file), 'utf8'))),
    }))
}
