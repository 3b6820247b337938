// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/planspage.h"

#include "ui/files/diffview.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int IdRole = Qt::UserRole;
enum class Fate { Same, Changed, Added, Removed };

QString joined(const auto &ids)
{
    QStringList names;
    for (const auto &id : ids) {
        names.append(id.value());
    }
    return names.join(u", "_s);
}

/// All of a task as text, a line a fact, so that a comparison names what changed.
QByteArray textOf(const Task *task)
{
    if (task == nullptr) {
        return {};
    }
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(name, value);
    };
    const TaskLimits &limits = task->limits;
    QString text =
        line(PlansPage::tr("Title"), task->title) + line(PlansPage::tr("Role"), roleText(task->role)) +
        line(PlansPage::tr("Needs"), joined(task->needs)) + line(PlansPage::tr("For"), joined(task->covers)) +
        line(PlansPage::tr("Writes"), task->provides.join(u", "_s)) +
        line(PlansPage::tr("Checks"), task->checks.join(u", "_s)) +
        line(PlansPage::tr("Limits"),
             PlansPage::tr("%1 s, %n further try/tries", nullptr, limits.retries).arg(limits.timeoutSeconds));
    return (text + u'\n' + task->instructions + u'\n').toUtf8();
}

Fate fateOf(const Task *before, const Task *after)
{
    if (before == nullptr) {
        return Fate::Added;
    }
    if (after == nullptr) {
        return Fate::Removed;
    }
    return *before == *after ? Fate::Same : Fate::Changed;
}

} // namespace

PlansPage::PlansPage(QWidget *parent)
    : QWidget(parent)
{
    m_before = new QComboBox;
    m_before->setObjectName(u"planBefore"_s);
    m_before->setAccessibleName(tr("Earlier version"));
    m_after = new QComboBox;
    m_after->setObjectName(u"planAfter"_s);
    m_after->setAccessibleName(tr("Later version"));
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &PlansPage::compare);
    }
    m_summary = new QLabel;
    m_summary->setObjectName(u"planComparison"_s);
    m_summary->setWordWrap(true);
    m_tasks = new QTreeWidget;
    m_tasks->setObjectName(u"planTasks"_s);
    m_tasks->setAccessibleName(tr("Tasks of both versions"));
    m_tasks->setHeaderLabels({tr("Earlier"), tr("Later"), tr("Change")});
    m_tasks->setRootIsDecorated(false);
    m_tasks->setUniformRowHeights(true);
    m_tasks->setAllColumnsShowFocus(true);
    m_tasks->setFrameShape(QFrame::NoFrame);
    m_tasks->header()->setStretchLastSection(false);
    m_tasks->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tasks->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tasks->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_tasks, &QTreeWidget::currentItemChanged, this, &PlansPage::showTask);
    connect(m_tasks, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT taskSelected(TaskId(item->data(0, IdRole).toString())); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_summary, 1);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tasks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_before);
}

void PlansPage::setState(const ProjectState &state)
{
    if (m_plans.keys() == state.plans().keys() && m_plans.isEmpty() == state.plans().isEmpty() &&
        (m_plans.isEmpty() || m_plans.last() == state.plans().last())) {
        return; // keeps what is selected
    }
    m_plans = state.plans();
    fillVersions();
    compare();
}

void PlansPage::fillVersions()
{
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (auto plan = m_plans.cbegin(); plan != m_plans.cend(); ++plan) {
            box->addItem(tr("Plan v%1").arg(plan.key()), plan.key());
        }
        box->setVisible(m_plans.size() > 1);
    }
    m_before->setCurrentIndex(std::max(0, m_before->count() - 2));
    m_after->setCurrentIndex(m_after->count() - 1);
}

std::shared_ptr<const Plan> PlansPage::planIn(const QComboBox *box) const
{
    return m_plans.value(box->currentData().toInt());
}

