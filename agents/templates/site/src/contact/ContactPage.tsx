import { useRef, useState } from 'react';
import { SiteCard } from '../pages/SiteCard';
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { Labelled } from '../ui/Labelled';
import { PageHeader } from '../ui/PageHeader';
import { ContactField } from './ContactField';
import { contactInputs } from './inputs';
import { letterAddress, type Answers } from './letter';

/** Lets visitors write an e-mail: nothing is sent from here, because there is no server that could take it. */
export function ContactPage() {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <>
      <PageHeader
        title="Contact"
        text="Questions, ideas or a project in mind? Write a few lines: your mail program opens with them, and you send them from there."
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <form ref={form} className="card space-y-5 p-6 sm:p-8">
          {contactInputs.map((input) => (
            <Labelled
              key={input.name}
              id={input.name}
              label={input.label}
              required={input.required ?? false}
            >
              {(aria) => (
                <ContactField
                  input={input}
                  value={answers[input.name] ?? ''}
                  aria={aria}
                  onChange={(value) => {
                    setAnswers({ ...answers, [input.name]: value });
                  }}
                />
              )}
            </Labelled>
          ))}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <a
              className="btn btn-primary"
              href={letterAddress(answers)}
              onClick={(event) => {
                if (!form.current?.reportValidity()) {
                  event.preventDefault();
                }
              }}
            >
              <Icon name="mail" className="size-4" />
              Open in your mail program
            </a>
            <p className="text-muted text-sm">
              Or write to{' '}
              <a className="link" href={`mailto:${site.email}`}>
                {site.email}
              </a>
            </p>
          </div>
        </form>
        <SiteCard />
      </div>
    </>
  );
}
