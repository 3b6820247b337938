// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace autodevos {

/// All settings in one list that can be searched; each says its default and where its value comes from. What is
/// changed counts at once. Main thread; deletes nothing itself.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QVector<SettingItem> items, QWidget *parent = nullptr);

    [[nodiscard]] SettingsModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// Settings that are shown, without groups.
    [[nodiscard]] int shownCount() const;
    void select(const QString &key);

Q_SIGNALS:
    void changed(const QString &key, const QVariant &value);

private:
    void makeView();
    void filter(const QString &text);
    void updateReset();
    [[nodiscard]] const SettingItem *current() const;

    SettingsModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace autodevos
