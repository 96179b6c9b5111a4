import type { TextArea } from '../browser/storage.ts'
import type { Id } from '../model/assessment.ts'
import type { Listed } from '../state/store.ts'
import { LIST_KEY } from './keys.ts'

const FORMAT = 'komponentcirklen-list'
const VERSION = 1

/** What is on the shelf, in its order. */
export interface StoredList {
  /** The assessment that was open last; null for none. */
  readonly open: Id | null
  readonly entries: readonly Listed[]
}

export type ReadList =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'list'; readonly list: StoredList }

export function listText({ open, entries }: StoredList): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, open, entries })
}

export function readList(area: TextArea): ReadList {
  const text = area.get(LIST_KEY)
  if (text === null) return { kind: 'none' }
  const value = parsed(text)
  if (value?.['format'] !== FORMAT) return { kind: 'unreadable', text }

  const { version, open, entries } = value
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer', version }
  if (version !== VERSION || !Array.isArray(entries) || !entries.every(isListed)) return { kind: 'unreadable', text }
  return { kind: 'list', list: { open: typeof open === 'string' ? open : null, entries: onceEach(entries) } }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null
  } catch {
    // Not JSON.
    return null
  }
}

function isListed(value: unknown): value is Listed {
  if (typeof value !== 'object' || value === null) return false
  const found = value as Partial<Record<keyof Listed, unknown>>
  return (
    [found.id, found.municipality, found.team, found.date].every((each) => typeof each === 'string') &&
    typeof found.isExample === 'boolean' &&
    typeof found.isRemoved === 'boolean' &&
    (found.savedAt === null || (typeof found.savedAt === 'string' && !Number.isNaN(Date.parse(found.savedAt))))
  )
}

function onceEach(entries: readonly Listed[]): readonly Listed[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}
