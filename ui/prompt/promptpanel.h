// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runestimate.h"
#include "ui/prompt/prompthistory.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace autodevos {

class AttachmentBar;
class PromptEdit;
class RunOptionsForm;

/// The left side of the window: the prompt, its options and the two buttons. Main thread. The text in the editor is
/// the person's: it is replaced only when a project is opened or another prompt chosen, and stays in the history.
class PromptPanel final : public QWidget {
    Q_OBJECT

public:
    /// The buttons carry out the window's own actions.
    PromptPanel(const QString &projectsFolder, QAction *planAndRun, QAction *plan, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Replaces the text; what was there goes to the history.
    void setText(const QString &text);
    void remember();
    /// Shows what the plan read out of the prompt.
    void setPlan(const Plan &plan);
    void clearPlan();
    /// What a run of the text would take. `isPlanned`: it is the plan there is, and shown as that already.
    void showDraft(const RunDraft &draft, bool isPlanned);
    /// The text cannot be planned as it stands.
    void showNoDraft(const Error &error);
    void clearDraft();
    /// `reason`: why nothing can be planned here now, said where it would be tried; empty: it can.
    void setLock(const QString &reason);
    [[nodiscard]] RunOptionsForm *options() const { return m_options; }
    [[nodiscard]] PromptEdit *editor() const { return m_editor; }
    [[nodiscard]] AttachmentBar *attachments() const { return m_attachments; }

Q_SIGNALS:
    void textChanged();
    void optionsChanged();
    void requirementChosen(const autodevos::RequirementId &id);

protected:
    /// Files are attached; one folder is for the window.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void sayRecognised(const QVector<Requirement> &requirements);
    void tint(bool isWarning);

    PromptHistory m_history;
    PromptEdit *m_editor = nullptr;
    AttachmentBar *m_attachments = nullptr;
    QToolButton *m_attach = nullptr;
    RunOptionsForm *m_options = nullptr;
    QLabel *m_recognised = nullptr;
    QLabel *m_estimate = nullptr;
    QToolButton *m_examples = nullptr;
};

} // namespace autodevos
