import type { ContentFile } from '@/lib/check/reading/content-file'
import { readYaml, type YamlSource } from '@/lib/check/reading/yaml-source'
import { NamesFileSchema } from '@/lib/figure/names-schema'

/** content/names.yaml and what could be read of it. */
export type NamesSource = {
  file: ContentFile
  yaml: YamlSource
  /** Empty where the file is no list of names. */
  names: readonly string[]
}

/** What stands for the names where there is no file of them. */
export const NO_NAMES: readonly string[] = []

/** Reads the file of names. Nothing that it holds makes this throw. */
export function readNames(file: ContentFile): NamesSource {
  const yaml = readYaml(file.text, { from: 0, to: file.text.length })
  return { file, yaml, names: NamesFileSchema.safeParse(yaml.value).data ?? NO_NAMES }
}
