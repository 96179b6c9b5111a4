import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { withScoreDetails } from '../../src/model/score.ts'
import { takeSnapshot, withoutSnapshot, withSnapshot, withSnapshotNamed } from '../../src/model/snapshots.ts'
import { newHistory, record, undo, type History } from '../../src/state/history.ts'
import { readUndo, writeUndo } from '../../src/state/undoText.ts'
import { sampleRound } from '../sampleRounds.ts'

const first = newAssessment(builtInFramework, { municipality: 'Ærø', team: 'x', date: '2026-03-01' }, 'a')

function noted(history: History, note: string, index: number): History {
  const component = builtInFramework.components[index % 16]?.id ?? ''
  const next = withScoreDetails(history.present, component, { note })
  return record(history, { next, step: { kind: 'note', component }, typing: null })
}

test('H69: fifty steps each way are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 50 }), fc.nat(50), (notes, undos) => {
      let history = notes.reduce(noted, newHistory(first))
      for (let count = 0; count < undos; count += 1) history = undo(history)
      const saved = JSON.stringify(history.present)
      const text = writeUndo(history, saved)
      const hasSteps = history.past.length + history.future.length > 0
      expect(readUndo(text, history.present, saved)).toEqual(hasSteps ? history : null)
    }),
  )
})

const three = ['a', 'b', 'c'].reduce(noted, newHistory(first))
const saved = JSON.stringify(three.present)
const text = writeUndo(three, saved) ?? ''

it('keeps the last fifty of more', () => {
  const many = Array.from({ length: 70 }, (_, index) => `note ${index}`).reduce(noted, newHistory(first))
  const read = readUndo(writeUndo(many, saved), many.present, saved)
  expect(read?.past).toEqual(many.past.slice(-50))
})

describe('with sixty snapshots', () => {
  const one = takeSnapshot({ ...first, rounds: [sampleRound(0)] }, builtInFramework, {
    id: 's', name: 'Forår', note: '', date: '2026-04-14', takenAt: '2026-04-14T13:10:00.000Z', nameOf: (id) => id,
  })
  const full = { ...first, snapshots: Array.from({ length: 60 }, (_, index) => ({ ...one, id: `s${index}`, number: index + 1 })) }
  const lengthAfter = (next: Assessment, kind: 'snapshot-named' | 'snapshot-taken' | 'snapshot-removed') => {
    const history = record(newHistory(full), { next, step: { kind, text: 'Forår' }, typing: null })
    const written = writeUndo(history, 'saved') ?? ''
    expect(readUndo(written, history.present, 'saved')).toEqual(history)
    return written.length
  }

  it('a step takes no more room than what it changes: a name a few words, one that is removed itself once', () => {
    const length = JSON.stringify(one).length
    expect(lengthAfter(withSnapshotNamed(full, 's30', { name: 'Vinter', note: '' }), 'snapshot-named')).toBeLessThan(400)
    expect(lengthAfter(withSnapshot(full, { ...one, id: 'new', number: 61 }), 'snapshot-taken')).toBeLessThan(400)
    expect(lengthAfter(withoutSnapshot(full, 's30'), 'snapshot-removed')).toBeLessThan(length + 400)
  })
})

it.each([
  { stored: null, why: 'there is none' },
  { stored: '', why: 'it is empty' },
  { stored: '{', why: 'it is none' },
  { stored: text.slice(0, -1), why: 'its end is missing' },
  { stored: text.slice(0, text.indexOf('\n')), why: 'its body is missing' },
  { stored: text.replace('clear', 'Clear'), why: 'a letter has changed' },
  { stored: text.replace(/^1/, '2'), why: 'it is of another version' },
])('H69: undo is gone, never half, when $why', ({ stored }) => {
  expect(readUndo(stored, three.present, saved)).toBeNull()
})

it('H69: undo of another state is gone', () => {
  expect(readUndo(text, three.present, `${saved} `)).toBeNull()
})

it('is small: only what has changed', () => {
  expect(text.length).toBeLessThan(1000)
})
