import type { Root } from 'hast'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { parseHtmlTree } from './html-tree'

/** What a component becomes on the server, as a tree to be asked for roles, names and words. */
export function renderTree(element: ReactElement): Root {
  return parseHtmlTree(renderToStaticMarkup(element))
}
