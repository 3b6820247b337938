// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/tscode.h"
#include "core/plan/domain.h"

#include <QString>

/// Values for the frontend's own tests: allowed by every limit of the domain and the same in every run.
/// Pure functions over a normalised domain.
namespace autodevos::samples {

/// What a person types into the input of a field; lists have one item a line, check boxes "true".
[[nodiscard]] QString typed(const Domain &domain, const Entity &entity, const Field &field);
/// The same value as the API sends it.
[[nodiscard]] ts::Doc sent(const Domain &domain, const Entity &entity, const Field &field);
/// What a record with such values is called.
[[nodiscard]] QString labelOf(const Domain &domain, const Entity &entity);

} // namespace autodevos::samples
