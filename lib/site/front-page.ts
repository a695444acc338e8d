/** What the editors put on the front page: the article that leads it, and the four measures on top. */
export const FRONT_PAGE = {
  lead: 'one-in-one-out-pilot',
  measures: [
    'small-boat-arrivals-year-to-date',
    'pilot-returns-per-week',
    'uk-funding-to-france',
    'joint-intelligence-cell-arrests',
  ],
  /** The measure whose readings are drawn below the lead. */
  chart: 'small-boat-arrivals-year-to-date',
} as const
