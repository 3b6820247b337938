// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/rolefile.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace autodevos {

/// The roles of agents: what each is told, what it may use, what it owns. The program's can be changed and reset,
/// others added as copies. What is wrong is said while one types; only what can work is saved. Main thread; files are
/// read and written in the pool.
class RolesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder`: the person's own roles.
    explicit RolesDialog(QString folder, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    void select(const RoleId &id);
    void reject() override; ///< says first what is not saved

Q_SIGNALS:
    void loaded();
    void changed(); ///< a file was written or taken away

private:
    void makeForm();
    void layOut();
    void load(const RoleId &select);
    void take(const RoleEntries &found, const RoleId &select);
    void showCurrent();
    void showStanding();
    void edit();
    void save();
    void duplicate();
    void takeAway();
    void change(const RoleId &select, const std::function<Result<QString>()> &work);
    void updateButtons();
    [[nodiscard]] const RoleEntry *current() const;
    [[nodiscard]] Role written() const; ///< what the form says
    [[nodiscard]] QString labelOf(const RoleEntry &entry) const;

    const QString m_folder;
    QVector<RoleEntry> m_entries;
    QMap<QString, Role> m_drafts; ///< what was written and not saved, by role
    QListWidget *m_list = nullptr;
    QLabel *m_source = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_description = nullptr;
    QPlainTextEdit *m_prompt = nullptr;
    QLineEdit *m_output = nullptr;
    QLineEdit *m_tools = nullptr;
    QLineEdit *m_owns = nullptr;
    QLineEdit *m_checks = nullptr;
    QCheckBox *m_plannable = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_reset = nullptr;
    bool m_isFilling = false;
    bool m_isBusy = false;
    bool m_wasWarned = false; ///< that closing drops what is not saved
};

} // namespace autodevos
