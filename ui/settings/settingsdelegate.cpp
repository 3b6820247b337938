// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdelegate.h"

#include "ui/settings/settingsmodel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

const SettingItem &itemOf(const QModelIndex &index)
{
    return *static_cast<const SettingItem *>(index.data(SettingsModel::ItemRole).value<const void *>());
}

} // namespace

QWidget *SettingsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SettingItem &item = itemOf(index);
    auto *self = const_cast<SettingsDelegate *>(this); // what it was made as; the signals are not const
    QWidget *editor = nullptr;
    const auto finish = [self](QWidget *done) {
        Q_EMIT self->commitData(done);
        Q_EMIT self->closeEditor(done);
    };
    if (item.kind == SettingItem::Kind::Number) {
        auto *number = new QSpinBox(parent);
        number->setRange(item.least, item.most);
        number->setSpecialValueText(item.unset);
        editor = number;
    } else if (item.kind == SettingItem::Kind::Keys) {
        auto *keys = new QKeySequenceEdit(parent);
        connect(keys, &QKeySequenceEdit::editingFinished, this, [finish, keys] { finish(keys); });
        editor = keys;
    } else {
        auto *list = new QComboBox(parent);
        if (item.kind == SettingItem::Kind::Switch) {
            list->addItem(tr("off"), false);
            list->addItem(tr("on"), true);
        }
        for (const auto &[value, text] : item.choices) {
            list->addItem(text, value);
        }
        if (item.kind == SettingItem::Kind::Text) {
            list->setEditable(true);
            list->setInsertPolicy(QComboBox::NoInsert);
            list->lineEdit()->setAccessibleName(item.text);
        }
        connect(list, &QComboBox::activated, this, [finish, list] { finish(list); });
        editor = list;
    }
    editor->setAccessibleName(item.text);
    return editor;
}

void SettingsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        const int place = list->findData(value);
        list->setCurrentIndex(std::max(0, place));
        if (list->isEditable() && place < 0) {
            list->setEditText(value.toString());
        }
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(value.toInt());
    } else if (auto *keys = qobject_cast<QKeySequenceEdit *>(editor)) {
        keys->setKeySequence(QKeySequence(value.toString(), QKeySequence::PortableText));
    }
}

QSize SettingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing::Normal); // editors fit into the row
}

void SettingsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor)) {
        const int place = list->isEditable() ? list->findText(list->currentText()) : list->currentIndex();
        model->setData(index, place < 0 ? list->currentText().simplified() : list->itemData(place), Qt::EditRole);
    } else if (const auto *number = qobject_cast<QSpinBox *>(editor)) {
        model->setData(index, number->value(), Qt::EditRole);
    } else if (const auto *keys = qobject_cast<QKeySequenceEdit *>(editor)) {
        model->setData(index, keys->keySequence().toString(QKeySequence::PortableText), Qt::EditRole);
    }
}

} // namespace autodevos
