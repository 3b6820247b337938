// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingitem.h"

#include <QAbstractItemModel>
#include <QProcessEnvironment>

namespace autodevos {

/// Everything that can be set, in groups: value, default, and where the value comes from. Reads and writes the
/// settings; a value that is the default leaves no trace there. Main thread, owned by the settings dialog.
class SettingsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, DefaultColumn, SourceColumn, ColumnCount };
    enum Role { ItemRole = Qt::UserRole, SearchRole };
    enum class Source { Default, File, Environment };

    explicit SettingsModel(QVector<SettingItem> items,
                           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                           QObject *parent = nullptr);

    [[nodiscard]] const SettingItem *item(const QModelIndex &index) const; ///< null: a group
    [[nodiscard]] QModelIndex indexOf(const QString &key, int column = ValueColumn) const;
    [[nodiscard]] QVariant value(const SettingItem &item) const;
    [[nodiscard]] Source source(const SettingItem &item) const;
    void reset(const QString &key); ///< back to its default

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Keys that another action has already are refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changed(const QString &key, const QVariant &value);
    void refused(const QString &reason);

private:
    struct Group {
        QString name;
        QVector<SettingItem> items;
    };

    [[nodiscard]] QString textOf(const SettingItem &item, const QVariant &value) const;
    [[nodiscard]] QString sourceText(const SettingItem &item) const;
    [[nodiscard]] const SettingItem *holderOf(const QString &keys, const SettingItem &but) const;

    QVector<Group> m_groups;
    QProcessEnvironment m_environment;
};

} // namespace autodevos
