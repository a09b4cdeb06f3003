import { HOSTS, SUPPORT } from '../../core/host/support.ts';

/** The support table as Markdown. */
export function supportTable(): string {
  const rows = Object.entries(SUPPORT).map(
    ([feature, hosts]) => `| ${feature} | ${HOSTS.map((host) => hosts[host]).join(' | ')} |`,
  );
  return `| Feature | ${HOSTS.join(' | ')} |\n| --- | ${HOSTS.map(() => '---').join(' | ')} |\n${rows.join('\n')}`;
}
