import type { Content } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Problem } from '@/lib/check/rule'
import type { Evidence } from '@/lib/evidence/evidence-schema'
import { findPlaces } from '@/lib/evidence/find-places'
import { type CopyReading, readCopy } from '@/lib/evidence/read-copy'
import { toWantedNumber } from '@/lib/evidence/wanted-number'

/** What came of looking for every statistic in the kept copies of a folder. */
export type Verification = {
  /** One for each statistic that was found. */
  found: Evidence[]
  /** The slugs of the sources whose copies were read. */
  sources: string[]
  errors: Problem[]
  warnings: Problem[]
  /** Whatever is no fault, a sentence each. */
  notes: string[]
}

/**
 * Looks for every statistic in the kept copy of its source, as far as a folder has it. What was
 * withdrawn is not looked for.
 */
export async function verifySources(content: Content, copies: string): Promise<Verification> {
  const result: Verification = { found: [], sources: [], errors: [], warnings: [], notes: [] }
  for (const source of content.sources) {
    const { archive } = source.fields
    if (archive === undefined) continue
    const copy = await readCopy(copies, archive)
    if (copy.state === 'missing') {
      result.notes.push(`${source.file.vfile.path}: there is no ${archive} in the folder.`)
    } else if (copy.state === 'unreadable') {
      result.errors.push(problemAt(source, ['archive'], copy.why))
    } else if (source.data === null) {
      result.errors.push(problemAt(source, [], UNREADABLE_SOURCE))
    } else {
      result.sources.push(source.slug)
      result.notes.push(...noteChange(content, source, copy))
      verifySource(content, source, copy, result)
    }
  }
  return result
}

type Source = Content['sources'][number]
type Copy = Extract<CopyReading, { state: 'read' }>

const UNREADABLE_SOURCE =
  'This source has faults, so its numbers were not looked for. Run npm run content, which names them.'

function verifySource(
  content: Content,
  source: Source,
  { sha256, paragraphs }: Copy,
  { found, errors, warnings }: Verification,
): void {
  for (const { slug, path, data } of content.statistics.filter(
    (entry) => entry.source === source,
  )) {
    if (!data || data.withdrawn) continue
    const wanted = toWantedNumber(content, data)
    const { places, warning, field, message } = findPlaces(paragraphs, data.locator, wanted)
    if (places) found.push({ statistic: slug, source: source.slug, sha256, places })
    else errors.push(problemAt(source, [...path, field], message))
    if (warning) warnings.push(problemAt(source, [...path, 'precision'], warning))
  }
}

function noteChange({ evidence }: Content, { slug, file }: Source, { sha256 }: Copy): string[] {
  const before = evidence?.lines.find(({ record }) => record.source === slug)?.record
  return !before || before.sha256 === sha256
    ? []
    : [
        `${file.vfile.path}: its kept copy has changed since its numbers were last found, from ${before.sha256.slice(0, 12)} to ${sha256.slice(0, 12)}.`,
      ]
}

function problemAt(source: Source, path: (string | number)[], message: string): Problem {
  return { file: source.file, place: placeOfPath(source, path), message }
}
