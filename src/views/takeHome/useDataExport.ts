import { useEffect, useRef, useState } from 'react'
import { today } from '../../browser/clock.ts'
import { downloadBytes, downloadText } from '../../browser/download.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Preferences } from '../../state/preferences.ts'
import { collator } from '../../wording/format.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import type { DataFile } from './dataFile.ts'

export interface DataOrder {
  readonly assessment: Assessment
  readonly scope: Preferences['dataScope']
  readonly format: Preferences['dataFormat']
  /** Others' snapshots, for when they are asked for. */
  readonly others: readonly Snapshot[]
}

export type DataState =
  | { readonly kind: 'idle' | 'failed' | 'cancelled' }
  /** `share`: of the rows that are made, 0 to 1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'saved'; readonly name: string; readonly rows: number }

export interface DataExport {
  readonly state: DataState
  /** Nothing while one is being made: a double click saves one file. */
  readonly save: (order: DataOrder) => void
  readonly cancel: () => void
}

/** What takes less long is not said to be under way, in ms. */
const SOON = 300

/** Makes a file of data and gives it to the user, one at a time; it can be watched and cancelled. */
export function useDataExport(): DataExport {
  const [state, setState] = useState<DataState>({ kind: 'idle' })
  const run = useRef<AbortController | null>(null)
  const t = useTranslate()
  const language = useLanguage()
  const names = useFrameworkNames()
  const framework = useFramework()
  // What is made for a dialog that is gone is made no further.
  useEffect(() => () => run.current?.abort(), [])

  /** Nothing before it is said to be under way. */
  function setShare(share: number): void {
    setState((now) => (now.kind === 'working' ? { kind: 'working', share } : now))
  }

  async function make({ assessment, scope, format, others }: DataOrder, { signal }: AbortController): Promise<DataFile | null> {
    const [{ makeDataFile }, { tidyWords }] = await Promise.all([import('./dataFile.ts'), import('./tidyWords.ts')])
    const given = {
      assessment,
      framework,
      today: today(),
      hasSnapshots: scope !== 'now',
      others: scope === 'others' ? others : [],
      nameOf: (id: string) => names.components[id]?.name ?? id,
      compare: collator(language).compare,
    }
    return makeDataFile({ given, format, words: tidyWords({ t, language, names }) }, { signal, onProgress: setShare })
  }

  async function save(order: DataOrder): Promise<void> {
    if (run.current) return
    const controller = new AbortController()
    run.current = controller
    const soon = setTimeout(() => setState({ kind: 'working', share: 0 }), SOON)
    try {
      const file = await make(order, controller)
      if (file !== null) download(file)
      setState(file === null ? { kind: 'cancelled' } : { kind: 'saved', name: file.name, rows: file.rows })
    } catch {
      setState({ kind: 'failed' })
    } finally {
      clearTimeout(soon)
      run.current = null
    }
  }

  return { state, save: (order) => void save(order), cancel: () => run.current?.abort() }
}

function download({ name, content, type }: DataFile): void {
  if (typeof content === 'string') downloadText(name, content, type)
  else downloadBytes(name, content, type)
}
