import { useState } from 'preact/hooks';
import { Badge } from '../../components/Badge';
import { EmptyState } from '../../components/EmptyState';
import { Fold } from '../../components/Fold';
import { IconButton, TextButton } from '../../components/IconButton';
import { ICON_NAMES, Icon } from '../../components/icons';
import { Segmented } from '../../components/Segmented';
import { Switch } from '../../components/Switch';
import { Toast } from '../../components/Toast';

/** The small parts, in each of their states. */
export function Parts() {
  const [on, setOn] = useState(true);
  const [level, setLevel] = useState('first');
  return (
    <div class="gallery-parts">
      <p>
        <Badge>never signed</Badge> <Badge quiet>later than this article</Badge>
      </p>
      <p>
        <Switch on={on} label="On this site" onChange={setOn} />{' '}
        <Switch on={!on} label="Elsewhere" onChange={(value) => setOn(!value)} />{' '}
        <Switch on={false} disabled label="Not available" onChange={setOn} />
      </p>
      <Segmented
        label="How much to mark"
        options={[
          { value: 'off', label: 'Off' },
          { value: 'first', label: 'First mentions' },
          { value: 'all', label: 'All mentions' },
        ]}
        value={level}
        onChange={setLevel}
      />
      <p>
        <IconButton icon="pin" label="Pin" onClick={() => {}} />{' '}
        <IconButton icon="pin" label="Unpin" pressed onClick={() => {}} />{' '}
        <TextButton icon="copy" label="Copy with sources" onClick={() => {}} />
      </p>
      <Fold summary="Since then (4)" hint="latest 22 Jan 2026">
        What the fold holds.
      </Fold>
      <EmptyState icon="search" title="No mention on this page">
        <TextButton label="Open the glossary" onClick={() => {}} />
      </EmptyState>
      <Toast text="Muted: Istanbul" action={{ label: 'Undo', onClick: () => {} }} onDismiss={() => {}} />
      <p>
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} size={20} />
        ))}
      </p>
    </div>
  );
}
