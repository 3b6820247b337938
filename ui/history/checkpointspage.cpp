// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/checkpointspage.h"

#include "core/journal/runmetrics.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int SequenceRole = Qt::UserRole;
constexpr int HashRole = Qt::UserRole + 1;

IconId iconOf(CheckpointCause cause)
{
    switch (cause) {
    case CheckpointCause::Task:
        return IconId::File;
    case CheckpointCause::Edit:
        return IconId::Edit;
    case CheckpointCause::Decision:
        return IconId::Checks;
    case CheckpointCause::Cleanup:
        return IconId::Delete;
    case CheckpointCause::BeforeRestore:
        return IconId::Save;
    case CheckpointCause::Restore:
        return IconId::History;
    }
    Q_UNREACHABLE();
}

/// Today only the time.
QString whenText(qint64 time)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time);
    return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                               : QLocale().toString(when, QLocale::ShortFormat);
}

} // namespace

CheckpointsPage::CheckpointsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);
    showSelected();
}

QWidget *CheckpointsPage::makeList()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(u"checkpoints"_s);
    m_list->setAccessibleName(tr("Checkpoints"));
    m_list->setHeaderLabels({tr("Checkpoint"), tr("Files"), tr("When")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(spacing::Section);
    m_list->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_list->setMinimumWidth(160);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CheckpointsPage::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckpointsPage::askRestore);
    return m_list;
}

QWidget *CheckpointsPage::makeDetail()
{
    m_title = new QLabel;
    m_title->setObjectName(u"checkpointTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(boldFont(font()));
    m_against = new QComboBox;
    m_against->setObjectName(u"checkpointAgainst"_s);
    m_against->setAccessibleName(tr("Compared with"));
    m_against->addItem(tr("From then to now"));
    m_against->addItem(tr("What it changed"));
    connect(m_against, &QComboBox::activated, this, &CheckpointsPage::showSelected);
    m_summary = new QLabel;
    m_summary->setObjectName(u"checkpointSummary"_s);
    m_restore = new QPushButton(icon(IconId::History), tr("Restore…"));
    m_restore->setObjectName(u"restoreCheckpoint"_s);
    connect(m_restore, &QPushButton::clicked, this, &CheckpointsPage::askRestore);
    m_files = new QTreeWidget;
    m_files->setObjectName(u"checkpointFiles"_s);
    m_files->setAccessibleName(tr("Files that differ"));
    m_files->setHeaderHidden(true);
    m_files->setColumnCount(2);
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_files, &QTreeWidget::itemActivated, this, &CheckpointsPage::openFile);
    connect(m_files, &QTreeWidget::itemClicked, this, &CheckpointsPage::openFile);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the window may be narrow
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Normal);
    top->addWidget(m_title, 1);
    top->addWidget(m_restore, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Normal);
    row->addWidget(m_against);
    row->addWidget(m_summary, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::Wide, spacing::Normal, spacing::Normal, spacing::Tight);
    head->setSpacing(spacing::Tight);
    head->addLayout(top);
    head->addLayout(row);
    head->addWidget(makeQuestion());
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_files, 1);
    return detail;
}

QWidget *CheckpointsPage::makeQuestion()
{
    m_question = new QFrame;
    m_question->setFrameShape(QFrame::StyledPanel);
    m_questionText = new QLabel;
    m_questionText->setObjectName(u"restoreQuestion"_s);
    m_questionText->setWordWrap(true);
    m_confirm = new QPushButton(tr("Restore"));
    m_confirm->setObjectName(u"confirmRestore"_s);
    auto *back = new QPushButton(tr("Not now"));
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_question->hide();
        Q_EMIT restoreRequested(selected());
    });
    connect(back, &QPushButton::clicked, m_question, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::Tight);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_questionText);
    column->addLayout(buttons);
    m_question->hide();
    return m_question;
}

void CheckpointsPage::apply(const QVector<Event> &events)
{
    for (const Event &event : events) {
        m_checkpoints.apply(event);
    }
}

void CheckpointsPage::clear()
{
    m_checkpoints.clear();
    setState(ProjectState());
}

