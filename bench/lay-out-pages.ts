import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { dropFonts, findStylesAndFont, writeByHand } from '@/bench/write-by-hand'
import { formatCaddyRelease } from '@/scripts/format-caddy-release.mjs'

/** Where the pages are that ours is compared with: in its folder, since a file server looks through each on the way. */
export const BY_HAND = {
  withFonts: '/articles/by-hand',
  withoutFonts: '/articles/by-hand-without-fonts',
}

const PLAIN_STYLES = '/_next/static/chunks/without-fonts.css'

/**
 * Lays out what deploy/Caddyfile serves below a folder: the tree of the build with two more pages in
 * it, which have the text and the styles of the page at an address, but were written by hand, one
 * with its fonts and one without. They are compressed as the build compresses its own. What is not
 * in the tree is left to the server at the port.
 */
export function layOutPages(root: string, address: string, port: number): void {
  const dist = path.join(root, 'current/dist')
  const tree = path.join(dist, 'static')
  mkdirSync(dist, { recursive: true })
  cpSync('dist/static', tree, { recursive: true })
  symlinkSync(path.resolve('dist/headers.caddy'), path.join(dist, 'headers.caddy'))
  const release = formatCaddyRelease({ tree, earlierTree: tree, ports: [port] })
  writeFileSync(path.join(root, 'current/release.caddy'), release)

  const page = readFileSync(path.join(tree, `${address}.html`), 'utf8')
  const { font, styles } = findStylesAndFont(page)
  const plain = dropFonts(readFileSync(path.join(tree, styles), 'utf8'))
  writeCompressed(path.join(tree, PLAIN_STYLES), plain)
  const { withFonts, withoutFonts } = BY_HAND
  writeCompressed(path.join(tree, `${withFonts}.html`), writeByHand(page, styles, font))
  writeCompressed(path.join(tree, `${withoutFonts}.html`), writeByHand(page, PLAIN_STYLES, null))
}

function writeCompressed(file: string, text: string): void {
  writeFileSync(file, text)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }))
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
}
