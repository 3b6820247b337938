// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QVector>

#include <functional>

class QLineEdit;
class QListWidget;

namespace autodevos {

struct PaletteEntry {
    QString text;
    QString hint; ///< shortcut or kind
    QIcon icon;
    std::function<void()> act;
};

/// One field that finds every action, task, file and project. Main thread, a child of the window; hides itself when
/// it loses the focus. Knows nothing of what its entries do.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void popUp(QVector<PaletteEntry> entries);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter();
    void carryOut();

    QVector<PaletteEntry> m_entries;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

/// How well `text` answers to what was typed: every word of `typed` must occur, the start of a word counts more.
/// 0: not at all; larger is better.
[[nodiscard]] int matchScore(const QString &text, const QString &typed);

} // namespace autodevos
