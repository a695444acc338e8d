import type { ContentFile } from '@/lib/check/reading/content-file'
import { readYaml, type YamlSource } from '@/lib/check/reading/yaml-source'
import { isFields } from '@/lib/check/reading/yaml-values'

/** content/redirects.yaml and what could be read of it. */
export type RedirectsSource = {
  file: ContentFile
  yaml: YamlSource
  /** Each old address with its new one, as written, good or not. */
  pairs: Map<string, unknown>
}

/** Reads the file of redirects. Nothing that it holds makes this throw. */
export function readRedirects(file: ContentFile): RedirectsSource {
  const yaml = readYaml(file.text, { from: 0, to: file.text.length })
  return { file, yaml, pairs: new Map(isFields(yaml.value) ? Object.entries(yaml.value) : []) }
}

/**
 * True where an address is sent on, or might be if the file of redirects could be read: a
 * mistake there must not make every address in it look lost.
 */
export function isSentOn(source: RedirectsSource | null, address: string): boolean {
  if (!source) return false
  const { file, yaml, pairs } = source
  if (file.obstacle) return true
  return pairs.has(address) || (!isFields(yaml.value) && file.text.includes(address))
}
