/**
 * Serves what was built. Without maps to the sources, which would have Node keep over a hundred
 * megabytes of them: the bundle is not shrunk, so that its own lines and names can be read.
 */
export const SERVER_COMMAND = [process.execPath, 'dist/server.js']
