// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QAbstractTableModel>

namespace autodevos {

class DomainDraft;

/// The word people read for a kind of value.
[[nodiscard]] QString typeText(FieldType type);
/// All kinds, in the order in which they are offered.
[[nodiscard]] const QVector<FieldType> &fieldTypes();

/// The fields of one entity of the draft, one a row. Main thread, owned by its view. Edits go to the draft.
class FieldsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, RequiredColumn, UniqueColumn, ChoicesColumn, ColumnCount };

    explicit FieldsModel(DomainDraft &draft, QObject *parent = nullptr);

    void setEntity(const QString &entity);
    void setLocked(bool isLocked);
    void add(const QString &label);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    [[nodiscard]] QString textOf(const Field &field, int column) const;
    void change(const Field &before, const Field &after, const QString &text);

    DomainDraft &m_draft;
    QString m_entity;
    QVector<Field> m_fields;
    bool m_isLocked = false;
};

} // namespace autodevos
