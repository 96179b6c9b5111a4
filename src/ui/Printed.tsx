import { useEffect, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import './printed.css'

/** What goes on paper in place of the page: drawn only while printing. */
export function Printed({ children }: { readonly children: ReactNode }) {
  const [isPrinting, setPrinting] = useState(false)

  // The browser takes its picture as soon as its listeners are done.
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!isPrinting) return null
  return createPortal(<div className="printed">{children}</div>, document.body)
}
