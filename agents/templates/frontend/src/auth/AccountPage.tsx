import { request } from '../api/client';
import { initialValues, useForm } from '../records/form';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { PageHeader } from '../ui/PageHeader';
import { useToast } from '../ui/toasts';
import { CredentialInput } from './CredentialInput';
import { emailField, nameField, passwordField } from './credentials';
import { useSession, type Account } from './session';

const profileShape = { fields: [nameField, emailField], relations: [] };

const currentPassword = {
  ...passwordField,
  name: 'currentPassword',
  label: 'Present password',
  minimum: 1,
};
const newPassword = { ...passwordField, label: 'New password' };
const passwordShape = { fields: [currentPassword, newPassword], relations: [] };

interface PartProps {
  account: Account;
}

export function AccountPage() {
  const { account } = useSession();
  return (
    account && (
      <>
        <PageHeader icon="user" title="Your account" text={`Signed in as ${account.email}`} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <ProfileForm account={account} />
          <PasswordForm />
        </div>
      </>
    )
  );
}

function ProfileForm({ account }: PartProps) {
  const { refresh } = useSession();
  const showToast = useToast();
  const form = useForm(profileShape, () => initialValues(profileShape, { ...account }));
  return (
    <Form
      className="card p-5 sm:p-8"
      refusal={form.refusal}
      onSubmit={() => {
        form.submit(async (values) => {
          const { user } = await request<{ user: Account }>('PATCH', '/auth/me', values);
          refresh(user);
          showToast('Changes saved');
        });
      }}
    >
      <h2 className="text-lg font-semibold">Profile</h2>
      <CredentialInput form={form} field={nameField} type="text" autoComplete="name" />
      <CredentialInput form={form} field={emailField} type="email" autoComplete="username" />
      <Button type="submit" look="primary" busy={form.isBusy}>
        Save changes
      </Button>
    </Form>
  );
}

function PasswordForm() {
  const showToast = useToast();
  const form = useForm(passwordShape, () => initialValues(passwordShape));
  return (
    <Form
      className="card p-5 sm:p-8"
      refusal={form.refusal}
      onSubmit={() => {
        form.submit(async (values) => {
          await request('PATCH', '/auth/me', values);
          form.set('currentPassword', '');
          form.set('password', '');
          showToast('Password changed');
        });
      }}
    >
      <h2 className="text-lg font-semibold">Password</h2>
      <CredentialInput
        form={form}
        field={currentPassword}
        type="password"
        autoComplete="current-password"
      />
      <CredentialInput
        form={form}
        field={newPassword}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" busy={form.isBusy}>
        Change password
      </Button>
    </Form>
  );
}
