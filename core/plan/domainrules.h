// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// What a domain model must fulfil beyond its shape: names, references and ranges that generated code relies on.
namespace autodevos {

/// Fills labels and plurals that were left out, from the names ("dueDate" becomes "Due date").
void completeLabels(Domain &domain);

/// The first rule that is broken, naming the place ("entities[Task].fields[status].options").
[[nodiscard]] Status validate(const Domain &domain);

} // namespace autodevos
