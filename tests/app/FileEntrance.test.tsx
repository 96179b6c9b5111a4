import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { FileEntrance } from '../../src/app/FileEntrance.tsx'
import { DeskProvider, type Desk } from '../../src/views/desk.ts'
import { loadLaterTexts, startWording } from '../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
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

function withFile(name = 'tom.json'): DataTransfer {
  const transfer = new DataTransfer()
  transfer.items.add(new File([''], name))
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
