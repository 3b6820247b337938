// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/words/reasonwords.h"
#include "ui/inspector/requestspage.h"
#include "ui/inspector/talkpage.h"
#include "ui/inspector/taskpage.h"
#include "ui/inspector/triespage.h"
#include "ui/logs/findingsview.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

Inspector::Inspector(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setAccessibleName(tr("Inspector"));
    m_icon = new QLabel;
    m_title = new QLabel;
    m_title->setObjectName(u"taskTitle"_s);
    m_title->setAccessibleDescription(tr("Selected task"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(boldFont(font()));
    m_stateIcon = new QLabel;
    m_state = new QLabel;
    m_state->setObjectName(u"taskState"_s);
    m_state->setAccessibleDescription(tr("State of the task"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(spacing::Normal);
    titleRow->addWidget(m_icon, 0, Qt::AlignTop);
    titleRow->addWidget(m_title, 1);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(spacing::Tight);
    stateRow->addWidget(m_stateIcon, 0, Qt::AlignTop);
    stateRow->addWidget(m_state, 1);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Tight);
    header->setSpacing(spacing::Tight);
    header->addLayout(titleRow);
    header->addLayout(stateRow);

    m_taskPage = new TaskPage;
    m_talkPage = new TalkPage;
    m_filesPage = new QListWidget;
    m_filesPage->setAccessibleName(tr("Files the task wrote"));
    m_filesPage->setFrameShape(QFrame::NoFrame);
    m_filesPage->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_filesPage->setTextElideMode(Qt::ElideMiddle);
    m_filesPage->setUniformItemSizes(true);
    m_checksPage = new FindingsView;
    m_checksPage->setColumnHidden(FindingsModel::TaskColumn, true);
    m_triesPage = new TriesPage;
    m_requestsPage = new RequestsPage;
    m_tabs = new QTabWidget;
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_taskPage, tr("Task"));
    m_tabs->addTab(m_talkPage, tr("Talk"));
    m_tabs->addTab(m_filesPage, tr("Files"));
    m_tabs->addTab(m_checksPage, tr("Checks"));
    m_tabs->addTab(m_triesPage, tr("Tries"));
    m_tabs->addTab(m_requestsPage, tr("Requests"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_requestsPage), tr("What was sent to models, exactly, and what came back"));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_tabs, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makePlanPage());
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_filesPage, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT fileActivated(item->text(), 0); });
    connect(m_filesPage, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT fileActivated(item->text(), 0); });
    connect(m_talkPage, &TalkPage::placeActivated, this, &Inspector::fileActivated);
    connect(m_checksPage, &FindingsView::placeActivated, this, &Inspector::fileActivated);
}

