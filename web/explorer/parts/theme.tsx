import { useEffect, useState } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEPT = 'lineage:theme';

const isTheme = (text: unknown): text is Theme => THEMES.includes(text as Theme);
const kept = (): Theme => {
  const theme = localStorage.getItem(KEPT);
  return isTheme(theme) ? theme : 'system';
};

/** Puts on what was chosen last, before anything is drawn. */
export function wearTheme(theme: Theme = kept()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Follow the system, or always light, or always dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(kept);
  useEffect(() => {
    wearTheme(theme);
    localStorage.setItem(KEPT, theme);
    dispatchEvent(new Event(CHANGED));
  }, [theme]);
  return (
    <label className="theme">
      <span className="unseen">Colours</span>
      <select value={theme} onChange={({ target }) => isTheme(target.value) && setTheme(target.value)}>
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

const CHANGED = 'lineage:theme';

/** Counts how often the colours have changed, for pictures that must be painted again. */
export function useColours(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const changed = () => setTimes((before) => before + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', changed);
    addEventListener(CHANGED, changed);
    return () => {
      system.removeEventListener('change', changed);
      removeEventListener(CHANGED, changed);
    };
  }, []);
  return times;
}

/** A colour of the style sheet as it is now, for what paints by itself. */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  // Cytoscape takes a space for the end of a colour.
  return color.replaceAll(' ', '');
}
