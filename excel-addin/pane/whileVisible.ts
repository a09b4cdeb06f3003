/**
 * Calls back only while the pane is to be seen, once more when it comes back: the page lives on when people close the
 * pane, and reading a large book at every edit would be work for nobody.
 */
export function whileVisible(callback: () => void): () => void {
  let isVisible = true;
  let isMissed = false;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    isVisible = visibilityMode === Office.VisibilityMode.taskpane;
    if (!isVisible || !isMissed) return;
    isMissed = false;
    callback();
  });
  return () => {
    if (isVisible) callback();
    else isMissed = true;
  };
}
