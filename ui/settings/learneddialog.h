// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/knowledge.h"
#include "ui/settings/filelistdialog.h"

class QPushButton;

namespace autodevos {

/// What was learned of models: how often each succeeded in a role, at what cost and in what time; to look over, to pin
/// a model to a role, and to forget.
class LearnedDialog final : public FileListDialog {
    Q_OBJECT

public:
    explicit LearnedDialog(const QString &configFolder, QWidget *parent = nullptr);

Q_SIGNALS:
    void pinned(const QString &role, const QString &model);

private:
    void load() override;
    void showKnown(const QVector<Experience> &known);
    void pinCurrent();
    void forget();
    void updateButtons() override;

    const QString m_file;
    QVector<Experience> m_known;
    QPushButton *m_pin = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace autodevos
