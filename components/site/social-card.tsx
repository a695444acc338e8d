import type { CSSProperties } from 'react'
import { WORDMARK_PATH } from '@/components/site/wordmark-path'
import type { MarkStatus } from '@/components/statistic/mark-status'

/** What the picture of a page says when the page is shared. */
export type SocialCardContent = {
  /** "Explainer", "Statistic", "Source". */
  kind: string
  title: string
  /** One number, with its mark, and what it is in a line or two. */
  figure?: { number: string; status: MarkStatus; caption: string; standing?: string }
  /** A line or two at the end: where it stands, and when. */
  footer: string[]
}

/** The picture of a page for other sites, 1,200 by 630: drawn by a tool that knows flex boxes and inline styles only. */
export function SocialCard({ content }: { content: SocialCardContent }) {
  const { kind, title, figure, footer } = content

  return (
    <div style={STYLES.card}>
      <div style={STYLES.paper}>
        <div style={STYLES.top}>
          <svg width="214" height="60" viewBox="0 0 712 200">
            <path fill={COLOURS.ink} d={WORDMARK_PATH.letters} />
            <path fill={COLOURS.over} d={WORDMARK_PATH.bracket} />
          </svg>
          <div style={STYLES.kind}>{kind}</div>
        </div>
        <div style={title.length > LONG_TITLE ? STYLES.longTitle : STYLES.title}>{title}</div>
        <div style={STYLES.foot}>
          {figure && <MarkedNumber number={figure.number} status={figure.status} />}
          {figure && (
            <div style={STYLES.lines}>
              <div>{figure.caption}</div>
              {figure.standing && <div style={STYLES.standing}>{figure.standing}</div>}
            </div>
          )}
          <div style={figure ? STYLES.footerEnd : STYLES.footer}>
            {footer.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        </div>
      </div>
      <div style={STYLES.neatline}>
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index} style={STYLES.segment} />
        ))}
      </div>
    </div>
  )
}

/** Dots are set one by one, since the tool draws no dotted borders. */
function MarkedNumber({ number, status }: { number: string; status: MarkStatus }) {
  const dots = status === 'questioned' ? Math.ceil(number.length * 5) : 0

  return (
    <div style={number.length > LONG_NUMBER ? STYLES.longNumber : STYLES.number}>
      <div style={status === 'withdrawn' ? STYLES.struck : STYLES.plain}>{number}</div>
      <div style={BRACKETS[status]}>
        {Array.from({ length: dots }, (_, index) => (
          <div key={index} style={STYLES.dot} />
        ))}
      </div>
    </div>
  )
}

const LONG_TITLE = 70
const LONG_NUMBER = 8

/** The light tokens of tokens.css, which the tool cannot read. */
const COLOURS = { paper: '#fbfaf5', ink: '#12222c', ink2: '#47575f', over: '#a3125c' } as const

const TITLE: CSSProperties = {
  fontFamily: 'Serif',
  fontWeight: 500,
  fontSize: 76,
  lineHeight: 1.08,
  letterSpacing: -1,
  textWrap: 'balance',
  maxWidth: 1072,
  margin: 'auto 0',
}
const NUMBER: CSSProperties = {
  display: 'flex',
  position: 'relative',
  flexShrink: 0,
  fontFamily: 'Serif',
  fontWeight: 500,
  fontSize: 104,
  lineHeight: 1,
  paddingBottom: 14,
}
const BRACKET: CSSProperties = {
  display: 'flex',
  justifyContent: 'space-between',
  position: 'absolute',
  left: -2,
  right: 2,
  bottom: 0,
  height: 12,
  borderLeft: `4px solid ${COLOURS.over}`,
  borderRight: `4px solid ${COLOURS.over}`,
  borderBottom: `4px solid ${COLOURS.over}`,
}
const DASHED: CSSProperties = {
  ...BRACKET,
  borderLeft: `4px dashed ${COLOURS.over}`,
  borderRight: `4px dashed ${COLOURS.over}`,
  borderBottom: `4px dashed ${COLOURS.over}`,
}

const BRACKETS: Record<MarkStatus, CSSProperties> = {
  current: BRACKET,
  'later-reading': DASHED,
  replaced: DASHED,
  questioned: { ...BRACKET, border: 'none', height: 5 },
  withdrawn: { display: 'none' },
  calculated: { ...BRACKET, height: 16, borderTop: `4px solid ${COLOURS.over}` },
}

const STYLES = {
  card: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    background: COLOURS.paper,
    color: COLOURS.ink,
    fontFamily: 'Sans',
    fontSize: 26,
    lineHeight: 1.35,
  },
  paper: { display: 'flex', flexDirection: 'column', flexGrow: 1, padding: '56px 64px 40px' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  kind: { fontWeight: 600 },
  title: TITLE,
  longTitle: { ...TITLE, fontSize: 62 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: 32,
    borderTop: `3px solid ${COLOURS.ink}`,
    paddingTop: 26,
  },
  number: NUMBER,
  longNumber: { ...NUMBER, fontSize: 72 },
  plain: {},
  struck: { textDecoration: 'line-through', textDecorationColor: COLOURS.over },
  dot: { width: 4, height: 4, borderRadius: 2, background: COLOURS.over },
  lines: { display: 'flex', flexDirection: 'column', flexShrink: 1 },
  standing: { fontWeight: 600 },
  footer: { display: 'flex', flexDirection: 'column', color: COLOURS.ink2 },
  footerEnd: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    flexShrink: 0,
    marginLeft: 'auto',
    color: COLOURS.ink2,
  },
  neatline: {
    display: 'flex',
    alignItems: 'center',
    gap: 75,
    height: 18,
    borderTop: `2px solid ${COLOURS.ink}`,
    borderBottom: `2px solid ${COLOURS.ink}`,
  },
  segment: { width: 75, height: 6, background: COLOURS.ink },
} as const satisfies Record<string, CSSProperties>
