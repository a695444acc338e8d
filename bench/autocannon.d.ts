declare module 'autocannon' {
  /** What is asked for, over so many connections at once; each is set up before it begins. */
  export type Options = {
    url: string
    connections: number
    /** In seconds. */
    duration: number
    headers: Record<string, string>
    setupClient: (client: { setRequests: (requests: { path: string }[]) => void }) => void
  }

  /** What came of it: answers a second, and how many were no answer or no success. */
  export type Result = {
    requests: { average: number; total: number }
    non2xx: number
    errors: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
