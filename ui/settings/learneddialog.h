// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/knowledge.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace autodevos {

/// What was learned of models: how often each succeeded in a role, at what cost and in what time; to look over, to pin
/// a model to a role, and to forget. Main thread; the file is read and written in the pool.
class LearnedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LearnedDialog(const QString &configFolder, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *view() const { return m_view; }

Q_SIGNALS:
    void loaded(); ///< the list shows what is known
    void pinned(const QString &role, const QString &model);

private:
    void makeView();
    void layOut();
    void load();
    void showKnown(const Result<QVector<Experience>> &known);
    void pinCurrent();
    void forget();
    void updateButtons();

    const QString m_file;
    QVector<Experience> m_known;
    QTreeWidget *m_view = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_note = nullptr;
    bool m_isBusy = false;
};

} // namespace autodevos
