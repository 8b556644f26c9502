import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TabState } from '../../core/tab/diagnose';
import { EmptyState } from '../EmptyState';
import type { IconName } from '../icons';
import { useWords, type WordKey } from '../words';
import { ActionButton } from './ActionButton';

interface NoTermsProps {
  readonly state: TabState | null;
  readonly host: string;
  /** True where nothing is marked on this site or page because the reader said so. */
  readonly off: boolean;
  readonly onSwitchOn: () => void;
  /** Resolve to false where the browser or the reader refused. */
  readonly onReadNow: () => Promise<boolean>;
  readonly onAskAccess: (pattern: string) => Promise<boolean>;
}

/** Why there is nothing to show, and what the reader can do. */
export function NoTerms({ state, host, off, onSwitchOn, onReadNow, onAskAccess }: NoTermsProps) {
  const words = useWords();
  if (state === null) return <Reading text={words('popupAsking')} />;
  switch (state.kind) {
    case 'browser':
      return <Reason icon="mute" name="Browser" />;
    case 'own':
      return <Reason icon="document" name="Own" />;
    case 'store':
      return <Reason icon="mute" name="Store" />;
    case 'pdf':
      return <Reason icon="document" name="Pdf" />;
    case 'unreadable':
      return <Reason icon="warning" name="Unreadable" />;
    case 'other-language':
      return <Reason icon="search" name="Language" />;
    case 'file-blocked':
      return <Reason icon="document" name="File" />;
    case 'no-access':
      return (
        <Reason icon="warning" name="Access" value={host}>
          <Attempt
            label={words('popupAccessAsk')}
            failed={words('popupAccessRefused')}
            run={() => onAskAccess(state.pattern)}
          />
        </Reason>
      );
    case 'not-read':
      return (
        <Reason icon="clock" name="NotRead">
          <Attempt label={words('popupReadNow')} failed={words('popupReadFailed')} run={onReadNow} />
        </Reason>
      );
    case 'page':
      if (off) {
        return (
          <Reason icon="mute" name="SwitchedOff" value={host === '' ? words('popupLocalFile') : host}>
            <ActionButton label={words('popupSwitchOn')} onClick={onSwitchOn} />
          </Reason>
        );
      }
      return state.reading ? <Reading text={words('popupReading')} /> : <Reason icon="search" name="NothingFound" />;
  }
}

type ReasonName = Extract<WordKey, `popupNo${string}Title`> extends `popupNo${infer Name}Title` ? Name : never;

function Reason(props: { icon: IconName; name: ReasonName; value?: string; children?: ComponentChildren }) {
  const words = useWords();
  const { icon, name, value = '', children } = props;
  return (
    <div class="bk-reason" role="status">
      <EmptyState icon={icon} title={words(`popupNo${name}Title`, value)}>
        <p class="bk-reason-text">{words(`popupNo${name}Text`, value)}</p>
        {children}
      </EmptyState>
    </div>
  );
}

function Reading({ text }: { text: string }) {
  return (
    <p class="bk-reading" role="status">
      <span class="bk-reading-dots" aria-hidden="true" />
      {text}
    </p>
  );
}

/** A way out that may not work: then it says so. */
function Attempt({ label, failed, run }: { label: string; failed: string; run: () => Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <ActionButton label={label} onClick={async () => setRefused(!(await run()))} />
      {refused && (
        <p class="bk-reason-failed" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}
