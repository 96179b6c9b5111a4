import type { Warning } from '../../exchange/warnings.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import type { ErrorContext } from '../importing/errorContext.ts'
import { isolated } from '../importing/fileText.ts'
import type { MessageGroup } from '../importing/messages.ts'
import { warningWords } from '../importing/warningWords.ts'
import { oddOnes } from './groups.ts'
import type { Warnings } from './readFiles.ts'

const KINDS: readonly Warning['kind'][] = ['unknown-fields', 'unknown-components', 'invisible-characters', 'line-breaks']

/** What many files have left out or changed: by kind, each line with the name of its file. */
export function warningGroups(all: readonly Warnings[], context: ErrorContext): readonly MessageGroup[] {
  const { t } = context
  return KINDS.flatMap((kind) => {
    const groups = all.flatMap(({ fileName, warnings }) =>
      warnings.filter((each) => each.kind === kind).map((each) => prefixed(warningWords(each, context), fileName, context)),
    )
    const heading = t(`archive:warning.${kind}`)
    return groups.length === 0 ? [] : [{ heading, lines: groups.flatMap(({ lines }) => lines), unlisted: sumOf(groups) }]
  })
}

/** Snapshots whose days do not follow each other as they were taken. */
export function oddGroup(snapshots: readonly Snapshot[], all: readonly Snapshot[], context: ErrorContext): readonly MessageGroup[] {
  const odd = oddOnes(all)
  const lines = snapshots.filter((each) => odd.has(each)).map((each) => namedLine(each, context))
  return lines.length === 0 ? [] : [{ heading: context.t('archive:warning.odd'), lines, unlisted: 0 }]
}

/** Snapshots of days that are still to come: they would be shown as the newest until then. */
export function futureGroup(snapshots: readonly Snapshot[], today: string, context: ErrorContext): readonly MessageGroup[] {
  const lines = snapshots.filter(({ date }) => date > today).map((each) => namedLine(each, context))
  return lines.length === 0 ? [] : [{ heading: context.t('archive:warning.future'), lines, unlisted: 0 }]
}

function namedLine({ municipality, name, date }: Snapshot, { t, language }: ErrorContext): string {
  return t('archive:warning.oddLine', { municipality: isolated(municipality), name: isolated(name), date: formatDate(date, language) })
}

function prefixed(group: MessageGroup, fileName: string, { t }: ErrorContext): MessageGroup {
  return { ...group, lines: group.lines.map((reason) => t('archive:refused.line', { file: isolated(fileName), reason })) }
}

function sumOf(groups: readonly MessageGroup[]): number {
  return groups.reduce((sum, { unlisted }) => sum + unlisted, 0)
}
