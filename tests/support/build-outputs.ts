import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BuildOutputs } from '@/server/list-tree-files'

/** What stands in every page, answer and picture: longer than what is left uncompressed. */
const WORDS = 'Every number can be traced. '.repeat(40)
const HEAD = '<link rel="stylesheet" href="/_next/static/a.css"/>'
const MAIN = `<main><p>${WORDS}</p></main>`
const FRAMEWORK = '<script src="/_next/static/a.js" async=""></script>'
const PAYLOAD = `<script>self.__next_f.push([1,"${WORDS}"])</script>`
const PAGE = `<!DOCTYPE html><html><head>${HEAD}${FRAMEWORK}</head><body>${MAIN}${PAYLOAD}</body></html>`

/** Each page of the build as it is to be served. */
export const CLEAN_PAGE = `<!DOCTYPE html><html><head>${HEAD}</head><body>${MAIN}</body></html>`

/** A small site as Next leaves it, in `next/` of a folder, and what Next says of it. */
export function writeOutputs(folder: string): BuildOutputs {
  const write = (name: string, text: string) => writeInto(folder, `next/${name}`, text)
  const page = (pathname: string, name: string) =>
    prerender('page', pathname, write(name, PAGE), { 'content-type': 'text/html' })
  const route = (pathname: string, name: string, headers: Headers) =>
    prerender('route', pathname, write(name, WORDS), headers)
  const payload = (pathname: string, name: string) =>
    prerender(undefined, pathname, write(name, WORDS), {})
  const asset = (pathname: string, name: string, text: string) => ({
    pathname,
    filePath: write(name, text),
  })
  return {
    prerenders: [
      page('/', 'index.html'),
      page('/timeline', 'timeline.html'),
      page('/timeline/pilot', 'pilot.html'),
      page('/_global-error', 'error.html'),
      route('/feed.xml', 'feed.body', {
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'x-next-cache-tags': '_N_T_/layout',
        link: ['</one>; rel="a"', '</two>; rel="b"'],
      }),
      route('/opengraph-image', 'picture.body', { 'content-type': 'image/png' }),
      payload('/timeline.rsc', 'timeline.rsc'),
      payload('/timeline.segments/_tree.segment.rsc', 'a.segment.rsc'),
    ],
    staticFiles: [
      asset('/_next/static/chunks/a.css', 'a.css', `p{color:red}${'/* */'.repeat(200)}`),
      asset('/_next/static/chunks/a.js', 'a.js', 'framework()'),
      asset('/_next/static/media/a.woff2', 'a.woff2', WORDS),
      asset('/404', '404.html', PAGE),
      asset('/500', '500.html', PAGE),
      asset('/feed.xml.rsc', 'feed.rsc', WORDS),
      asset('/icon.svg', 'icon.svg', '<svg/>'),
    ],
  } as unknown as BuildOutputs // of the many fields that Next gives, those that are read
}

/** Writes a file below a folder and gives its full path. */
export function writeInto(folder: string, name: string, text: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

type Headers = Record<string, string | string[]>

function prerender(
  routeType: 'page' | 'route' | undefined,
  pathname: string,
  filePath: string,
  initialHeaders: Headers,
) {
  const compute = routeType && 'static'
  return { routeType, compute, pathname, fallback: { filePath, initialHeaders } }
}
