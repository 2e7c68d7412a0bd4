import type { ComponentChildren } from 'preact';
import { words } from './words.ts';

/** On a narrow screen one of the two is seen. */
export type Side = 'work' | 'made';
const sides: readonly Side[] = ['work', 'made'];

type Properties = {
  /** As it is typed, or undefined where the source has its file. */
  readonly newName: string | undefined;
  readonly file: string;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly notice: string;
  readonly side: Side;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
  readonly onSave: () => void;
  readonly onSide: (side: Side) => void;
  readonly children: ComponentChildren;
};

/** What can be done with the source as a whole, and how things stand. */
export function DeskHeader(properties: Properties) {
  const { newName, file, isDirty, isBusy, notice, side, onClose, onName, onSave, onSide, children } =
    properties;
  return (
    <header>
      <button type="button" disabled={isBusy} onClick={onClose}>
        {words.back}
      </button>
      {newName === undefined ? (
        <h1>{file}</h1>
      ) : (
        <>
          <h1 class="unseen">{file}</h1>
          <label>
            {words.saveAs} <input value={newName} onInput={(event) => onName(event.currentTarget.value)} />
          </label>
        </>
      )}
      <button type="button" class="main" disabled={!isDirty} onClick={onSave}>
        {words.save}
      </button>
      {children}
      <span role="status" class="notice">
        {notice || (isDirty ? words.unsaved : '')}
      </span>
      <div class="sides-switch">
        {sides.map((one) => (
          <button type="button" key={one} aria-pressed={side === one} onClick={() => onSide(one)}>
            {words.sides[one]}
          </button>
        ))}
      </div>
    </header>
  );
}
