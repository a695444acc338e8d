import { createServer } from 'node:net'

const HIGHEST = 65535

/** The port to serve on, from PORT, or 3000; or the sentence that says what is wrong with PORT. */
export function parsePort(given) {
  const text = given || '3000'
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= HIGHEST) return { port, problem: null }
  const problem = `PORT is "${text}", and a port is a whole number from 1 to ${HIGHEST}. For instance: PORT=3001`
  return { port: null, problem }
}

/** Null when the port can be used; else a sentence that names it and says what to do. */
export async function findPortProblem(port, command) {
  const code = (await tryPort({ port })) ?? (await tryPort({ port, host: '127.0.0.1' }))
  if (code === null) return null
  if (code === 'EACCES') {
    return `Port ${port} is not open to ordinary users. Choose one above 1023: PORT=3000 ${command}`
  }
  const other = await findFreePort(port + 1)
  return `Port ${port} is already taken (${code}). Stop the program that uses it, or choose another port: PORT=${other} ${command}`
}

/** A port that nothing uses at the moment, this one or the next above it. */
export async function findFreePort(from) {
  for (let port = from; port <= HIGHEST; port += 1) {
    if ((await tryPort({ port })) === null) return port
  }
  throw new Error(`No port from ${from} upwards is free.`)
}

function tryPort(address) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen(address, () => server.close(() => resolve(null)))
  })
}
