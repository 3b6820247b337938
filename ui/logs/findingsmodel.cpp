// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/findingsmodel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingsModel::setState(const ProjectState &state, const TaskId &task)
{
    QVector<TaskFinding> findings;
    m_titles.clear();
    for (const ConflictStatus &status : state.conflicts()) {
        if (task.isEmpty() || task == status.task) {
            findings.append({status.task, findingOf(status.conflict)});
        }
    }
    if (const std::shared_ptr<const Plan> plan = state.plan()) {
        for (const Task &planned : plan->tasks) {
            m_titles.insert(planned.id, planned.title);
            const TaskStatus status = task.isEmpty() || task == planned.id ? state.task(planned.id) : TaskStatus();
            if (status.attempts.isEmpty()) {
                continue;
            }
            for (const CheckResult &check : status.attempts.last().checks) {
                for (const Finding &finding : check.findings) {
                    findings.append({planned.id, finding});
                }
            }
        }
    }
    if (task.isEmpty()) {
        for (const Finding &gate : state.run().gates) {
            if (gate.check != mergeCheck) { // they stand there with their tasks
                findings.append({{}, gate});
            }
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const TaskFinding &a, const TaskFinding &b) {
        return a.finding.isError && !b.finding.isError;
    });
    setFindings(std::move(findings));
}

void FindingsModel::clear()
{
    setFindings({});
}

void FindingsModel::setFindings(QVector<TaskFinding> findings)
{
    if (findings == m_findings) {
        return; // keeps selection and scroll position
    }
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::textOf(const TaskFinding &row, int column) const
{
    switch (column) {
    case MessageColumn:
        return row.finding.message;
    case PlaceColumn:
        return row.finding.line > 0 ? row.finding.file + u':' + QString::number(row.finding.line) : row.finding.file;
    case TaskColumn:
        return row.task.isEmpty() ? tr("Whole project") : m_titles.value(row.task, row.task.value());
    case CheckColumn:
        return row.finding.check;
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TaskFinding &row = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return row.finding.remedy.isEmpty() ? row.finding.message : row.finding.message + u'\n' + row.finding.remedy;
    case Qt::DecorationRole:
        if (index.column() == MessageColumn) {
            const ColourTheme &theme = ColourTheme::of(QGuiApplication::palette());
            return row.finding.isError ? icon(IconId::Error, theme.danger) : icon(IconId::Warning, theme.warning);
        }
        return {};
    case Qt::AccessibleTextRole:
        return (row.finding.isError ? tr("Error: %1") : tr("Warning: %1")).arg(textOf(row, index.column()));
    case FileRole:
        return row.finding.file;
    case LineRole:
        return row.finding.line;
    case TaskRole:
        return row.task.value();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MessageColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Place");
    case TaskColumn:
        return tr("Task");
    case CheckColumn:
        return tr("Check");
    default:
        return {};
    }
}

} // namespace autodevos
