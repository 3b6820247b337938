// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// How the project stands when nobody works in it any more.
QString standingText(const ProjectState &state)
{
    const std::shared_ptr<const Plan> plan = state.plan();
    if (plan == nullptr) {
        return WatchBar::tr("It has no plan yet.");
    }
    int done = 0;
    for (const Task &task : plan->tasks) {
        done += state.task(task.id).state == TaskState::Completed ? 1 : 0;
    }
    const QString tasks = WatchBar::tr("%1 of %2 tasks are done.").arg(done).arg(plan->tasks.size());
    switch (state.run().state) {
    case RunState::Completed:
        return WatchBar::tr("The run is complete.");
    case RunState::Failed:
        return WatchBar::tr("The run failed: %1").arg(tasks);
    case RunState::None:
        return WatchBar::tr("The plan has not been run yet.");
    default:
        return WatchBar::tr("The run was interrupted: %1").arg(tasks);
    }
}

} // namespace

QString holderText(const std::optional<LockHolder> &holder)
{
    if (!holder || holder->pid <= 0) {
        return WatchBar::tr("another process");
    }
    return WatchBar::tr("%1 (process %2)").arg(holder->program, QString::number(holder->pid));
}

WatchBar::WatchBar(QAction *takeOver, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"watchBar"_s);
    setAccessibleName(tr("Whose project this is"));
    auto *mark = new QLabel;
    mark->setPixmap(icon(IconId::Preview, ColourTheme::of(palette()).accent).pixmap(16, 16));
    m_text = new QLabel;
    m_text->setObjectName(u"watchText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_takeOver = new QPushButton(tr("Take over"));
    m_takeOver->setObjectName(u"takeOverButton"_s);
    m_takeOver->setToolTip(takeOver->toolTip());
    connect(m_takeOver, &QPushButton::clicked, takeOver, &QAction::trigger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Normal + spacing::Tight, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Normal);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_takeOver);
    hide();
}

void WatchBar::showWatch(const std::optional<LockHolder> &holder, const ProjectState &state)
{
    m_takeOver->setVisible(!holder);
    if (holder) {
        m_lastHolder = holder;
        const RunState run = state.run().state;
        const bool isRunning = run == RunState::Running || run == RunState::Paused || !state.hasPlan();
        const QString who = holderText(holder);
        const QString since = QDateTime::fromMSecsSinceEpoch(holder->sinceMs).toString(u"HH:mm"_s);
        const QString whose = isRunning ? tr("Watching: this project is run by %1 since %2.").arg(who, since)
                                        : tr("Watching: this project is open in %1 since %2.").arg(who, since);
        say(whose + u' ' + tr("You can follow and export it; to change it, stop or close it there."));
    } else {
        const QString who = m_lastHolder ? holderText(m_lastHolder) : tr("The other process");
        say(tr("%1 has ended.").arg(who) + u' ' + standingText(state));
    }
    show();
}

void WatchBar::say(const QString &text)
{
    if (m_text->text() == text) {
        return;
    }
    m_text->setText(text);
    m_text->setAccessibleName(text);
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void WatchBar::end()
{
    m_lastHolder.reset();
    m_text->clear();
    hide();
}

QString WatchBar::text() const
{
    return m_text->text();
}

void WatchBar::paintEvent(QPaintEvent *)
{
    const QPalette colours = palette();
    QPainter(this).fillRect(rect(), mixed(colours.color(QPalette::Base), ColourTheme::of(colours).accent, 0.14));
}

} // namespace autodevos
