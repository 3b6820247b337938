// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskdialog.h"

#include "core/plan/graph.h"
#include "core/plan/planchange.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr std::array checkNames{"syntax", "install", "typecheck", "lint", "format", "build", "unit", "api", "browser"};

QString listed(const QStringList &globs)
{
    return globs.join(u", "_s);
}

QStringList unlisted(const QString &text)
{
    QStringList globs;
    for (const QString &part : text.split(u',')) {
        if (const QString glob = part.trimmed(); !glob.isEmpty()) {
            globs.append(glob);
        }
    }
    return globs;
}

} // namespace

TaskDialog::TaskDialog(const Plan &plan, const Task &task, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_task(task)
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(task.id.isEmpty() ? tr("Add a task") : tr("Change the task"));
    m_title = new QLineEdit(task.title);
    m_title->setObjectName(u"taskTitle"_s);
    m_role = new QComboBox;
    fillRoles();
    m_instructions = new QPlainTextEdit(task.instructions);
    m_instructions->setTabChangesFocus(true);
    m_instructions->setMinimumHeight(6 * fontMetrics().height());
    m_needs = new QListWidget;
    m_needs->setObjectName(u"taskNeeds"_s);
    const int iconSide = fontMetrics().height();
    m_needs->setIconSize({iconSide, iconSide});
    fillNeeds();
    m_writes = new QLineEdit(listed(task.provides));
    m_writes->setPlaceholderText(tr("Paths, parted by commas: backend/src/mail/**; empty: it only checks"));
    connect(m_title, &QLineEdit::textChanged, this, &TaskDialog::updateButtons);
    connect(m_instructions, &QPlainTextEdit::textChanged, this, &TaskDialog::updateButtons);
    layOut();
    updateButtons();
    resize(std::max(width(), 620), sizeHint().height());
}

void TaskDialog::layOut()
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Instructions"), m_instructions);
    form->addRow(tr("&Needs"), m_needs);
    form->addRow(tr("&Writes"), m_writes);
    form->addRow(tr("Checks"), makeChecks());
    form->addRow(tr("Limits"), makeLimits());
    m_title->setAccessibleName(tr("Title"));
    m_role->setAccessibleName(tr("Role"));
    m_instructions->setAccessibleName(tr("Instructions"));
    m_needs->setAccessibleName(tr("Tasks that must be completed before"));
    m_writes->setAccessibleName(tr("Paths that this task alone may write"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(m_task.id.isEmpty() ? tr("&Add") : tr("&Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptTask"_s);
    m_accept->setToolTip(tr("Makes a new plan version; runs nothing"));
    form->addRow(buttons);
    m_accept->setDefault(true); // of the dialog, which it is a part of only now
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(task());
        accept();
    });
}

/// Those of the plan: others nobody may be there to carry out.
void TaskDialog::fillRoles()
{
    QSet<RoleId> known;
    for (const Task &other : std::as_const(m_plan.tasks)) {
        if (!known.contains(other.role)) {
            known.insert(other.role);
            m_role->addItem(icon(roleIcon(other.role)), roleText(other.role), other.role.value());
        }
    }
    m_role->model()->sort(0);
    m_role->setCurrentIndex(std::max(0, m_role->findData(m_task.role.value())));
}

/// What waits for this task cannot be needed by it: such rows are shown, but cannot be chosen.
void TaskDialog::fillNeeds()
{
    const QVector<TaskId> later = m_task.id.isEmpty() ? QVector<TaskId>() : descendants(m_plan.tasks, {m_task.id});
    const QSet<TaskId> waiting(later.cbegin(), later.cend());
    for (const Task &other : std::as_const(m_plan.tasks)) {
        if (other.id == m_task.id) {
            continue;
        }
        auto *item = new QListWidgetItem(icon(roleIcon(other.role)), other.title, m_needs);
        item->setData(Qt::UserRole, other.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_task.needs.contains(other.id) ? Qt::Checked : Qt::Unchecked);
        if (waiting.contains(other.id)) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(tr("It waits for this task itself"));
        }
    }
    m_needs->setMinimumHeight(6 * fontMetrics().height());
}

QWidget *TaskDialog::makeChecks()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int columns = 5;
    for (int i = 0; i < static_cast<int>(checkNames.size()); ++i) {
        const QString name = QString::fromLatin1(checkNames.at(static_cast<std::size_t>(i)));
        auto *check = new QCheckBox(name);
        check->setChecked(m_task.checks.contains(name));
        grid->addWidget(check, i / columns, i % columns);
        m_checks.append(check);
    }
    return box;
}

QWidget *TaskDialog::makeLimits()
{
    m_seconds = new QSpinBox;
    m_seconds->setRange(1, 24 * 3600);
    m_seconds->setValue(m_task.limits.timeoutSeconds);
    m_seconds->setSuffix(tr(" s a try"));
    m_seconds->setAccessibleName(tr("Longest time of one try"));
    m_retries = new QSpinBox;
    m_retries->setRange(0, 10);
    m_retries->setValue(m_task.limits.retries);
    m_retries->setSuffix(tr(" more tries"));
    m_retries->setAccessibleName(tr("Further tries after the first"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_seconds);
    row->addWidget(m_retries);
    row->addStretch();
    return box;
}

Task TaskDialog::task() const
{
    Task made = m_task;
    made.title = m_title->text().trimmed();
    made.role = RoleId(m_role->currentData().toString());
    made.instructions = m_instructions->toPlainText();
    made.provides = unlisted(m_writes->text());
    made.limits.timeoutSeconds = m_seconds->value();
    made.limits.retries = m_retries->value();
    made.needs.clear();
    for (int row = 0; row < m_needs->count(); ++row) {
        if (m_needs->item(row)->checkState() == Qt::Checked) {
            made.needs.append(TaskId(m_needs->item(row)->data(Qt::UserRole).toString()));
        }
    }
    made.checks.clear();
    for (const QCheckBox *check : m_checks) {
        if (check->isChecked()) {
            made.checks.append(check->text());
        }
    }
    if (made.id.isEmpty()) {
        made.id = freeTaskId(m_plan, made.title);
    }
    return made;
}

void TaskDialog::updateButtons()
{
    const bool isTitled = !m_title->text().trimmed().isEmpty();
    m_accept->setEnabled(isTitled && !m_instructions->toPlainText().trimmed().isEmpty());
}

} // namespace autodevos
