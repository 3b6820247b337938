{{#hasSignUp}}
import { Link, Navigate, useLocation } from 'react-router';
{{/hasSignUp}}
{{^hasSignUp}}
import { Navigate, useLocation } from 'react-router';
{{/hasSignUp}}
import { request } from '../api/client';
import { initialValues, useForm } from '../records/form';
import { site } from '../site';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { AuthCard } from './AuthCard';
import { CredentialInput } from './CredentialInput';
import { emailField, passwordField } from './credentials';
import { SampleAccounts } from './SampleAccounts';
import { useSession, type SignedIn } from './session';

// Whether a password is long enough does not matter here, only whether it is the right one.
const shape = { fields: [emailField, { ...passwordField, minimum: 1 }], relations: [] };

export function SignInPage() {
  const { account, begin } = useSession();
  const location = useLocation();
  const form = useForm(shape, () => initialValues(shape));

  if (account) {
    const before = location.state as { pathname?: string } | null;
    return <Navigate to={before?.pathname ?? '/'} replace />;
  }
  return (
{{#hasSignUp}}
    <AuthCard
      title="Sign in"
      text={`Welcome back to ${site.name}.`}
      footer={
        <>
          New here?{' '}
          <Link className="link" to="/sign-up">
            Create an account
          </Link>
        </>
      }
    >
{{/hasSignUp}}
{{^hasSignUp}}
    <AuthCard title="Sign in" text={`Welcome back to ${site.name}.`}>
{{/hasSignUp}}
      <Form
        refusal={form.refusal}
        onSubmit={() => {
          form.submit(async (values) => {
            const { token, user } = await request<SignedIn>('POST', '/auth/login', values);
            begin(token, user);
          });
        }}
      >
        <CredentialInput form={form} field={emailField} type="email" autoComplete="username" />
        <CredentialInput
          form={form}
          field={passwordField}
          type="password"
          autoComplete="current-password"
        />
        <Button type="submit" look="primary" className="w-full" busy={form.isBusy}>
          Sign in
        </Button>
      </Form>
      <SampleAccounts />
    </AuthCard>
  );
}
