import { type ContentFile, type Place, placeAt } from '@/lib/check/reading/content-file'
import { listScalarOffsets } from '@/lib/check/reading/scalar-offsets'
import type { TextReading } from '@/lib/check/reading/text-reading'
import type { YamlSource } from '@/lib/check/reading/yaml-source'
import type { YamlPath } from '@/lib/check/reading/yaml-values'

/** A text that holds Markdown: the body of a file, or a field of its front matter. */
export type MarkdownText = TextReading & {
  file: ContentFile
  /** Where in the front matter it stands; empty for the text below it. */
  path: YamlPath
  /** Where it begins, as an offset in this text. */
  from: number
  /** The place in the file of an offset in this text. */
  placeAt: (offset: number) => Place
  /** The names that its numbers were read with; the very list tells whether they still hold. */
  names: readonly string[]
}

/** What was read of the text below the front matter, joined with its file. */
export function toBody(
  file: ContentFile,
  reading: TextReading,
  { from, names }: { from: number; names: readonly string[] },
): MarkdownText {
  return { ...reading, file, path: [], from, placeAt: (offset) => placeAt(file, offset), names }
}

/** What was read of a field, joined with its file. */
export function toField(
  file: ContentFile,
  reading: TextReading,
  { yaml, path, names }: { yaml: YamlSource; path: YamlPath; names: readonly string[] },
): MarkdownText {
  let offsets: number[] | undefined
  const placeOfOffset = (offset: number) => {
    offsets ??= listScalarOffsets(file.text, yaml.document, path) ?? []
    return placeAt(file, offsets[offset] ?? offsets.at(-1) ?? yaml.from)
  }
  return { ...reading, file, path, from: 0, placeAt: placeOfOffset, names }
}
