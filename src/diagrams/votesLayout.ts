import type { ShownVotes, VoteLevel } from './votesData.ts'
import { wrapText } from './stairText.ts'
import { textWidth } from './textWidth.ts'

export interface VotesRequest {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  /** The smallest text, in px; the others are in proportion to it. */
  readonly textSize: number
  /** Three to five, the lowest first. */
  readonly levels: readonly VoteLevel[]
  /** null: the frame alone. */
  readonly votes: ShownVotes | null
}

export interface VoteColumn {
  readonly value: number
  readonly x: number
  readonly width: number
  readonly middle: number
  readonly labelLines: readonly string[]
}

/** Where the frame lies, in CSS px from the upper left corner; text by its baseline. */
export interface VotesLayout {
  readonly columns: readonly VoteColumn[]
  /** Where votes stand: from the baseline up. */
  readonly top: number
  readonly base: number
  /** Baselines. */
  readonly legend: number
  readonly bracket: number
  readonly medianLane: number
  readonly value: number
  readonly label: number
  readonly settled: number
  /** Of the plate behind a settled level. */
  readonly plate: { readonly top: number; readonly bottom: number }
  readonly sizes: VoteSizes
}

export interface VoteSizes {
  readonly small: number
  readonly label: number
  readonly value: number
  readonly count: number
}

const COLUMN_SHARE = 0.8
/** Columns stand no farther apart than this, in em of the smallest text. */
const WIDEST_COLUMN = 12
const LINE = 1.22

/** The frame of a distribution of votes. The same with and without votes, so that a reveal moves nothing but votes. */
export function layoutVotes(request: VotesRequest): VotesLayout {
  const { width, height, textSize: em, levels, votes } = request
  const step = Math.min(width / Math.max(1, levels.length), WIDEST_COLUMN * em)
  const labels = labelsOf(levels, step - 0.5 * em, em)
  const sizes = { small: em, label: labels.size, value: 1.5 * em, count: 1.9 * em }
  const hasLegend = votes !== null && (votes.sides !== null || votes.unit !== '')
  const [legendRow, bracketRow] = [hasLegend ? 1.9 * em : 0, votes?.split ? 1.9 * em : 0]
  const left = (width - step * levels.length) / 2
  const rows = Math.max(1, ...labels.lines.map((lines) => lines.length))
  // From the bottom up.
  const bottom = height - 0.3 * em
  const settled = bottom - 0.35 * em
  const label = settled - LINE * em - (rows - 1) * LINE * labels.size
  const value = label - 1.3 * labels.size
  const plateTop = value - 1.25 * sizes.value
  const medianLane = plateTop - 0.55 * em
  return {
    columns: levels.map(({ value: level }, index) => ({
      value: level,
      x: left + step * (index + (1 - COLUMN_SHARE) / 2),
      width: step * COLUMN_SHARE,
      middle: left + step * (index + 0.5),
      labelLines: labels.lines[index] ?? [],
    })),
    top: Math.min(legendRow + bracketRow + 1.1 * sizes.count, plateTop - 1.9 * em),
    base: plateTop - 1.8 * em,
    legend: 1.1 * em,
    bracket: legendRow + 1.1 * em,
    medianLane,
    value,
    label,
    settled,
    plate: { top: plateTop, bottom },
    sizes,
  }
}

/** Where a place between levels stands, in px from the left. */
export function placeOf({ columns }: VotesLayout, level: number): number {
  const [first, second] = columns
  if (!first) return 0
  return first.middle + (level - first.value) * ((second?.middle ?? first.middle) - first.middle)
}

/** Words beside a place: to its right, or to its left where they would leave the drawing. */
export function besidePlace(place: number, words: { readonly text: string; readonly size: number }, width: number) {
  const reach = textWidth(words.text, words.size, 600)
  const isRight = place + 0.8 * words.size + reach <= width
  return isRight
    ? ({ x: place + 0.8 * words.size, textAnchor: 'start' } as const)
    : ({ x: place - 0.8 * words.size, textAnchor: 'end' } as const)
}

function labelsOf(levels: readonly VoteLevel[], width: number, em: number) {
  const sizes = [1.15 * em, em]
  const fits = (size: number) => levels.every(({ label }) => textWidth(label, size, 400) <= width)
  const size = sizes.find(fits) ?? em
  const lines = levels.map(({ label }) => wrapText(label, { size, weight: 400, width, maxLines: 2 }).lines)
  return { size, lines }
}
