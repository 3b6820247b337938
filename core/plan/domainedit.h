// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// A person's changes of a domain model. Each takes along what refers to the changed place, so that a small change does
/// not leave the model broken: names are followed, and what has lost its ground goes. Pure; `validate` judges the
/// result. An entity or member that is not there is left alone.
namespace autodevos {

[[nodiscard]] QString entityNameOf(const QString &label); ///< "line item" becomes "LineItem"; may be empty
[[nodiscard]] QString memberNameOf(const QString &label); ///< "Due date" becomes "dueDate"; may be empty

/// With one field, "Name", open to whoever signs in (to everybody where nobody does).
void addEntity(Domain &domain, const QString &label);
void renameEntity(Domain &domain, const QString &entity, const QString &label);
/// Also goes what only exists inside it: its comments, its favourites.
void removeEntity(Domain &domain, const QString &entity);

void addField(Domain &domain, const QString &entity, const Field &field);
/// Replaces the field `name`. Renamed options are followed in the states and moves of the field.
void changeField(Domain &domain, const QString &entity, const QString &name, Field field);
void removeField(Domain &domain, const QString &entity, const QString &name);

void addRelation(Domain &domain, const QString &entity, const Relation &relation);
void changeRelation(Domain &domain, const QString &entity, const QString &name, const Relation &relation);
void removeRelation(Domain &domain, const QString &entity, const QString &name);

} // namespace autodevos
