import { clock } from './items';
import { player, usePlayer } from './player';

/** How far it has come, and the way to somewhere else in it. */
export function Seek() {
  const { position, length } = usePlayer();
  return (
    <div className="text-muted flex items-center gap-2 text-xs tabular-nums">
      <span className="min-w-9 text-right">{clock(position)}</span>
      <input
        type="range"
        aria-label="Position"
        aria-valuetext={`${clock(position)} of ${clock(length)}`}
        className="min-w-0 flex-1 cursor-pointer accent-current"
        min={0}
        max={Math.max(1, length)}
        step={0.1}
        value={Math.min(position, Math.max(1, length))}
        disabled={length === 0}
        onChange={(event) => {
          player.seek(Number(event.target.value));
        }}
      />
      <span className="min-w-9">{clock(length)}</span>
    </div>
  );
}
