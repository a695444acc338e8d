import type { Node, Root } from 'mdast'
import { type ContentFile, type Place, placeAt } from '@/lib/check/content-file'
import { listLinks, type TextLink } from '@/lib/check/links'
import { listScalarOffsets } from '@/lib/check/scalar-offsets'
import type { YamlSource } from '@/lib/check/yaml-source'
import type { YamlPath } from '@/lib/check/yaml-values'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'

/** A text that holds Markdown: the body of a file, or a field of its front matter. */
export type MarkdownText = {
  file: ContentFile
  /** Where in the front matter it stands; empty for the text below it. */
  path: YamlPath
  root: Root
  /** Every address in it, of links and images. */
  links: TextLink[]
  /** Where `root` begins, as an offset in this text. */
  from: number
  /** The place in the file of an offset in this text, as the nodes of `root` have them. */
  placeAt: (offset: number) => Place
}

/** Nesting beyond this is no text that anybody wrote, and takes minutes to read. */
const DEEPEST_LEVEL = 100
const DEEP_MARKERS = /(?:>[ \t]?){100}|(?:[-*+][ \t]+){100}/

/**
 * The text below the front matter; null where it is nested too deeply to be read. What
 * stands before it is replaced by blanks, so that every offset is one of the whole file.
 */
export function readBody(file: ContentFile, from: number): MarkdownText | null {
  const blanks = file.text.slice(0, from).replace(/[^\n]/g, ' ')
  const root = readMarkdown(blanks + file.text.slice(from))
  if (!root) return null
  const links = listLinks(root)
  return { file, path: [], root, links, from, placeAt: (offset) => placeAt(file, offset) }
}

/** The text of a field; null where it is nested too deeply to be read. */
export function readField(
  file: ContentFile,
  yaml: YamlSource,
  path: YamlPath,
  text: string,
): MarkdownText | null {
  const root = readMarkdown(text)
  if (!root) return null
  const offsets = listScalarOffsets(file.text, yaml.document, path) ?? []
  const end = offsets.at(-1) ?? yaml.from
  const placeOfOffset = (offset: number) => placeAt(file, offsets[offset] ?? end)
  return { file, path, root, links: listLinks(root), from: 0, placeAt: placeOfOffset }
}

/** The place in the file at which a node begins. */
export function placeOf(text: MarkdownText, node: Node): Place {
  // The root of a body begins with the blanks that stand for the front matter.
  return text.placeAt(node === text.root ? text.from : (node.position?.start.offset ?? text.from))
}

function readMarkdown(text: string): Root | null {
  if (DEEP_MARKERS.test(text)) return null
  const root = parseMarkdown(text)
  return isDeep(root) ? null : root
}

/** Level by level: a tree that is too deep for recursion is what it looks for. */
function isDeep(root: Root): boolean {
  let level: Node[] = [root]
  for (let depth = 0; depth < DEEPEST_LEVEL && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : [])) // children of a node are nodes
  }
  return level.length > 0
}
