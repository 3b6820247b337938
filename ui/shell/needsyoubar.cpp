// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/needsyoubar.h"

#include "ui/shell/projectcontroller.h"
#include "ui/shell/questioncard.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

bool isSame(const QuestionStatus &left, const QuestionStatus &right)
{
    return left.run == right.run && left.task == right.task && left.attempt == right.attempt &&
           left.question.id == right.question.id && left.askedMs == right.askedMs;
}

} // namespace

NeedsYouBar::NeedsYouBar(ProjectController &controller, QWidget *parent)
    : QFrame(parent)
    , m_controller(controller)
{
    setObjectName(u"needsYouBar"_s);
    setAccessibleName(tr("What needs you"));
    m_title = new QLabel;
    m_title->setObjectName(u"needsYouTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list = new QComboBox;
    m_list->setObjectName(u"needsYouList"_s);
    m_list->setAccessibleName(tr("All that needs you"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(10);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        if (const QVector<QuestionStatus> open = m_controller.state().questions(); index < open.size()) {
            switchTo(open.at(index));
        }
    });
    m_next = new QPushButton(tr("&Next question"));
    m_next->setObjectName(u"nextQuestion"_s);
    connect(m_next, &QPushButton::clicked, this, &NeedsYouBar::showNext);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_list);
    head->addWidget(m_next);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(spacing::Normal + spacing::Tight, spacing::Normal, spacing::Normal, spacing::Normal);
    m_column->setSpacing(spacing::Tight);
    m_column->addLayout(head);
    hide();
    connect(&controller, &ProjectController::eventsCommitted, this, &NeedsYouBar::update);
    connect(&controller, &ProjectController::changed, this, &NeedsYouBar::update);
    connect(&controller, &ProjectController::closed, this, &NeedsYouBar::update);
}

void NeedsYouBar::update()
{
    const QVector<QuestionStatus> &open = m_controller.state().questions();
    const bool isOpen =
        m_shown && std::ranges::any_of(open, [this](const QuestionStatus &other) { return isSame(*m_shown, other); });
    if (m_shown && !isOpen) {
        drop();
    }
    // what is only replayed belongs to a process that died, what is watched to another one
    const bool isOurs = m_controller.isRunning() || m_controller.phase() == ProjectController::Phase::Planning;
    if (!m_shown && !open.isEmpty() && isOurs) {
        show(open.first());
        QApplication::alert(window());
    }
    setVisible(m_shown.has_value());
    if (m_card != nullptr) {
        m_next->setVisible(open.size() > 1);
        fillList(open);
        m_title->setText(open.size() > 1
                             ? tr("Needs you (%n): %1", nullptr, static_cast<int>(open.size())).arg(m_card->title())
                             : tr("Needs you: %1").arg(m_card->title()));
    }
}

void NeedsYouBar::showNext()
{
    const QVector<QuestionStatus> open = m_controller.state().questions();
    const auto shown =
        std::ranges::find_if(open, [this](const QuestionStatus &other) { return m_shown && isSame(*m_shown, other); });
    if (open.isEmpty()) {
        return;
    }
    const QuestionStatus next =
        shown == open.cend() || std::next(shown) == open.cend() ? open.first() : *std::next(shown);
    switchTo(next);
}

void NeedsYouBar::switchTo(const QuestionStatus &open)
{
    if (m_card != nullptr) {
        drop();
    }
    show(open);
    update();
    Q_EMIT wentTo(open.task);
}

QString NeedsYouBar::titleOf(const QuestionStatus &open) const
{
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    const Task *task = plan == nullptr ? nullptr : plan->task(open.task);
    const QString title = task == nullptr ? open.task.value() : task->title;
    const QString asked = open.question.text.section(u'\n', 0, 0);
    return title.isEmpty() ? asked : u"%1: %2"_s.arg(title, asked);
}

void NeedsYouBar::fillList(const QVector<QuestionStatus> &open)
{
    m_list->setVisible(open.size() > 1);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QuestionStatus &question : open) {
        m_list->addItem(titleOf(question));
        if (m_shown && isSame(*m_shown, question)) {
            m_list->setCurrentIndex(m_list->count() - 1);
        }
    }
}

bool NeedsYouBar::goToNext()
{
    if (m_card == nullptr) {
        return false;
    }
    if (m_card->isAncestorOf(QApplication::focusWidget())) {
        showNext();
    } else {
        Q_EMIT wentTo(m_shown->task);
    }
    const QList<QPushButton *> buttons = m_card->findChildren<QPushButton *>();
    if (auto *words = m_card->findChild<QPlainTextEdit *>(); words != nullptr && !words->isReadOnly()) {
        words->setFocus(Qt::ShortcutFocusReason);
    } else if (!buttons.isEmpty()) {
        buttons.first()->setFocus(Qt::ShortcutFocusReason);
    }
    return true;
}

void NeedsYouBar::showQuestionOf(const TaskId &task)
{
    const QVector<QuestionStatus> open = m_controller.state().questions();
    const auto found = std::ranges::find(open, task, &QuestionStatus::task);
    if (m_card != nullptr && !task.isEmpty() && found != open.cend() && !isSame(*m_shown, *found)) {
        drop();
        show(*found);
        update();
    }
}

void NeedsYouBar::show(const QuestionStatus &open)
{
    m_shown = open;
    const std::shared_ptr<const Plan> plan = m_controller.state().plan();
    const Task *task = plan == nullptr ? nullptr : plan->task(open.task);
    m_card = new QuestionCard(open.question, task == nullptr ? open.task.value() : task->title);
    connect(m_card, &QuestionCard::answered, this, [this, open](const Answer &answer) {
        if (Session *session = m_controller.session()) {
            session->answer(open.task, open.attempt, open.question.id, answer);
        }
    });
    m_column->addWidget(m_card);
    m_title->setAccessibleName(m_card->title());
    QAccessibleEvent spoken(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NeedsYouBar::drop()
{
    m_shown.reset();
    m_card->hide();
    m_card->deleteLater(); // its own button may have been pressed
    m_card->setParent(nullptr);
    m_card = nullptr;
}

void NeedsYouBar::paintEvent(QPaintEvent *)
{
    const QPalette colours = palette();
    QPainter(this).fillRect(rect(), mixed(colours.color(QPalette::Base), ColourTheme::of(colours).accent, 0.14));
}

} // namespace autodevos
