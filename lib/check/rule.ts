import type { Content } from '@/lib/check/content'
import type { ContentFile, Place } from '@/lib/check/content-file'

/**
 * One thing that content must keep to. It names itself, gives its reason, and shows itself on
 * examples that are its tests as well.
 */
export type Rule = {
  /** Printed with every message, and the name of its file. */
  name: string
  /** Why readers or editors are better off, in one sentence. */
  reason: string
  examples: { right: Example[]; wrong: Example[] }
  /** True where a message informs and does not stop the publication. */
  isWarning?: true
  check: (content: Content) => Iterable<Problem>
}

/** What is wrong and where. The message says what is wrong, then what to do. */
export type Problem = { file: ContentFile; place: Place; message: string }

/**
 * A change to the smallest good content (tests/examples/content/): each path with its new
 * text, its bytes, or only the fields or the body that differ. A text alone is the body of
 * the article there.
 */
export type Example = string | Record<string, ExampleFile>

/** A file of an example: all of it, or the fields and the body that differ. */
export type ExampleFile = string | Uint8Array | { fields?: string; body?: string }
