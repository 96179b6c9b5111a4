import { expect, it } from 'vitest'
import { grouped } from '../../src/model/grouped.ts'

it('groups in the order in which things come', () => {
  expect([...grouped(['b1', 'a1', 'b2'], (each) => each[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
