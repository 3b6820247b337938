import { useSession } from '../auth/session';
import { dayInWords } from '../ui/dates';
import { LineChart } from '../ui/LineChart';
import { useProgress } from './queries';

const inPercent = (value: number) => `${Math.round(value)} %`;

/** How many answers were right, attempt by attempt; once there is something to compare. */
export function Progress() {
  const { account } = useSession();
  const { data } = useProgress(account !== null);
  const attempts = data?.attempts ?? [];
  if (attempts.length < 2) {
    return null;
  }
  const points = attempts.map(({ percent, createdAt }) => ({
    label: dayInWords(new Date(createdAt)),
    value: percent,
  }));
  return (
    <section className="card mt-10 p-5 sm:p-6" aria-label="Your progress">
      <h2 className="mb-6 text-lg font-semibold">Right answers over time</h2>
      <LineChart label="Right answers over time" points={points} inWords={inPercent} />
    </section>
  );
}
