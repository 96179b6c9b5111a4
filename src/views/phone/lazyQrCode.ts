import { lazy, type ComponentType } from 'react'
import type { QrCodeProps } from '../../ui/QrCode.tsx'

/** Loads what draws QR codes; null when there is no network for it. */
export async function loadQrCode(): Promise<ComponentType<QrCodeProps> | null> {
  const loaded = await import('../../ui/QrCode.tsx').catch(() => null)
  return loaded?.QrCode ?? null
}

/** A QR code, or nothing in place of one that cannot be loaded: `otherwise` says so. */
export function lazyQrCode(otherwise: ComponentType<QrCodeProps>) {
  return lazy(async () => ({ default: (await loadQrCode()) ?? otherwise }))
}
