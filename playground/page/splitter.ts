/** Pixels the pane may be wide: what it is made for, from a Google Sheets sidebar to Excel's widest. */
const PANE_WIDTH = { least: 300, usual: 380, most: 600 } as const;

const STEP = 20;

/** Lets people drag the line between grid and pane, or move it with the arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  let width: number = PANE_WIDTH.usual;
  const set = (wanted: number): void => {
    width = Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-orientation', 'vertical');
  splitter.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  splitter.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
    if (key === 'Home') set(PANE_WIDTH.most);
    if (key === 'End') set(PANE_WIDTH.least);
  });
  splitter.addEventListener('pointerdown', (start) => {
    splitter.setPointerCapture(start.pointerId);
    const from = width;
    const drag = ({ clientX }: PointerEvent): void => set(from + start.clientX - clientX);
    splitter.addEventListener('pointermove', drag);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', drag), {
      once: true,
    });
  });
  set(width);
}
