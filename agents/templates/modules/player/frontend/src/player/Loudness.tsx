import { Icon } from '../ui/Icon';
import { player, speeds, usePlayer } from './player';

/** How loud and how fast. */
export function Loudness() {
  const { volume, isMuted, speed } = usePlayer();
  const isSilent = isMuted || volume === 0;
  return (
    <>
      <select
        aria-label="Speed"
        className="field min-h-9 w-auto py-1 text-sm"
        value={speed}
        onChange={(event) => {
          player.setSpeed(Number(event.target.value));
        }}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {one}×
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label="Mute"
        aria-pressed={isMuted}
        className="btn btn-quiet px-2"
        onClick={() => {
          player.setMuted(!isMuted);
        }}
      >
        <Icon name={isSilent ? 'muted' : 'volume'} className="size-5" />
      </button>
      <input
        type="range"
        aria-label="Volume"
        className="w-20 cursor-pointer accent-current max-sm:hidden"
        min={0}
        max={1}
        step={0.05}
        value={isMuted ? 0 : volume}
        onChange={(event) => {
          player.setVolume(Number(event.target.value));
        }}
      />
    </>
  );
}
