import fc from 'fast-check'

/** Any day from 1000 to 9999, `YYYY-MM-DD`. */
export const anyDay = fc
  .date({
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

/** Any date, be it a year, a month or a day. */
export const anyDate = fc
  .tuple(anyDay, fc.constantFrom('YYYY', 'YYYY-MM', 'YYYY-MM-DD'))
  .map(([day, precision]) => day.slice(0, precision.length))
