import { useEffect, useState } from 'react';
import { languages } from './languages';
import { PageTranslation } from './translation';

const key = 'language';

/** The language that was chosen before, else the first of the browser's that there is. */
function firstLanguage(): string {
  const wanted = [localStorage.getItem(key), ...navigator.languages];
  const known = wanted.map((one) => languages.find(({ code }) => one?.startsWith(code)));
  return (known.find(Boolean) ?? languages[0])?.code ?? 'en';
}

/** Chooses the language of the interface; the choice is kept. */
export function LanguageSwitch() {
  const [code, setCode] = useState(firstLanguage);

  useEffect(() => {
    document.documentElement.lang = code;
    const words = languages.find((language) => language.code === code)?.words;
    if (!words) {
      return undefined;
    }
    const translation = new PageTranslation(document.body, words);
    translation.start();
    return () => {
      translation.stop();
    };
  }, [code]);

  return (
    <select
      aria-label="Language"
      className="field w-auto min-w-20"
      value={code}
      onChange={(event) => {
        localStorage.setItem(key, event.target.value);
        setCode(event.target.value);
      }}
    >
      {languages.map((language) => (
        <option key={language.code} value={language.code} lang={language.code}>
          {language.name}
        </option>
      ))}
    </select>
  );
}
