import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Round } from '../../../src/model/round.ts'
import { understandingChart } from '../../../src/views/understanding/circleChart.tsx'
import { CircleTable } from '../../../src/views/understanding/CircleTable.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { readPicture } from '../../pictures.ts'
import { assessmentWith, found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})
afterEach(cleanup)

const round = sampleRound(1)

function contextOf(shown: Round) {
  return { assessment: assessmentWith(shown), round: shown, framework, speech: speechIn('da'), today: '2026-11-26' }
}

describe.each(['agreement', 'sides', 'mirror'] as const)('%s', (mode) => {
  const chart = () => understandingChart(found(round), mode, contextOf(round))

  it('has all its words in the frame, and says how many answered, when and in which round', async () => {
    const { outside, texts } = await readPicture(chart())
    expect(outside).toEqual([])
    expect(texts.at(-1)).toBe('n = 13–14 · 26. november 2026 Ærø, Ledergruppen. Svar i runde 2 i Komponentcirklen')
  })

  it('has the numbers of the table on the screen', () => {
    render(<CircleTable understanding={found(round)} mode={mode} picked="" onPick={() => {}} />)
    const [, ...rows] = chart().rows
    expect(rows).toHaveLength(16)
    for (const [code, , , ...cells] of rows) {
      const row = screen.getByRole('row', { name: new RegExp(`^${code}`) })
      const said = within(row).getAllByRole('cell').map((cell) => cell.textContent ?? '').join(' ')
      // How far a pair is apart is told in figures only by the circle.
      for (const cell of cells.slice(0, mode === 'mirror' ? -1 : undefined).filter((each) => typeof each === 'number')) expect(said).toContain(String(Math.abs(cell)).replace('.', ','))
    }
  })
})

test('what is hidden to protect people is in no picture and in no data', async () => {
  // Three staff are too few to be shown apart.
  const few = revealedRound(people(10, (person) => (person < 7 ? 4 : 2)).map((each, index) => ({ ...each, chain: index < 7 ? 'administrative' : 'staff' })), 'leaders-staff')
  const chart = understandingChart(found(few), 'sides', contextOf(few))
  const [heads = [], ...rows] = chart.rows
  const figures = rows.map((row) => row.slice(heads.indexOf('Ledere, gennemsnit')))
  expect(figures.flat().filter((each) => each !== null)).toEqual([])
  const { svg } = await readPicture(chart)
  expect(svg).not.toContain('2,0')
})
