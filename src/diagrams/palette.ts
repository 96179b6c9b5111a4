/** The colours of one ring: the same hue from its lowest level to its highest. */
interface RingPalette {
  /** Five fills, lowest level first. A scale with fewer levels skips some of them: see `rampStep`. */
  readonly levels: readonly string[]
  /** What can be read on each of the five fills. */
  readonly onLevels: readonly string[]
  /** The ring's words on `ground` and `panel`, and the line around each fill. */
  readonly text: string
  /** A ground so light that everything reads on it. */
  readonly tint: string
}

/** A fill and what can be read on it. */
export interface Badge {
  readonly fill: string
  readonly text: string
}

/** Every colour of the diagrams, as written in an SVG attribute. */
export interface Palette {
  readonly ground: string
  readonly panel: string
  readonly centre: string
  readonly ink: string
  readonly body: string
  readonly muted: string
  readonly line: string
  readonly edge: string
  readonly track: string
  readonly hatch: string
  /** Only together with a line in `ink`. */
  readonly focus: string
  readonly warn: string
  /** The strategic ring first. */
  readonly rings: readonly RingPalette[]
  readonly prevention: Readonly<Record<'primary' | 'secondary' | 'tertiary', Badge>>
  /** Eight kinds of a thing without an order; told apart without red, green or blue, and in grey by their signs. */
  readonly categories: readonly Badge[]
  /** For all that have no colour of their own. */
  readonly others: Badge
}

const INK = '#14202B'
const WHITE = '#FFFFFF'
const DARK_GROUND = '#10181F'
const DARK_INK = '#F2F6F9'

export const lightPalette: Palette = {
  ground: WHITE,
  panel: '#F6F8F9',
  centre: '#F6F8F9',
  ink: INK,
  body: '#2B3A47',
  muted: '#4C5A66',
  line: '#D9E0E5',
  edge: '#7C8A96',
  track: '#EEF2F5',
  hatch: '#B3BEC8',
  focus: '#FFC933',
  warn: '#C2410C',
  rings: [
    {
      levels: ['#C6DBF1', '#92BAE2', '#5A93CE', '#2769AF', '#123F7A'],
      onLevels: [INK, INK, INK, WHITE, WHITE],
      text: '#123F7A',
      tint: '#EAF1F8',
    },
    {
      levels: ['#CDE6CF', '#9ACBA2', '#559F6B', '#2A7A49', '#0E4D2D'],
      onLevels: [INK, INK, INK, WHITE, WHITE],
      text: '#0E4D2D',
      tint: '#EAF5EC',
    },
  ],
  prevention: {
    primary: { fill: '#E6DDF0', text: INK },
    secondary: { fill: '#A98CC8', text: INK },
    tertiary: { fill: '#5B3A86', text: WHITE },
  },
  categories: [
    { fill: '#13A692', text: INK },
    { fill: '#D7D68C', text: INK },
    { fill: '#256A94', text: WHITE },
    { fill: '#9E95E5', text: INK },
    { fill: '#B0882F', text: INK },
    { fill: '#A3E9F0', text: INK },
    { fill: '#5D3249', text: WHITE },
    { fill: '#4E582A', text: WHITE },
  ],
  others: { fill: '#D9E0E5', text: INK },
}

/** The ramps turn round: the highest level is the lightest. */
export const darkPalette: Palette = {
  ground: DARK_GROUND,
  panel: '#17212A',
  centre: '#1B2731',
  ink: DARK_INK,
  body: '#D5DEE5',
  muted: '#A9B6C1',
  line: '#2D3A46',
  edge: '#6C7B88',
  track: '#1E2A34',
  hatch: '#3B4A57',
  focus: '#FFC933',
  warn: '#FF9A62',
  rings: [
    {
      levels: ['#24456B', '#2F6298', '#4A8AC9', '#86B7E6', '#C5DFF8'],
      onLevels: [DARK_INK, DARK_INK, DARK_GROUND, DARK_GROUND, DARK_GROUND],
      text: '#A9CDF0',
      tint: '#1B2C3D',
    },
    {
      levels: ['#1F4A31', '#2F6F48', '#4C9A67', '#85C799', '#C6EACF'],
      onLevels: [DARK_INK, DARK_INK, DARK_GROUND, DARK_GROUND, DARK_GROUND],
      text: '#9FD8B0',
      tint: '#1A2F25',
    },
  ],
  prevention: {
    primary: { fill: '#3A2C50', text: DARK_INK },
    secondary: { fill: '#7D5EA8', text: DARK_INK },
    tertiary: { fill: '#CDB5EC', text: DARK_GROUND },
  },
  categories: [
    { fill: '#699290', text: DARK_GROUND },
    { fill: '#F5DE82', text: DARK_GROUND },
    { fill: '#6459A4', text: DARK_INK },
    { fill: '#8AE9D6', text: DARK_GROUND },
    { fill: '#9D8657', text: DARK_GROUND },
    { fill: '#B4ABFD', text: DARK_GROUND },
    { fill: '#1C4448', text: DARK_INK },
    { fill: '#4E3906', text: DARK_INK },
  ],
  others: { fill: '#2D3A46', text: DARK_INK },
}

/** On paper, also in grey: no tinted grounds, and darker lines than on a screen. */
export const printPalette: Palette = {
  ...lightPalette,
  panel: WHITE,
  centre: WHITE,
  ink: '#000000',
  body: INK,
  muted: '#3A4651',
  line: '#B3BEC8',
  edge: '#5F6C77',
  hatch: '#8F9CA7',
}

const forcedRing: RingPalette = {
  levels: ['Highlight', 'Highlight', 'Highlight', 'Highlight', 'Highlight'],
  onLevels: ['HighlightText', 'HighlightText', 'HighlightText', 'HighlightText', 'HighlightText'],
  text: 'CanvasText',
  tint: 'Canvas',
}
const forcedBadge: Badge = { fill: 'Canvas', text: 'CanvasText' }

/** For `forced-colors: active`: the person's own colours, by the names that CSS gives them. */
export const forcedPalette: Palette = {
  ground: 'Canvas',
  panel: 'Canvas',
  centre: 'Canvas',
  ink: 'CanvasText',
  body: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  edge: 'CanvasText',
  track: 'Canvas',
  hatch: 'CanvasText',
  focus: 'Highlight',
  warn: 'CanvasText',
  rings: [forcedRing, forcedRing],
  prevention: { primary: forcedBadge, secondary: forcedBadge, tertiary: forcedBadge },
  categories: Array.from({ length: 8 }, () => forcedBadge),
  others: forcedBadge,
}

const STEPS = 5

/**
 * Which of a ring's five colours a level takes: the lowest level the first, the highest the last.
 *
 * @returns 0 to 4
 */
export function rampStep(value: number, scale: { readonly min: number; readonly max: number }): number {
  const part = (value - scale.min) / Math.max(1, scale.max - scale.min)
  return Math.round(Math.min(1, Math.max(0, part)) * (STEPS - 1))
}
