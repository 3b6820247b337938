// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <stop_token>

namespace autodevos {

/// One thing this machine has or lacks.
struct Probe {
    QString name; ///< "Node.js"
    bool ok = false;
    QString detail;          ///< version, or what is wrong
    QString need;            ///< what does not work without it
    QString remedy;          ///< empty when ok
    bool isOptional = false; ///< only for some projects: the machine is well without it
};

/// Looks for everything that checks, previews and exports use. Blocking (about a second); any thread.
[[nodiscard]] QVector<Probe> examineMachine(std::stop_token stop);

} // namespace autodevos
