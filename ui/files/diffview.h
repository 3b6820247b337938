// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/textdiff.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QsciScintilla;
class QToolButton;

namespace autodevos {

/// Two versions of a file and what changed between them, beside each other or in one column. Main thread, owned by the
/// files view; made when first needed. Shows only.
class DiffView final : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// The place stays when it is the same file.
    void setTexts(const QString &path, const QByteArray &before, const QByteArray &after);
    void setBeside(bool isBeside);
    [[nodiscard]] bool isBeside() const { return m_isBeside; }
    /// Goes to the next (+1) or previous (-1) changed place.
    void step(int direction);
    [[nodiscard]] const QVector<DiffRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString summary() const;
    /// What stands in the column of the newer version, or in the only one.
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void rebuild();
    void fill(QsciScintilla *editor, bool isBefore);
    void applyColours();

    QString m_path;
    QByteArray m_before;
    QByteArray m_after;
    QVector<DiffRow> m_rows;
    bool m_isBeside = true;
    QLabel *m_summary = nullptr;
    QToolButton *m_mode = nullptr;
    QSplitter *m_splitter = nullptr;
    QsciScintilla *m_left = nullptr;
    QsciScintilla *m_right = nullptr; ///< the only one when not beside
};

} // namespace autodevos
