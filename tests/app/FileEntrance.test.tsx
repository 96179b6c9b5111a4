import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { FileEntrance } from '../../src/app/FileEntrance.tsx'
import { ArchiveDialog } from '../../src/app/lazyViews.ts'
import { newHistory } from '../../src/state/history.ts'
import { appStore } from '../../src/state/store.ts'
import { writeSnapshotFile } from '../../src/exchange/snapshotFile.ts'
import { openAnotherArchive } from '../../src/views/archive/archiveActions.ts'
import { DeskProvider, type Desk } from '../../src/views/desk.ts'
import { loadLaterTexts, startWording } from '../../src/wording/i18n.ts'
import { archiveOf } from '../archives.ts'
import { snapshotsOfMunicipalities } from '../manySnapshots.ts'
import { assessmentWith } from '../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
  await ArchiveDialog.load()
  openAnotherArchive(archiveOf('FileEntrance'))
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
  appStore.setState({ history: null, isReadOnly: false })
})

// Only what the entrance asks for: nothing is here that a file could be a state of.
const desk = { find: vi.fn(() => null) } as unknown as Desk

function show() {
  render(
    <DeskProvider value={desk}>
      <FileEntrance>
        <input aria-label="Felt" />
        <p>Side</p>
      </FileEntrance>
    </DeskProvider>,
  )
}

/** Drags something over an element and drops it there. @returns whether the entrance took it from the browser */
function drag(target: Element, dataTransfer: DataTransfer) {
  const over = createEvent.dragOver(target)
  const drop = createEvent.drop(target)
  for (const event of [over, drop]) {
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
    fireEvent(target, event)
  }
  return [over.defaultPrevented, drop.defaultPrevented]
}

function withText(type: string, text: string): DataTransfer {
  const transfer = new DataTransfer()
  transfer.setData(type, text)
  return transfer
}

function withFile(...names: readonly string[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const name of names.length > 0 ? names : ['tom.json']) transfer.items.add(new File([''], name))
  return transfer
}

describe('H28 what is dropped', () => {
  it('a file is neither taken nor gone to while somebody answers in private', () => {
    history.replaceState(null, '', '#/tur/1')
    show()
    expect(drag(screen.getByText('Side'), withFile())).toEqual([true, true])
    expect(screen.getByText('Side')).toBeTruthy()
    expect(location.hash).toBe('#/tur/1')
  })

  it.each(['Felt', 'Side'])('a file is taken, over %s too: the browser never goes to it', async (where) => {
    show()
    const target = where === 'Felt' ? screen.getByLabelText('Felt') : screen.getByText('Side')
    expect(drag(target, withFile())).toEqual([true, true])
    expect(await screen.findByText('Filen er tom (0 byte). Vælg den rigtige fil.')).toBeTruthy()
  })

  it('a list has nowhere to go without an assessment, and says so', async () => {
    show()
    expect(drag(screen.getByText('Side'), withFile('liste.csv'))).toEqual([true, true])
    expect(await screen.findByText(/^Det er en liste med indsatser. Åbn eller opret en vurdering/)).toBeTruthy()
  })

  it('a link is taken outside a text field, and left to the field within', async () => {
    show()
    expect(drag(screen.getByLabelText('Felt'), withText('text/uri-list', 'https://example.dk/'))).toEqual([false, false])
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(drag(screen.getByText('Side'), withText('text/uri-list', 'https://example.dk/'))).toEqual([true, true])
    expect(await screen.findByText(/^Det er et link og ikke en fil/)).toBeTruthy()
  })
})

test.each(['Felt', 'Side'])('text that is dragged to %s is left alone', (where) => {
  show()
  const target = where === 'Felt' ? screen.getByLabelText('Felt') : screen.getByText('Side')
  expect(drag(target, withText('text/plain', 'En linje'))).toEqual([false, false])
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(location.hash).toBe('')
})

const openAssessment = () => appStore.setState({ history: newHistory(assessmentWith()) })

function withSnapshot(): DataTransfer {
  const transfer = new DataTransfer()
  const [snapshot] = snapshotsOfMunicipalities(1)
  if (snapshot) transfer.items.add(new File([writeSnapshotFile(snapshot, true)], 'Forår.json'))
  return transfer
}

describe('H28 many files at once', () => {
  it('are for the archive, when all are of ours and an assessment is open', async () => {
    openAssessment()
    show()
    drag(screen.getByText('Side'), withFile('a.json', 'b.JSON'))
    expect(await screen.findByRole('heading', { name: 'Det er i filerne' })).toBeTruthy()
    expect(screen.getByText('2 filer kan ikke bruges')).toBeTruthy()
    expect(location.hash).toContain('vis=hent-billeder')
  })

  it.each([
    { why: 'one is of another kind', files: ['a.json', 'b.pdf'], isOpen: true },
    { why: 'no assessment is open', files: ['a.json', 'b.json'], isOpen: false },
  ])('are none for anything when $why', async ({ files, isOpen }) => {
    if (isOpen) openAssessment()
    show()
    drag(screen.getByText('Side'), withFile(...files))
    expect(await screen.findByText('Vælg én fil ad gangen.')).toBeTruthy()
  })

  it('a folder is for the archive too; a link is not, and its dialog stays', async () => {
    openAssessment()
    show()
    const folder = { name: 'mappe', isDirectory: true, fullPath: '/mappe', createReader: () => ({ readEntries: (done: (all: readonly unknown[]) => void) => done([]) }) }
    const transfer = { types: ['Files'], files: [], items: [{ webkitGetAsEntry: () => folder }], getData: () => '' }
    drag(screen.getByText('Side'), transfer as unknown as DataTransfer)
    expect(await screen.findByText(/^Der er ingen filer i det, I har valgt/)).toBeTruthy()
    drag(screen.getByText('Side'), withText('text/uri-list', 'https://example.dk/'))
    expect(await screen.findByText(/^Det er et link og ikke en fil/)).toBeTruthy()
    expect(location.hash).toContain('vis=hent-billeder')
  })

  it('a window that may only read has the dialog too: it says why nothing is taken in', async () => {
    openAssessment()
    appStore.setState({ isReadOnly: true })
    history.replaceState(null, '', '#/sammenlign?vis=hent-billeder')
    show()
    expect(await screen.findByText('Her kan I kun læse. Fortsæt i det vindue, der gemmer.')).toBeTruthy()
  })
})

describe('a file with a snapshot', () => {
  it('leads to the archive', async () => {
    openAssessment()
    show()
    drag(screen.getByText('Side'), withSnapshot())
    expect(await screen.findByText('1 nyt øjebliksbillede fra 1 kommune')).toBeTruthy()
  })

  it('has nowhere to go without an assessment, and says so', async () => {
    show()
    drag(screen.getByText('Side'), withSnapshot())
    expect(await screen.findByText(/^Det er et øjebliksbillede\. Åbn eller opret en vurdering/)).toBeTruthy()
  })
})
