// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QVector>

namespace autodevos {

enum class RequirementKind { Functional, Data, Design, Quality };

/// One thing the person asked for, in the person's own words.
struct Requirement {
    RequirementId id;
    QString text;
    RequirementKind kind = RequirementKind::Functional;
    qsizetype offset = 0; ///< where it stands in the prompt, in UTF-16 code units
    qsizetype length = 0; ///< 0: implied by another requirement, not written in the prompt
    QString cannot;       ///< why the planning model will not build it; empty: it will
    friend bool operator==(const Requirement &, const Requirement &) = default;
};

[[nodiscard]] QString toString(RequirementKind kind);
[[nodiscard]] RequirementKind requirementKindFromString(const QString &name);

} // namespace autodevos
