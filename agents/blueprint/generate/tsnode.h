// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/tscode.h"

namespace autodevos::ts {

/// One part of a document; immutable once made, shared between documents.
struct Node {
    enum class Kind { Text, Concat, Group, Indent, Line, Softline, Hardline, WhenBroken, Fill, FillRest };
    /// What the code is, as far as Prettier lays it out differently.
    enum class Role { Other, String, Object, Array, ShortCall };

    Kind kind = Kind::Text;
    Role role = Role::Other;
    QString text; ///< Text: itself; WhenBroken: the broken form
    QString flat; ///< WhenBroken only
    QVector<Doc> parts;
    bool isBroken = false; ///< contains a hard line or was asked to break
    qsizetype from = 0;    ///< FillRest: first part not yet printed
    qsizetype members = 0; ///< Object, Array: how many
};

} // namespace autodevos::ts
