import { messageOf } from '../api/client';
import { entityNamed } from '../registry';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { MatchCards } from './MatchCards';
import { useMatches, type Proposal } from './matches';
import { WishForm } from './WishForm';

/** What is proposed to the account, the best first, and where it says what it looks for. */
export function MatchesPage() {
  const { data, error } = useMatches();
  return (
    <>
      <PageHeader
        icon="target"
        title="Recommended for you"
        text="Say what you are looking for: the more a proposal has in common with it, the further up it stands."
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.map((proposal) => (
        <Proposals key={proposal.entity} proposal={proposal} />
      ))}
    </>
  );
}

function Proposals({ proposal }: { proposal: Proposal }) {
  const plural = inSentence(entityNamed(proposal.entity).plural);
  return (
    <section className="space-y-6" aria-label={entityNamed(proposal.entity).plural}>
      <WishForm key={JSON.stringify(proposal.wishes)} proposal={proposal} />
      {proposal.isGuessed && (
        <p className="text-muted text-sm">
          Taken from the {plural} that you marked. Save your own wishes to change it.
        </p>
      )}
      {proposal.matches.length > 0 ? (
        <MatchCards entity={proposal.entity} matches={proposal.matches} />
      ) : (
        <EmptyState
          icon="target"
          title="Nothing to propose yet"
          text="Choose at least one value above that something here has."
        />
      )}
    </section>
  );
}
