import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { setupOf, withValue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { NoticeBar } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { SavedBar } from '../settings.js';
import { Field, Line } from './form.js';
import { Identity } from './identity.js';
import { ItPerson, Leaders } from './people.js';
import { Units } from './units.js';

/** Cơ quan: who we are, who reads, who does, when; all of it on the sheet “Đôn Đốc” of the file. */
export function OfficeView(): JSX.Element {
  const { state, t } = usePanel();
  const faults = setupOf(state.grids)?.problems.length ?? 0;
  return (
    <Page bar={<SavedBar />}>
      <NoticeBar />
      {faults > 0 && (
        <p class="notice notice--warn line">
          <Icon name="warn" tone="warn" />
          {t.office.faults(faults)}
        </p>
      )}
      <Identity />
      <Leaders />
      <Units />
      <Schedule />
      <ItPerson />
    </Page>
  );
}

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

function Schedule(): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const { schedule } = state.settings;
  const [weekday, setWeekday] = useState(schedule.weekday);
  const [time, setTime] = useState(schedule.time);
  const right = TIME.test(time.trim());
  const keep = (): void => {
    const said = withValue(session.said(), 'schedule.weekday', weekday);
    void session.keep(withValue(said, 'schedule.time', time.trim().padStart(5, '0')));
  };
  return (
    <section class="card stack" aria-label={words.schedule}>
      <h2>{words.schedule}</h2>
      <label class="field">
        <span class="label">{words.weekday}</span>
        <select class="input" value={weekday} onChange={(event) => setWeekday(Number(event.currentTarget.value))}>
          {words.weekdays.map((name, i) => (
            <option key={name} value={i + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Field label={words.time} error={right ? undefined : words.wrongTime} note={words.holidays}>
        <Line name="schedule-time" value={time} onText={setTime} />
      </Field>
      {(weekday !== schedule.weekday || time.trim() !== schedule.time) && (
        <div class="buttons">
          <Button look="primary" busy={state.saving === true} disabled={!right} onPress={keep}>
            {words.save}
          </Button>
        </div>
      )}
      <p class="small soft">{words.sentBy}</p>
    </section>
  );
}
