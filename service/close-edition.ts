import { closeEdition, previousPeriod } from '../shared/index.js';
import type { Edition, Report } from '../shared/index.js';
import type { Editions } from './store/editions.js';

/** The first revision of a report's period, with the edition it was compared with. */
export function editionOf(report: Report, officeId: string, editions: Editions): Edition {
  const before = report.flow && editions.find(officeId, previousPeriod(report.period).key);
  return closeEdition(report, {
    officeId,
    revision: 1,
    ...(before ? { before: { officeId, period: before.period.key, revision: before.revision } } : {}),
  });
}
