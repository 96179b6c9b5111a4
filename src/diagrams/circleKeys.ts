import type { CircleAction, CircleScale } from './circleData.ts'

export interface KeyStroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where the focus is, and where it can go. */
export interface SectorPlace {
  readonly id: string
  readonly rings: readonly { readonly sectors: readonly KeySector[] }[]
}

export interface KeyContext extends SectorPlace {
  readonly scale: CircleScale
  readonly isTargetMode: boolean
}

export type SectorMove = Extract<CircleAction, { readonly kind: 'select' | 'open' }>

interface KeySector {
  readonly id: string
  readonly mirror: string | null
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])
const CLEARS = new Set(['0', 'Delete', 'Backspace'])

/**
 * What a key does at the circle.
 *
 * @returns null for a key that is not the circle's and keeps its meaning in the browser
 * @see WAI-ARIA Authoring Practices, "Listbox"; here arrows also change the ring, as the list has two dimensions
 */
export function circleKey(stroke: KeyStroke, context: KeyContext): readonly CircleAction[] | null {
  if (!isPlain(stroke)) return null
  if (!context.isTargetMode) return plainKey(stroke.key, context)
  const leave: CircleAction = { kind: 'target-mode', isOn: false }
  const value = valueOf(stroke.key, context.scale)
  if (value !== undefined) return [{ kind: 'target', id: context.id, value }, leave]
  if (stroke.key === 'Escape' || stroke.key.toLowerCase() === 'm') return [leave]
  return [leave, ...(plainKey(stroke.key, context) ?? [])]
}

/** What a key does at a circle to look at: arrows, Home and End choose, Enter and Space open. */
export function sectorKey(stroke: KeyStroke, place: SectorPlace): SectorMove | null {
  return isPlain(stroke) ? moveOf(stroke.key, place) : null
}

function isPlain({ key, ctrlKey, metaKey, altKey }: KeyStroke): boolean {
  return !ctrlKey && !metaKey && !altKey && !MODIFIERS.has(key)
}

function plainKey(key: string, context: KeyContext): readonly CircleAction[] | null {
  const { id, scale } = context
  const value = valueOf(key, scale)
  if (value !== undefined) return [{ kind: 'score', id, value }]
  if (key.toLowerCase() === 'u') return [{ kind: 'score', id, value: 'unknown' }]
  if (key.toLowerCase() === 'm') return [{ kind: 'target-mode', isOn: true }]
  const move = moveOf(key, context)
  return move && [move]
}

function moveOf(key: string, place: SectorPlace): SectorMove | null {
  if (key === 'Enter' || key === ' ') return { kind: 'open', id: place.id }
  const next = nextSector(key, place)
  return next === null ? null : { kind: 'select', id: next }
}

/** A level of the scale, null to clear, undefined for any other key. */
function valueOf(key: string, { min, max }: CircleScale): number | null | undefined {
  const digit = /^\d$/.test(key) ? Number(key) : NaN
  if (digit >= min && digit <= max) return digit
  return CLEARS.has(key) ? null : undefined
}

function nextSector(key: string, { id, rings }: SectorPlace): string | null {
  const ring = rings.findIndex(({ sectors }) => sectors.some((sector) => sector.id === id))
  const sectors = rings[ring]?.sectors ?? []
  const index = sectors.findIndex((sector) => sector.id === id)
  if (key === 'ArrowRight') return sectors[(index + 1) % sectors.length]?.id ?? null
  if (key === 'ArrowLeft') return sectors[(index - 1 + sectors.length) % sectors.length]?.id ?? null
  if (key === 'Home') return sectors[0]?.id ?? null
  if (key === 'End') return sectors.at(-1)?.id ?? null
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const others = rings.filter((_, other) => other !== ring).flatMap((other) => other.sectors)
  const mirror = others.find((sector) => sector.id === sectors[index]?.mirror)
  return (mirror ?? nearestByAngle(others, (index + 0.5) / sectors.length))?.id ?? null
}

/** @param turn - 0 to 1, clockwise from twelve o'clock */
function nearestByAngle(sectors: readonly KeySector[], turn: number): KeySector | undefined {
  return sectors[Math.min(sectors.length - 1, Math.floor(turn * sectors.length))]
}
