import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";

const SHAPES = {
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
  eye_off: svg`<path d="M4 4l16 16M9.8 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.9 3.7M6.5 7.6A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9.5 9.5 0 0 0 4.6-1.2M10 10a3 3 0 0 0 4.1 4.1"/>`,
  renew: svg`<path d="M19.5 10A8 8 0 0 0 5.6 7L4 9M4 4.5V9h4.5M4.5 14a8 8 0 0 0 13.9 3l1.6-2M20 19.5V15h-4.5"/>`,
  gear: svg`<circle cx="12" cy="12" r="3"/><path d="M12 3.5v2.2M12 18.3v2.2M3.5 12h2.2M18.3 12h2.2M6 6l1.6 1.6M16.4 16.4L18 18M18 6l-1.6 1.6M7.6 16.4L6 18"/><circle cx="12" cy="12" r="6.4"/>`,
  minus: svg`<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 5.5a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2"/>`,
  pen: svg`<path d="M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM13.5 7.5l3 3"/>`,
  key: svg`<circle cx="8" cy="15.5" r="4.5"/><path d="M11.2 12.3L20 3.5M16 7.5l3 3"/>`,
  keys: svg`<circle cx="6.5" cy="7.5" r="3"/><path d="M9.5 7.5H20v3M16 7.5v2.5"/><circle cx="6.5" cy="16.5" r="3"/><path d="M9.5 16.5H20v3M16 16.5V19"/>`,
  home: svg`<path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z"/>`,
  bank: svg`<path d="M3.5 9.5L12 4.5l8.5 5zM5.5 12.5v5M10 12.5v5M14 12.5v5M18.5 12.5v5M3.5 20h17"/>`,
  down: svg`<path d="M7 10l5 5 5-5"/>`,
  arrow: svg`<path d="M5 12h14M13 6l6 6-6 6"/>`,
  next: svg`<path d="M10 7l5 5-5 5"/>`,
  back: svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`,
  list: svg`<path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5v.01M4 12v.01M4 17.5v.01"/>`,
  sort: svg`<path d="M7 14l5-5 5 5"/>`,
  phone: svg`<rect x="7" y="3" width="10" height="18" rx="2.5"/><path d="M11 17.5h2"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  check: svg`<circle cx="12" cy="12" r="9"/><path d="M8 12.3l2.8 2.8L16.2 9.5"/>`,
  error: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.5v.01"/>`,
  warning: svg`<path d="M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/>`,
  bell: svg`<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  enter: svg`<path d="M14 4h5v16h-5M4 12h10M10 8l4 4-4 4"/>`,
  leave: svg`<path d="M10 4H5v16h5M10 12h10M16 8l4 4-4 4"/>`,
  trash: svg`<path d="M4 7h16M9.5 7V4.5h5V7M6 7l1 12.5h10L18 7M10 11v5M14 11v5"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>`,
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15"/>`,
  swap: svg`<path d="M4 8.5h14M14.5 5L18 8.5 14.5 12M20 15.5H6M9.5 12L6 15.5 9.5 19"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof SHAPES;

/** Decoration only: the words beside it, or the name of its button, say the same. */
export const icon = (name: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[name]}</svg>`;