void CheckpointsPage::setState(const ProjectState &state)
{
    m_state = state;
    const qint64 last = m_checkpoints.all().isEmpty() ? 0 : m_checkpoints.all().constLast().sequence;
    if (std::exchange(m_filledTo, last) != last) { // else what is asked stays asked
        fill();
        showSelected();
    }
}

void CheckpointsPage::setLock(const QString &reason)
{
    if (std::exchange(m_lock, reason) != reason) {
        showSelected();
    }
}

QString CheckpointsPage::textOf(const Checkpoint &checkpoint) const
{
    const std::shared_ptr<const Plan> plan = m_state.plans().value(checkpoint.planVersion);
    const Task *task = plan == nullptr ? nullptr : plan->task(checkpoint.task);
    const QString title = task == nullptr ? checkpoint.task.value() : task->title;
    const QString file = checkpoint.paths.value(0);
    switch (checkpoint.cause) {
    case CheckpointCause::Task:
        return title;
    case CheckpointCause::Edit:
        return tr("You edited %1").arg(file);
    case CheckpointCause::Decision:
        return tr("You decided about %1").arg(file);
    case CheckpointCause::Cleanup:
        return tr("Files that no task writes any more went");
    case CheckpointCause::BeforeRestore:
        return tr("As it was before going back");
    case CheckpointCause::Restore:
        break;
    }
    const Checkpoint *origin = m_checkpoints.find(checkpoint.restored);
    return origin == nullptr ? tr("Went back") : tr("Went back to: %1").arg(textOf(*origin));
}

void CheckpointsPage::addItem(const Checkpoint &checkpoint, QTreeWidgetItem *group) const
{
    auto *item = group == nullptr ? new QTreeWidgetItem(m_list) : new QTreeWidgetItem(group);
    item->setText(0, textOf(checkpoint));
    item->setIcon(0, icon(iconOf(checkpoint.cause)));
    item->setText(1, QString::number(checkpoint.paths.size()));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(2, whenText(checkpoint.time));
    item->setToolTip(0, item->text(0));
    item->setData(0, SequenceRole, checkpoint.sequence);
}

/// A run stands for its last checkpoint: what one goes back to most often.
void CheckpointsPage::fill()
{
    const qint64 chosen = selected();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QVector<RunStatus> runs = runsOf(m_state);
    const QVector<Checkpoint> &all = m_checkpoints.all();
    QTreeWidgetItem *group = nullptr;
    RunId open;
    for (auto checkpoint = all.crbegin(); checkpoint != all.crend(); ++checkpoint) {
        if (checkpoint->run.isEmpty()) {
            group = nullptr;
            open = RunId();
            addItem(*checkpoint, nullptr);
            continue;
        }
        if (group == nullptr || checkpoint->run != open) {
            const auto run = std::ranges::find(runs, checkpoint->run, &RunStatus::id);
            const QString state = run == runs.cend() ? QString() : stateText(run->state);
            group = new QTreeWidgetItem(m_list);
            group->setText(0, tr("%1 of plan v%2").arg(checkpoint->run.value()).arg(checkpoint->planVersion) +
                                  (state.isEmpty() ? QString() : u" · "_s + state));
            group->setIcon(0, icon(IconId::Run));
            group->setText(2, whenText(checkpoint->time));
            group->setFont(0, boldFont(font()));
            group->setData(0, SequenceRole, checkpoint->sequence);
            open = checkpoint->run;
        }
        addItem(*checkpoint, group);
        group->setText(1, QString::number(group->text(1).toInt() + checkpoint->paths.size()));
        group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_list->topLevelItemCount() > 0) {
        m_list->topLevelItem(0)->setExpanded(true);
    }
    select(chosen);
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

qint64 CheckpointsPage::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? 0 : item->data(0, SequenceRole).toLongLong();
}

void CheckpointsPage::select(qint64 checkpoint)
{
    for (int row = 0; checkpoint > 0 && row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_list->topLevelItem(row);
        if (group->data(0, SequenceRole) == checkpoint) {
            m_list->setCurrentItem(group);
            return;
        }
        for (int child = 0; child < group->childCount(); ++child) {
            if (group->child(child)->data(0, SequenceRole) == checkpoint) {
                m_list->setCurrentItem(group->child(child));
                return;
            }
        }
    }
}

