import { Agent, get } from 'node:http'

const CLOSED_BEFORE = 'The connection had been closed.'
const CLOSED = new Set(['ECONNRESET', 'EPIPE'])

/**
 * What became of the requests of a load. Asked again is what nothing was answered to, since its
 * connection was closed before: whoever only reads may ask again, and browsers do.
 */
export type LoadResult = {
  asked: number
  answered: number
  askedAgain: number
  failures: string[]
}

/**
 * Asks for one address after another, so many at once, as readers whose browsers keep their
 * connections do. An answer counts when it is whole and 200.
 */
export function startLoad(port: number, addressOf: (number: number) => string, atOnce = 16) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const result: LoadResult = { asked: 0, answered: 0, askedAgain: 0, failures: [] }
  let isOver = false

  async function askOnAndOn() {
    while (!isOver) {
      const address = addressOf(result.asked++)
      let failure = await ask(agent, port, address)
      while (failure === CLOSED_BEFORE) {
        result.askedAgain++
        failure = await ask(agent, port, address)
      }
      if (failure === null) result.answered++
      else result.failures.push(`${address}: ${failure}`)
    }
  }

  const readers = Array.from({ length: atOnce }, askOnAndOn)
  return {
    /** Lets what was asked be answered, and tells what became of all. */
    end: async (): Promise<LoadResult> => {
      isOver = true
      await Promise.all(readers)
      agent.destroy()
      return result
    },
    /** Resolves when so many more have been answered. */
    waitFor: async (count: number) => {
      const goal = result.answered + result.failures.length + count
      while (result.answered + result.failures.length < goal) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
}

/** Null when the answer was whole and good; else what was wrong. */
function ask(agent: Agent, port: number, path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get({ agent, port, host: '127.0.0.1', path }, (response) => {
      response.on('error', (error) => resolve(error.message))
      response.on('end', () => {
        const isGood = response.statusCode === 200 && response.complete
        const end = response.complete ? 'whole' : 'cut off'
        const by = response.headers['x-request-id'] ? 'a server' : 'no server'
        resolve(isGood ? null : `${response.statusCode} by ${by}, ${end}`)
      })
      response.resume()
    })
    let hasBegun = false
    request.on('response', () => (hasBegun = true))
    request.on('error', (error) =>
      resolve(!hasBegun && CLOSED.has(codeOf(error)) ? CLOSED_BEFORE : error.message),
    )
  })
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? ''
}
