import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { SANITISE_SCHEMA } from './lib/markdown/sanitise-schema'

// contentlayer compiles Markdown and computes nothing else: which fields a file must have is
// said once, in lib/*/…-schema.ts, and checked before this runs. Hence `json` fields here;
// a `date` or `string` field would also refuse a year such as 2020.

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/**/*.md',
  fields: fieldsNamed(
    'title kind standfirst published covers topics actors events sources keyPoints updates corrections draft',
  ),
}))

const Event = defineDocumentType(() => ({
  name: 'Event',
  filePathPattern: 'events/*.md',
  fields: fieldsNamed('title date dateNote kind topics actors sources follows keyStatistics draft'),
}))

const Term = defineDocumentType(() => ({
  name: 'Term',
  filePathPattern: 'terms/*.md',
  fields: fieldsNamed('title aliases seeAlso draft'),
}))

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['articles', 'events', 'terms'],
  documentTypes: [Article, Event, Term],
  disableImportAliasWarning: true,
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  // The whole pipeline is ours, so that nothing reaches a page that was not sanitised.
  markdown: (builder) => {
    builder
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeSanitize, SANITISE_SCHEMA)
      .use(rehypeSlug)
      .use(rehypeStringify)
  },
})

function fieldsNamed(names: string) {
  return Object.fromEntries(names.split(' ').map((name) => [name, { type: 'json' as const }]))
}
