// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// The part of mending a domain model that is about its entities. Pure functions; any thread.
namespace autodevos {

/// The entities under "entities", a list or an object by name: with valid names, known types, links that lead
/// somewhere. The built-in account is not among them. Access is left as it was written.
[[nodiscard]] QVector<Entity> mendedEntities(const QJsonValue &json, QStringList &notes);

/// "In_progress" is the option "In progress"; empty: none is meant.
[[nodiscard]] QString optionOf(const Field &field, const QString &word);

/// The texts of a list, of one text, or of objects with a name.
[[nodiscard]] QStringList namesIn(const QJsonValue &json);

} // namespace autodevos
