import { useEffect, useState } from 'react';

/** Reads texts aloud with the voice of the browser. */
export function useVoice() {
  const [isSpeaking, setSpeaking] = useState(false);
  const isAble = 'speechSynthesis' in window;
  useEffect(
    () => () => {
      if (isAble) {
        window.speechSynthesis.cancel();
      }
    },
    [isAble],
  );
  return {
    isAble,
    isSpeaking,
    toggle: (text: string) => {
      window.speechSynthesis.cancel();
      if (isSpeaking) {
        setSpeaking(false);
        return;
      }
      const speech = new SpeechSynthesisUtterance(text);
      speech.onend = () => {
        setSpeaking(false);
      };
      setSpeaking(true);
      window.speechSynthesis.speak(speech);
    },
  };
}
