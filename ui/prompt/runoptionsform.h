// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace autodevos {

/// How and where the next project is made: folder, stack, checks, parallel tasks, budget. Main thread. Remembers the
/// choices.
class RunOptionsForm final : public QWidget {
    Q_OBJECT

public:
    /// `prompt` outlives it; see StackBox.
    RunOptionsForm(const QString &projectsFolder, QPlainTextEdit &prompt, QWidget *parent = nullptr);

    [[nodiscard]] RunOptions options() const;
    void setCheckLevel(CheckLevel level);
    /// Who answers, as a run journals it (RunOptions::model). One that costs nothing needs no budget, and does not keep
    /// tasks waiting.
    void setModel(const QJsonObject &model, bool isFree);
    /// Shows those of a run; what the person chose stays remembered.
    void showOptions(const RunOptions &options);
    /// The same for the budget alone, which a decision may have changed.
    void showBudget(const RunOptions &options);
    /// Shows again what the person chose last.
    void recallOptions();
    /// The folder for a new project of this prompt: what the person typed, else one proposed below the projects folder.
    [[nodiscard]] QString folder() const;
    /// True when the person chose the folder, so it is not to be replaced by a free name.
    [[nodiscard]] bool isFolderChosen() const { return m_isFolderChosen; }
    /// Proposes a folder name; ignored while the person's own choice stands.
    void propose(const QString &folderName);
    /// An open project fixes the folder.
    void setFixedFolder(const QString &folder);
    void setFolder(const QString &folder);

Q_SIGNALS:
    void checkLevelChanged(autodevos::CheckLevel level);
    void changed(); ///< anything, by whomever

private:
    void makeBudget();
    void browse();

    QString m_projectsFolder;
    QString m_fixedFolder;
    QLineEdit *m_folder = nullptr;
    QWidget *m_browse = nullptr;
    QComboBox *m_checks = nullptr;
    QSpinBox *m_parallel = nullptr;
    QDoubleSpinBox *m_budget = nullptr;
    std::optional<double> m_limit; ///< USD, as exactly as it was given
    QCheckBox *m_failFast = nullptr;
    QJsonObject m_model;
    OverBudget m_whenOverBudget = OverBudget::Pause; ///< what was decided about the run that is shown
    bool m_isFree = true;
    bool m_isFolderChosen = false;
};

/// The three levels with words for people; the item data is the level as an int.
void fillCheckLevels(QComboBox *box);

} // namespace autodevos
