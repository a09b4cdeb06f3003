import type { Frame } from './frame.ts';

/** Hides and shows the pane, and moves between it and the grid with F6, as office programs do. */
export function makeSwitchable({ grid, pane, splitter, buttons, ...frame }: Frame): void {
  const isHidden = (): boolean => pane.hidden !== false;
  const show = (visible: boolean): void => {
    pane.hidden = !visible;
    splitter.hidden = !visible;
    buttons.pane.dataset.word = visible ? 'hidePane' : 'showPane';
    buttons.pane.setAttribute('aria-expanded', String(visible));
    frame.setLanguage(frame.language());
  };
  buttons.pane.setAttribute('aria-controls', pane.id);
  buttons.pane.addEventListener('click', () => show(isHidden()));
  show(true);
  // Before the grid sees it, which takes all keys for itself.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      const isInPane = pane.contains(document.activeElement);
      if (isInPane) focusIn(grid);
      else {
        if (isHidden()) show(true);
        focusIn(pane);
      }
    },
    true,
  );
}

const FOCUSABLE = 'button, [href], input, select, textarea, [contenteditable], [tabindex="0"]';

/** Focus goes to the first thing that can be worked with; to the part itself when there is none. */
function focusIn(part: HTMLElement): void {
  const first = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(({ offsetParent }) => offsetParent !== null);
  const editor = part.querySelector<HTMLElement>('[data-u-comp="editor"]');
  (editor ?? first ?? part).focus();
}
