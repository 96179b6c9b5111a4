import { COLUMNS, type ColumnId } from '../../exchange/tidy/columns.ts'
import type { ColumnWords, TidyWords } from '../../exchange/tidy/words.ts'
import { builtInFramework } from '../../framework/framework.ts'
import { LEADERS, STAFF } from '../../model/published.ts'
import type { SnapshotFramework } from '../../model/snapshot.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { labelsOf } from '../compare/componentWords.ts'

/** All that it takes to say the data in one language. */
export interface DataSpeech {
  readonly t: Translate
  readonly language: Language
  readonly names: FrameworkNames
}

/** What the rows of the data are said with. */
export function tidyWords({ t, language, names }: DataSpeech): TidyWords {
  const columns = COLUMNS.map(({ id }): readonly [ColumnId, ColumnWords] => [
    id,
    { title: t(`takeHome:column.${id}.title`), text: t(`takeHome:column.${id}.text`) },
  ])
  return {
    language,
    now: t('takeHome:now'),
    componentName: (component) => labelsOf(component, names).name,
    ringName: (ring) => names.rings[ring]?.label ?? ring,
    levelName: (level, framework) => (isBuiltIn(framework) ? (names.levels.find(({ value }) => value === level)?.label ?? '') : ''),
    measureName: (measure, level) => t(`takeHome:measure.${measure}`, { level }),
    groupName: (id) => groupName(id, { t, language, names }),
    priorityName: (priority) => t(`scoring:priority.${priority}`),
    agreementName: (wording) => t(`understanding:agreement.${wording}`),
    statusName: (status) => t(`takeHome:status.${status}`),
    // COLUMNS has every column.
    columns: Object.fromEntries(columns) as Record<ColumnId, ColumnWords>,
    sheets: { data: t('takeHome:sheet.data'), columns: t('takeHome:sheet.columns') },
    columnHeads: [t('takeHome:head.id'), t('takeHome:head.title'), t('takeHome:head.text')],
  }
}

function groupName(id: string, { t, names }: DataSpeech): string {
  if (id === 'room') return t('takeHome:room')
  if (id === LEADERS) return t('understanding:sides.leaders')
  if (id === STAFF) return t('understanding:sides.staff')
  return names.chain[id]?.name ?? names.fields[id]?.name ?? id
}

/** Whether its levels have the names that came with the app. */
function isBuiltIn({ id, scale }: SnapshotFramework): boolean {
  const own = builtInFramework
  return id === own.id && scale.min === own.scale.min && scale.max === own.scale.max
}
