// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

/// What words mean to the eye: which icon and which colour goes with them. Pure functions over values.
namespace autodevos::words {

/// Name of an icon of the generated site for an entity: "folder" for a project, "layers" when nothing fits.
[[nodiscard]] QString iconOf(const Entity &entity);
/// The icon that any word of a text calls for; empty when none does.
[[nodiscard]] QString iconOfText(const QString &text);
/// Records of this kind are things that people picture to themselves: dishes, cars, places.
[[nodiscard]] bool isPictured(const Entity &entity);
/// "success", "warning", "danger", "info", "violet" (looked at), "sky" (on its way) or "neutral" for the option of an
/// enum: "Done" is a success.
[[nodiscard]] QString toneOf(const QString &option);
/// The tone of each option, no two alike as long as there are tones; all neutral where none means anything, unless they
/// are states.
[[nodiscard]] QStringList tonesOf(const QStringList &options, bool areStates);

/// What people call making such a record from the page of another: "Apply" for an application. Empty: they add one.
[[nodiscard]] QString beginningOf(const Entity &entity);

/// Whether a number names a year, rather than counting something: "yearBuilt" does, "kilometresPerYear" does not.
[[nodiscard]] bool isYear(const Field &field);

/// Whether the order of a list's items matters: "steps" are done one after the other.
[[nodiscard]] bool isOrdered(const Field &field);

} // namespace autodevos::words
