// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/domain/relationsmodel.h"

#include "core/plan/domainedit.h"
#include "ui/domain/domaindraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

QString targetText(const Domain &domain, const QString &target)
{
    const Entity *entity = domain.entity(target);
    return entity != nullptr ? entity->label : target == u"User"_s ? RelationsModel::tr("Account") : target;
}

RelationsModel::RelationsModel(DomainDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &DomainDraft::changed, this, &RelationsModel::follow);
}

void RelationsModel::setEntity(const QString &entity)
{
    m_entity = entity;
    follow();
}

void RelationsModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
}

void RelationsModel::follow()
{
    const Entity *entity = m_draft.domain().entity(m_entity);
    const QVector<Relation> relations = entity == nullptr ? QVector<Relation>() : entity->relations;
    if (relations.size() != m_relations.size()) {
        beginResetModel();
        m_relations = relations;
        endResetModel();
    } else if (!relations.isEmpty()) { // a target may have another label now
        m_relations = relations;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void RelationsModel::add(const QString &target)
{
    const Entity *entity = m_draft.domain().entity(m_entity);
    if (entity == nullptr) {
        return;
    }
    const auto isTaken = [entity](const QString &name) {
        return std::ranges::any_of(entity->fields, [&name](const Field &field) { return field.name == name; }) ||
               std::ranges::any_of(entity->relations,
                                   [&name](const Relation &relation) { return relation.name == name; });
    };
    const QString label = targetText(m_draft.domain(), target);
    QString free = label;
    for (int number = 2; isTaken(memberNameOf(free)); ++number) {
        free = u"%1 %2"_s.arg(label).arg(number);
    }
    m_draft.edit(tr("Add link"), [&](Domain &domain) {
        addRelation(domain, m_entity, Relation{.name = memberNameOf(free), .label = free, .target = target});
    });
}

void RelationsModel::remove(int row)
{
    if (row >= 0 && row < m_relations.size()) {
        m_draft.edit(tr("Remove link"),
                     [&](Domain &domain) { removeRelation(domain, m_entity, m_relations.at(row).name); });
    }
}

int RelationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_relations.size());
}

int RelationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RelationsModel::textOf(const Relation &relation, int column) const
{
    switch (column) {
    case NameColumn:
        return relation.label;
    case TargetColumn:
        return targetText(m_draft.domain(), relation.target);
    case CountColumn:
        return relation.many ? tr("many") : tr("one");
    default:
        return {};
    }
}

QVariant RelationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Relation &relation = m_relations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(relation, index.column());
    case Qt::EditRole:
        return index.column() == TargetColumn  ? QVariant(relation.target)
               : index.column() == CountColumn ? QVariant(relation.many)
                                               : QVariant(textOf(relation, index.column()));
    case Qt::CheckStateRole:
        return index.column() == RequiredColumn ? QVariant(relation.required ? Qt::Checked : Qt::Unchecked)
                                                : QVariant();
    case Qt::ToolTipRole:
        return relation.isActor ? tr("Filled with the account that is signed in")
                                : tr("In the code: %1").arg(relation.name);
    case Qt::AccessibleTextRole:
        return index.column() == RequiredColumn
                   ? u"%1: %2"_s.arg(headerData(RequiredColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                                     relation.required ? tr("yes") : tr("no"))
                   : textOf(relation, index.column());
    default:
        return {};
    }
}

bool RelationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Relation before = m_relations.at(index.row());
    Relation after = before;
    if (role == Qt::CheckStateRole) {
        after.required = value.toInt() == Qt::Checked;
        change(before, after, tr("Change link"));
        return true;
    }
    if (role != Qt::EditRole) {
        return false;
    }
    switch (index.column()) {
    case NameColumn:
        if (value.toString() != before.label) {
            after.label = value.toString().trimmed();
            after.name = memberNameOf(after.label);
            change(before, after, tr("Rename link"));
        }
        return true;
    case TargetColumn:
        after.target = value.toString();
        after.isActor = after.isActor && after.target == before.target;
        change(before, after, tr("Change link"));
        return true;
    case CountColumn:
        after.many = value.toBool();
        after.isActor = after.isActor && !after.many;
        change(before, after, tr("Change link"));
        return true;
    default:
        return false;
    }
}

void RelationsModel::change(const Relation &before, const Relation &after, const QString &text)
{
    if (after != before) {
        m_draft.edit(text, [&](Domain &domain) { changeRelation(domain, m_entity, before.name, after); });
    }
}

QVariant RelationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Link");
    case TargetColumn:
        return tr("Leads to");
    case CountColumn:
        return tr("How many");
    case RequiredColumn:
        return tr("Required");
    default:
        return {};
    }
}

Qt::ItemFlags RelationsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isLocked) {
        return flags;
    }
    return flags | (index.column() == RequiredColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace autodevos
