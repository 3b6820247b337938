// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QTreeWidget>

namespace autodevos {

/// Every try at one task over all runs, newest first. Main thread, owned by the inspector.
class TriesPage final : public QTreeWidget {
    Q_OBJECT

public:
    explicit TriesPage(QWidget *parent = nullptr);

    void setAttempts(const QVector<AttemptStatus> &attempts, qint64 nowMs);

private:
    QVector<qint64> m_shownEnds; ///< tells whether anything but the running time changed
};

} // namespace autodevos
