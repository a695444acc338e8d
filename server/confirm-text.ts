const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g
const TAG = /<!--[\s\S]*?-->|<[^>]*>/g

/**
 * Throws where a page says less, or other, than it did before the framework's scripts were taken out:
 * in its words, its links and pictures, or its data for machines. It reads pages in its own simple
 * way, so that a mistake in taking out is not repeated here; that is enough for what React writes.
 */
export function confirmText(before: string, after: string, address: string): void {
  const [said, says] = [listSayings(before), listSayings(after)]
  for (const [what, words] of Object.entries(said)) {
    if (says[what as keyof typeof says] === words) continue // the same function has made both
    throw new Error(
      `${address} would lose a part of its ${what} with the framework's scripts: see server/strip-framework.ts.`,
    )
  }
}

function listSayings(html: string) {
  const withoutScripts = html.replace(SCRIPT, '')
  return {
    text: withoutScripts.replace(TAG, ''),
    addresses: (withoutScripts.match(/<(a|img|form|object)\b[^>]*>/g) ?? []).join(),
    data: [...html.matchAll(DATA)].map(([, json]) => json).join(),
  }
}
