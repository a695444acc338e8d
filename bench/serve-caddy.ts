import path from 'node:path'
import { type Served, serveCommand } from '@/bench/serve-command'
import { findFreePort } from '@/scripts/check-port.mjs'

const LOWEST_ADMIN_PORT = 3400

/** Serves the release below a folder by a Caddy with deploy/Caddyfile; resolves as soon as it answers. */
export async function serveCaddy(caddy: string, root: string): Promise<Served> {
  const adminPort: number = await findFreePort(LOWEST_ADMIN_PORT)
  const config = path.resolve('deploy/Caddyfile')
  return serveCommand({
    command: () => [caddy, 'run', '--config', config, '--adapter', 'caddyfile'],
    folder: '.',
    environment: (port) => ({
      ...{ TIDELINE_ADDRESS: `http://:${port}`, TIDELINE_ROOT: root },
      ...{ TIDELINE_ADMIN: `localhost:${adminPort}`, XDG_DATA_HOME: path.join(root, 'data') },
      XDG_CONFIG_HOME: path.join(root, 'config'),
    }),
    isQuiet: true,
  })
}
