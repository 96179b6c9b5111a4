import { describe, expect, it } from 'vitest'
import { newAgenda } from '../../../../src/model/agenda.ts'
import { agendaTime } from '../../../../src/views/workshop/run/agendaTime.ts'

const START = Date.parse('2026-03-01T09:00:00Z')
const agenda = newAgenda()

function at(minutes: number): number {
  return START + minutes * 60_000
}

function moment(minutes: number): string {
  return new Date(at(minutes)).toISOString()
}

describe('where a workshop is in its agenda', () => {
  it('is nowhere before the first item', () => {
    const time = agendaTime(agenda, { item: null, itemStartedAt: null, startedAt: null }, at(0))
    expect(time).toEqual({ current: null, done: 0, previous: null, next: agenda[0], left: null, late: null })
  })

  it('counts down, and is on time within the item', () => {
    const live = { item: 'introduction', itemStartedAt: moment(0), startedAt: moment(0) } as const
    expect(agendaTime(agenda, live, at(0))).toMatchObject({ left: 20, late: 0 })
    expect(agendaTime(agenda, live, at(12.5))).toMatchObject({ left: 8, late: 0 })
    expect(agendaTime(agenda, live, at(26))).toMatchObject({ left: -6, late: 6 })
  })

  it('carries what was lost before, or won, to the next', () => {
    const live = { item: 'rating', startedAt: moment(0) } as const
    expect(agendaTime(agenda, { ...live, itemStartedAt: moment(26) }, at(30))).toMatchObject({ left: 21, late: 6 })
    expect(agendaTime(agenda, { ...live, itemStartedAt: moment(15) }, at(16))).toMatchObject({ left: 24, late: -5 })
  })

  it('skips what there is no time for, and ends with the last', () => {
    const short = agenda.map((item) => (item.id === 'rating' ? { ...item, minutes: 0 } : item))
    const live = { item: 'introduction', itemStartedAt: moment(0), startedAt: moment(0) } as const
    expect(agendaTime(short, live, at(1)).next?.id).toBe('reveal')
    expect(agendaTime(short, { ...live, item: 'reveal' }, at(1))).toMatchObject({ done: 1, previous: { id: 'introduction' } })
    expect(agendaTime(agenda, { ...live, item: 'saving' }, at(1)).next).toBeNull()
  })

  it('a clock that was set back makes nobody early', () => {
    const live = { item: 'introduction', itemStartedAt: moment(0), startedAt: moment(0) } as const
    expect(agendaTime(agenda, live, at(-60))).toMatchObject({ left: 20, late: 0 })
  })
})
