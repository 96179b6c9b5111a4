import type { TextArea } from '../browser/storage.ts'
import { CURRENT_VERSION } from '../exchange/migrations.ts'
import type { Id } from '../model/assessment.ts'
import { newHistory, type History } from '../state/history.ts'
import type { SetAside } from '../state/store.ts'
import { readUndo } from '../state/undoText.ts'
import { generationsOf, type StoredText } from './generations.ts'
import { pointerKey, undoKey } from './keys.ts'
import type { Format, Known } from './session.ts'
import type { Problem } from './settingAside.ts'

/** What a stored text turned out to be. */
type Reading =
  | {
      readonly kind: 'read'
      readonly known: Known
      /** Nothing was left out. */
      readonly isWhole: boolean
      /** The text is what would be written now, so that the stored undo may fit. */
      readonly isExact: boolean
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'bad'; readonly reason: 'unreadable' | 'damaged' }

/** One assessment as it lies in storage. */
export interface StoredOne {
  /** null: there is nothing to read, or it comes from a newer version. */
  readonly known: Known | null
  readonly isExact: boolean
  readonly problems: readonly Problem[]
  /** The version that is too new to be read here. */
  readonly newer: number | null
}

/** Reads the current text of an assessment, or the one before when it cannot be read. Changes nothing. */
export function readOne(area: TextArea, format: Format, id: Id): StoredOne {
  const { current, former, pointer } = generationsOf(area, id)
  const first = current && readText(format, id, current.text)
  const second = former && readText(format, id, former.text)
  const newer = [first, second].find((each) => each?.kind === 'newer') ?? null
  // What lies before a newer version's text is not what the user saw last.
  const used = first?.kind === 'bad' ? second : first
  const isPointed = pointer === 'a' || pointer === 'b'
  // With no pointer, nothing tells which of two states is the last one.
  const isSecond = !isPointed && first?.kind === 'read' && second?.kind === 'read' && current?.text !== former?.text
  return {
    known: used?.kind === 'read' ? used.known : null,
    isExact: used?.kind === 'read' && used.isExact,
    newer: newer?.kind === 'newer' ? newer.version : null,
    problems: [
      ...(pointer === null || isPointed ? [] : [{ key: pointerKey(id), text: pointer, id, way: 'moves' } as const]),
      ...problemsOf(current, first, used),
      ...(isSecond && former ? [moved(former, id)] : problemsOf(former, second, used)),
    ],
  }

  function problemsOf(stored: StoredText | null, reading: Reading | null, usedOne: Reading | null): readonly Problem[] {
    if (stored && reading?.kind === 'bad') return [moved(stored, id)]
    const isCut = reading?.kind === 'read' && reading === usedOne && !reading.isWhole
    return stored && isCut ? [{ ...moved(stored, id), way: 'copied' }] : []
  }
}

/** An assessment with its undo, if that is whole. */
export function historyOf(area: TextArea, { text, assessment }: Known, isExact: boolean): History {
  const undo = isExact ? readUndo(area.get(undoKey(assessment.id)), assessment, text) : null
  return undo ?? newHistory(assessment)
}

/** Why a text lies aside. @param id - whose it was; null for the list */
export function reasonOf(format: Format, id: Id | null, text: string): SetAside['reason'] {
  const reading = id === null ? null : readText(format, id, text)
  if (reading?.kind === 'read') return reading.isWhole ? 'second' : 'repaired'
  return reading?.kind === 'bad' ? reading.reason : 'unreadable'
}

function readText(format: Format, id: Id, text: string): Reading {
  const read = format.read(text)
  if (!read.ok && read.error.kind === 'too-new') return { kind: 'newer', version: read.error.version }
  if (!read.ok) return { kind: 'bad', reason: hasForm(read.error.kind) ? 'damaged' : 'unreadable' }

  const { assessment, fromVersion, warnings } = read.value
  if (assessment.id !== id) return { kind: 'bad', reason: 'damaged' }
  const kinds = warnings.map(({ kind }) => kind)
  return {
    kind: 'read',
    known: { text, assessment },
    isWhole: !kinds.some((kind) => kind === 'unknown-fields' || kind === 'unknown-components'),
    isExact: fromVersion === CURRENT_VERSION && kinds.every((kind) => kind === 'invisible-characters'),
  }
}

function hasForm(error: string): boolean {
  return ['damaged', 'other-framework', 'too-long', 'bad-kind'].includes(error)
}

function moved({ key, text }: StoredText, id: Id): Problem {
  return { key, text, id, way: 'moves' }
}
