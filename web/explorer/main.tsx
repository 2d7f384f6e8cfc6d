import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { wearTheme } from './parts/theme.tsx';

wearTheme();
createRoot(document.getElementById('explorer') as HTMLElement).render(<App />);
