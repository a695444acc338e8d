// The door through which Next tells that a build is complete (`adapterPath` in next.config.ts). Next
// opens it at every start too, in releases that have no TypeScript loader: it is fetched only here.
export const name = 'tideline'

export async function onBuildComplete(build) {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { finishBuild } = await import('./finish-build.ts')
  await finishBuild(build)
  await unregister()
}
