// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/requirementsmodel.h"
#include "core/words/reasonwords.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace autodevos {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return RequirementsModel::tr("Proven");
    case Verdict::Built:
        return RequirementsModel::tr("Built");
    case Verdict::Pending:
        return RequirementsModel::tr("Pending");
    case Verdict::Failed:
        return RequirementsModel::tr("Failed");
    case Verdict::NotBuilt:
        return RequirementsModel::tr("Not built");
    }
    Q_UNREACHABLE();
}

TaskState stateLike(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return TaskState::Completed;
    case Verdict::Built:
        return TaskState::Running; // done, though no test says so: another colour than proven
    case Verdict::Pending:
        return TaskState::Pending;
    case Verdict::Failed:
        return TaskState::Failed;
    case Verdict::NotBuilt:
        return TaskState::Waiting;
    }
    Q_UNREACHABLE();
}

namespace {

IconId iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return IconId::StateCompleted;
    case Verdict::Built:
        return IconId::Checks;
    case Verdict::Pending:
        return IconId::StatePending;
    case Verdict::Failed:
        return IconId::StateFailed;
    case Verdict::NotBuilt:
        return IconId::StateSkipped;
    }
    Q_UNREACHABLE();
}

bool isSame(const QVector<RequirementCoverage> &a, const QVector<RequirementCoverage> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const RequirementCoverage &x, const RequirementCoverage &y) {
            return x.requirement == y.requirement && x.tasks == y.tasks && x.files == y.files && x.tests == y.tests &&
                   x.proofs == y.proofs && x.isByTask == y.isByTask && x.verdict == y.verdict && x.reason == y.reason;
        });
}

/// How many tests name it; in brackets, how many files of tests its tasks wrote when none does.
QString testCount(const RequirementCoverage &row)
{
    if (row.isByTask) {
        return u'(' + QString::number(row.tests.size()) + u')';
    }
    return row.proofs.isEmpty() ? QString() : QString::number(row.proofs.size());
}

} // namespace

RequirementsModel::RequirementsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequirementsModel::setState(const ProjectState &state)
{
    QVector<RequirementCoverage> rows = coverage(state);
    if (isSame(rows, m_rows)) {
        return;
    }
    const bool sameRequirements =
        rows.size() == m_rows.size() && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                                                   [](const RequirementCoverage &a, const RequirementCoverage &b) {
                                                       return a.requirement.id == b.requirement.id;
                                                   });
    QHash<TaskId, QString> titles;
    if (const std::shared_ptr<const Plan> plan = state.plan()) {
        for (const Task &task : plan->tasks) {
            titles.insert(task.id, task.title);
        }
    }
    if (!sameRequirements) {
        beginResetModel();
    }
    m_titles = std::move(titles);
    m_rows = std::move(rows);
    if (!sameRequirements) {
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int RequirementsModel::rowOf(const RequirementId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).requirement.id == id) {
            return i;
        }
    }
    return -1;
}

int RequirementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequirementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequirementsModel::textOf(const RequirementCoverage &row, int column) const
{
    switch (column) {
    case IdColumn:
        return row.requirement.id.value();
    case TextColumn:
        return row.requirement.text;
    case VerdictColumn:
        return row.reason.isEmpty()
                   ? verdictText(row.verdict)
                   : tr("%1: %2", "a verdict, and why").arg(verdictText(row.verdict), reasonInWords(row.reason));
    case TasksColumn:
        return row.tasks.isEmpty() ? QString() : QString::number(row.tasks.size());
    case FilesColumn:
        return row.files.isEmpty() ? QString() : QString::number(row.files.size());
    case TestsColumn:
        return testCount(row);
    default:
        return {};
    }
}

QString RequirementsModel::toolTipOf(const RequirementCoverage &row, int column) const
{
    const auto listed = [](const QStringList &paths) {
        return paths.size() <= 20 ? paths.join(u'\n') : paths.mid(0, 20).join(u'\n') + u"\n…"_s;
    };
    switch (column) {
    case TasksColumn: {
        QStringList titles;
        for (const TaskId &id : row.tasks) {
            titles.append(m_titles.value(id, id.value()));
        }
        return listed(titles);
    }
    case FilesColumn:
        return listed(row.files);
    case TestsColumn: {
        if (row.isByTask) {
            return tr("Tests of its tasks; none of them names this requirement:") + u'\n' + listed(row.tests);
        }
        QStringList lines;
        for (const NamedTest &test : row.proofs) {
            lines.append((test.ok ? u"✓ "_s : u"✗ "_s) + test.title);
        }
        return listed(lines);
    }
    default:
        return textOf(row, column);
    }
}

QVariant RequirementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RequirementCoverage &row = m_rows.at(index.row());
    const ColourTheme &theme = ColourTheme::of(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(row, index.column());
    case Qt::DecorationRole:
        return index.column() == VerdictColumn ? icon(iconOf(row.verdict), theme.state(stateLike(row.verdict)).mark)
                                               : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == VerdictColumn) {
            return theme.state(stateLike(row.verdict)).mark;
        }
        if (index.column() >= TasksColumn) {
            return QGuiApplication::palette().color(QPalette::Link);
        }
        return index.column() == IdColumn ? QVariant(theme.textMuted) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= TasksColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RequirementRole:
        return row.requirement.id.value();
    case TasksRole: {
        QStringList ids;
        for (const TaskId &id : row.tasks) {
            ids.append(id.value());
        }
        return ids;
    }
    case FilesRole:
        return row.files;
    case TestsRole:
        return row.tests;
    default:
        return {};
    }
}

QVariant RequirementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case IdColumn:
        return tr("No.");
    case TextColumn:
        return tr("Requirement");
    case VerdictColumn:
        return tr("Verdict");
    case TasksColumn:
        return tr("Tasks");
    case FilesColumn:
        return tr("Files");
    case TestsColumn:
        return tr("Tests");
    default:
        return {};
    }
}

} // namespace autodevos
