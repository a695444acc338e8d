/** What the timeline is, in a sentence. */
export const TIMELINE_DESCRIPTION =
  'What the UK and France agreed, announced and counted on Channel crossings, each event with the figures stated at the time and the source that states them.'
