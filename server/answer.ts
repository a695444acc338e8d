/** A whole answer, before it is known how it travels. Names of headers are in lower case. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }
