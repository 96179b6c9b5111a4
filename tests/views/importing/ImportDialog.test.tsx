import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { today } from '../../../src/browser/clock.ts'
import { CURRENT_VERSION } from '../../../src/exchange/migrations.ts'
import { filePlace } from '../../../src/exchange/place.ts'
import { problemAt } from '../../../src/exchange/problem.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { forSharing } from '../../../src/model/rounds.ts'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { ImportDialog } from '../../../src/views/importing/ImportDialog.tsx'
import { refusal, type ImportError } from '../../../src/views/importing/outcome.ts'
import { loadLaterTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  history.replaceState(null, '', '#')
})

const REPAIR = 'Ret det i den app, filen kommer fra, eller hent filen igen.'

function textFor(error: ImportError): string {
  render(<ImportDialog outcome={refusal('fil.json', error)} isReadOnly={false} />)
  return screen.getByRole('alertdialog').textContent
}

test('R3 below what is wrong in a damaged file stands what to do', () => {
  const text = textFor({ kind: 'damaged', problems: [problemAt(filePlace('assessment'), 'object', 1)] })
  expect(text.indexOf(REPAIR)).toBeGreaterThan(text.indexOf('Filen, feltet vurdering: skal være et objekt, men er 1.'))
})

test('R3 other reasons say for themselves what to do', () => {
  expect(textFor({ kind: 'empty' })).not.toContain(REPAIR)
})

describe('a file that holds no single answers, where they are here', () => {
  const here = assessmentWith(shown(roundWith(14)))
  const names: string[] = []
  const replace = vi.fn(() => true)

  function show(existing: Assessment, file: Assessment) {
    names.length = 0
    replace.mockClear()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const read = { assessment: file, kind: 'sharing', fromVersion: CURRENT_VERSION, warnings: [] } as const
    const outcome = { kind: 'conflict', fileName: 'fil.json', read, existing, text: '' } as const
    // Only what replacing asks for.
    const desk = { replace } as unknown as Desk
    render(
      <DeskProvider value={desk}>
        <ImportDialog outcome={outcome} isReadOnly={false} />
      </DeskProvider>,
    )
  }

  it('says that they would go, and hands over the full backup first', () => {
    show(here, forSharing(here))
    expect(screen.getByRole('row', { name: 'Runder 1, med de enkelte svar 1' })).toBeTruthy()
    expect(screen.getByRole('row', { name: /^Handlinger \d \d$/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /^Øjebliksbilleder \d \d$/ })).toBeTruthy()
    expect(screen.getByText(/forsvinder de herfra/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Erstat den, der er her' }))
    expect(names).toEqual([`Ærø-Ledergruppen-${today()}-fuld-sikkerhedskopi.json`])
    expect(replace).toHaveBeenCalledTimes(1)
  })

  it('is not to replace what a room has seen and the file has not', () => {
    const older = assessmentWith(roundWith(13))
    show(here, older)
    expect(screen.getByText(/resultater af runde 1, som filen ikke har/)).toBeTruthy()
    expect(screen.getByRole('row', { name: 'Viste resultater runde 1 (16) ingen' })).toBeTruthy()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Behold begge', 'Annullér']),
    )
    expect(screen.queryByRole('button', { name: 'Erstat den, der er her' })).toBeNull()
    expect(replace).not.toHaveBeenCalled()
  })

  it('says that there is no undo where the file has shown more', () => {
    show(assessmentWith(roundWith(13)), here)
    expect(screen.getByText(/Det kan ikke fortrydes/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Erstat den, der er her' })).toBeTruthy()
  })

  it('says nothing of them where there are none', () => {
    show(forSharing(here), forSharing(here))
    expect(screen.queryByText(/forsvinder de herfra/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Erstat den, der er her' }))
    expect(names).toEqual(['Ærø-Ledergruppen-2026-03-01.json'])
  })
})
