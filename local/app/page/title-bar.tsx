import { useEffect } from 'preact/hooks';
import type { PageLanguage, PageState } from '../protocol';
import type { Page } from './use-page';
import { LANGUAGE_NAMES } from './words';

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as PageLanguage[];

/** The file's name, what this page is, whether a script works, and the language. */
export function TitleBar({ page, state }: { readonly page: Page; readonly state: PageState }) {
  const { words, call, attempt } = page;
  useEffect(() => {
    document.title = state.fileName;
    document.documentElement.lang = state.language;
  }, [state.fileName, state.language]);
  return (
    <header class="title-bar">
      <svg class="sheet-sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect x="4" y="3" width="24" height="26" rx="4" />
        <path d="M10 11h12M10 16h12M10 21h12M16 11v10" />
      </svg>
      <div class="title-text">
        <h1>{state.fileName}</h1>
        <p>{words.localCopy}</p>
      </div>
      <span class="running" role="status">
        {state.isRunning && (
          <>
            <span class={state.question ? '' : 'spinner'} aria-hidden="true" />
            {state.question ? words.waiting : words.running}
          </>
        )}
      </span>
      <label class="language">
        <span class="visually-hidden">{words.language}</span>
        <select
          value={state.language}
          onChange={(event) =>
            void attempt(call('setLanguage', { language: event.currentTarget.value as PageLanguage }))
          }
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
