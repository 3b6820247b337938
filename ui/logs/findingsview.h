// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/findingsmodel.h"

#include <QTreeView>

namespace autodevos {

/// Findings as a list; Enter or a double click goes to the file and line. Main thread; owns its model.
class FindingsView final : public QTreeView {
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    [[nodiscard]] FindingsModel *findings() const { return m_model; }
    void setEmptyText(const QString &text) { m_emptyText = text; }

Q_SIGNALS:
    void placeActivated(const QString &file, int line);
    void taskActivated(const autodevos::TaskId &task);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindingsModel *m_model = nullptr;
    QString m_emptyText;
};

} // namespace autodevos
