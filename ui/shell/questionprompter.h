// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace autodevos {

class ProjectController;
class QuestionDialog;

/// Shows the open questions of the project one after the other, each in a dialog that leaves the window usable, and
/// hands the answers to the session. Main thread, owned by the window. A projection of the state: a question that is
/// no longer open takes its dialog with it.
class QuestionPrompter final : public QObject {
    Q_OBJECT

public:
    QuestionPrompter(ProjectController &controller, QWidget *window);

private:
    void update();
    void show(const QuestionStatus &open);

    ProjectController &m_controller;
    QWidget *m_window;
    QPointer<QuestionDialog> m_dialog;
    std::optional<QuestionStatus> m_shown;
};

} // namespace autodevos
