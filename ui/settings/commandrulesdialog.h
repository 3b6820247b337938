// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/policyfile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace autodevos {

/// What agents may run: commands that were allowed for always, the person's rules and those of the program, to look
/// over, take back and add to. What is changed counts from the next command on. Main thread; the file is read and
/// written in the pool.
class CommandRulesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CommandRulesDialog(QString configFolder, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *view() const { return m_view; }

Q_SIGNALS:
    void loaded(); ///< the list shows what the file holds

private:
    void makeView();
    void layOut();
    void load();
    void showEntries(const QVector<PolicyEntry> &entries);
    void addGroup(PolicyEntry::Origin origin, const QString &name);
    void addRule();
    void removeCurrent();
    void change(const std::function<Status()> &work);
    void updateButtons();
    /// The entry that is chosen; null: none, or one of the program.
    [[nodiscard]] const PolicyEntry *removable() const;

    const QString m_configFolder;
    QVector<PolicyEntry> m_entries;
    QTreeWidget *m_view = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_verdict = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_note = nullptr;
    bool m_isBusy = false;
};

} // namespace autodevos
