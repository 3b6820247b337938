import { createContext, use } from 'react';

type ShowToast = (text: string) => void;

export const ToastContext = createContext<ShowToast>(() => undefined);

export function useToast(): ShowToast {
  return use(ToastContext);
}
