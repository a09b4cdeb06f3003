import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date' | 'search' | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text or a day. */
export function TextField({ label, help, error, type = 'text', value, onChange }: Props) {
  return (
    <Field label={label} help={help} error={error}>
      {(control) => {
        const common = {
          ...control,
          value,
          'aria-invalid': error !== undefined,
          onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
        };
        if (type === 'date') return <input {...common} type="date" />;
        if (type === 'search') return <input {...common} type="search" dir="auto" />;
        return <input {...common} type="text" dir="auto" autocomplete="off" maxLength={200} />;
      }}
    </Field>
  );
}
