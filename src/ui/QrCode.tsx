import { useMemo } from 'react'
import { qrDrawing } from './qr.ts'
import './qrCode.css'

export interface QrCodeProps {
  readonly text: string
  /** What it is, for who cannot see it. */
  readonly label: string
  readonly className?: string
}

/** A QR code, black on white in every theme, as wide as its place. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = useMemo(() => qrDrawing(text), [text])
  return (
    <svg
      className={`qr-code ${className ?? ''}`}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
