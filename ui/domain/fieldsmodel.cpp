// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/domain/fieldsmodel.h"

#include "core/plan/domainedit.h"
#include "ui/domain/domaindraft.h"

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

QStringList choicesIn(const QString &text)
{
    QStringList choices;
    for (const QString &part : text.split(u',')) {
        if (const QString choice = part.trimmed(); !choice.isEmpty()) {
            choices.append(choice);
        }
    }
    return choices;
}

} // namespace

QString typeText(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return FieldsModel::tr("Line of text");
    case FieldType::Text:
        return FieldsModel::tr("Text");
    case FieldType::Integer:
        return FieldsModel::tr("Whole number");
    case FieldType::Number:
        return FieldsModel::tr("Number");
    case FieldType::Money:
        return FieldsModel::tr("Amount of money");
    case FieldType::Date:
        return FieldsModel::tr("Date");
    case FieldType::Time:
        return FieldsModel::tr("Time of day");
    case FieldType::DateTime:
        return FieldsModel::tr("Date and time");
    case FieldType::Duration:
        return FieldsModel::tr("Duration");
    case FieldType::Boolean:
        return FieldsModel::tr("Yes or no");
    case FieldType::Enum:
        return FieldsModel::tr("Choice");
    case FieldType::Email:
        return FieldsModel::tr("Email address");
    case FieldType::Phone:
        return FieldsModel::tr("Telephone number");
    case FieldType::Url:
        return FieldsModel::tr("Web address");
    case FieldType::Image:
        return FieldsModel::tr("Picture");
    case FieldType::File:
        return FieldsModel::tr("File");
    case FieldType::Rating:
        return FieldsModel::tr("Stars");
    case FieldType::Colour:
        return FieldsModel::tr("Colour");
    case FieldType::List:
        return FieldsModel::tr("List of texts");
    }
    Q_UNREACHABLE();
}

/// Without files: these need a way to upload them, which a prompt asks for.
const QVector<FieldType> &fieldTypes()
{
    static const QVector<FieldType> types{
        FieldType::String, FieldType::Text,   FieldType::Integer,  FieldType::Number,   FieldType::Money,
        FieldType::Date,   FieldType::Time,   FieldType::DateTime, FieldType::Duration, FieldType::Boolean,
        FieldType::Enum,   FieldType::Email,  FieldType::Phone,    FieldType::Url,      FieldType::Image,
        FieldType::Rating, FieldType::Colour, FieldType::List};
    return types;
}

FieldsModel::FieldsModel(DomainDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &DomainDraft::changed, this, &FieldsModel::follow);
}

void FieldsModel::setEntity(const QString &entity)
{
    m_entity = entity;
    follow();
}

void FieldsModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
}

/// Keeps the view's place where it can: only a change of the number of rows starts it anew.
void FieldsModel::follow()
{
    const Entity *entity = m_draft.domain().entity(m_entity);
    const QVector<Field> fields = entity == nullptr ? QVector<Field>() : entity->fields;
    if (fields.size() != m_fields.size()) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
    } else if (fields != m_fields) {
        m_fields = fields;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void FieldsModel::add(const QString &label)
{
    m_draft.edit(tr("Add field"), [&](Domain &domain) {
        addField(domain, m_entity, Field{.name = memberNameOf(label), .label = label.trimmed()});
    });
}

void FieldsModel::remove(int row)
{
    if (row >= 0 && row < m_fields.size()) {
        m_draft.edit(tr("Remove field"), [&](Domain &domain) { removeField(domain, m_entity, m_fields.at(row).name); });
    }
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldsModel::textOf(const Field &field, int column) const
{
    switch (column) {
    case NameColumn:
        return field.label;
    case TypeColumn:
        return typeText(field.type);
    case ChoicesColumn:
        return field.options.join(u", "_s);
    default:
        return {};
    }
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Field &field = m_fields.at(index.row());
    const bool isSwitch = index.column() == RequiredColumn || index.column() == UniqueColumn;
    const bool isOn = index.column() == RequiredColumn ? field.required : field.unique;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(field, index.column());
    case Qt::EditRole:
        return index.column() == TypeColumn ? QVariant(static_cast<int>(field.type))
                                            : QVariant(textOf(field, index.column()));
    case Qt::CheckStateRole:
        return isSwitch ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == ChoicesColumn && field.type == FieldType::Enum
                   ? tr("The choices, with commas between them")
                   : tr("In the code: %1").arg(field.name);
    case Qt::AccessibleTextRole:
        return isSwitch ? u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                          isOn ? tr("yes") : tr("no"))
                        : textOf(field, index.column());
    default:
        return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Field before = m_fields.at(index.row());
    Field after = before;
    if (role == Qt::CheckStateRole) {
        const bool isOn = value.toInt() == Qt::Checked;
        (index.column() == RequiredColumn ? after.required : after.unique) = isOn;
        change(before, after, tr("Change field"));
        return true;
    }
    if (role != Qt::EditRole) {
        return false;
    }
    switch (index.column()) {
    case NameColumn:
        if (value.toString() == before.label) {
            return true;
        }
        after.label = value.toString().trimmed();
        after.name = memberNameOf(after.label);
        change(before, after, tr("Rename field"));
        return true;
    case TypeColumn:
        after.type = static_cast<FieldType>(value.toInt());
        if (after.type == FieldType::Enum && after.options.isEmpty()) {
            after.options = {tr("New"), tr("Done")};
        }
        change(before, after, tr("Change type"));
        return true;
    case ChoicesColumn:
        after.options = choicesIn(value.toString());
        change(before, after, tr("Change choices"));
        return true;
    default:
        return false;
    }
}

void FieldsModel::change(const Field &before, const Field &after, const QString &text)
{
    if (after != before) {
        m_draft.edit(text, [&](Domain &domain) { changeField(domain, m_entity, before.name, after); });
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Field");
    case TypeColumn:
        return tr("Kind");
    case RequiredColumn:
        return tr("Required");
    case UniqueColumn:
        return tr("Unique");
    case ChoicesColumn:
        return tr("Choices");
    default:
        return {};
    }
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isLocked) {
        return flags;
    }
    if (index.column() == RequiredColumn || index.column() == UniqueColumn) {
        return flags | Qt::ItemIsUserCheckable;
    }
    const bool hasChoices = m_fields.at(index.row()).type == FieldType::Enum;
    return index.column() == ChoicesColumn && !hasChoices ? flags : flags | Qt::ItemIsEditable;
}

} // namespace autodevos
