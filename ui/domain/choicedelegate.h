// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QVector>

#include <functional>

namespace autodevos {

/// A value of a cell and the word people read for it.
struct CellChoice {
    QVariant value;
    QString text;
};

/// Edits a cell by choosing from a list that is asked for when editing begins. Main thread, owned by its view.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Choices = std::function<QVector<CellChoice>()>;

    ChoiceDelegate(Choices choices, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Choices m_choices;
};

} // namespace autodevos
