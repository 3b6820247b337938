// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>

/// What fields and entities mean for samples, by what they are called. Pure functions over values.
namespace autodevos::seedfields {

/// One of the words stands in the field's name.
[[nodiscard]] bool hasWord(const Field &field, const QStringList &words);
/// Holds somebody's name: "author", "contact".
[[nodiscard]] bool isPersonName(const Field &field);
/// "trackingNumber", "invoiceNumber"; a "number" alone may be that of a room.
[[nodiscard]] bool isCode(const Field &field);
/// Somebody who writes: a message with the name and the address of its sender.
[[nodiscard]] bool isSender(const Entity &entity);
/// When it happened, not when something is due.
[[nodiscard]] bool isOfWhatWas(const Field &field);
/// Takes place in a hall or a library; anything else lies in a town.
[[nodiscard]] bool isHeldSomewhere(const Entity &entity);
/// How many fields of the same type stand before it.
[[nodiscard]] int placeOf(const Entity &entity, const Field &field);
/// The rule by which two records may not have the same thing at the same time; null when there is none.
[[nodiscard]] const Rule *overlapRule(const Domain &domain, const Entity &entity);

} // namespace autodevos::seedfields
