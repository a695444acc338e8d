import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type ArticleFile, ArticleFileSchema } from '@/lib/article/article-schema'
import { type EventFile, EventFileSchema } from '@/lib/event/event-schema'
import { type TermFile, TermFileSchema } from '@/lib/term/term-schema'

/** A Markdown file as the compiler leaves it: its front matter, and its text as HTML. */
export type Compiled<File> = { slug: string; file: File; html: string }

/** Every article, event and term that the compiler wrote, each list in the order of its slugs. */
export type CompiledContent = {
  articles: Compiled<ArticleFile>[]
  events: Compiled<EventFile>[]
  terms: Compiled<TermFile>[]
}

/** Reads the compiler's output; drafts are left out unless asked for. Throws where there is none. */
export function readCompiled(folder: string, includeDrafts: boolean): CompiledContent {
  if (!existsSync(path.join(folder, 'generated'))) {
    throw new Error(`The content has not been compiled: there is nothing in ${folder}`)
  }
  const published = <File extends { draft: boolean }>(documents: Compiled<File>[]) =>
    documents.filter(({ file }) => includeDrafts || !file.draft)

  return {
    articles: published(readType(folder, 'Article', ArticleFileSchema)),
    events: published(readType(folder, 'Event', EventFileSchema)),
    terms: published(readType(folder, 'Term', TermFileSchema)),
  }
}

const EnvelopeSchema = z.object({
  body: z.object({ html: z.string() }),
  _raw: z.object({ sourceFileName: z.string() }),
})

function readType<Schema extends z.ZodType>(
  folder: string,
  type: string,
  schema: Schema,
): Compiled<z.output<Schema>>[] {
  const directory = path.join(folder, 'generated', type)
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json') && name !== '_index.json')
    .map((name) => parseDocument(readFileSync(path.join(directory, name), 'utf8'), schema))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
}

function parseDocument<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): Compiled<z.output<Schema>> {
  const document: unknown = JSON.parse(text)
  const { body, _raw } = EnvelopeSchema.parse(document)
  return {
    slug: path.basename(_raw.sourceFileName, '.md'),
    file: schema.parse(withoutEnvelope(z.record(z.string(), z.unknown()).parse(document))),
    html: body.html,
  }
}

/** What is left is what the editor wrote. */
function withoutEnvelope(document: Record<string, unknown>): Record<string, unknown> {
  const compilers = new Set(['body', 'type', '_id', '_raw'])
  return Object.fromEntries(Object.entries(document).filter(([key]) => !compilers.has(key)))
}
