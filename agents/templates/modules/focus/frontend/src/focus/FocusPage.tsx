import { useEffect, useEffectEvent } from 'react';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { PageHeader } from '../ui/PageHeader';
import { useToast } from '../ui/toasts';
import { useTimerChange } from '../timer/entries';
import { useNow } from '../timer/useNow';
import { Countdown } from './Countdown';
import { useKept } from './kept';
import { LengthsForm } from './LengthsForm';
import { ring } from './ring';
import { after, begin, leftOf, pause, phaseNames, start, stretchOf } from './rounds';
import { TotalsCard } from './TotalsCard';

/** Focus and breaks in turns. What was done is kept in the time sheet. */
export function FocusPage() {
  const { account } = useSession();
  const { kept, change } = useKept();
  const { lengths, rounds, target, note } = kept;
  const isRunning = rounds.startedAt !== null;
  const now = useNow(isRunning).getTime();
  const left = leftOf(rounds, now);
  const saving = useTimerChange();
  const showToast = useToast();
  const keepTime = () => {
    const stretch = stretchOf(rounds, Date.now());
    if (stretch) {
      const body = { note: note || null, targetId: target ? Number(target) : null, ...stretch };
      saving.mutate(
        { path: 'entries', body },
        {
          onError: (error) => {
            showToast(messageOf(error), 'problem');
          },
        },
      );
    }
  };
  const finish = useEffectEvent(() => {
    keepTime();
    const next = after(rounds, lengths);
    change({ rounds: next });
    ring();
    showToast(`${phaseNames[rounds.phase]} is over. Next: ${phaseNames[next.phase].toLowerCase()}`);
  });
  const isOver = isRunning && left === 0;
  useEffect(() => {
    if (isOver) {
      finish();
    }
  }, [isOver]);
  return (
    <>
      <PageHeader icon="target" title="Focus timer" text="Focus for a while, then take a break." />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <div className="space-y-6 lg:col-span-2">
          <Countdown
            rounds={rounds}
            lengths={lengths}
            left={left}
            target={target}
            note={note}
            onTarget={(chosen) => {
              change({ target: chosen });
            }}
            onNote={(text) => {
              change({ note: text });
            }}
            onStart={() => {
              change({ rounds: start(rounds, Date.now()) });
            }}
            onPause={() => {
              keepTime();
              change({ rounds: pause(rounds, Date.now()) });
            }}
            onReset={() => {
              keepTime();
              change({ rounds: begin(lengths, rounds.phase, rounds.round) });
            }}
            onSkip={() => {
              keepTime();
              change({ rounds: after(rounds, lengths) });
            }}
          />
          <LengthsForm
            lengths={lengths}
            onChange={(chosen) => {
              const isUntouched = !isRunning && rounds.left === lengths[rounds.phase] * 60_000;
              change({
                lengths: chosen,
                rounds: isUntouched ? begin(chosen, rounds.phase, rounds.round) : rounds,
              });
            }}
          />
        </div>
        <TotalsCard accountId={account?.id ?? 0} goal={lengths.goal} />
      </div>
    </>
  );
}
