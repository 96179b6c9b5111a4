import { create } from 'zustand'
import { AGENDA, type AgendaId } from '../model/agenda.ts'
import { FIRST_PLACE, type RevealOrder, type StagePlace } from './stagePlace.ts'

/** How a workshop stands at this moment: part of no assessment, nor of its undo; kept through a reload. */
export interface Live {
  /** The round that it is about; null before any. */
  readonly round: string | null
  readonly order: RevealOrder
  readonly place: StagePlace
  readonly isBlank: boolean
  readonly isClockShown: boolean
  /** When the workshop began: ISO 8601, in UTC; null before it. */
  readonly startedAt: string | null
  /** The agenda item that is on, and when it began. */
  readonly item: AgendaId | null
  readonly itemStartedAt: string | null
  /** A press was told that not everybody has answered, at this moment (ISO); a second one goes on. */
  readonly warnedAt: string | null
  /** A press found nothing to reveal, at this moment (ISO). */
  readonly nobodyAt: string | null
  /** The last reveal (ISO): what follows it too closely is the same press. */
  readonly revealedAt: string | null
}

const FIRST: Live = {
  round: null,
  order: 'all',
  place: FIRST_PLACE,
  isBlank: false,
  isClockShown: false,
  startedAt: null,
  item: null,
  itemStartedAt: null,
  warnedAt: null,
  nobodyAt: null,
  revealedAt: null,
}

/** Kept by the app: it reads it at the start and writes each change. */
export const useLive = create<Live>(() => FIRST)

/** How a round stands: as it was left, or at its beginning. */
export function liveOf(live: Live, round: string): Live {
  return live.round === round ? live : { ...FIRST, round }
}

/** Changes how a round stands; another round begins at its beginning. */
export function setLive(round: string, change: Partial<Omit<Live, 'round'>>): void {
  useLive.setState((live) => ({ ...liveOf(live, round), ...change }))
}

/** Takes up what makes sense of a stored state, and the beginning for the rest. */
export function liveFrom(stored: unknown): Live {
  const found = fieldsOf(stored)
  const place = fieldsOf(found['place'])
  const slide = oneOf(['join', 'overview', 'first', 'component', 'settle', 'end'], place['slide'])
  const component = textOf(place['component'])
  const isPlace = slide !== undefined && (slide === 'component') === (component !== null)
  return {
    round: textOf(found['round']),
    order: oneOf(['all', 'one'], found['order']) ?? FIRST.order,
    place: isPlace
      ? { slide, component, phase: oneOf(['question', 'revealed', 'settled'], place['phase']) ?? 'question' }
      : FIRST_PLACE,
    isBlank: found['isBlank'] === true,
    isClockShown: found['isClockShown'] === true,
    startedAt: momentOf(found['startedAt']),
    item: AGENDA.find(({ id }) => id === found['item'])?.id ?? null,
    itemStartedAt: momentOf(found['itemStartedAt']),
    warnedAt: null,
    nobodyAt: null,
    revealedAt: null,
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function momentOf(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null
}

function oneOf<const T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value)
}
