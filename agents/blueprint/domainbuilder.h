// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"

#include <algorithm>

namespace autodevos {

/// Makes entities with fields and relations of a draft. Adds things that follow from others (comments, registrations)
/// to the draft and requirements for what it has to leave out. Access, rules and capabilities come after it.
[[nodiscard]] Domain buildEntities(Draft &draft, const language::Lexicon &lexicon);

/// Makes one of things that are the same under two names: reviews and ratings, seats and rides, orders and branch
/// orders, products and the teas that are sold. A step of `buildEntities`.
void joinThings(Draft &draft, const language::Lexicon &lexicon);

/// Roles, owners and who may do what.
void buildAccess(Domain &domain, const Draft &draft, const language::Lexicon &lexicon);

/// State machines, rules and capabilities.
void buildBehaviour(Domain &domain, Draft &draft, const language::Lexicon &lexicon);

/// Lists what nothing in the domain does: deeds ("they groom dogs") of which the app only keeps the things they are
/// done to. Before `settleRequirements`.
void leaveOutDeeds(Domain &domain, Draft &draft, const language::Lexicon &lexicon);

/// Leaves with each entity the requirements about it as a whole: what asks for one of its links, moves, remarks or
/// for a way to look at it, and for nothing else of it, stands there. The last step.
void settleRequirements(Domain &domain, const Draft &draft);

/// Lists what was understood and led to no part of the domain. After `settleRequirements`.
void leaveOutTheUnanswered(const Domain &domain, Draft &draft, const language::Lexicon &lexicon);

/// Bookings of what is taken for days (a car, a room, a tent) get a first and a last day in place of a time.
void bookByDays(Domain &domain, const Draft &draft, const language::Lexicon &lexicon);
/// "Full tours cannot be booked": what is booked for a place has so many places. Of those named, or of any; false where
/// nothing has places that bookings take.
bool limitPlaces(Domain &domain, const QVector<Entity *> &named, const QString &requirement);
/// "workshops with the number of free places": that follows from the bookings, and from how many places there are.
void countFreePlaces(Domain &domain);

/// The entity a thing became, for editing; null when it became none.
[[nodiscard]] Entity *entityOf(Domain &domain, const Draft &draft, const QString &key);
template<typename T, typename Predicate>
void removeIf(QVector<T> &values, Predicate predicate)
{
    values.erase(std::remove_if(values.begin(), values.end(), predicate), values.end());
}

/// The step that leads to a state: "Ship" to "Shipped", "Mark as urgent" to "Urgent"; from where, others say.
[[nodiscard]] Transition transitionTo(const QString &option, const language::Lexicon &lexicon);

[[nodiscard]] Field *fieldNamed(Entity &entity, const QString &name);
[[nodiscard]] Relation *relationTo(Entity &entity, const QString &target);

} // namespace autodevos
