import { beforeAll, describe, expect, it } from 'vitest'
import { BODY_BOX, type Slide } from '../../../src/exchange/slides/deck.ts'
import { builtInFramework, walkOf, type Framework } from '../../../src/framework/framework.ts'
import { withScore } from '../../../src/model/score.ts'
import { takeSnapshot, withSnapshot } from '../../../src/model/snapshots.ts'
import { movedSlides } from '../../../src/views/slides/movedSlides.ts'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { assessmentWith } from '../../rounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})

/** So many components have moved from 1 to 2, in a framework that has as many. */
function moved(count: number): readonly Slide[] {
  const [ring = ''] = builtInFramework.rings
  const components = Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, ring, position: index, mirror: null }))
  const framework: Framework = { ...builtInFramework, rings: [ring], components }
  const scored = (value: number) => walkOf(framework).reduce((so, { id }) => withScore(so, id, value), assessmentWith())
  const snapshot = takeSnapshot(scored(1), framework, { id: 's', name: 'Forår', note: '', date: '2026-04-14', takenAt: '2026-04-14T10:00:00.000Z', nameOf: (id) => id })
  return movedSlides({ assessment: withSnapshot(scored(2), snapshot), framework, speech: speechIn('da'), today: '2026-11-15' })
}

/** The component of each row, table by table. */
function tablesIn({ parts }: Slide): readonly (readonly (string | undefined)[])[] {
  return parts.flatMap((part) => (part.kind === 'table' ? [part.rows.slice(1).map(({ cells }) => cells[0]?.[0]?.text)] : []))
}

describe('all that has moved is told', () => {
  it.each([1, 6, 7, 16, 21, 40])('however many: %i', (count) => {
    const slides = moved(count)
    const told = slides.flatMap(tablesIn).flat()
    expect(told).toEqual(Array.from({ length: count }, (_, index) => `c${index + 1}`))
    const bottoms = slides.flatMap(({ parts }) => parts.map(({ box }) => box.y + box.height))
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(BODY_BOX.y + BODY_BOX.height)
  })

  it('on one slide, in two tables of the same length, where there is room', () => {
    expect(moved(16).map((slide) => tablesIn(slide).map(({ length }) => length))).toEqual([[8, 8]])
    expect(moved(5).map((slide) => tablesIn(slide).map(({ length }) => length))).toEqual([[5]])
  })

  it('and else on a further one, which says that it goes on', () => {
    const [first, second, ...rest] = moved(40)
    expect(rest).toEqual([])
    expect(second?.title.text).toBe(`${first?.title.text} (fortsat)`)
    expect(second?.parts.every(({ kind }) => kind === 'table')).toBe(true)
  })
})
