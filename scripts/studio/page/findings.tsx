import { useState } from 'preact/hooks';
import type { Finding } from '../protocol.ts';
import { words } from './words.ts';

type Properties = {
  readonly title: string;
  /** Undefined is not known yet. */
  readonly findings: readonly Finding[] | undefined;
  /** The file whose lines are in the editor. */
  readonly file: string;
  readonly onGoTo: (finding: Finding) => void;
  readonly onApply: (findings: readonly Finding[]) => void;
};

/** A list of what is found, each with its place and, where it is safe, a button that mends it. */
export function Findings({ title, findings: found, file, onGoTo, onApply }: Properties) {
  const findings = found ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const safe = findings.filter((one) => one.edit !== undefined && one.file === file);
  const [isOpen, setOpen] = useState(true);
  return (
    <section class="findings" aria-label={title}>
      <h2>
        {title}
        <span class="count" role="status">
          {found ? countOf(errors, findings.length - errors) : words.checking}
        </span>
        {safe.length > 1 && (
          <button type="button" onClick={() => onApply(safe)}>
            {words.applyAll(safe.length)}
          </button>
        )}
        {findings.length > 0 && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.fold : words.unfold}
          </button>
        )}
      </h2>
      <ul hidden={!isOpen}>
        {findings.map((one, index) => (
          <li key={`${one.rule} ${one.line} ${one.column} ${index}`} class={one.severity}>
            <FindingText finding={one} isHere={one.file === file} onGoTo={onGoTo} />
            {one.edit !== undefined && one.file === file && (
              <button type="button" onClick={() => onApply([one])}>
                {words.apply}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(errors: number, others: number): string {
  return errors + others === 0 ? words.fine : words.count(errors, others);
}

type TextProperties = {
  readonly finding: Finding;
  readonly isHere: boolean;
  readonly onGoTo: (finding: Finding) => void;
};

function FindingText({ finding, isHere, onGoTo }: TextProperties) {
  const { severity, line, file, message, expected, fix, clause } = finding;
  return (
    <div>
      <p>
        <strong class="severity">{words.severity[severity]}</strong>{' '}
        {line !== undefined && isHere ? (
          <button type="button" class="place" onClick={() => onGoTo(finding)}>
            {words.goTo(line)}
          </button>
        ) : (
          !isHere && file !== '' && <span class="file">{line === undefined ? file : `${file}:${line}`}</span>
        )}{' '}
        {message}
      </p>
      {expected && (
        <p class="note">
          {words.expected}：{expected}
        </p>
      )}
      {fix && (
        <p class="note">
          {words.fix}：{fix}
        </p>
      )}
      {clause && (
        <p class="note">
          {words.clause}：{clause}
        </p>
      )}
    </div>
  );
}
