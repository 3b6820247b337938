// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

/// What words mean to the eye: which icon and which colour goes with them. Pure functions over values.
namespace autodevos::words {

/// Name of an icon of the generated site for an entity: "folder" for a project, "layers" when nothing fits.
[[nodiscard]] QString iconOf(const Entity &entity);
/// The same, but where an entity before it has that icon already, another that nothing else calls for. People share
/// one.
[[nodiscard]] QString iconAmong(const Domain &domain, const Entity &entity);
/// The icon that any word of a text calls for; empty when none does.
[[nodiscard]] QString iconOfText(const QString &text);
/// Records of this kind are things that people picture to themselves: dishes, cars; in a shop window also what a site
/// has to show for itself: places, courses, services.
[[nodiscard]] bool isPictured(const Entity &entity, bool isWindow);
/// "success", "warning", "danger", "info", "violet" (looked at), "sky" (on its way) or "neutral" for the option of an
/// enum: "Done" is a success.
[[nodiscard]] QString toneOf(const QString &option);
/// The tone of each option, no two alike as long as there are tones. Where none means anything, they only tell the
/// options apart; too many options for that stay neutral, unless they are states.
[[nodiscard]] QStringList tonesOf(const QStringList &options, bool areStates);

/// What people call making such a record from the page of another: "Apply" for an application. Empty: they add one.
[[nodiscard]] QString beginningOf(const Entity &entity);

/// What leads to the form of such a record: "Apply", "New report".
[[nodiscard]] QString entryOf(const Entity &entity);

/// A label inside a sentence; abbreviations keep their capitals.
[[nodiscard]] QString inSentence(const QString &label);

/// What a price is paid for, by its name: "night" for "pricePerNight", "month" for "monthlyFee". Empty: for the thing.
[[nodiscard]] QString unitOf(const Field &price);

/// Whether a number names a year, rather than counting something: "yearBuilt" does, "kilometresPerYear" does not.
/// What a number is measured in: "ml" of "Size (ml)", "°C" of a temperature; empty: nothing, or nobody knows.
[[nodiscard]] QString measureOf(const Field &field);
[[nodiscard]] bool isYear(const Field &field);

/// Whether the order of a list's items matters: "steps" are done one after the other.
[[nodiscard]] bool isOrdered(const Field &field);

} // namespace autodevos::words
