// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsmodel.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

SettingsModel::SettingsModel(QVector<SettingItem> items, const QProcessEnvironment &environment, QObject *parent)
    : QAbstractItemModel(parent)
    , m_environment(environment)
{
    for (SettingItem &item : items) {
        auto group = std::ranges::find(m_groups, item.group, &Group::name);
        if (group == m_groups.end()) {
            m_groups.append({item.group, {}});
            group = m_groups.end() - 1;
        }
        group->items.append(std::move(item));
    }
}

QModelIndex SettingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // A group has 0, what is in it the number of its group from 1.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex SettingsModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups.at(parent.row()).items.size()) : 0;
}

int SettingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const SettingItem *SettingsModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    return &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).items.at(index.row());
}

QModelIndex SettingsModel::indexOf(const QString &key, int column) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups.at(group).items.size(); ++row) {
            if (m_groups.at(group).items.at(row).key == key) {
                return index(row, column, index(group, 0));
            }
        }
    }
    return {};
}

SettingsModel::Source SettingsModel::source(const SettingItem &item) const
{
    if (!item.environment.isEmpty() && m_environment.contains(item.environment)) {
        return Source::Environment;
    }
    return QSettings().contains(item.key) ? Source::File : Source::Default;
}

QVariant SettingsModel::value(const SettingItem &item) const
{
    QVariant found = source(item) == Source::Environment ? QVariant(m_environment.value(item.environment))
                                                         : QSettings().value(item.key, item.byDefault);
    if (item.kind == SettingItem::Kind::Number) {
        return found.toInt();
    }
    return item.kind == SettingItem::Kind::Switch ? QVariant(found.toBool()) : found;
}

QString SettingsModel::textOf(const SettingItem &item, const QVariant &value) const
{
    switch (item.kind) {
    case SettingItem::Kind::Choice:
    case SettingItem::Kind::Text:
        for (const auto &[choice, text] : item.choices) {
            if (choice == value) {
                return text;
            }
        }
        return value.toString();
    case SettingItem::Kind::Number:
        return value.toInt() == 0 && !item.unset.isEmpty() ? item.unset : value.toString();
    case SettingItem::Kind::Switch:
        return value.toBool() ? tr("on") : tr("off");
    case SettingItem::Kind::Keys:
        return QKeySequence(value.toString(), QKeySequence::PortableText).toString(QKeySequence::NativeText);
    }
    return {};
}

QString SettingsModel::sourceText(const SettingItem &item) const
{
    switch (source(item)) {
    case Source::Default:
        return tr("default");
    case Source::File:
        return tr("settings file");
    case Source::Environment:
        return item.environment;
    }
    return {};
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    const SettingItem *one = item(index);
    if (one == nullptr) {
        const bool isName = index.isValid() && index.column() == NameColumn;
        if (role == Qt::FontRole) {
            return boldFont(QGuiApplication::font());
        }
        return isName && (role == Qt::DisplayRole || role == SearchRole) ? QVariant(m_groups.at(index.row()).name)
                                                                         : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn      ? one->text
               : index.column() == ValueColumn   ? textOf(*one, value(*one))
               : index.column() == DefaultColumn ? textOf(*one, one->byDefault)
                                                 : sourceText(*one);
    case Qt::EditRole:
        return index.column() == ValueColumn ? value(*one) : QVariant();
    case Qt::ToolTipRole:
        return one->help;
    case Qt::AccessibleTextRole:
        return index.column() == ValueColumn ? one->text + u": "_s + textOf(*one, value(*one)) : QVariant();
    case ItemRole:
        return QVariant::fromValue(static_cast<const void *>(one));
    case SearchRole:
        return QStringList{one->group, one->text, one->help, one->key, textOf(*one, value(*one)), one->environment}
            .join(u' ');
    default:
        return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Setting"), tr("Value"), tr("Default"), tr("Comes from")};
    return names.value(section);
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    const SettingItem *one = item(index);
    if (one == nullptr) {
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    }
    const bool isEditable = index.column() == ValueColumn && source(*one) != Source::Environment;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

const SettingItem *SettingsModel::holderOf(const QString &keys, const SettingItem &but) const
{
    for (const Group &group : m_groups) {
        for (const SettingItem &other : group.items) {
            if (other.kind == SettingItem::Kind::Keys && other.key != but.key && value(other).toString() == keys) {
                return &other;
            }
        }
    }
    return nullptr;
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SettingItem *one = item(index);
    if (one == nullptr || role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0) {
        return false;
    }
    if (value == this->value(*one)) {
        return true;
    }
    if (one->kind == SettingItem::Kind::Keys && !value.toString().isEmpty()) {
        if (const SettingItem *holder = holderOf(value.toString(), *one)) {
            Q_EMIT refused(tr("%1 already means \"%2\"").arg(textOf(*one, value), holder->text));
            return false;
        }
    }
    if (const QString fault = one->fault ? one->fault(value) : QString(); !fault.isEmpty()) {
        Q_EMIT refused(fault);
        return false;
    }
    QSettings settings;
    if (value == one->byDefault) {
        settings.remove(one->key);
    } else {
        settings.setValue(one->key, value);
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT changed(one->key, value);
    return true;
}

void SettingsModel::reset(const QString &key)
{
    const QModelIndex place = indexOf(key);
    if (const SettingItem *one = item(place)) {
        setData(place, one->byDefault, Qt::EditRole);
    }
}

} // namespace autodevos
