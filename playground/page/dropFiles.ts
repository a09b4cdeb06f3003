/** Takes files that are dropped on a part of the page, before anything below it sees them. */
export function dropFiles(part: HTMLElement, take: (files: readonly File[]) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const listen = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void): void =>
    part.addEventListener(name, handle, true);
  listen('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    part.classList.add('dropping');
  });
  listen('dragleave', () => part.classList.remove('dropping'));
  listen('drop', (event) => {
    part.classList.remove('dropping');
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
