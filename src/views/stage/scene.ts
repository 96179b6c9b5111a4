import { liveFrom } from '../../state/live.ts'
import type { StageShow } from '../../state/stageShow.ts'
import type { Preferences } from '../../state/preferences.ts'

/** What the desk hands the window of the stage. */
export interface Scene extends Pick<Preferences, 'language' | 'hasLetterKeys'> {
  readonly show: StageShow
  /** As it was chosen; a projector is light unless dark was asked for. */
  readonly theme: 'light' | 'dark'
}

export function writeScene(show: StageShow, { language, theme, hasLetterKeys }: Preferences): string {
  const scene: Scene = { show, language, theme: theme === 'dark' ? 'dark' : 'light', hasLetterKeys }
  return JSON.stringify(scene)
}

/** @returns null for nothing, and for what no desk of this version wrote */
export function readScene(text: string | null): Scene | null {
  const { show, language, theme, hasLetterKeys } = fieldsOf(parsed(text))
  if (!isShow(show)) return null
  return {
    show: { ...show, live: { ...liveFrom(show.live), warnedAt: momentOf(fieldsOf(show.live)['warnedAt']) } },
    language: language === 'en' ? 'en' : 'da',
    theme: theme === 'dark' ? 'dark' : 'light',
    hasLetterKeys: hasLetterKeys !== false,
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Written by something else, or cut off.
    return null
  }
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const orNull = (check: Check): Check => (value) => value === null || check(value)
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check)
const record = (checks: Readonly<Record<string, Check>>): Check => (value) => {
  const fields = fieldsOf(value)
  return Object.entries(checks).every(([name, check]) => check(fields[name]))
}
const oneOf = (...allowed: readonly unknown[]): Check => (value) => allowed.includes(value)

const VOTES = { status: oneOf('shown', 'hidden', 'empty'), counts: orNull(listOf(isNumber)) }
const LEVEL = { ...VOTES, id: isText }
const GROUP_KIND = oneOf('leaders-staff', 'fields')

const SHOW = record({
  assessment: record({ municipality: isText, team: isText, isExample: isFlag }),
  round: record({
    id: isText,
    number: isNumber,
    tag: isText,
    components: listOf(isText),
    groups: GROUP_KIND,
    minimumGroupSize: isNumber,
  }),
  live: record({}),
  answered: isNumber,
  expected: orNull(isNumber),
  agenda: listOf(record({ id: isText, minutes: isNumber })),
  published: listOf(
    record({
      component: isText,
      groupKind: GROUP_KIND,
      room: record(VOTES),
      groups: listOf(record({ ...LEVEL, levels: listOf(record(LEVEL)) })),
      isOpenVote: isFlag,
      unstated: orNull(isNumber),
    }),
  ),
  talks: listOf(isText),
  settled: listOf(
    record({
      component: isText,
      value: (value) => value === 'unknown' || orNull(isNumber)(value),
      target: orNull(isNumber),
      why: isText,
      decision: isText,
    }),
  ),
  joinUrl: orNull(isText),
})

function isShow(value: unknown): value is StageShow {
  return SHOW(value)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function momentOf(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null
}
