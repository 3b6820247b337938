// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

#include <QString>
#include <QVector>

#include <utility>

namespace autodevos {

/// The CSS variables of one colour scheme, in the order in which they are written: name without dashes, value.
using CssVariables = QVector<std::pair<QString, QString>>;

/// The colours of a generated site. `base` is the scheme that the prompt's colours make; `other` is its light or dark
/// counterpart. Text and controls keep the contrast that WCAG 2.2 AA asks for, whatever colours were asked for.
struct FrontendTheme {
    bool isBaseDark = false;
    bool isAskedFor = false; ///< the prompt names colours, so they are shown before what the system prefers
    QString accent;
    QString onAccent;
    CssVariables base;
    CssVariables other;
};

/// The menu may stand on the colour of the components; where it does not, it stands on that of the cards.
[[nodiscard]] FrontendTheme frontendTheme(const Theme &theme, bool isBarFilled = true);
/// The same under its names, for the templates of what the browser shows.
[[nodiscard]] View themeView(const Domain &domain);

} // namespace autodevos
