import type { FrameworkGap } from '../../analysis/frameworkGaps.ts'
import type { SnapshotComponent } from '../../model/snapshot.ts'
import { formatList } from '../../wording/format.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

/** What of a snapshot cannot be compared, each component by name: 'har en anden skala (1–4) …', 'har ikke Fælles strategi'. */
export function gapText({ snapshot, isOtherScale, missing, extra }: FrameworkGap, naming: Naming): string {
  const { t, names, language } = naming
  const listOf = (components: readonly SnapshotComponent[]) => formatList(components.map((each) => labelsOf(each, names).name), language)
  const { min, max } = snapshot.framework.scale
  const said = [
    ...(isOtherScale ? [t('compare:gap.scale', { min, max })] : []),
    ...(missing.length > 0 ? [t('compare:gap.missing', { list: listOf(missing) })] : []),
    ...(extra.length > 0 ? [t('compare:gap.extra', { list: listOf(extra) })] : []),
  ]
  return `${said.join(', ')}.`
}
