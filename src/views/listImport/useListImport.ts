import { useCallback, useEffect, useRef, useState } from 'react'
import { readChosen, type FileError } from '../../browser/files.ts'
import { MAX_FILE_BYTES } from '../../exchange/bytes.ts'
import type { ListNames } from '../../exchange/lists/names.ts'
import { NO_CHOICE, type Table, type TableChoice, type TableError } from '../../exchange/tables/table.ts'
import type { Watch } from '../../exchange/turn.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Result } from '../../result.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { useLanguage, useTranslate, type Language } from '../../wording/i18n.ts'
import { termNames } from '../../wording/termNames.ts'
import type { Reading, Source } from './engine.ts'
import { fetchEngine, type Engine } from './fetchEngine.ts'
import { NOTHING_SAID, type Said } from './said.ts'

export type ListError =
  | TableError
  | FileError
  /** What reads lists comes with the first one, and could not be fetched. */
  | { readonly kind: 'not-fetched' }

/** What is known of a list, and what is to be said of it. */
export interface Ready {
  readonly kind: 'ready'
  readonly source: Source
  readonly choice: TableChoice
  readonly table: Table
  readonly said: Said
  readonly reading: Reading
  readonly engine: Engine
  /** It is being read anew. */
  readonly isBusy: boolean
}

export type Stage =
  | { readonly kind: 'choose' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly kind: 'working'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly error: ListError }
  | Ready

export interface ListImport {
  readonly stage: Stage
  readonly take: (files: Result<readonly File[], FileError>) => void
  readonly paste: (text: string) => void
  /** Reads the same file by another separator, set of characters or sheet. */
  readonly choose: (choice: TableChoice) => void
  readonly say: (said: Said) => void
  /** Back to the beginning, also while something is being read. */
  readonly leave: () => void
}

interface Run {
  isCancelled: boolean
}

/** Reads lists for an assessment, one at a time: a newer one, or a newer answer, ends the reading before it. */
export function useListImport(assessment: Assessment): ListImport {
  const [stage, setStage] = useState<Stage>({ kind: 'choose' })
  const run = useRef<Run>({ isCancelled: false })
  const place = useLatest({ assessment, language: useLanguage(), t: useTranslate() })

  const begin = useCallback((): Run => {
    run.current.isCancelled = true
    run.current = { isCancelled: false }
    return run.current
  }, [])
  // What is read for a dialog that is gone is read no further.
  useEffect(() => () => void begin(), [begin])

  const open = useCallback(
    async (source: Source, choice: TableChoice, current: Run) => {
      const { name } = source
      setStage({ kind: 'working', name, share: 0 })
      const engine = await fetchEngine()
      if (current.isCancelled) return
      if (!engine) return setStage({ kind: 'refused', name, error: { kind: 'not-fetched' } })
      const watch = (from: number, to: number): Watch => ({
        isCancelled: () => current.isCancelled,
        onProgress: (share) => setStage({ kind: 'working', name, share: from + share * (to - from) }),
      })
      const { language, t } = place.current
      const names = await namesFor(place.current.assessment, language, [t('catalogue:yes'), t('catalogue:no')])
      const table = await engine.openSource(source, choice, watch(0, 0.4))
      if (current.isCancelled) return
      if (!table.ok) return setStage({ kind: 'refused', name, error: table.error })
      const { interventions } = place.current.assessment
      const given = { table: table.value, names, interventions, said: NOTHING_SAID }
      const reading = await engine.readAll(given, watch(0.4, 1))
      if (!reading || current.isCancelled) return
      setStage({ kind: 'ready', source, choice, table: table.value, said: NOTHING_SAID, reading, engine, isBusy: false })
    },
    [place],
  )

  const take = useCallback(
    (files: Result<readonly File[], FileError>) => {
      const current = begin()
      void chosen(files).then((read) => {
        if (current.isCancelled) return
        if (!read.ok) setStage({ kind: 'refused', name: 'name' in read.error ? read.error.name : '', error: read.error })
        else void open({ name: read.value.name, content: read.value.bytes }, NO_CHOICE, current)
      })
    },
    [begin, open],
  )

  const say = async (said: Said): Promise<void> => {
    if (stage.kind !== 'ready') return
    const current = begin()
    setStage({ ...stage, said, isBusy: true })
    const { language, t } = place.current
    const names = await namesFor(assessment, language, [t('catalogue:yes'), t('catalogue:no')])
    const watch = { isCancelled: () => current.isCancelled, onProgress: () => undefined }
    const reading = await stage.engine.readAll({ table: stage.table, names, interventions: assessment.interventions, said }, watch)
    if (reading && !current.isCancelled) setStage({ ...stage, said, reading, isBusy: false })
  }

  return {
    stage,
    take,
    paste: (text) => void open({ name: '', content: text }, NO_CHOICE, begin()),
    choose: (choice) => void (stage.kind === 'ready' && open(stage.source, choice, begin())),
    say: (said) => void say(said),
    leave: () => {
      begin()
      setStage({ kind: 'choose' })
    },
  }
}

async function chosen(files: Result<readonly File[], FileError>) {
  return files.ok ? readChosen(files.value, MAX_FILE_BYTES) : files
}

async function namesFor({ lists }: Assessment, language: Language, [yes, no]: readonly [string, string]): Promise<ListNames> {
  return { ...(await termNames(language, lists)), yes, no }
}
