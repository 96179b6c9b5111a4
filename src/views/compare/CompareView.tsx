import type { Assessment } from '../../model/assessment.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { OthersPart } from '../others/OthersPart.tsx'
import { setQuery, useRoutePart } from '../useRoute.ts'
import { BesidePart } from './BesidePart.tsx'
import { OwnPart } from './OwnPart.tsx'
import type { ComparePartProps } from './partProps.ts'
import { placeFrom, queryOf, type ComparePlace } from './place.ts'
import { useNaming } from './useNaming.ts'
import '../../ui/codeList.css'
import '../../ui/legend.css'
import '../../ui/rings.css'
import './compare.css'

export interface CompareViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** What has moved since one's own snapshots, and what can be learnt from those of others. */
export function CompareView({ assessment, isReadOnly }: CompareViewProps) {
  const { t } = useNaming()
  const query = useRoutePart('query')
  const place = placeFrom(query)
  const shown = place.part === 'own' ? 'own' : 'others'
  const set = (change: Partial<ComparePlace>, how: 'push' | 'replace' = 'replace') => setQuery(queryOf({ ...place, ...change }), how)
  const given = { assessment, place, isReadOnly, onSet: set }
  return (
    <div className="compare">
      <Tabs
        label={t('compare:parts.label')}
        tabs={[
          { value: 'own', label: t('compare:parts.own'), content: shown === 'own' && <OwnPart {...given} /> },
          { value: 'others', label: t('compare:parts.others'), content: shown === 'others' && <TheirPart {...given} /> },
        ]}
        value={shown}
        onChoose={(part) => set({ part: part === 'own' ? 'own' : 'others' }, 'push')}
      />
    </div>
  )
}

/** All of them, or one of theirs beside one's own. */
function TheirPart(props: ComparePartProps) {
  return props.place.part === 'beside' ? <BesidePart {...props} /> : <OthersPart {...props} />
}
