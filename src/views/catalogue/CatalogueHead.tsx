import { memo, type MouseEvent } from 'react'
import { closePopUp } from '../../ui/closePopUp.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { PopUp } from '../../ui/PopUp.tsx'
import { useRowInSight } from '../../ui/useRowInSight.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOf, type Layer } from '../route.ts'
import { openLayer, useRoute } from '../useRoute.ts'
import { PARTS, queryOf, type Part } from './place.ts'
import { usePlaceInAddress } from './usePlace.ts'
import { goToPlace } from './wantedPlace.ts'

export interface CatalogueHeadProps {
  /** How many nobody has answered. */
  readonly overlaps: number
  /** Without interventions the page itself says how to begin. */
  readonly isEmpty: boolean
  readonly isReadOnly: boolean
}

/** The ways to look at the catalogue, and what can be done with it as a whole. */
export const CatalogueHead = memo(function CatalogueHead({ overlaps, isEmpty, isReadOnly }: CatalogueHeadProps) {
  const t = useTranslate()
  return (
    <div className="catalogue-head">
      <PartLinks overlaps={overlaps} />
      <div className="catalogue-tools">
        {!isEmpty && !isReadOnly && (
          <>
            <button type="button" className="button button-primary" onClick={() => openLayer('intervention', null)}>
              <Icon name="plus" />
              {t('catalogue:add')}
            </button>
            <button type="button" className="button for-wide" onClick={() => openLayer('list-import')}>
              <Icon name="table" />
              {t('catalogue:import')}
            </button>
          </>
        )}
        {!(isEmpty && isReadOnly) && <MoreTools isEmpty={isEmpty} isReadOnly={isReadOnly} />}
      </div>
    </div>
  )
})

/** Links, so that each can be opened beside, or kept. */
function PartLinks({ overlaps }: Pick<CatalogueHeadProps, 'overlaps'>) {
  const t = useTranslate()
  const route = useRoute()
  const place = usePlaceInAddress()
  const row = useRowInSight<HTMLElement>(`${place.part} ${overlaps}`, '[aria-current]')

  return (
    <nav className="part-links" ref={row} aria-label={t('catalogue:part.legend')}>
      {PARTS.map((part) => (
        <a
          key={part}
          href={hashOf({ ...route, layer: null, query: queryOf({ ...place, part, pick: null }) })}
          aria-current={part === place.part ? 'page' : undefined}
          onClick={(event) => follow(event, part)}
        >
          {t(`catalogue:part.${part}`)}
          {part === 'overlaps' && overlaps > 0 && <OverlapCount count={overlaps} />}
        </a>
      ))}
    </nav>
  )
}

/** 'Overlap 3': seen as a number, and heard with what it counts. */
function OverlapCount({ count }: { readonly count: number }) {
  const t = useTranslate()
  return (
    <>
      {' '}
      <span className="part-count">{count}</span> <span className="visually-hidden">{t('overlaps:unanswered', { count })}</span>
    </>
  )
}

function follow(event: MouseEvent, part: Part): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  // Not the address as it was drawn: what was just typed may be in it by now.
  goToPlace({ part, pick: null })
}

function MoreTools({ isEmpty, isReadOnly }: Pick<CatalogueHeadProps, 'isEmpty' | 'isReadOnly'>) {
  const t = useTranslate()
  return (
    <PopUp
      className="button"
      label={t('catalogue:tools')}
      text={
        <>
          {t('catalogue:tools')}
          <Icon name="down" />
        </>
      }
    >
      {() => (
        <>
          {!isEmpty && !isReadOnly && (
            <div className="for-narrow">
              <Tool icon="table" layer="list-import" text={t('catalogue:import')} />
            </div>
          )}
          {!isEmpty && <Tool icon="download" layer="list-export" text={t('catalogue:export')} />}
          {!isReadOnly && <Tool icon="edit" layer="lists" text={t('catalogue:lists')} />}
        </>
      )}
    </PopUp>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly layer: Layer
  readonly text: string
}

function Tool({ icon, layer, text }: ToolProps) {
  return (
    <button
      type="button"
      className="pop-up-action"
      onClick={({ currentTarget }) => {
        // First, so that the dialog gives the focus back to what is still there.
        closePopUp(currentTarget)
        openLayer(layer)
      }}
    >
      <Icon name={icon} />
      {text}
    </button>
  )
}
