/** Resolves when the server at a port of this machine is ready with this content; else throws. */
export async function waitUntilReady(port, contentVersion, longest) {
  const end = performance.now() + longest
  let last = 'it does not answer'
  while (performance.now() < end) {
    const state = await askState(port)
    if (state?.status === 'ready' && state.contentVersion === contentVersion) return
    if (state) last = state.reason ?? `it serves ${state.contentVersion}, not ${contentVersion}`
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(
    `The server at port ${port} was not ready within ${longest / 1000} s: ${last}. See its log.`,
  )
}

async function askState(port) {
  try {
    const signal = AbortSignal.timeout(2000)
    return await (await fetch(`http://127.0.0.1:${port}/ready`, { signal })).json()
  } catch {
    // Not started yet, or still starting: it is asked again.
    return null
  }
}
