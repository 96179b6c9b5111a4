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
  return KINDS.flatMap((kind) => {
    const groups = all.flatMap(({ fileName, warnings }) =>
      warnings.filter((each) => each.kind === kind).map((each) => prefixed(warningWords(each, context), fileName, context)),
    )
    const heading = context.t(`archive:warning.${kind}`)
    return groups.length === 0 ? [] : [{ heading, lines: groups.flatMap(({ lines }) => lines), unlisted: sumOf(groups) }]
  })
}

/** Snapshots whose days do not follow each other as they were taken. */
export function oddGroup(snapshots: readonly Snapshot[], all: readonly Snapshot[], { t, language }: ErrorContext): readonly MessageGroup[] {
  const odd = oddOnes(all)
  const lines = snapshots
    .filter((each) => odd.has(each))
    .map(({ municipality, name, date }) =>
      t('archive:warning.oddLine', { municipality: isolated(municipality), name: isolated(name), date: formatDate(date, language) }),
    )
  return lines.length === 0 ? [] : [{ heading: t('archive:warning.odd'), lines, unlisted: 0 }]
}

function prefixed(group: MessageGroup, fileName: string, { t }: ErrorContext): MessageGroup {
  return { ...group, lines: group.lines.map((reason) => t('archive:refused.line', { file: isolated(fileName), reason })) }
}

function sumOf(groups: readonly MessageGroup[]): number {
  return groups.reduce((sum, { unlisted }) => sum + unlisted, 0)
}
