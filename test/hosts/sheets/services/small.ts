import { formatDate } from '../model/formatDate.ts';
import { meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { AuthModes } from './enums.ts';
import { userOf } from './protection.ts';

type GUtilities = GoogleAppsScript.Utilities.Utilities;
type GSession = GoogleAppsScript.Base.Session;
type GLogger = GoogleAppsScript.Base.Logger;
type GScriptApp = GoogleAppsScript.Script.ScriptApp;

class FakeUtilities extends Served implements Pick<GUtilities, 'formatDate' | 'getUuid' | 'sleep'> {
  formatDate(date: GoogleAppsScript.Base.Date, zone: string, format: string) {
    return formatDate(Number(date), zone, format);
  }
  getUuid() {
    return `00000000-0000-4000-8000-${String(this.world.book.nextId()).padStart(12, '0')}`;
  }
  sleep(milliseconds: number) {
    this.world.meter.advance(milliseconds);
  }
}
meterMethods(FakeUtilities, 'Utilities');

class FakeSession
  extends Served
  implements
    Pick<
      GSession,
      'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
    >
{
  getActiveUser() {
    return userOf(this.world.user);
  }
  getEffectiveUser() {
    return userOf(this.world.user);
  }
  getActiveUserLocale() {
    return this.world.userLocale;
  }
  getScriptTimeZone() {
    return 'Etc/UTC';
  }
  getTemporaryActiveUserKey() {
    return Buffer.from(this.world.user).toString('base64');
  }
}
meterMethods(FakeSession, 'Session');

class FakeLogger extends Served implements Pick<GLogger, 'clear' | 'getLog' | 'log'> {
  clear() {
    this.world.log.length = 0;
  }
  getLog() {
    return this.world.log.join('\n');
  }
  log(...said: readonly unknown[]) {
    this.world.log.push(said.map(String).join(' '));
    return this as unknown as GLogger;
  }
}
meterMethods(FakeLogger, 'Logger');

class FakeScriptApp extends Served implements Pick<GScriptApp, 'AuthMode' | 'getScriptId'> {
  readonly AuthMode = AuthModes;

  getScriptId() {
    return '1InMemoryScriptInMemoryScriptInMemoryScriptInMemoryScript0';
  }
}
meterMethods(FakeScriptApp, 'ScriptApp');

export const utilitiesOf = (world: World): GUtilities => new FakeUtilities(world) as unknown as GUtilities;
export const sessionOf = (world: World): GSession => new FakeSession(world) as unknown as GSession;
export const loggerOf = (world: World): GLogger => new FakeLogger(world) as unknown as GLogger;
export const scriptAppOf = (world: World): GScriptApp => new FakeScriptApp(world) as unknown as GScriptApp;
