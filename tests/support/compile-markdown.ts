import type { MarkdownUnifiedBuilderCallback } from 'contentlayer2/core'
import { unified } from 'unified'
import config from '@/contentlayer.config'

/** The HTML that the compiler makes of a Markdown text, by the very pipeline that it uses. */
export async function compileMarkdown(text: string): Promise<string> {
  const { options } = await config(undefined)
  const build = options.markdown as MarkdownUnifiedBuilderCallback // contentlayer.config.ts gives a function
  const processor = unified()
  build(processor)
  return String(await processor.process(text))
}
