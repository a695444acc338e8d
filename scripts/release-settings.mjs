import path from 'node:path'

/**
 * Where releases are kept and how their servers are started, stopped and switched to, all of it from
 * the surroundings. A command is run by the shell in the folder of the releases; PORT says of which
 * server it speaks. Returns the settings, or the sentence that says which is wrong.
 */
export function readReleaseSettings(environment) {
  const given = (name, otherwise) => environment[name] || otherwise
  const root = given('TIDELINE_ROOT', '/srv/tideline')
  const ports = given('TIDELINE_PORTS', '3001 3002 3003 3004')
    .trim()
    .split(/[\s,]+/)
  const seconds = given('TIDELINE_READY_SECONDS', '60')
  const problem = findProblem(root, ports, seconds)
  if (problem) return { settings: null, problem }
  const settings = {
    root: path.resolve(root),
    portGroups: [ports.slice(0, ports.length / 2), ports.slice(ports.length / 2)],
    readyMs: Number(seconds) * 1000,
    start: given('TIDELINE_START', 'systemctl start "tideline@$PORT.service"'),
    stop: given('TIDELINE_STOP', 'systemctl stop "tideline@$PORT.service"'),
    reload: given(
      'TIDELINE_RELOAD',
      'caddy reload --config /etc/caddy/Caddyfile --adapter caddyfile',
    ),
  }
  return { settings, problem: null }
}

function findProblem(root, ports, seconds) {
  if (!/^\/[\w./-]+$/.test(root)) {
    return `TIDELINE_ROOT is "${root}", and is to be a whole path, of letters, digits, dots and hyphens.`
  }
  const areRight = ports.every((port) => /^[1-9]\d{1,4}$/.test(port) && Number(port) < 65_536)
  if (!areRight || ports.length % 2 !== 0 || new Set(ports).size !== ports.length) {
    return `TIDELINE_PORTS is "${ports.join(' ')}", and is to be an even number of ports: one half for a release, the other for the next.`
  }
  if (!/^[1-9]\d{0,3}$/.test(seconds)) {
    return `TIDELINE_READY_SECONDS is "${seconds}", and is to be a whole number: how long a new server may take to start.`
  }
  return null
}
