import type { Overlap } from '../../../../analysis/overlaps.ts'
import { countFitting, heightOfText, type PaperText } from '../../../printing/paperRoom.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import type { PartProps } from '../../partProps.ts'
import { answeredText, type AnsweredOverlap } from '../answered.ts'
import { overlapName, placeOf, reasonTexts } from '../overlapWords.ts'

/** What the report is made of. */
export interface ReportProps extends PartProps {
  /** Those that the filter lets through, the surest first. */
  readonly open: readonly Overlap[]
  readonly answered: readonly AnsweredOverlap[]
}

/** An overlap on paper. */
export interface ReportRow {
  readonly id: string
  readonly name: string
  readonly why: string
  /** Interventions with their places, as many as there is room for. */
  readonly members: readonly string[]
  /** How many more there are. */
  readonly moreMembers: number
}

/** What the first page shows, and how much it leaves to the screen. */
export interface OverlapsOnPaper {
  readonly rows: readonly ReportRow[]
  readonly moreRows: number
  readonly answered: readonly { readonly overlap: AnsweredOverlap; readonly text: string }[]
  readonly moreAnswered: number
}

/** Of the rows of both tables on the first page together, in px. */
const ROOM = 790
/** What the answered ones may take at most as long as there are open ones. */
const ANSWERED_SHARE = 0.3
const MOST_MEMBERS = 4
const PADDING = 9
const LINE = 14
const MORE = 20
/** Three boxes to tick. */
const LEAST_HEIGHT = PADDING + 3 * 17

const NAME: PaperText = { width: 222, size: 12, weight: 600, maxLines: 2, lineHeight: 16 }
const WHY: PaperText = { width: 222, size: 11, weight: 400, maxLines: 4, lineHeight: LINE }
const MEMBER: PaperText = { width: 298, size: 11, weight: 600, maxLines: 2, lineHeight: LINE }
const ANSWERED: PaperText = { width: 530, size: 11, weight: 400, maxLines: 2, lineHeight: LINE }

/** Chooses what has room on one page: the surest overlaps, and the newest answers. */
export function overlapsOnPaper({ open, answered, words }: Pick<ReportProps, 'open' | 'answered' | 'words'>): OverlapsOnPaper {
  const rows = open.map((overlap) => rowOf(overlap, words))
  const told = answered.map((overlap) => ({ overlap, text: answeredText(overlap, words) }))
  const heights = told.map(({ text }) => PADDING + heightOfText(text, ANSWERED))
  const wanted = heights.reduce((sum, height) => sum + height, 0)
  const kept = rows.length === 0 ? ROOM : Math.min(wanted, ROOM * ANSWERED_SHARE)
  const rowHeights = rows.map(heightOfRow)
  const shown = countFitting(rowHeights, ROOM - kept, MORE)
  const used = rowHeights.slice(0, shown).reduce((sum, height) => sum + height, shown < rows.length ? MORE : 0)
  const shownAnswered = countFitting(heights, ROOM - used, MORE)
  return {
    rows: rows.slice(0, shown),
    moreRows: rows.length - shown,
    answered: told.slice(0, shownAnswered),
    moreAnswered: told.length - shownAnswered,
  }
}

function rowOf(overlap: Overlap, words: CatalogueWords): ReportRow {
  const members = overlap.interventions.map((each) => `${each.name} – ${placeOf(each, words)}`)
  const shown = members.length > MOST_MEMBERS ? members.slice(0, MOST_MEMBERS - 1) : members
  return {
    id: overlap.id,
    name: overlapName(overlap, words),
    why: reasonTexts(overlap, words).join(' '),
    members: shown,
    moreMembers: members.length - shown.length,
  }
}

function heightOfRow({ name, why, members, moreMembers }: ReportRow): number {
  const first = heightOfText(name, NAME) + heightOfText(why, WHY)
  const second = members.reduce((sum, text) => sum + heightOfText(text, MEMBER), moreMembers > 0 ? LINE : 0)
  return Math.max(LEAST_HEIGHT, PADDING + Math.max(first, second))
}
