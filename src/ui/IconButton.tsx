import { Icon, type IconName } from './Icon.tsx'

export interface IconButtonProps {
  readonly icon: IconName
  /** What it does, for who points at it. */
  readonly title: string
  /** What it does and to what, for who hears it; the title when it says enough. */
  readonly name?: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

/** A quiet button that is a picture. */
export function IconButton({ icon, title, name, isOff = false, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      title={title}
      aria-label={name ?? title}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