bool CheckpointsPage::isAgainstNow() const
{
    return m_against->currentIndex() == 0;
}

void CheckpointsPage::showSelected()
{
    const Checkpoint *checkpoint = m_checkpoints.find(selected());
    m_question->hide();
    m_files->clear();
    m_against->setVisible(checkpoint != nullptr);
    m_restore->setVisible(checkpoint != nullptr);
    if (checkpoint == nullptr) {
        m_title->setText(tr("Every change of the project's files becomes a checkpoint. None has been made yet."));
        m_summary->clear();
        return;
    }
    const QTreeWidgetItem *item = m_list->currentItem();
    m_title->setText(item->childCount() > 0 ? item->text(0) : textOf(*checkpoint));
    const qint64 last = m_checkpoints.all().constLast().sequence;
    const ProjectStand then = m_checkpoints.standAt(checkpoint->sequence);
    // What a run changed is what came after the checkpoint before its first one.
    qint64 first = checkpoint->sequence;
    for (int child = 0; child < item->childCount(); ++child) {
        first = std::min(first, item->child(child)->data(0, SequenceRole).toLongLong());
    }
    const StandDifference difference = isAgainstNow() ? differenceOf(then, m_checkpoints.standAt(last))
                                                      : differenceOf(m_checkpoints.standAt(first - 1), then);
    showFiles(then, difference);
    const bool canRestore = m_lock.isEmpty();
    m_restore->setEnabled(canRestore);
    m_restore->setToolTip(canRestore ? tr("Makes plan and files what they were then, as a new version on top")
                                     : m_lock);
}

void CheckpointsPage::showFiles(const ProjectStand &then, const StandDifference &difference)
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const ProjectStand now = m_checkpoints.standAt(m_checkpoints.all().constLast().sequence);
    const auto add = [&](const QStringList &paths, const QString &word, const QColor &colour) {
        for (const QString &path : paths) {
            auto *item = new QTreeWidgetItem(m_files, {path, word});
            item->setIcon(0, icon(IconId::File));
            item->setForeground(1, colour);
            const bool isThere = then.files.contains(path) && now.files.contains(path);
            item->setData(0, HashRole, isThere ? then.files.value(path).hash : QString());
            item->setToolTip(0, isThere ? tr("%1: compare as it was then with what it is now").arg(path) : path);
        }
    };
    add(difference.changed, tr("changed"), theme.warning);
    add(difference.added, tr("added"), theme.success);
    add(difference.removed, tr("removed"), theme.danger);
    m_summary->setText(difference.isEmpty() ? tr("No file differs")
                                            : tr("%n file(s) differ", nullptr,
                                                 static_cast<int>(difference.changed.size() + difference.added.size() +
                                                                  difference.removed.size())));
}

void CheckpointsPage::openFile(const QTreeWidgetItem *item)
{
    if (const QString hash = item->data(0, HashRole).toString(); !hash.isEmpty()) {
        Q_EMIT comparisonRequested(item->text(0), hash);
    }
}

void CheckpointsPage::askRestore()
{
    const Checkpoint *checkpoint = m_checkpoints.find(selected());
    if (checkpoint == nullptr || !m_lock.isEmpty()) {
        return;
    }
    const ProjectStand then = m_checkpoints.standAt(checkpoint->sequence);
    const StandDifference back = differenceOf(m_checkpoints.standAt(m_checkpoints.all().constLast().sequence), then);
    QStringList parts;
    const auto count = static_cast<int>(back.added.size() + back.changed.size());
    if (count > 0) {
        parts.append(tr("%n file(s) come back as they were.", nullptr, count));
    }
    if (!back.removed.isEmpty()) {
        parts.append(tr("%n file(s) made since then go.", nullptr, static_cast<int>(back.removed.size())));
    }
    if (const auto plan = m_state.plan(); plan != nullptr && checkpoint->planVersion != plan->version) {
        parts.append(tr("Plan v%1 comes back as v%2.").arg(checkpoint->planVersion).arg(plan->version + 1));
    }
    parts.append(tr("What stands now stays in this list; files of your own are left alone."));
    m_questionText->setText(parts.join(u' '));
    m_question->show();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void CheckpointsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        m_question->hide();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace autodevos
