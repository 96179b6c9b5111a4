import { useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { PaperForm } from './PaperForm.tsx'
import { SheetsDialog } from './SheetsDialog.tsx'
import type { WayProps } from './way.ts'

/** Answer sheets on paper: printed before, and typed in after. */
export function PaperWay(given: WayProps) {
  const t = useTranslate()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <div className="way">
      <div className="way-actions">
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          <Icon name="print" />
          {t('collect:paper.print')}
        </button>
        <p className="help">{t('collect:paper.printHelp')}</p>
      </div>
      <PaperForm {...given} />
      {isPrinting && <SheetsDialog round={given.round} onClose={() => setPrinting(false)} />}
    </div>
  )
}
