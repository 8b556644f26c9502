import { useEffect, useRef, useState } from 'preact/hooks';

/** The card that is open, how the reader came to it, and where the focus returns to. */
export function useCardTrail() {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const from = useRef<HTMLElement | null>(null);
  const open = trail.at(-1) ?? null;
  useEffect(() => {
    if (open !== null) return;
    from.current?.focus();
    from.current = null;
  }, [open]);
  const openCard = (id: string) => {
    if (trail.length === 0 && document.activeElement instanceof HTMLElement) from.current = document.activeElement;
    setTrail([...trail, id]);
  };
  return { open, openCard, goBack: () => setTrail(trail.slice(0, -1)) };
}
