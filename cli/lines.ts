/**
 * The lines of a stream of text, one at a time and only when the last answer has found room.
 *
 * Node's own reader also breaks at U+2028 and U+2029, which JSON allows inside a string: answers would lose step.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  ready: () => Promise<void> = async () => undefined,
): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    if (!chunk.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      await ready();
      yield cleaned(line);
    }
  }
  if (rest !== '') yield cleaned(rest);
}

/** Without the marks Windows programs put before a text and after a line. */
const cleaned = (line: string): string => line.replace(/^\ufeff|\r$/g, '');
