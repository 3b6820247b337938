// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questionprompter.h"

#include "ui/shell/projectcontroller.h"
#include "ui/shell/questiondialog.h"

#include <QApplication>

#include <algorithm>

namespace autodevos {

namespace {

bool isSame(const QuestionStatus &left, const QuestionStatus &right)
{
    return left.run == right.run && left.task == right.task && left.attempt == right.attempt &&
           left.question.id == right.question.id && left.askedMs == right.askedMs;
}

} // namespace

QuestionPrompter::QuestionPrompter(ProjectController &controller, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
{
    connect(&controller, &ProjectController::eventsCommitted, this, &QuestionPrompter::update);
    connect(&controller, &ProjectController::changed, this, &QuestionPrompter::update);
    connect(&controller, &ProjectController::closed, this, &QuestionPrompter::update);
}

void QuestionPrompter::update()
{
    const QVector<QuestionStatus> &open = m_controller.state().questions();
    const auto isOpen = [&open](const QuestionStatus &shown) {
        return std::ranges::any_of(open, [&shown](const QuestionStatus &other) { return isSame(shown, other); });
    };
    if (m_shown && !isOpen(*m_shown)) {
        m_shown.reset();
        if (m_dialog != nullptr) {
            m_dialog->withdraw();
        }
    }
    // what is only replayed belongs to a process that died, what is watched to another one
    if (!m_shown && !open.isEmpty() && m_controller.isRunning()) {
        show(open.first());
    }
}

void QuestionPrompter::show(const QuestionStatus &open)
{
    m_shown = open;
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    const Task *task = plan == nullptr ? nullptr : plan->task(open.task);
    m_dialog = new QuestionDialog(open.question, task == nullptr ? open.task.value() : task->title, m_window);
    connect(m_dialog, &QuestionDialog::answered, this, [this, open](const Answer &answer) {
        if (Session *session = m_controller.session()) {
            session->answer(open.task, open.attempt, open.question.id, answer);
        }
    });
    m_dialog->show();
    QApplication::alert(m_window);
}

} // namespace autodevos
