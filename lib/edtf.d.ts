/** The parts of `edtf` that we use; the package brings no types of its own. */
declare module 'edtf' {
  /** Parses a date or interval; throws where the text is neither. Ends are milliseconds, both included. */
  export default function edtf(text: string): { min: number; max: number }
}
