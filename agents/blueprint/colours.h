// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "core/plan/domain.h"

namespace autodevos {

/// Colours that a statement asks for, with what they are for. Empty where the text is not about the look.
[[nodiscard]] QVector<Colour> coloursIn(const QString &text, const language::Lexicon &lexicon);

/// The text says how the app is to look and nothing else.
[[nodiscard]] bool isOnlyDesign(const QString &text, const language::Lexicon &lexicon);

/// All four colours: those asked for, the rest made to fit them and to be readable; as a fifth "heading", where the
/// colour of headings was asked for. Without any asked for, a palette
/// chosen by what the project's name, or else a sentence about it, speaks of; the same every time.
[[nodiscard]] Theme themeFor(const QString &projectName, const QVector<Colour> &asked, const QString &about = {});

/// Contrast of two "#rrggbb" colours by WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QString &a, const QString &b);

} // namespace autodevos
