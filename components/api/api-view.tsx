import { FieldTable } from '@/components/api/field-table'
import { ListSection } from '@/components/api/list-section'
import { ContentsList } from '@/components/article/contents-list'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import type { ReferenceField, ReferenceList } from '@/lib/api/api-reference'

type Props = {
  title: string
  standfirst: string
  lists: ReferenceList[]
  /** The fields of a list's answer around its records, and of a problem document. */
  envelopes: { list: ReferenceField[]; problem: ReferenceField[] }
  /** A list to begin with: its whole address. */
  example: string
}

/** The read API for people, from the same description that programs read. */
export function ApiView({ title, standfirst, lists, envelopes, example }: Props) {
  return (
    <div className="page-width">
      <PageHeader title={title} standfirst={standfirst} />
      <PageBody>
        <Section id="begin" title="Begin" action={<a href="/api/v1/openapi.json">OpenAPI 3.1</a>}>
          <div className="prose prose-small">
            <p>
              Ask for an address and read the answer: there is no key and nothing to sign up for.
              For example, <a href={example}>the readings of one measure</a>. Any site may do the
              same from a script. Texts and facts are under CC BY 4.0: name Tideline, and link to
              the <code>url</code> of what you use.
            </p>
            <p>
              Answers are JSON. With <code>.csv</code> at the end of an address, or with{' '}
              <code>Accept: text/csv</code>, the same records come as a table. Each answer has an{' '}
              <code>ETag</code>: send it back as <code>If-None-Match</code>, and nothing is sent
              again while it is the same.
            </p>
            <p>
              <a href="/api/v1">/api/v1</a> has the addresses of all lists. A list comes in parts.
              Follow <code>page.next</code> as long as there is one. Every record then comes once,
              in order.
            </p>
          </div>
          <nav aria-label="Lists" className="max-w-text">
            <ContentsList
              headings={lists.map(({ name }) => ({ id: name, text: name, level: 2 }))}
            />
          </nav>
        </Section>
        <Section id="answers" title="What a list answers">
          <p className="max-w-text">
            One record, asked for by its slug, answers <code>data</code>, which is then the record
            itself, and <code>meta.version</code>. Every field is always there: one that says “or
            nothing” is Null where there is nothing to say.
          </p>
          <FieldTable caption="Fields of the answer of a list" fields={envelopes.list} />
        </Section>
        <Section id="problems" title="What is answered instead">
          <p className="max-w-text">
            A parameter that cannot be followed is never passed over: the answer is then a problem
            document (RFC 9457), as it is where there is nothing of a name.
          </p>
          <FieldTable caption="Fields of a problem document" fields={envelopes.problem} />
        </Section>
        {lists.map((described) => (
          <ListSection key={described.name} described={described} />
        ))}
        <Section id="stability" title="What stays">
          <div className="prose prose-small">
            <p>
              Within <code>v1</code>, lists, parameters, fields and columns are added, columns at
              the end. None is taken away or given another meaning. A field that says one of several
              words may come to say others, so be ready for one that you do not know.
            </p>
          </div>
        </Section>
      </PageBody>
    </div>
  )
}
