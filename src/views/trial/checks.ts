/** What is tried, in the order on the page. */
export const CHECKS = ['saving', 'download', 'full', 'size', 'windows', 'phone', 'camera', 'print'] as const

export type CheckId = (typeof CHECKS)[number]

/** 'open': not tried yet. */
export type CheckResult = 'open' | 'good' | 'bad'

export type CheckResults = Readonly<Record<CheckId, CheckResult>>

/** How many are to be put right, and how many have not been tried; the room is ready when there are none of either. */
export interface Summary {
  readonly bad: number
  readonly open: number
}

export function summaryOf(results: CheckResults): Summary {
  const count = (result: CheckResult) => CHECKS.filter((check) => results[check] === result).length
  return { bad: count('bad'), open: count('open') }
}
