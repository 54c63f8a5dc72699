import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Address, Grid } from '../../shared/index.js';
import { htmlService, newScreen } from './screen.js';
import type { Screen } from './screen.js';
import { mailApp, newMailRoom } from './mail-app.js';
import type { Account, MailRoom } from './mail-app.js';
import { Meter, refuse, strict } from './meter.js';
import type { Kind } from './meter.js';
import { cellOf, sheetOf } from './model.js';
import type { ModelBook } from './model.js';
import { assign } from './range.js';
import { firings, scriptApp } from './script-app.js';
import type { ClockTrigger } from './script-app.js';
import { spreadsheetApp } from './spreadsheet-app.js';
import { lockService, propertiesService } from './storage.js';
import { utilities } from './utilities.js';

export interface HostOptions {
  readonly grids: readonly Grid[];
  readonly name?: string;
  readonly owner?: string;
  /** Who sits at the browser. */
  readonly user?: string;
  readonly account?: Account;
  readonly zone?: string;
  readonly locale?: string;
  /** ISO instant the virtual clock begins at. */
  readonly now?: string;
  readonly properties?: Map<string, string>;
}

const DIST = 'dist/apps-script';

/** The virtual clock, for code that asks what time it is. A class and not a proxy: dates are made by the thousand. */
const VIRTUAL_DATE = `(() => {
  const Real = Date;
  class Virtual extends Real {
    constructor(...args) {
      if (args.length === 0) super(__now());
      else super(...args);
    }
    static now() {
      return __now();
    }
  }
  Date = Virtual;
})()`;

/**
 * Google's side, imitated: one spreadsheet with its bound script, run from the built bundle in a bare vm realm. Nothing is
 * shared between executions but what Google keeps; each execution parses the bundle anew, as Google does.
 */
export class SheetsHost {
  readonly meter: Meter;
  readonly book: ModelBook;
  readonly screen: Screen = newScreen();
  readonly mail: MailRoom = newMailRoom();
  readonly triggers: ClockTrigger[] = [];
  readonly locks = new Set<string>();
  readonly properties: Map<string, string>;
  /** Failures of triggers, which Google writes to their owner about. */
  readonly failures: string[] = [];
  readonly owner: string;
  user: string;
  private readonly account: Account;
  private readonly code = new vm.Script(readFileSync(`${DIST}/code.js`, 'utf8'), { filename: 'code.js' });
  private readonly scopes = (JSON.parse(readFileSync(`${DIST}/appsscript.json`, 'utf8')) as { oauthScopes: string[] })
    .oauthScopes;

  constructor(options: HostOptions) {
    this.owner = options.owner ?? 'kehoach@anbinh.example.vn';
    this.user = options.user ?? this.owner;
    this.account = options.account ?? 'workspace';
    this.properties = options.properties ?? new Map();
    this.meter = new Meter(Date.parse(options.now ?? '2026-11-16T08:00:00+07:00'));
    this.book = {
      id: 'bang-tinh-1',
      name: options.name ?? 'Phụ lục',
      owner: this.owner,
      zone: options.zone ?? 'Asia/Ho_Chi_Minh',
      locale: options.locale ?? 'vi_VN',
      sheets: options.grids.map((grid) => sheetOf(grid, this.owner)),
      active: { sheet: options.grids[0]?.sheet ?? '', a1: 'A1' },
    };
  }

  private needScope = (call: string, scope: string): void => {
    if (!this.scopes.includes(scope))
      refuse(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`);
  };

  private services(): Record<string, object> {
    const { meter } = this;
    const world = { book: this.book, meter };
    return {
      SpreadsheetApp: spreadsheetApp(world, this.screen),
      PropertiesService: propertiesService(meter, this.properties),
      LockService: lockService(meter, this.locks),
      MailApp: mailApp(meter, this.mail, this.account, this.needScope),
      ScriptApp: scriptApp(meter, this.triggers, this.needScope),
      HtmlService: htmlService((name) =>
        name === 'sidebar' ? readFileSync(`${DIST}/sidebar.html`, 'utf8') : undefined,
      ),
      Utilities: utilities(),
      Session: strict('Session', {
        getEffectiveUser: () => {
          this.needScope('Session.getEffectiveUser', 'https://www.googleapis.com/auth/userinfo.email');
          return strict('User', { getEmail: () => meter.user });
        },
      }),
    };
  }

  /** Runs one function of the bundle in an execution of its own. */
  run(name: string, kind: Kind = 'menu', args: readonly string[] = [], user = this.user): unknown {
    const { meter } = this;
    const context = vm.createContext({ ...this.services(), __now: () => meter.now });
    vm.runInContext(VIRTUAL_DATE, context);
    const before = meter.frame;
    meter.frame = { kind, user, startedAt: meter.now };
    const held = new Set(this.locks);
    try {
      this.code.runInContext(context);
      const found = vm.runInContext(`typeof ${name}==='function'?${name}:undefined`, context) as
        ((...args: readonly string[]) => unknown) | undefined;
      if (!found) return refuse(`Script function not found: ${name}`);
      return found(...args);
    } finally {
      meter.frame = before;
      for (const lock of this.locks) if (!held.has(lock)) this.locks.delete(lock);
    }
  }

  /** A call of the sidebar through google.script.run: one text in, one text out. */
  panelCall(name: string, ...args: readonly unknown[]): unknown {
    const text = this.run('panelCall', 'sidebar', [name, JSON.stringify(args)]);
    if (typeof text !== 'string') throw new Error('the answer is not plain text');
    const answer = JSON.parse(text) as { ok: boolean; value?: unknown; message?: string };
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }

  /** A person types into a cell, past every guard of ours. */
  type(at: Address, text: string): void {
    const sheet = this.book.sheets.find((one) => one.name === at.sheet)!;
    assign(cellOf(sheet, at.row, at.column), text, this.book);
  }

  /** Lets time pass; triggers fire as they come due, each under its maker's account. */
  passUntil(iso: string): void {
    const until = Date.parse(iso);
    const coming = this.triggers
      .flatMap((trigger) => firings(trigger, this.meter.now, until).map((at) => ({ trigger, at })))
      .sort((p, q) => p.at - q.at);
    for (const { trigger, at } of coming) {
      this.meter.now = Math.max(this.meter.now, at);
      try {
        this.run(trigger.handler, 'clock', [], trigger.user);
      } catch (error) {
        // An error of the script's realm is no Error of ours.
        this.failures.push((error as { message: string }).message);
      }
    }
    this.meter.now = Math.max(this.meter.now, until);
  }
}