void PlansPage::compare()
{
    const QSignalBlocker blocker(m_tasks);
    m_tasks->clear();
    const std::shared_ptr<const Plan> before = planIn(m_before);
    const std::shared_ptr<const Plan> after = planIn(m_after);
    m_summary->setText(summary());
    if (before == nullptr || after == nullptr) {
        return;
    }
    QVector<TaskId> ids;
    for (const Task &task : after->tasks) {
        ids.append(task.id);
    }
    for (const Task &task : before->tasks) { // those that went stand where they stood
        if (!ids.contains(task.id)) {
            ids.insert(std::min<qsizetype>(ids.size(), &task - before->tasks.constData()), task.id);
        }
    }
    const ColourTheme &theme = ColourTheme::of(palette());
    QTreeWidgetItem *first = nullptr;
    for (const TaskId &id : std::as_const(ids)) {
        const Task *old = before->task(id);
        const Task *now = after->task(id);
        const Fate fate = fateOf(old, now);
        const QString word = fate == Fate::Added     ? tr("added")
                             : fate == Fate::Removed ? tr("removed")
                             : fate == Fate::Changed ? tr("changed")
                                                     : QString();
        auto *item = new QTreeWidgetItem(
            m_tasks, {old == nullptr ? QString() : old->title, now == nullptr ? QString() : now->title, word});
        item->setData(0, IdRole, id.value());
        const RoleId role = now != nullptr ? now->role : old->role;
        item->setIcon(old != nullptr ? 0 : 1, icon(roleIcon(role)));
        if (fate != Fate::Same) {
            item->setForeground(2, fate == Fate::Added     ? theme.success
                                   : fate == Fate::Removed ? theme.danger
                                                           : theme.warning);
            item->setFont(2, boldFont(font()));
            first = first == nullptr ? item : first;
        } else {
            for (const int column : {0, 1}) {
                item->setForeground(column, theme.textMuted);
            }
        }
    }
    m_tasks->setCurrentItem(first);
    showTask();
}

void PlansPage::showTask()
{
    const QTreeWidgetItem *item = m_tasks->currentItem();
    const std::shared_ptr<const Plan> before = planIn(m_before);
    const std::shared_ptr<const Plan> after = planIn(m_after);
    const bool isShown = item != nullptr && before != nullptr && after != nullptr && before != after;
    if (isShown && m_diff == nullptr) {
        m_diff = new DiffView;
        m_splitter->addWidget(m_diff);
        m_splitter->setSizes({300, 260});
    }
    if (m_diff != nullptr) {
        m_diff->setVisible(isShown);
    }
    if (isShown) {
        const TaskId id(item->data(0, IdRole).toString());
        m_diff->setTexts(id.value() + u".txt"_s, textOf(before->task(id)), textOf(after->task(id)));
    }
}

QString PlansPage::summary() const
{
    const std::shared_ptr<const Plan> before = planIn(m_before);
    const std::shared_ptr<const Plan> after = planIn(m_after);
    if (before == nullptr || after == nullptr) {
        return tr("There is no plan yet.");
    }
    if (m_plans.size() < 2) {
        return tr("There is one version of the plan so far. Every change of it makes another one.");
    }
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (const Task &task : after->tasks) {
        const Fate fate = fateOf(before->task(task.id), &task);
        added += fate == Fate::Added ? 1 : 0;
        changed += fate == Fate::Changed ? 1 : 0;
    }
    for (const Task &task : before->tasks) {
        removed += after->task(task.id) == nullptr ? 1 : 0;
    }
    QStringList parts;
    if (added > 0) {
        parts.append(tr("%n task(s) added", nullptr, added));
    }
    if (removed > 0) {
        parts.append(tr("%n task(s) removed", nullptr, removed));
    }
    if (changed > 0) {
        parts.append(tr("%n task(s) changed", nullptr, changed));
    }
    if (before->requirements != after->requirements) {
        parts.append(tr("the requirements are others"));
    }
    if (before->domain != after->domain) {
        parts.append(tr("the data model is another"));
    }
    return parts.isEmpty() ? tr("Both versions say the same") : parts.join(u" · "_s);
}

} // namespace autodevos
