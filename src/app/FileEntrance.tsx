import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { currentHash } from '../browser/address.ts'
import { droppedIn, filesDropped, hasFolder, pickFile, type Dropped } from '../browser/files.ts'
import type { Framework } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import { success } from '../result.ts'
import { appStore } from '../state/store.ts'
import { isTextField } from '../ui/typing.ts'
import { useLatest } from '../ui/useLatest.ts'
import type { GivenToArchive } from '../views/archive/given.ts'
import { useComingDesk, type Desk } from '../views/desk.ts'
import { FileDoorProvider, type GivenFiles } from '../views/importing/fileDoor.ts'
import { refusal, type Outcome } from '../views/importing/outcome.ts'
import { parseRoute, type Layer } from '../views/route.ts'
import { useFramework } from '../views/settings.ts'
import { openLayer, useRoutePart } from '../views/useRoute.ts'
import { useTranslate } from '../wording/i18n.ts'
import { Layers } from './Layers.tsx'

/** Takes files in by button and by drop, and shows what each would do before it does it. */
export function FileEntrance({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const desk = useComingDesk()
  const framework = useFramework()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isReading, setReading] = useState(false)

  const show = useCallback((next: Outcome) => {
    setReading(false)
    setOutcome(next)
    openLayer('file')
  }, [])
  const [list, giveList] = useGiven<GivenFiles>('list-import')
  const [archive, giveArchive] = useGiven<GivenToArchive>('archive')
  const take = useCallback(
    (files: readonly File[]) => {
      if (isForList(files)) {
        giveList(success(files))
        return
      }
      if (isForArchive({ files, entries: [] })) {
        giveArchive(chosen(files))
        return
      }
      if (isSpreadsheet(files)) {
        show(refusal(files[0]?.name ?? '', { kind: 'list-file' }))
        return
      }
      setReading(true)
      void outcomeFor(files, framework, desk).then((next) => {
        if (!isSnapshot(next) || !canTakeIn()) return show(next)
        setReading(false)
        giveArchive(chosen(files))
      })
    },
    [framework, desk, show, giveList, giveArchive],
  )
  const door = useMemo(() => ({ choose: () => pickFile('.json,application/json,.csv,.xlsx', take) }), [take])
  const isOver = useDrop((transfer) => {
    const all = droppedIn(transfer)
    if (isForArchive(all)) return giveArchive({ kind: 'dropped', dropped: all })
    const dropped = filesDropped(transfer)
    if (dropped.ok) take(dropped.value)
    else if (isOpen('list-import')) giveList(dropped)
    else if (isOpen('archive')) giveArchive({ kind: 'link' })
    else show(refusal('name' in dropped.error ? dropped.error.name : '', dropped.error))
  })

  return (
    <FileDoorProvider value={door}>
      {children}
      <Layers outcome={outcome} list={list} archive={archive} />
      {isOver && <div className="drop-hint">{t('shell:drop')}</div>}
      <p className="visually-hidden" role="status">
        {isReading ? t('shell:reading') : ''}
      </p>
    </FileDoorProvider>
  )
}

/** What a dialog for files is given; forgotten when that closes. */
function useGiven<T>(of: Layer) {
  const [given, setGiven] = useState<T | null>(null)
  const layer = useRoutePart('layer')

  // The dialog is part of the address, and Back closes it as well.
  useEffect(() => {
    if (layer !== of) return
    return () => setGiven(null)
  }, [layer, of])
  const give = useCallback(
    (next: T) => {
      setGiven(next)
      if (!isOpen(of)) openLayer(of)
    },
    [of],
  )
  return [given, give] as const
}

function isOpen(layer: Layer): boolean {
  return parseRoute(currentHash())?.layer === layer
}

/** Whether there is an assessment that something could be brought in beside. */
function canTakeIn(): boolean {
  const { history, isReadOnly } = appStore.getState()
  return history !== null && !isReadOnly
}

/** A spreadsheet goes into the open assessment, as does all that is given to the dialog for lists. */
function isForList(files: readonly File[]): boolean {
  return canTakeIn() && (isOpen('list-import') || (!isOpen('archive') && isSpreadsheet(files)))
}

/** Many files of ours at once are others' snapshots, as is a folder, and all that is given to their dialog. */
function isForArchive(dropped: Dropped): boolean {
  if (!canTakeIn() || isOpen('list-import')) return false
  const { files, entries } = dropped
  if (files.length + entries.length === 0) return false
  return isOpen('archive') || hasFolder(dropped) || (files.length > 1 && files.every(({ name }) => /\.json$/i.test(name)))
}

function chosen(files: readonly File[]): GivenToArchive {
  return { kind: 'chosen', files: files.map((file) => ({ name: file.name, file })) }
}

function isSnapshot(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.error.kind === 'snapshot-file'
}

function isSpreadsheet(files: readonly File[]): boolean {
  return files.length === 1 && files.every(({ name }) => /\.(?:csv|tsv|xlsx)$/i.test(name))
}

/** What reads files is not on the way to the first page, and comes with the first file. */
async function outcomeFor(files: readonly File[], framework: Framework, coming: Promise<Desk>): Promise<Outcome> {
  const reading = await import('../views/importing/outcomeOf.ts').catch(() => null)
  if (!reading) return refusal(files[0]?.name ?? '', { kind: 'not-fetched' })
  const desk = await coming
  return reading.outcomeOf(files, { framework, find: (assessment) => counterpart(desk, assessment) })
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
