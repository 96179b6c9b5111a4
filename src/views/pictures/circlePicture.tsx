import { beside, stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { layoutCircle, type CircleRequest } from '../../diagrams/circleLayout.ts'
import { printPalette } from '../../diagrams/palette.ts'
import { pictureKey, type KeyEntry } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import type { Size } from '../../diagrams/pictureLayout.ts'

/** As large as a circle is drawn where nobody asks for another size, in px. */
export const CIRCLE_SIZE: Size = { width: 1000, height: 760 }

interface NamedSector {
  readonly code: string
  readonly label: string
  readonly sub: string
}

export interface CirclePictureProps {
  readonly label: string
  /** The circle itself, and what it was laid out from. */
  readonly circle: Drawing
  readonly request: CircleRequest
  readonly rings: readonly { readonly label: string; readonly sectors: readonly NamedSector[] }[]
  readonly key: readonly KeyEntry[]
}

/** A circle with what its signs mean, and below it the names that had no room in it. */
export function circlePicture({ label, circle, request, rings, key }: CirclePictureProps): Drawing {
  const drawings = [circle, pictureKey(key, circle.width, printPalette)]
  return stacked(label, layoutCircle(request).needsList ? [...drawings, names(label, rings, circle.width)] : drawings)
}

const CODE = 40
/** Of what is left beside the codes. */
const NAME_SHARE = 0.68
const RING_GAP = 36

/** A list for each ring, beside each other. */
function names(label: string, rings: CirclePictureProps['rings'], width: number): Drawing {
  const own = (width - RING_GAP * (rings.length - 1)) / rings.length
  return beside(label, rings.map((ring) => ringNames(ring, own)))
}

function ringNames({ label, sectors }: CirclePictureProps['rings'][number], width: number): Drawing {
  const room = width - CODE - RING_GAP
  const columns = [
    { head: { text: '' }, width: CODE },
    { head: { text: label }, width: room * NAME_SHARE },
    { head: { text: '' }, width: room * (1 - NAME_SHARE) },
  ]
  const rows = sectors.map(({ code, label: name, sub }): readonly PictureCell[] => [{ text: code, weight: 600 }, { text: name }, { text: sub }])
  return pictureRows(columns, rows, printPalette)
}
