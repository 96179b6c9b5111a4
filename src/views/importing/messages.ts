import type { Translate } from '../../wording/i18n.ts'

/** Lines of one kind, and what is said of all of them. */
export interface MessageGroup {
  readonly heading: string | null
  readonly lines: readonly string[]
  /** How many more there are that have no line. */
  readonly unlisted: number
}

/** What is shown of messages, and how many of all are not. */
export interface Shown {
  readonly groups: readonly MessageGroup[]
  readonly hidden: number
}

/** The first lines of all groups together; headings stay, and are not counted. */
export function firstOf(groups: readonly MessageGroup[], limit: number): Shown {
  const shown: MessageGroup[] = []
  let hidden = 0
  let room = limit
  for (const group of groups) {
    const lines = group.lines.slice(0, room)
    room -= lines.length
    hidden += group.lines.length - lines.length + group.unlisted
    shown.push({ ...group, lines })
  }
  return { groups: shown, hidden }
}

/** Messages as the text of a file, a line for each. */
export function textOf(groups: readonly MessageGroup[], t: Translate): string {
  const lines = groups.flatMap(({ heading, lines: own, unlisted }) => [
    ...(heading === null ? [] : [heading]),
    ...own,
    ...(unlisted === 0 ? [] : [t('files:unlisted', { count: unlisted })]),
  ])
  return `${lines.join('\n')}\n`
}
