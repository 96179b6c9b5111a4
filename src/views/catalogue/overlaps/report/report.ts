import type { Overlap } from '../../../../analysis/overlaps.ts'
import { countFitting, heightOfText, roomBelow, type PaperText } from '../../../printing/paperRoom.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import type { PartProps } from '../../partProps.ts'
import { answeredText, type AnsweredOverlap } from '../answered.ts'
import { overlapName, overlapsHeadline, placeOf, reasonTexts } from '../overlapWords.ts'

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

/** How much is told of each overlap. */
interface Detail {
  /** Interventions, and lines of reasons, at most. */
  readonly members: number
  readonly lines: 4 | 8
}

/** As much as is worth reading, where all overlaps have room with that; else so little that many have. */
const FULL: Detail = { members: 8, lines: 8 }
const BRIEF: Detail = { members: 4, lines: 4 }

/** What the first page shows, and how much it leaves to the screen. */
export interface OverlapsOnPaper {
  readonly heading: string
  /** Of the reasons. */
  readonly lines: Detail['lines']
  readonly rows: readonly ReportRow[]
  readonly moreRows: number
  readonly answered: readonly { readonly overlap: AnsweredOverlap; readonly text: string }[]
  readonly moreAnswered: number
  /** Whether so much of the page is empty that notes can be written there. */
  readonly hasRoomForNotes: boolean
}

/** Of the first page's notes, and of what stands above the rows of its tables, in px. */
const AROUND = { note: 17, open: 23, answered: 28 } as const
/** What the answered ones may take at most as long as there are open ones. */
const ANSWERED_SHARE = 0.3
const ROOM_FOR_NOTES = 160
const PADDING = 9
const LINE = 14
const MORE = 20
/** Three boxes to tick. */
const LEAST_HEIGHT = PADDING + 3 * 17

const NAME: PaperText = { width: 222, size: 12, weight: 600, maxLines: 2, lineHeight: 16 }
const WHY = { width: 222, size: 11, weight: 400, lineHeight: LINE } as const
const MEMBER: PaperText = { width: 298, size: 11, weight: 600, maxLines: 2, lineHeight: LINE }
const ANSWERED: PaperText = { width: 530, size: 11, weight: 400, maxLines: 2, lineHeight: LINE }

/** Chooses what has room on one page: the surest overlaps, and the newest answers. */
export function overlapsOnPaper({ open, answered, words }: Pick<ReportProps, 'open' | 'answered' | 'words'>): OverlapsOnPaper {
  const { t } = words
  const heading = open.length === 0 ? t('overlaps:report.noneOpen') : overlapsHeadline(open, words)
  const tables = (open.length > 0 ? AROUND.open : 0) + (answered.length > 0 ? AROUND.answered : 0)
  const room = roomBelow([heading]) - AROUND.note - tables
  const told = answered.map((overlap) => ({ overlap, text: answeredText(overlap, words) }))
  const heights = told.map(({ text }) => PADDING + heightOfText(text, ANSWERED))
  const wanted = heights.reduce((sum, height) => sum + height, 0)
  const kept = open.length === 0 ? room : Math.min(wanted, room * ANSWERED_SHARE)
  const { lines, rows, rowHeights, shown } = rowsIn(room - kept, open, words)
  const used = rowHeights.slice(0, shown).reduce((sum, height) => sum + height, shown < rows.length ? MORE : 0)
  const shownAnswered = countFitting(heights, room - used, MORE)
  const usedInAll = heights.slice(0, shownAnswered).reduce((sum, height) => sum + height, used)
  return {
    heading,
    lines,
    rows: rows.slice(0, shown),
    moreRows: rows.length - shown,
    answered: told.slice(0, shownAnswered),
    moreAnswered: told.length - shownAnswered,
    hasRoomForNotes: room - usedInAll > ROOM_FOR_NOTES,
  }
}

function rowsIn(room: number, open: readonly Overlap[], words: CatalogueWords) {
  const told = (detail: Detail) => {
    const rows = open.map((overlap) => rowOf(overlap, detail, words))
    const rowHeights = rows.map((row) => heightOfRow(row, detail))
    return { lines: detail.lines, rows, rowHeights, shown: countFitting(rowHeights, room, MORE) }
  }
  const full = told(FULL)
  return full.shown === open.length ? full : told(BRIEF)
}

function rowOf(overlap: Overlap, detail: Detail, words: CatalogueWords): ReportRow {
  const members = overlap.interventions.map((each) => `${each.name} – ${placeOf(each, words)}`)
  const shown = members.length > detail.members ? members.slice(0, detail.members - 1) : members
  return {
    id: overlap.id,
    name: overlapName(overlap, words),
    why: reasonTexts(overlap, words).join(' '),
    members: shown,
    moreMembers: members.length - shown.length,
  }
}

function heightOfRow({ name, why, members, moreMembers }: ReportRow, { lines }: Detail): number {
  const first = heightOfText(name, NAME) + heightOfText(why, { ...WHY, maxLines: lines })
  const second = members.reduce((sum, text) => sum + heightOfText(text, MEMBER), moreMembers > 0 ? LINE : 0)
  return Math.max(LEAST_HEIGHT, PADDING + Math.max(first, second))
}
