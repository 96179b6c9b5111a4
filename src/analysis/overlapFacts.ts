import type { Intervention } from '../model/intervention.ts'

/** What one needs to know of two interventions besides their names. */
export type Facts = Pick<
  Intervention,
  'step' | 'prevention' | 'type' | 'area' | 'administration' | 'unit' | 'ages' | 'targetGroups' | 'theme'
>

/** The type that says only what an intervention is not. */
const OTHER_TYPE = 'other'

/** How much a difference speaks against two interventions being one. */
const DIFFERENCES = { step: 1, type: 1, theme: 1, prevention: 0.5 } as const

/** Whether both tell whom they are for, and it is nobody in common: in age, or in who comes. */
export function haveOtherPeople(a: Facts, b: Facts): boolean {
  return haveNoneInCommon(a.ages, b.ages) || haveNoneInCommon(a.targetGroups, b.targetGroups)
}

/** Whether both tell who comes, and some of it is the same. */
export function haveSameRoles(a: Facts, b: Facts): boolean {
  return a.targetGroups.some((each) => b.targetGroups.includes(each))
}

/** 0 and up: how much of what both tell is different. */
export function differenceOf(a: Facts, b: Facts): number {
  const step = a.step === b.step ? 0 : DIFFERENCES.step
  const prevention = differ(a.prevention, b.prevention) ? DIFFERENCES.prevention : 0
  const theme = differ(a.theme, b.theme) ? DIFFERENCES.theme : 0
  const isTypeTold = a.type !== OTHER_TYPE && b.type !== OTHER_TYPE
  return step + prevention + theme + (isTypeTold && differ(a.type, b.type) ? DIFFERENCES.type : 0)
}

/** Same step, kind and people, by all that both tell; enough must be told for it to say anything. */
export function haveSameUse(a: Facts, b: Facts): boolean {
  if (a.step !== b.step || a.type === null || a.type !== b.type) return false
  if (a.prevention === null || a.prevention !== b.prevention || differ(a.theme, b.theme)) return false
  if (a.type === OTHER_TYPE && (a.theme === null || b.theme === null)) return false
  return isSameSet(a.targetGroups, b.targetGroups) && a.ages.some((age) => b.ages.includes(age))
}

/** What the interventions of one use have to be alike in, as a text; null when too little is told. */
export function useKey({ step, type, prevention, targetGroups }: Facts): string | null {
  if (type === null || prevention === null || targetGroups.length === 0) return null
  return JSON.stringify([step, type, prevention, targetGroups.toSorted()])
}

function haveNoneInCommon(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each))
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((each) => b.includes(each))
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}
