import type { Level } from '../../core/settings/settings';
import type { SegmentedOption } from '../Segmented';
import { useWords } from '../words';

export function useLevelOptions(): SegmentedOption<Level>[] {
  const words = useWords();
  return [
    { value: 'off', label: words('levelOff') },
    { value: 'first', label: words('levelFirst') },
    { value: 'all', label: words('levelAll') },
  ];
}
