import { join } from 'node:path'

/** What the bundler tells about its modules. */
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null
}

interface ModuleInfo {
  readonly importedIds: readonly string[]
  readonly dynamicallyImportedIds: readonly string[]
}

type Reach = 'entry' | 'all' | 'phone' | 'phone-later' | 'desk' | 'work' | 'scoring'

/** A piece for the modules used in several places that are among those of a reach. */
export interface Group {
  readonly name: (id: string, modules: Modules) => string | null
  readonly debugName: string
  readonly minShareCount: number
  readonly priority: number
}

/** The modules of each reach, asked for once. */
const reaches = new Map<Reach, ReadonlySet<string>>()

/**
 * In few pieces, and not in twenty: what the entry needs, which must wait for nothing; what each page begins with; what
 * a phone begins with and the desk may need later; what both need later. None holds anything that is the desk's only.
 */
export const PAGE_GROUPS: readonly Group[] = [
  groupOf('start', 'entry', 7),
  groupOf('shared', 'all', 6),
  groupOf('phone-shared', 'phone', 5),
  groupOf('phone-later', 'phone-later', 4),
]

/** Of d3, which has one door, what the desk begins without: only the staircase uses it. */
const NOT_AT_FIRST = /node_modules\/d3-shape\//

/**
 * What the desk begins with, what comes as soon as something is kept, and then its scoring view. What only later views
 * have in common is not to be waited for.
 */
export const DESK_GROUPS: readonly Group[] = [
  groupOf('common', 'desk', 3),
  groupOf('work', 'work', 2),
  groupOf('scoring', 'scoring', 1),
]

function groupOf(name: string, reach: Reach, priority: number): Group {
  return {
    name: (id, modules) => (!NOT_AT_FIRST.test(id) && modulesOf(reach, modules).has(id) ? name : null),
    debugName: name,
    minShareCount: 2,
    priority,
  }
}

function modulesOf(reach: Reach, modules: Modules): ReadonlySet<string> {
  const known = reaches.get(reach)
  if (known) return known
  const found = find(reach, modules)
  reaches.set(reach, found)
  return found
}

function find(reach: Reach, modules: Modules): ReadonlySet<string> {
  if (reach === 'entry') return reachable('entry.ts', modules, false)
  if (reach === 'phone') return reachable('phone.tsx', modules, false)
  if (reach === 'phone-later') return reachable('phone.tsx', modules, true)
  const desk = reachable('main.tsx', modules, false)
  if (reach === 'desk') return desk
  const work = reachable('work.ts', modules, false)
  if (reach === 'work') return work
  if (reach === 'scoring') return reachable('../views/scoring/ScoringView.tsx', modules, false)
  return new Set([...modulesOf('phone', modules)].filter((id) => desk.has(id) || work.has(id)))
}

/** @param file - in src/app. @param isLaterIncluded - whether also by imports that are made only when they are needed */
function reachable(file: string, modules: Modules, isLaterIncluded: boolean): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [join(import.meta.dirname, 'src/app', file).replaceAll('\\', '/')]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const info = modules.getModuleInfo(id)
    waiting.push(...(info?.importedIds ?? []), ...(isLaterIncluded ? (info?.dynamicallyImportedIds ?? []) : []))
  }
  return reached
}
