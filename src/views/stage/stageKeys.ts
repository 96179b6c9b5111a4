import type { StagePlace } from '../../state/stagePlace.ts'

/** What leads the stage wherever it is, by keys in either window. */
export type Lead = 'on' | 'back' | 'blank' | 'clock' | 'full' | 'decide'

/** What a key on the stage asks for. */
export type StageCommand =
  | { readonly kind: Lead }
  /** Another row of the list of what is settled. */
  | { readonly kind: 'row'; readonly by: 1 | -1 }
  /** The next digit is a target. */
  | { readonly kind: 'aim' }
  /** null clears. */
  | { readonly kind: 'level'; readonly value: number | 'unknown' | null }
  | { readonly kind: 'target'; readonly value: number | null }

export interface KeyPress {
  readonly key: string
  /** It is held down, and this is none of its own. */
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

export interface StageKeyState {
  readonly place: StagePlace
  /** Single characters are commands, unless they are switched off. */
  readonly hasLetterKeys: boolean
  /** M was pressed just before. */
  readonly isAiming: boolean
  readonly scale: { readonly min: number; readonly max: number }
}

/** What clickers send, and what moves in any show. */
const PLAIN: Readonly<Record<string, Lead>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  ' ': 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/** Single characters, which can be switched off: those who dictate text press them unawares. */
const CHARACTERS: Readonly<Record<string, Lead>> = { '.': 'blank', b: 'blank', t: 'clock', f: 'full', d: 'decide' }

/** What a key asks for wherever the stage is; null for nothing. @param key - as a keyboard event names it */
export function leadOf(key: string, hasLetterKeys: boolean): Lead | null {
  return found(PLAIN, key) ?? (hasLetterKeys ? found(CHARACTERS, key.toLowerCase()) : null)
}

function found(leads: Readonly<Record<string, Lead>>, key: string): Lead | null {
  return Object.hasOwn(leads, key) ? (leads[key] ?? null) : null
}

/** What a key does where the stage is; null for nothing. */
export function stageCommand(press: KeyPress, state: StageKeyState): StageCommand | null {
  const { key, repeat, ctrlKey, metaKey, altKey } = press
  if (repeat || ctrlKey || metaKey || altKey) return null
  const lead = leadOf(key, state.hasLetterKeys)
  if (lead !== null) return { kind: lead }
  if (state.place.slide === 'settle' && (key === 'ArrowUp' || key === 'ArrowDown')) {
    return { kind: 'row', by: key === 'ArrowUp' ? -1 : 1 }
  }
  return state.hasLetterKeys ? characterCommand(key.toLowerCase(), state) : null
}

/** Whether digits settle something here. */
export function isSettling({ slide, phase }: StagePlace): boolean {
  return slide === 'settle' || (slide === 'component' && phase === 'settled')
}

function digitCommand(digit: number, { isAiming, scale }: StageKeyState): StageCommand | null {
  if (digit !== 0 && (digit < scale.min || digit > scale.max)) return null
  return { kind: isAiming ? 'target' : 'level', value: digit === 0 ? null : digit }
}

/** What settles something, where the room settles. */
function characterCommand(character: string, state: StageKeyState): StageCommand | null {
  if (!isSettling(state.place)) return null
  if (/^\d$/.test(character)) return digitCommand(Number(character), state)
  if (character === 'm') return { kind: 'aim' }
  return character === 'u' ? { kind: 'level', value: 'unknown' } : null
}

/** The keys that a window of its own hands on to the desk: what leads. Full screen is its own, and what settles is the desk's. */
export function isHandedOn({ key, repeat, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (repeat || ctrlKey || metaKey || altKey) return false
  return Object.hasOwn(PLAIN, key) || /^[.btd]$/i.test(key)
}
