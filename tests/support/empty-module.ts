// Stands in for modules that only mean something inside Next.js, such as `server-only`.
export {}
