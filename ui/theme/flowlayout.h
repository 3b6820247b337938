// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QVector>

#include <memory>

namespace autodevos {

/// Widgets in a row that goes on below where it does not fit: a bar of buttons asks for no more room than its widest
/// one. Follows the direction of reading.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// The height that all of them take in that area; with `places` they are also put there.
    int arrange(const QRect &area, QVector<QRect> *places) const;

    QVector<QLayoutItem *> m_items; ///< owned, as layouts do
    int m_gap;
};

} // namespace autodevos
