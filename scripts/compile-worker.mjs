// The thread of compile-content.ts: contentlayer, its configuration read once, compiling whenever
// it is told to. Each time it answers with whether that went well and what contentlayer said.
import { format } from 'node:util'
import { parentPort } from 'node:worker_threads'
import { generateDotpkg, getConfig, runMain } from 'contentlayer2/core'

// By itself contentlayer would go by the shell's PWD, which need not be where we are.
const customCwd = process.cwd()
const run = runMain({ tracingServiceName: 'tideline', verbose: false, customCwd })
let said = []
console.log = (...parts) => said.push(format(...parts))
// contentlayer tells what is wrong and ends its process: the answer is given on the way out.
process.on('exit', () => answer(false))
const config = run(getConfig({}))

parentPort.on('message', async () => {
  await run(generateDotpkg({ config: await config, verbose: false }))
  answer(true)
})

function answer(ok) {
  parentPort.postMessage({ ok, output: said.join('\n').trim() })
  said = []
}
