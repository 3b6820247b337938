import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from './session';

/** Pages for people with an account. Others sign in first and then come back. */
export function SignedInOnly() {
  const { account } = useSession();
  const location = useLocation();
  return account ? <Outlet /> : <Navigate to="/sign-in" state={location} replace />;
}
