import { encodeQR } from 'qr'

/** A drawing of one path in a square box. */
export interface QrDrawing {
  /** Side of the box, in modules. */
  readonly size: number
  /** All dark modules, as the `d` of a path. */
  readonly path: string
}

/** Modules of white around the code, as the standard (ISO/IEC 18004) wants it. */
const QUIET_ZONE = 4

/** The QR code of a text: error correction M, quiet zone included. @throws Error for more than some 2,300 bytes */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  return { size: rows.length, path: rows.flatMap(runsOf).join('') }
}

/** The dark runs of a row, each a rectangle one module high. */
function runsOf(row: readonly boolean[], y: number): readonly string[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1] === true) return []
    const end = row.indexOf(false, x)
    const length = (end === -1 ? row.length : end) - x
    return [`M${x} ${y}h${length}v1h-${length}z`]
  })
}
