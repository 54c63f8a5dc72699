import type { ComponentChildren, JSX } from 'preact';
import '../elements.js';
import { Icon } from './icon.js';
import type { IconName } from './icon.js';

interface Props {
  readonly children?: ComponentChildren;
  readonly look?: 'primary' | 'outline' | 'transparent';
  readonly icon?: IconName;
  readonly large?: boolean;
  readonly wide?: boolean;
  readonly grow?: boolean;
  readonly disabled?: boolean;
  /** Its work is under way: a small spinner takes the icon's place and it cannot be pressed again. */
  readonly busy?: boolean;
  readonly label?: string;
  readonly id?: string;
  readonly slot?: string;
  readonly onPress: () => void;
}

export function Button({
  children,
  look = 'outline',
  icon,
  large,
  wide,
  grow,
  disabled,
  busy,
  label,
  id,
  slot,
  onPress,
}: Props): JSX.Element {
  const off = Boolean(disabled || busy);
  return (
    <fluent-button
      id={id}
      slot={slot}
      class={['btn', wide && 'btn--wide', grow && 'grow'].filter(Boolean).join(' ')}
      appearance={look}
      size={large ? 'large' : 'medium'}
      disabled={off}
      aria-label={label}
      onClick={() => !off && onPress()}
    >
      {busy ? (
        <fluent-spinner size="tiny" slot="start" />
      ) : icon ? (
        <Icon name={icon} slot={children ? 'start' : undefined} />
      ) : null}
      {children}
    </fluent-button>
  );
}
