import { useState } from 'react'
import type { ComponentCoverage } from '../../../analysis/coverage.ts'
import type { ComponentId } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { focusSoon } from '../../../ui/focus.ts'
import { hashOfView } from '../../route.ts'
import { goToView } from '../../useRoute.ts'
import type { PartProps } from '../partProps.ts'
import { componentId } from './CoverageTable.tsx'
import { counted } from './counted.ts'
import { setServers } from './coverageActions.ts'
import { InterventionLinks } from './InterventionLinks.tsx'
import { PANEL_TITLE } from './picking.ts'
import { ServersForm } from './ServersForm.tsx'
import { SidePanel } from './SidePanel.tsx'

export interface ServersPanelProps extends Pick<PartProps, 'assessment' | 'isReadOnly' | 'words'> {
  readonly coverage: ComponentCoverage
  readonly onPick: (component: ComponentId) => void
  readonly onClose: () => void
}

/** The interventions that serve a component, and the way to it in the circle. */
export function ServersPanel({ coverage, assessment, isReadOnly, words, onPick, onClose }: ServersPanelProps) {
  const { t } = words
  const { component, servers, mirror, mirrorServers } = coverage
  const [isLinking, setLinking] = useState(false)
  const name = words.nameOf('components', component)

  function nameOf(each: Intervention): string {
    return t('overview:coverage.removeNamed', { name: each.name })
  }

  function leaveForm() {
    setLinking(false)
    focusSoon(LINK_BUTTON)
  }

  function remove({ id }: Intervention) {
    const left = assessment.interventions.filter((each) => each.components.includes(component) && each.id !== id)
    setServers(component, new Set(left.map((each) => each.id)))
    focusSoon(PANEL_TITLE)
  }

  return (
    <SidePanel title={name} from={componentId(component)} onClose={onClose}>
      <p>{words.framework.components[component]?.definition}</p>
      <InCircle component={component} words={words} />
      <p className="overview-said">{t('overview:coverage.served', counted(servers.length, words))}</p>
      {isLinking ? (
        <ServersForm assessment={assessment} component={component} words={words} onDone={leaveForm} />
      ) : (
        <>
          <InterventionLinks
            interventions={servers}
            isReadOnly={isReadOnly}
            words={words}
            of={component}
            removal={isReadOnly ? null : { title: t('overview:coverage.remove'), nameOf, onRemove: remove }}
          />
          {!isReadOnly && assessment.interventions.length > 0 && (
            <p>
              <button type="button" id={LINK_BUTTON} className="button" onClick={() => setLinking(true)}>
                <Icon name="plus" />
                {t('overview:coverage.link')}
              </button>
            </p>
          )}
        </>
      )}
      {mirror !== null && !isLinking && <Mirror component={mirror} count={mirrorServers.length} words={words} onPick={onPick} />}
    </SidePanel>
  )
}

const LINK_BUTTON = 'servers-link'

function InCircle({ component, words: { t } }: { readonly component: ComponentId } & Pick<PartProps, 'words'>) {
  return (
    <p>
      <a
        href={hashOfView('scoring', component)}
        onClick={(event) => {
          event.preventDefault()
          goToView('scoring', component)
        }}
      >
        {t('overview:coverage.inCircle')}
      </a>
    </p>
  )
}

interface MirrorProps extends Pick<ServersPanelProps, 'words' | 'onPick'> {
  readonly component: ComponentId
  /** How many interventions serve it. */
  readonly count: number
}

/** The component that belongs to it in the other ring, and the way there. */
function Mirror({ component, count, words, onPick }: MirrorProps) {
  const { t } = words
  return (
    <p>
      {t('overview:coverage.pair')}{' '}
      <button type="button" className="link-button" onClick={() => onPick(component)}>
        {words.nameOf('components', component)}
      </button>{' '}
      <span className="help">({t('overview:count', counted(count, words))})</span>
    </p>
  )
}
