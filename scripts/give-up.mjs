/** Ends the command with what went wrong and what to do, in a sentence or two. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
