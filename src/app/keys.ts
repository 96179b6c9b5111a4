import type { Id } from '../model/assessment.ts'

/** What the keys of this app begin with: others of the same origin store beside it. */
export const PREFIX = 'komponentcirklen.'

export const LIST_KEY = `${PREFIX}list`
export const PREFERENCES_KEY = `${PREFIX}preferences`
/** How a workshop stands at this moment. */
export const LIVE_KEY = `${PREFIX}live`
/** What the stage, a window of its own, shows: all that it is told. */
export const SCENE_KEY = `${PREFIX}scene`
export const WINDOW_PREFIX = `${PREFIX}window.`

export type Generation = 'a' | 'b'

const TEXT_KEY = /^komponentcirklen\.assessment\.([\w%-]+)\.[ab]$/

const SET_ASIDE_KEY =
  /^(komponentcirklen\.(?:list|assessment\.([\w%-]+)\.(?:a|b|current)))\.unreadable\.\d{4}-[\d:.TZ-]+\+*$/

/** Where one of the two texts of an assessment lies. */
export function textKey(id: Id, generation: Generation): string {
  return `${PREFIX}assessment.${encoded(id)}.${generation}`
}

/** Where it says which of the two is the current one. */
export function pointerKey(id: Id): string {
  return `${PREFIX}assessment.${encoded(id)}.current`
}

export function undoKey(id: Id): string {
  return `${PREFIX}undo.${encoded(id)}`
}

/** @returns null for a key that holds no text of an assessment */
export function idOfText(key: string): Id | null {
  return decoded(TEXT_KEY.exec(key)?.[1])
}

/** Where a text is moved that could not be read. @param moment - ISO 8601, in UTC */
export function setAsideKey(key: string, moment: string): string {
  return `${key}.unreadable.${moment}`
}

/** Where a text that was set aside came from, and whose it was; null for any other key. */
export function originOf(key: string): { readonly key: string; readonly id: Id | null } | null {
  const [, from, id] = SET_ASIDE_KEY.exec(key) ?? []
  return from === undefined ? null : { key: from, id: decoded(id) }
}

/** Ids may hold dots, and dots divide keys. */
function encoded(id: Id): string {
  return id.replaceAll(/[^\w-]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function decoded(text: string | undefined): Id | null {
  if (text === undefined) return null
  return text.replaceAll(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
