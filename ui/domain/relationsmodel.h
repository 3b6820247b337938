// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QAbstractTableModel>

namespace autodevos {

class DomainDraft;

/// The links from one entity of the draft to others, one a row. Main thread, owned by its view. Edits go to the draft.
class RelationsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TargetColumn, CountColumn, RequiredColumn, ColumnCount };

    explicit RelationsModel(DomainDraft &draft, QObject *parent = nullptr);

    void setEntity(const QString &entity);
    void setLocked(bool isLocked);
    void add(const QString &target);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    [[nodiscard]] QString textOf(const Relation &relation, int column) const;
    void change(const Relation &before, const Relation &after, const QString &text);

    DomainDraft &m_draft;
    QString m_entity;
    QVector<Relation> m_relations;
    bool m_isLocked = false;
};

/// The word people read for a link's target: the label of an entity, or the built-in account.
[[nodiscard]] QString targetText(const Domain &domain, const QString &target);

} // namespace autodevos
