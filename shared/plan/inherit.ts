import type { PlanPeriod } from './period.js';
import type { PlanTask } from './types.js';

/** Tasks without a deadline take over the last day the plan gives itself: marked as taken over, and asked. */
export function inheritPeriod(tasks: readonly PlanTask[], period: PlanPeriod): PlanTask[] {
  const [due] = period.ends;
  if (!period.said || due === undefined) return [...tasks];
  return tasks.map((task) =>
    task.deadline.kind !== 'none'
      ? task
      : {
          ...task,
          deadline: { ...task.deadline, ok: true, kind: 'by', due, inherited: true, asked: true },
          asked: [
            ...task.asked,
            {
              field: 'deadline',
              why: `Văn bản không nêu thời hạn riêng; thời gian chung của kế hoạch: “${period.text.slice(0, 120)}”. Ghi thời hạn nếu nhiệm vụ phải xong trong thời gian ấy.`,
            },
          ],
        },
  );
}
