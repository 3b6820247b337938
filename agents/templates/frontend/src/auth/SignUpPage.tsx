import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { request } from '../api/client';
import { initialValues, requestBody, useForm, type FormShape } from '../records/form';
import { RecordInputs } from '../records/RecordInputs';
import { entityNamed } from '../registry';
import { signUpRoles, site, type SignUpRole } from '../site';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { AuthCard } from './AuthCard';
import { CredentialInput } from './CredentialInput';
import { emailField, nameField, passwordField } from './credentials';
import { useSession, type SignedIn } from './session';

const credentials = [nameField, emailField, passwordField];

/** What a role wants to know about a person beyond the account itself. */
function profileShape(role: SignUpRole | undefined): FormShape {
  if (!role?.profile) {
    return { fields: [], relations: [] };
  }
  const { fields, relations, readOnly } = entityNamed(role.profile);
  return {
    fields: fields.filter(
      ({ name }) => name !== 'name' && name !== 'email' && !readOnly?.includes(name),
    ),
    relations: relations.filter(({ actor }) => !actor),
  };
}

export function SignUpPage() {
  const { account, begin } = useSession();
  const [role, setRole] = useState<SignUpRole | undefined>(signUpRoles[0]);
  const profile = profileShape(role);
  const shape = { ...profile, fields: [...credentials, ...profile.fields] };
  const form = useForm(shape, () => initialValues(shape));

  if (account) {
    return <Navigate to="/" replace />;
  }
  const submit = () => {
    form.submit(async ({ name, email, password, ...values }) => {
      const { token, user } = await request<SignedIn>('POST', '/auth/register', {
        name,
        email,
        password,
        role: role?.name,
        profile: role?.profile ? requestBody(profile, values) : undefined,
      });
      begin(token, user);
    });
  };
  return (
    <AuthCard
      title="Create an account"
      text={`Join ${site.name}.`}
      footer={
        <>
          Already have an account?{' '}
          <Link className="link" to="/sign-in">
            Sign in
          </Link>
        </>
      }
    >
      <Form refusal={form.refusal} onSubmit={submit}>
        {signUpRoles.length > 1 && role && <RoleChoice chosen={role} onChoose={setRole} />}
        <CredentialInput form={form} field={nameField} type="text" autoComplete="name" />
        <CredentialInput form={form} field={emailField} type="email" autoComplete="username" />
        <CredentialInput
          form={form}
          field={passwordField}
          type="password"
          autoComplete="new-password"
          hint="At least 8 characters."
        />
        <RecordInputs shape={profile} form={form} />
        <Button type="submit" look="primary" className="w-full" busy={form.isBusy}>
          Create account
        </Button>
      </Form>
    </AuthCard>
  );
}

interface RoleChoiceProps {
  chosen: SignUpRole;
  onChoose: (role: SignUpRole) => void;
}

function RoleChoice({ chosen, onChoose }: RoleChoiceProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">I am a</legend>
      <div className="grid grid-cols-2 gap-2">
        {signUpRoles.map((role) => (
          <label
            key={role.name}
            className="border-line has-checked:border-link has-checked:bg-soft has-checked:text-on-soft has-focus-visible:outline-link flex cursor-pointer items-center gap-2 rounded-lg border px-3 py-2.5 text-sm font-medium has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name="role"
              className="accent-accent"
              checked={role === chosen}
              onChange={() => {
                onChoose(role);
              }}
            />
            {role.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
