const REMINDER_SECONDS = 20

/**
 * Tells that something is being done: on a terminal one line that counts the seconds and shows
 * the last thing said, elsewhere a word now and then, so that nobody thinks it has stopped.
 */
export function showProgress(label, stream = process.stdout) {
  const began = Date.now()
  const seconds = () => (Date.now() - began) / 1000
  let said = ''
  const remind = () => showMoment(stream, label, Math.floor(seconds()), said)
  const timer = setInterval(remind, stream.isTTY ? 250 : REMINDER_SECONDS * 1000)
  stream.write(`${label}…`)

  return {
    note: (line) => {
      said = line
    },
    /** Completes the line with how it went and for how long, and returns the seconds. */
    end: (formatEnding) => {
      clearInterval(timer)
      const ending = formatEnding(`${seconds().toFixed(1)} s`)
      stream.write(stream.isTTY ? `\r\x1b[2K${label}… ${ending}\n` : ` ${ending}\n`)
      return seconds()
    },
  }
}

function showMoment(stream, label, seconds, said) {
  if (!stream.isTTY) {
    stream.write(` ${seconds} s…`)
    return
  }
  const line = `${label}… ${seconds} s  ${plain(said)}`
  stream.write(`\r\x1b[2K${line.slice(0, stream.columns - 1)}`)
}

/** Without colours and other control characters, which would break a line that is rewritten. */
function plain(text) {
  return text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\x00-\x1f]/g, ' ')
}