/// What is shown while no task is selected.
QWidget *Inspector::makePlanPage()
{
    auto *hint = new QLabel(tr("Select a task in the graph or the table to read its instructions, follow its "
                               "conversation, and run it again."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(spacing::Page);
    QPalette colours = hint->palette();
    colours.setColor(QPalette::WindowText, ColourTheme::of(colours).textMuted);
    hint->setPalette(colours);
    m_planNotes = new QLabel;
    m_planNotes->setObjectName(u"planNotes"_s);
    m_planNotes->setTextFormat(Qt::PlainText);
    m_planNotes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_planNotes->setWordWrap(true);
    m_planNotes->setMargin(spacing::Page);
    m_planNotes->hide();
    m_planRequests = new RequestsPage;
    m_planRequests->setObjectName(u"planRequests"_s);
    m_planRequests->setHiddenWhenEmpty(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint, 1);
    column->addWidget(m_planNotes);
    column->addWidget(m_planRequests, 2);
    return page;
}

void Inspector::apply(const QVector<Event> &events)
{
    m_conversations.apply(events);
    for (const Event &event : events) {
        if (event.task.isEmpty()) {
            m_planStamp = event.sequence;
        }
    }
}

void Inspector::clear()
{
    m_planStamp = -1;
    m_conversations.clear();
    setTask({}, ProjectState(), {}, false);
}

void Inspector::setLock(const QString &reason)
{
    m_taskPage->setLock(reason);
}

void Inspector::showTaskPage()
{
    m_tabs->setCurrentWidget(m_taskPage);
}

void Inspector::showRequests()
{
    if (m_task.isEmpty()) {
        m_planRequests->focusList();
        return;
    }
    m_tabs->setCurrentWidget(m_requestsPage);
    m_requestsPage->focusList();
}

void Inspector::setTask(const QString &folder, const ProjectState &state, const TaskId &task, bool isRunning)
{
    const std::shared_ptr<const Plan> plan = state.plan();
    const Task *planned = plan == nullptr ? nullptr : plan->task(task);
    m_task = planned == nullptr ? TaskId() : task;
    m_stack->setCurrentIndex(planned == nullptr ? 0 : 1);
    const TaskStatus status = planned == nullptr ? TaskStatus() : state.task(task);
    m_taskPage->setTask(folder, plan, planned, status, isRunning);
    if (planned == nullptr) {
        showNotes(plan.get());
        m_planRequests->setTask(folder, folder.isEmpty() ? TaskId() : planningTask(), m_planStamp);
        return;
    }
    fillHeader(*planned, status);
    fillFiles(status);
    m_talkPage->setConversation(task, m_conversations.of(task));
    m_checksPage->findings()->setState(state, task);
    const int findings = m_checksPage->findings()->rowCount();
    m_tabs->setTabText(m_tabs->indexOf(m_checksPage), findings == 0 ? tr("Checks") : tr("Checks (%1)").arg(findings));
    m_tabs->setTabText(m_tabs->indexOf(m_filesPage),
                       m_files.isEmpty() ? tr("Files") : tr("Files (%1)").arg(m_files.size()));
    m_checksPage->setEmptyText(status.attempts.isEmpty() ? tr("The task has not been checked yet.")
                                                         : tr("The checks found nothing."));
    m_triesPage->setAttempts(status.attempts, m_clock.nowMs());
    m_requestsPage->setTask(folder, task, status.heartbeatMs);
}

/// What was left out or put right while the plan was made.
void Inspector::showNotes(const Plan *plan)
{
    constexpr qsizetype mostShown = 8;
    QStringList lines;
    for (const QString &note :
         plan == nullptr ? QStringList() : plan->notes.first(std::min(mostShown, plan->notes.size()))) {
        lines.append(u"• "_s + reasonInWords(note));
    }
    if (plan != nullptr && plan->notes.size() > mostShown) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(plan->notes.size() - mostShown)));
    }
    m_planNotes->setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        lines.prepend(tr("Noticed while planning:"));
    }
    m_planNotes->setText(lines.join(u'\n'));
}

void Inspector::fillHeader(const Task &task, const TaskStatus &status)
{
    const ColourTheme &theme = ColourTheme::of(palette());
    m_icon->setPixmap(
        icon(roleIcon(task.role)).pixmap(QSize(spacing::IconNormal, spacing::IconNormal), devicePixelRatioF()));
    m_title->setText(task.title);
    m_title->setToolTip(task.id.value());
    const QColor mark = theme.state(status.state).mark;
    m_stateIcon->setPixmap(
        icon(stateIcon(status.state), mark).pixmap(QSize(spacing::IconSmall, spacing::IconSmall), devicePixelRatioF()));
    QStringList facts{stateText(status.state), roleText(task.role)};
    if (status.isReused) {
        facts.append(tr("reused"));
    }
    if (status.isLeftOut()) {
        facts.append(tr("not carried out at this check level"));
    }
    if (status.startedMs > 0) {
        const qint64 end = status.state == TaskState::Running ? m_clock.nowMs() : status.endedMs;
        if (end > status.startedMs) {
            facts.append(durationText(end - status.startedMs));
        }
    }
    if (status.attempts.size() > 1) {
        facts.append(tr("%n tries", nullptr, static_cast<int>(status.attempts.size())));
    }
    m_state->setText(facts.join(u" · "_s));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, mark);
    m_state->setPalette(colours);
}

void Inspector::fillFiles(const TaskStatus &status)
{
    if (m_files == status.files) {
        return; // keeps the selection
    }
    m_files = status.files;
    m_filesPage->clear();
    for (const QString &file : std::as_const(m_files)) {
        auto *item = new QListWidgetItem(icon(IconId::File), file);
        item->setToolTip(file);
        m_filesPage->addItem(item);
    }
}

} // namespace autodevos
