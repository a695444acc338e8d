/**
 * What deploy/Caddyfile imports of a release: the folder of its tree, that of the one before, whose
 * styles pages may still name, and the servers that run it. Paths are whole, so that Caddy changes
 * from one release to the next when it is told to, and not file by file.
 */
export function formatCaddyRelease({ tree, earlierTree, ports }) {
  return [
    ...['(tree) {', `\troot * ${tree}`, '}', ''],
    ...['(earlier-tree) {', `\troot * ${earlierTree}`, '}', ''],
    ...['(servers) {', `\tto ${ports.map((port) => `127.0.0.1:${port}`).join(' ')}`, '}', ''],
  ].join('\n')
}
