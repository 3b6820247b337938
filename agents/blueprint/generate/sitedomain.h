// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QVector>

namespace autodevos {

/// What a site of files alone shows of a normalised domain: the same without accounts and what needs them, without
/// what visitors send, and open to everybody. Its links lead to what it still holds, and there is a page beside the
/// first one. Pure; idempotent.
[[nodiscard]] Domain siteDomain(const Domain &domain);

/// What the contact form asks for; empty without such a form. Reads the domain before `siteDomain`.
[[nodiscard]] QVector<Field> contactFields(const Domain &domain);

} // namespace autodevos
