import { useRef } from 'preact/hooks';

type Properties = {
  readonly label: string;
  readonly isMain?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that lets somebody choose files. */
export function FileButton({ label, isMain = false, onFiles }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isMain ? 'main' : ''} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
