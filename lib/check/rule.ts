import type { Content } from '@/lib/check/reading/content'
import type { ContentFile, Place } from '@/lib/check/reading/content-file'

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
  /**
   * True where all that it says of an article's texts follows from that article and from whatever
   * is no article: while those stay as they are, so does what it says.
   */
  isAboutTexts?: true
  check: (content: Content) => Iterable<Problem>
}

/** What is wrong and where. The message says what is wrong, then what to do. */
export type Problem = { file: ContentFile; place: Place; message: string; fix?: Fix }

/**
 * The remedy of a problem, where there is exactly one and it does not change what the sources are
 * said to state. `text` takes the place of what stands from the place of the problem up to the
 * offset `to`. After it the problem is gone and no other has come.
 */
export type Fix = {
  to: number
  text: string
  /** The latest reading that the text gives now, about which the readers of an article are told. */
  update?: FigureUpdate
}

/** A figure that follows the latest reading of a measure, and the reading that it gave before. */
export type FigureUpdate = {
  measure: string
  /** Null where no reading of the measure says what stood there. */
  before: string | null
}

/**
 * A change to the smallest good content (tests/examples/content/): each path with its new
 * text, its bytes, or only the fields or the body that differ. A text alone is the body of
 * the article there.
 */
export type Example = string | Record<string, ExampleFile>

/** A file of an example: all of it, or the fields and the body that differ. */
export type ExampleFile = string | Uint8Array | { fields?: string; body?: string }
