import { darkPalette, forcedPalette, lightPalette, rampStep, type Palette } from '../diagrams/palette.ts'
import { builtInFramework, type Framework, type RatingScale } from '../framework/framework.ts'
import { usePreferences } from '../state/preferences.ts'
import { useMedia } from '../ui/useMedia.ts'

/** The framework of the open assessment; one is built in. */
export function useFramework(): Framework {
  return builtInFramework
}

/** Whether the page is dark: as the person chose, or else as their system is. */
export function useIsDark(): boolean {
  const theme = usePreferences((preferences) => preferences.theme)
  const isSystemDark = useMedia('(prefers-color-scheme: dark)')
  return theme === 'system' ? isSystemDark : theme === 'dark'
}

/** The colours of the diagrams on the screen. */
export function usePalette(): Palette {
  const isDark = useIsDark()
  const isForced = useMedia('(forced-colors: active)')
  if (isForced) return forcedPalette
  return isDark ? darkPalette : lightPalette
}

/** A level's colours as a style, the same as in the circle. */
export function levelStyle(
  palette: Palette,
  ring: number,
  { value, scale }: { readonly value: number; readonly scale: RatingScale },
): { readonly background: string; readonly color: string } {
  const colours = palette.rings[ring % palette.rings.length]
  const step = rampStep(value, scale)
  return { background: colours?.levels[step] ?? palette.track, color: colours?.onLevels[step] ?? palette.ink }
}

/** The look of 'not known' beside the levels: hatched, and never that of level 1. */
export const UNKNOWN_STYLE = {
  background: 'repeating-linear-gradient(45deg, var(--ground) 0 4px, var(--line) 4px 6px)',
  color: 'var(--ink)',
}
