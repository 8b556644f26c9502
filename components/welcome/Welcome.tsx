import type { CardLibrary } from '../../core/cards/library';
import { Icon, type IconName } from '../icons';
import { useWords, type WordKey } from '../words';
import { TryOut } from './TryOut';

interface WelcomeProps {
  readonly library: CardLibrary | null;
  /** False where the reader has yet to give access to sites. */
  readonly hasAccess: boolean;
  readonly onAskAccess: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onOpenGlossary: (id?: string) => void;
  readonly onOpenOptions: () => void;
}

const POINTS = [
  ['document', 'welcomeDoesTitle', 'welcomeDoesText'],
  ['clock', 'welcomeDateTitle', 'welcomeDateText'],
  ['check', 'welcomePrivateTitle', 'welcomePrivateText'],
  ['gear', 'welcomeOffTitle', 'welcomeOffText'],
] as const satisfies readonly (readonly [IconName, WordKey, WordKey])[];

/** The first-run page: what it does, that nothing leaves the machine, a try-out, how to switch a site off. */
export function Welcome({ library, hasAccess, onAskAccess, onCopy, onOpenGlossary, onOpenOptions }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="bk-welcome">
      <header class="bk-welcome-head">
        <img src="/icon/96.png" alt="" width="44" height="44" />
        <h1>{words('welcomeTitle')}</h1>
        <p>{words('welcomeIntro')}</p>
      </header>
      {!hasAccess && (
        <div class="bk-welcome-access">
          <p>{words('welcomeAccess')}</p>
          <button type="button" class="bk-button" onClick={onAskAccess}>
            {words('welcomeAccessAsk')}
          </button>
        </div>
      )}
      <TryOut library={library} onCopy={onCopy} onOpenCard={onOpenGlossary} />
      <ul class="bk-welcome-points">
        {POINTS.map(([icon, title, text]) => (
          <li key={title}>
            <Icon name={icon} size={18} />
            <h2>{words(title)}</h2>
            <p>{words(text)}</p>
          </li>
        ))}
      </ul>
      <p class="bk-welcome-keys">{words('welcomeKeys')}</p>
      <div class="bk-buttons">
        <button type="button" class="bk-button" onClick={() => onOpenGlossary()}>
          {words('welcomeGlossary')}
        </button>
        <button type="button" class="bk-button" onClick={onOpenOptions}>
          {words('popupSettings')}
        </button>
      </div>
    </main>
  );
}
