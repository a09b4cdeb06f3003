/** A declaration file with everything taken out that an Excel of that requirement set does not have. */
export function declarationsUpTo(declarations: string, version: string): string {
  const lines = declarations.split('\n');
  const kept: string[] = [];
  let comment: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*\/\*\*/.test(line)) {
      const end = lines.findIndex((candidate, index) => index >= at && candidate.includes('*/'));
      comment = lines.slice(at, end + 1);
      at = end;
      continue;
    }
    const isMember = /^ {8}\S/.test(line) && !/^ {8}\}/.test(line);
    if (isMember && isNewer(comment.join('\n'), version)) at = endOfMember(lines, at);
    else kept.push(...comment, line);
    comment = [];
  }
  return kept.join('\n');
}

/** A member says itself which set it came with; previews and sets of the web alone are in no numbered one. */
function isNewer(comment: string, version: string): boolean {
  const found = /\[Api set: (?:ExcelApi (\d+\.\d+)|(ExcelApi\w+|ExcelApi BETA|BETA))/.exec(comment);
  return found !== null && (found[1] === undefined || compareVersions(found[1], version) > 0);
}

/** Members may go over several lines: to the semicolon, or to the bracket that closes what they open. */
function endOfMember(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    for (const character of lines[at] ?? '')
      depth += '({['.includes(character) ? 1 : ')}]'.includes(character) ? -1 : 0;
    if (depth <= 0) return at;
  }
  return lines.length;
}

/** Positive when the first is later: 1.10 comes after 1.9. */
function compareVersions(one: string, other: string): number {
  const [[oneMajor = 0, oneMinor = 0], [otherMajor = 0, otherMinor = 0]] = [one, other].map((version) =>
    version.split('.').map(Number),
  ) as [number[], number[]];
  return oneMajor - otherMajor || oneMinor - otherMinor;
}

/** The requirement set a member of a class or interface says it came with. */
export function apiSetOf(declarations: string, type: string, member: string): string | undefined {
  const start = declarations.search(new RegExp(String.raw`^ {4}(?:class|interface) ${type}\b`, 'm'));
  const body = declarations.slice(start, declarations.indexOf('\n    }', start));
  const before = body.slice(0, body.search(new RegExp(String.raw`^ {8}(?:readonly )?${member}\??[(:<]`, 'm')));
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(before.slice(before.lastIndexOf('/**')))?.[1];
}
