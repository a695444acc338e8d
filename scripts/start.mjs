// `npm start`: serves the site that `npm run build` has made, until it is stopped. The server runs in
// this very process, so that it hears itself when it is asked to stop; its log is on the standard
// output, a line of JSON for each request.
import './begin.mjs'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findPortProblem, parsePort } from './check-port.mjs'
import { giveUp } from './give-up.mjs'

const COMMAND = 'npm start'
const SERVER_FILE = path.resolve('dist/server.js')

const { port, problem } = parsePort(process.env.PORT)
if (problem) giveUp(`${problem} ${COMMAND}`)
if (!existsSync(SERVER_FILE)) giveUp('The site is not built yet: run `npm run build` first.')
const taken = await findPortProblem(port, COMMAND)
if (taken) giveUp(taken)
await import(pathToFileURL(SERVER_FILE).href)
