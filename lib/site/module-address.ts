/**
 * Where a browser finds the custom elements. The name has a hash of what they are, so that they may
 * be kept for ever. It is written in when the pages are compiled (see next.config.ts); elsewhere it
 * stands for a module that is not made yet.
 */
export const MODULE_ADDRESS = process.env.MODULE_ADDRESS ?? '/enhance/elements.js'
