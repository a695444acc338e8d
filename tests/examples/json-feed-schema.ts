const TEXT = { type: 'string', minLength: 1 }
const WEB_ADDRESS = { type: 'string', format: 'uri', pattern: '^https?://' }
const MOMENT = { type: 'string', format: 'date-time' }
const AUTHORS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    minProperties: 1,
    properties: { name: TEXT, url: WEB_ADDRESS, avatar: WEB_ADDRESS },
    additionalProperties: false,
  },
}

/** JSON Feed 1.1, for the fields that we use: what it demands, and nothing that it does not know. */
export const JSON_FEED_SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: TEXT, description: TEXT, language: TEXT, authors: AUTHORS },
    ...{ home_page_url: WEB_ADDRESS, feed_url: WEB_ADDRESS },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          ...{ id: TEXT, url: WEB_ADDRESS, title: TEXT, content_html: TEXT, content_text: TEXT },
          ...{ date_published: MOMENT, date_modified: MOMENT },
          tags: { type: 'array', items: TEXT },
        },
      },
    },
  },
}
