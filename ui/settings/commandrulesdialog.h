// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/policyfile.h"
#include "ui/settings/filelistdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidgetItem;

namespace autodevos {

/// What agents may run: commands that were allowed for always, the person's rules and those of the program, to look
/// over, take back and add to. What is changed counts from the next command on.
class CommandRulesDialog final : public FileListDialog {
    Q_OBJECT

public:
    explicit CommandRulesDialog(QString configFolder, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *makeEntry();
    void load() override;
    void showEntries(const QVector<PolicyEntry> &entries);
    void addGroup(PolicyEntry::Origin origin, const QString &name);
    void addRule();
    void removeCurrent();
    void changeRules(const std::function<Status()> &work);
    void updateButtons() override;
    /// The entry that is chosen; null: none, or one of the program.
    [[nodiscard]] const PolicyEntry *removable() const;

    const QString m_configFolder;
    QVector<PolicyEntry> m_entries;
    QLineEdit *m_words = nullptr;
    QComboBox *m_verdict = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace autodevos
