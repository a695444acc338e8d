const TEXT = { type: 'string', minLength: 1 }
const DATE = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
}

/**
 * What the published schema of CSL-JSON demands of a reference, for the parts that we use: the
 * type is one of its list, names and dates have its form, and there is nothing that it does not know.
 */
export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id', 'title', 'author', 'issued', 'accessed', 'version', 'URL'],
    additionalProperties: false,
    properties: {
      ...{ type: { enum: ['webpage'] }, id: TEXT, title: TEXT, version: TEXT, URL: TEXT },
      ...{ 'container-title': TEXT, publisher: TEXT, language: TEXT, note: TEXT },
      author: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['literal'],
          additionalProperties: false,
          properties: { literal: TEXT },
        },
      },
      ...{ issued: DATE, accessed: DATE },
    },
  },
}
