import { createContext, use } from 'react';

export type ToastKind = 'done' | 'problem';

type ShowToast = (text: string, kind?: ToastKind) => void;

export const ToastContext = createContext<ShowToast>(() => undefined);

export function useToast(): ShowToast {
  return use(ToastContext);
}
