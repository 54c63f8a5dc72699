import type { HTMLAttributes, Ref } from 'preact';

type Base = Omit<HTMLAttributes<HTMLElement>, 'size' | 'ref'> & { ref?: Ref<HTMLElement>; class?: string };

// The custom elements of `fluent.ts`, as JSX knows them.
declare module 'preact' {
  // eslint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': Base & {
        appearance?: 'primary' | 'outline' | 'transparent' | 'subtle';
        size?: 'small' | 'medium' | 'large';
        disabled?: boolean;
        'disabled-focusable'?: boolean;
      };
      'fluent-dialog': Base & { type?: 'modal' | 'non-modal' | 'alert' };
      'fluent-dialog-body': Base;
      'fluent-spinner': Base & { size?: 'tiny' | 'extra-small' | 'small' };
      'fluent-switch': Base & { checked?: boolean; disabled?: boolean };
    }
  }
}
