import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { filePlace } from '../../../src/exchange/place.ts'
import { problemAt } from '../../../src/exchange/problem.ts'
import { ImportDialog } from '../../../src/views/importing/ImportDialog.tsx'
import { refusal, type ImportError } from '../../../src/views/importing/outcome.ts'
import { loadLaterTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
})
afterEach(cleanup)

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
