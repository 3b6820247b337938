// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace autodevos {

/// A prompt to start from.
struct Example {
    QString title;
    QString summary; ///< one line about what comes out
    QString prompt;
};

[[nodiscard]] QVector<Example> examples();

} // namespace autodevos
