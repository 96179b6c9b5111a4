import { expect, test } from 'vitest'
import { overlapsIn } from '../../../../../src/analysis/overlaps.ts'
import { builtInMethods } from '../../../../../src/framework/catalogue.ts'
import type { AnsweredOverlap } from '../../../../../src/views/catalogue/overlaps/answered.ts'
import { overlapsOnPaper } from '../../../../../src/views/catalogue/overlaps/report/report.ts'
import { manyInterventions } from '../../../../manyInterventions.ts'
import { stairWords } from '../../../../stairWords.ts'

const many = manyInterventions({ count: 300 })
const open = overlapsIn(many, { methods: builtInMethods, answers: [] })
const answered = many.slice(0, 80).map(
  (each, index): AnsweredOverlap => ({ verdict: 'on-purpose', ids: [each.id, `${index}`], others: [], those: [each, each], from: [] }),
)

test('few are told in full, and leave room for notes', async () => {
  const paper = overlapsOnPaper({ open: open.slice(0, 3), answered: [], words: await stairWords(many) })
  expect(paper).toMatchObject({ lines: 8, moreRows: 0, moreAnswered: 0, hasRoomForNotes: true })
  expect(paper.rows).toHaveLength(3)
})

test('of many the surest come first, and the rest is counted', async () => {
  const paper = overlapsOnPaper({ open, answered: [], words: await stairWords(many) })
  expect(paper.rows.map(({ id }) => id)).toEqual(open.slice(0, paper.rows.length).map(({ id }) => id))
  expect(paper.rows.length).toBeGreaterThan(5)
  expect(paper.moreRows).toBe(open.length - paper.rows.length)
  expect(paper).toMatchObject({ lines: 4, hasRoomForNotes: false })
})

test('many answers leave most of the page to what is open', async () => {
  const paper = overlapsOnPaper({ open, answered, words: await stairWords(many) })
  expect(paper.rows.length).toBeGreaterThan(4)
  expect(paper.answered.length).toBeGreaterThan(2)
  expect(paper.moreAnswered).toBe(answered.length - paper.answered.length)
})

test('without open ones the answers have the page', async () => {
  const paper = overlapsOnPaper({ open: [], answered, words: await stairWords(many) })
  expect(paper.heading).toBe('Der er ingen ubesvarede overlap')
  expect(paper.answered.length).toBeGreaterThan(15)
})

test('of a large group some are named, and the others counted', async () => {
  const [overlap] = open
  const large = overlap ? Array.from({ length: 12 }, (_, index) => ({ ...overlap, id: `${index}`, interventions: many.slice(0, 11) })) : []
  const [row] = overlapsOnPaper({ open: large, answered: [], words: await stairWords(many) }).rows
  expect(row?.members).toHaveLength(3)
  expect(row?.moreMembers).toBe(8)
})
