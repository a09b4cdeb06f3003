/** What somebody may type into a cell to break a page, a formula, a layout or a program. */
const HTML = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<template><script>alert(1)</script></template>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<dialog open>x</dialog>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3C;img src=x onerror=alert(1)&#x3E;',
];

const OUT_OF_PLACE = ['">', "'>", '</title>', '</textarea>', '</script>', '--><!--', '<![CDATA[', ']]>'];

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<b>x',
  'vbscript:x',
  'file:///etc/passwd',
];

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example","x")',
  '=IMPORTXML("http://evil.example","//a")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '{=1+1}',
  '=WEBSERVICE("http://evil.example")',
];

const PROGRAMS = [
  '$' + '{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  'toString',
  '{count}',
  '{count|a|b}',
  '%s%n',
  '\\u003cscript\\u003e',
  '"}],"x":[{"',
];

const CHARACTERS = [
  '\u202Egnp.exe',
  '\u2066left\u2069 \u2067right\u2069',
  '\u200Fעברית 12%',
  'العربية (50%)',
  '\u0000null',
  '\uFEFFbom',
  '\uD800 lone',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  'Z̸̢̛͙͎a̷̬͝l̶̘̈́g̷̮̎o̴͇͗'.repeat(20),
  '\u200B\u200B\u200Bzero width',
  'line\nbreak\r\nand\ttab',
  'ﷺ﷽'.repeat(10),
  '文'.repeat(500),
  'W'.repeat(2000),
  'x'.repeat(32_767),
  '<'.repeat(32_767),
];

const ALL = [...HTML, ...OUT_OF_PLACE, ...ADDRESSES, ...FORMULAS, ...PROGRAMS, ...CHARACTERS];

/** Each as it is, behind ordinary words, and shouted after something that closes what it may stand in. */
export const PAYLOADS: readonly string[] = [
  ...ALL,
  ...ALL.map((payload) => `Grow sales ${payload}`.slice(0, 32_767)),
  ...ALL.map((payload) => `"'>${payload}`.slice(0, 32_767)),
];
