import { DWELL_RANGE_MS } from '../../core/constants';
import { MARK_STYLES, type Settings, THEMES } from '../../core/settings/settings';
import { useLevelOptions } from '../popup/use-level-options';
import { Segmented } from '../Segmented';
import { useWords, type WordKey } from '../words';
import { MarkSample } from './MarkSample';
import { Row } from './Row';
import { Section } from './Section';
import type { Change } from './use-undo';

const STYLE_WORDS = {
  dotted: 'optionsStyleDotted',
  solid: 'optionsStyleSolid',
  tint: 'optionsStyleTint',
} satisfies Record<Settings['markStyle'], WordKey>;

const THEME_WORDS = {
  page: 'optionsThemePage',
  system: 'optionsThemeSystem',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
} satisfies Record<Settings['theme'], WordKey>;

interface MarkingSectionProps {
  readonly settings: Settings;
  readonly locked: readonly (keyof Settings)[];
  readonly onChange: Change;
}

/** How much is marked, how it looks, and when a card opens. */
export function MarkingSection({ settings, locked, onChange }: MarkingSectionProps) {
  const words = useWords();
  const set = (part: Partial<Settings>) => onChange((now) => ({ ...now, ...part }));
  const isLocked = (name: keyof Settings) => locked.includes(name);
  return (
    <Section id="marking" title={words('optionsMarking')}>
      <Row title={words('optionsLevel')} text={words('optionsLevelText')} locked={isLocked('level')}>
        <Segmented
          label={words('optionsLevel')}
          options={useLevelOptions()}
          value={settings.level}
          disabled={isLocked('level')}
          onChange={(level) => set({ level })}
        />
      </Row>
      <Row
        title={words('optionsStyle')}
        {...(matchMedia('(forced-colors: active)').matches && { text: words('optionsStyleForced') })}
        locked={isLocked('markStyle')}
      >
        <Segmented
          label={words('optionsStyle')}
          options={MARK_STYLES.map((value) => ({ value, label: words(STYLE_WORDS[value]) }))}
          value={settings.markStyle}
          disabled={isLocked('markStyle')}
          onChange={(markStyle) => set({ markStyle })}
        />
        <MarkSample style={settings.markStyle} off={settings.level === 'off'} />
      </Row>
      <Row title={words('optionsDwell')} text={words('optionsDwellText')} locked={isLocked('dwellMs')}>
        <label class="bk-slider">
          <span class="bk-unseen">{words('optionsDwell')}</span>
          <input
            type="range"
            min={DWELL_RANGE_MS.min}
            max={DWELL_RANGE_MS.max}
            step={50}
            value={settings.dwellMs}
            disabled={isLocked('dwellMs')}
            aria-valuetext={words('optionsDwellValue', settings.dwellMs)}
            onChange={(event) => set({ dwellMs: event.currentTarget.valueAsNumber })}
          />
          <output>{words('optionsDwellValue', settings.dwellMs)}</output>
        </label>
      </Row>
      <Row title={words('optionsTheme')} text={words('optionsThemeText')} locked={isLocked('theme')}>
        <Segmented
          label={words('optionsTheme')}
          options={THEMES.map((value) => ({ value, label: words(THEME_WORDS[value]) }))}
          value={settings.theme}
          disabled={isLocked('theme')}
          onChange={(theme) => set({ theme })}
        />
      </Row>
    </Section>
  );
}
