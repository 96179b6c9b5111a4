import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { currentHash } from '../browser/address.ts'
import { filesDropped, pickFile } from '../browser/files.ts'
import type { Assessment } from '../model/assessment.ts'
import { success } from '../result.ts'
import { appStore } from '../state/store.ts'
import { isTextField } from '../ui/typing.ts'
import { useLatest } from '../ui/useLatest.ts'
import { useDesk, type Desk } from '../views/desk.ts'
import { FileDoorProvider, type GivenFiles } from '../views/importing/fileDoor.ts'
import { refusal, type Outcome } from '../views/importing/outcome.ts'
import type { ImportPlace } from '../views/importing/outcomeOf.ts'
import { parseRoute } from '../views/route.ts'
import { useFramework } from '../views/settings.ts'
import { openLayer, useRoute } from '../views/useRoute.ts'
import { useTranslate } from '../wording/i18n.ts'
import { Layers } from './Layers.tsx'

/** Takes files in by button and by drop, and shows what each would do before it does it. */
export function FileEntrance({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const desk = useDesk()
  const framework = useFramework()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isReading, setReading] = useState(false)

  const show = useCallback((next: Outcome) => {
    setReading(false)
    setOutcome(next)
    openLayer('file')
  }, [])
  const [list, giveList] = useGivenList()
  const take = useCallback(
    (files: readonly File[]) => {
      if (isForList(files)) {
        giveList(success(files))
        return
      }
      if (isSpreadsheet(files)) {
        show(refusal(files[0]?.name ?? '', { kind: 'list-file' }))
        return
      }
      setReading(true)
      void outcomeFor(files, { framework, find: (assessment) => counterpart(desk, assessment) }).then(show)
    },
    [framework, desk, show, giveList],
  )
  const door = useMemo(() => ({ choose: () => pickFile('.json,application/json,.csv,.xlsx', take) }), [take])
  const isOver = useDrop((transfer) => {
    const dropped = filesDropped(transfer)
    if (dropped.ok) take(dropped.value)
    else if (isListOpen()) giveList(dropped)
    else show(refusal('name' in dropped.error ? dropped.error.name : '', dropped.error))
  })

  return (
    <FileDoorProvider value={door}>
      {children}
      <Layers outcome={outcome} list={list} />
      {isOver && <div className="drop-hint">{t('shell:drop')}</div>}
      <p className="visually-hidden" role="status">
        {isReading ? t('shell:reading') : ''}
      </p>
    </FileDoorProvider>
  )
}

/** What the dialog for lists is given; forgotten when that closes. */
function useGivenList() {
  const [list, setList] = useState<GivenFiles | null>(null)
  const { layer } = useRoute()

  // The dialog is part of the address, and Back closes it as well.
  useEffect(() => {
    if (layer !== 'list-import') return
    return () => setList(null)
  }, [layer])
  const give = useCallback((files: GivenFiles) => {
    setList(files)
    if (!isListOpen()) openLayer('list-import')
  }, [])
  return [list, give] as const
}

function isListOpen(): boolean {
  return parseRoute(currentHash())?.layer === 'list-import'
}

/** A spreadsheet goes into the open assessment, as does all that is given to the dialog for lists. */
function isForList(files: readonly File[]): boolean {
  const { history, isReadOnly } = appStore.getState()
  if (history === null || isReadOnly) return false
  return isListOpen() || isSpreadsheet(files)
}

function isSpreadsheet(files: readonly File[]): boolean {
  return files.length === 1 && files.every(({ name }) => /\.(?:csv|tsv|xlsx)$/i.test(name))
}

/** What reads files is not on the way to the first page, and comes with the first file. */
async function outcomeFor(files: readonly File[], place: ImportPlace): Promise<Outcome> {
  const reading = await import('../views/importing/outcomeOf.ts').catch(() => null)
  return reading ? reading.outcomeOf(files, place) : refusal(files[0]?.name ?? '', { kind: 'not-fetched' })
}

/** There is one example: a file of it is a state of the one here, whatever its id. */
function counterpart(desk: Desk, { id, isExample }: Assessment): Assessment | null {
  const here = appStore.getState().list.filter((entry) => !entry.isRemoved)
  const found = here.find((entry) => entry.id === id) ?? here.find((entry) => isExample && entry.isExample)
  return found ? desk.find(found.id) : null
}

/** @returns whether something is held over the page */
function useDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useLatest(onDrop)

  // The whole window takes drops: the browser must never go to a dropped file.
  useEffect(() => {
    function over(event: DragEvent) {
      if (!isForUs(event)) return
      event.preventDefault()
      if (isPrivate() && event.dataTransfer) event.dataTransfer.dropEffect = 'none'
      setOver(!isPrivate() && (event.dataTransfer?.types.includes('Files') ?? false))
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function drop(event: DragEvent) {
      setOver(false)
      if (!isForUs(event)) return
      event.preventDefault()
      if (event.dataTransfer && !isPrivate()) latest.current(event.dataTransfer)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [latest])
  return isOver
}

/** Somebody answers in private: no file is laid over that. */
function isPrivate(): boolean {
  return parseRoute(currentHash())?.view === 'turn'
}

/** Files, and links dropped outside a text; text that is moved about is the fields' own. */
function isForUs({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  return types.includes('Files') || (types.includes('text/uri-list') && !isTextField(target))
}
