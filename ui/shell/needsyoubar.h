// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace autodevos {

class ProjectController;
class QuestionCard;

/// The strip above the views with everything that waits for the person: how many questions there are and one of them
/// whole, the next at a press. Main thread, owned by the window. A projection of the state: a question that is no
/// longer open goes away by itself. Never takes the focus; spoken when a question comes.
class NeedsYouBar final : public QFrame {
    Q_OBJECT

public:
    explicit NeedsYouBar(ProjectController &controller, QWidget *parent = nullptr);

    /// The question that is shown; null: none.
    [[nodiscard]] QuestionCard *card() const { return m_card; }
    /// Takes the keyboard to the question; to the next one when it is there already. False: nothing is asked.
    bool goToNext();
    /// Shows what the task asks, if it asks.
    void showQuestionOf(const TaskId &task);

Q_SIGNALS:
    /// The person went to a question of this task; empty: it is the run's.
    void wentTo(const autodevos::TaskId &task);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void showNext();
    void switchTo(const QuestionStatus &open);
    void fillList(const QVector<QuestionStatus> &open);
    [[nodiscard]] QString titleOf(const QuestionStatus &open) const;
    void show(const QuestionStatus &open);
    void drop();

    ProjectController &m_controller;
    QLabel *m_title = nullptr;
    QComboBox *m_list = nullptr;
    QPushButton *m_next = nullptr;
    QVBoxLayout *m_column = nullptr;
    QuestionCard *m_card = nullptr;
    std::optional<QuestionStatus> m_shown;
};

} // namespace autodevos
