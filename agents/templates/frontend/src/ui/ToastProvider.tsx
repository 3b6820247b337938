import { useCallback, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import { ToastContext, type ToastKind } from './toasts';

const visibleFor = 4000;

interface Toast {
  id: number;
  text: string;
  kind: ToastKind;
}

/** Short confirmations and refusals in the corner; read out politely by screen readers, gone after a few seconds. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const lastId = useRef(0);

  const show = useCallback((text: string, kind: ToastKind = 'done') => {
    lastId.current += 1;
    const id = lastId.current;
    setToasts((current) => [...current, { id, text, kind }]);
    setTimeout(() => {
      setToasts((current) => current.filter((toast) => toast.id !== id));
    }, visibleFor);
  }, []);

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2"
      >
        {toasts.map((toast) => (
          <p
            key={toast.id}
            className="bg-fg text-canvas flex items-center gap-2 rounded-lg px-4 py-3 text-sm font-medium shadow-lg"
          >
            <Icon name={toast.kind === 'done' ? 'check' : 'alert'} />
            {toast.text}
          </p>
        ))}
      </div>
    </ToastContext>
  );
}
