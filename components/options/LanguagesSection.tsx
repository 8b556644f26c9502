import { LANGUAGES, type Settings } from '../../core/settings/settings';
import { useWords } from '../words';
import { Row } from './Row';
import { Section } from './Section';
import type { Change } from './use-undo';

interface LanguagesSectionProps {
  readonly settings: Settings;
  readonly locked: boolean;
  readonly onChange: Change;
}

/** In which languages terms are looked for; the cards themselves are in English. */
export function LanguagesSection({ settings, locked, onChange }: LanguagesSectionProps) {
  const words = useWords();
  const names = namesIn(words.locale);
  return (
    <Section id="languages" title={words('optionsLanguages')}>
      <Row title={words('optionsLanguagesTitle')} text={words('optionsLanguagesText')} locked={locked}>
        <div class="bk-checks">
          {LANGUAGES.map((language) => (
            <label key={language} class="bk-check">
              <input
                type="checkbox"
                checked={settings.languages.includes(language)}
                disabled={locked}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onChange((now) => ({
                    ...now,
                    languages: LANGUAGES.filter((other) => (other === language ? on : now.languages.includes(other))),
                  }));
                }}
              />
              <span>{names(language)}</span>
            </label>
          ))}
        </div>
        {settings.languages.length === 0 && <p class="bk-row-warning">{words('optionsLanguagesNone')}</p>}
      </Row>
    </Section>
  );
}

function namesIn(locale: string): (language: string) => string {
  try {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    return (language) => names.of(language) ?? language;
  } catch {
    return (language) => language;
  }
}
