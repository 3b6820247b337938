// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/coverage.h"

#include <QAbstractTableModel>

namespace autodevos {

/// Coverage as a table, one requirement a row. Main thread, owned by its view. A projection of plan and state.
class RequirementsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { IdColumn, TextColumn, VerdictColumn, TasksColumn, FilesColumn, TestsColumn, ColumnCount };
    enum Role { RequirementRole = Qt::UserRole, TasksRole, FilesRole, TestsRole };

    explicit RequirementsModel(QObject *parent = nullptr);

    void setState(const ProjectState &state);
    [[nodiscard]] int rowOf(const RequirementId &id) const; ///< -1: unknown
    [[nodiscard]] const QVector<RequirementCoverage> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const RequirementCoverage &row, int column) const;
    [[nodiscard]] QString toolTipOf(const RequirementCoverage &row, int column) const;

    QVector<RequirementCoverage> m_rows;
    QHash<TaskId, QString> m_titles;
};

/// "proven", "not built" … as people read it.
[[nodiscard]] QString verdictText(Verdict verdict);
/// The task state whose colour and shape the verdict shares.
[[nodiscard]] TaskState stateLike(Verdict verdict);

} // namespace autodevos
