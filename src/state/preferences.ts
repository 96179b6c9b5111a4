import { create } from 'zustand'

/** How answers come in: none is better than another. */
export const COLLECT_WAYS = ['phone', 'codes', 'paper', 'here', 'hands'] as const

/** Of the assessment as it is, of its snapshots as well, and of those of others too. */
export const DATA_SCOPES = ['now', 'snapshots', 'others'] as const

export const DATA_FORMATS = ['xlsx', 'csv', 'json'] as const

/** What one person likes on one machine: part of no assessment, nor of its undo. */
export interface Preferences {
  readonly language: 'da' | 'en'
  readonly theme: 'system' | 'light' | 'dark'
  /** Single letters as shortcuts for the whole page (F, T); some people dictate text, and set them off unawares. */
  readonly hasLetterKeys: boolean
  /** How the components are shown for scoring. */
  readonly scoringAs: 'circle' | 'table'
  /** Which part of what a round has shown is looked at. */
  readonly understandingPart: 'talks' | 'circle' | 'groups' | 'comparison'
  /** How the circle of a round is shown. */
  readonly understandingAs: 'circle' | 'table'
  /** The column that the ranking is sorted by, as its table writes it; '' for as it comes. */
  readonly rankingBy: string
  /** Where participants open their page, when it is not where the app itself is; '' for there. */
  readonly participantsUrl: string
  /** The way of taking answers in that was used last. */
  readonly collectBy: (typeof COLLECT_WAYS)[number]
  /** What data were last taken home of, and as which kind of file. */
  readonly dataScope: (typeof DATA_SCOPES)[number]
  readonly dataFormat: (typeof DATA_FORMATS)[number]
}

const FIRST: Preferences = {
  language: 'da',
  theme: 'system',
  hasLetterKeys: true,
  scoringAs: 'circle',
  understandingPart: 'talks',
  understandingAs: 'circle',
  rankingBy: '',
  participantsUrl: '',
  collectBy: 'phone',
  dataScope: 'now',
  dataFormat: 'xlsx',
}

/** Kept by the app: it reads them at the start and writes each change. */
export const usePreferences = create<Preferences>(() => FIRST)

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change)
}

/** Takes up what makes sense of stored preferences, and the first choice for the rest. */
export function preferencesFrom(stored: unknown): Preferences {
  const found = typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Preferences, unknown>>) : {}
  return {
    language: oneOf(['da', 'en'], found.language) ?? FIRST.language,
    theme: oneOf(['system', 'light', 'dark'], found.theme) ?? FIRST.theme,
    hasLetterKeys: oneOf([true, false], found.hasLetterKeys) ?? FIRST.hasLetterKeys,
    scoringAs: oneOf(['circle', 'table'], found.scoringAs) ?? FIRST.scoringAs,
    understandingPart: oneOf(['talks', 'circle', 'groups', 'comparison'], found.understandingPart) ?? FIRST.understandingPart,
    understandingAs: oneOf(['circle', 'table'], found.understandingAs) ?? FIRST.understandingAs,
    rankingBy: typeof found.rankingBy === 'string' ? found.rankingBy : FIRST.rankingBy,
    participantsUrl: typeof found.participantsUrl === 'string' ? found.participantsUrl : FIRST.participantsUrl,
    collectBy: oneOf(COLLECT_WAYS, found.collectBy) ?? FIRST.collectBy,
    dataScope: oneOf(DATA_SCOPES, found.dataScope) ?? FIRST.dataScope,
    dataFormat: oneOf(DATA_FORMATS, found.dataFormat) ?? FIRST.dataFormat,
  }
}

function oneOf<const T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value)
}
