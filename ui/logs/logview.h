// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logbuffer.h"
#include "ui/theme/accessiblerows.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

namespace autodevos {

/// A place in a file that a line names.
struct FilePlace {
    QString file;
    int line = 0; ///< 0: none
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// The first "path/to/file.ext" or "path/to/file.ext:12" of a text.
[[nodiscard]] std::optional<FilePlace> filePlaceIn(const QString &text);

/// Shows a log by painting only the lines in view; a million lines cost what forty cost. Main thread, owned by the
/// log panel, which also owns the buffer. While it follows, the newest line stays in view; scrolling up ends that.
class LogView final : public QAbstractScrollArea, public AccessibleRows {
    Q_OBJECT

public:
    /// `buffer` outlives the view; after changing it call `handleAppended` or `handleReset`. Rows that come from the
    /// disk appear by themselves.
    explicit LogView(LogBuffer &buffer, QWidget *parent = nullptr);

    void handleAppended();
    void handleReset();
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Title of a task for the second column; empty: its id.
    void setTaskTitles(const QHash<TaskId, QString> &titles);
    /// Said while there is no line.
    void setEmptyText(const QString &text);
    /// A log whose lines belong to no task needs no column for it.
    void hideTaskColumn();
    /// Gives the selected rows as text to `take`, all rows when none is selected; later, as some may be on the disk.
    void requestText(const std::function<void(const QString &)> &take);
    void selectAll();
    /// The selected rows, or all, to the clipboard.
    void copy();
    void copyAsMarkdown();

    /// The rows in view, numbered from the first of them: a screen reader shall not ask for a million.
    [[nodiscard]] int accessibleRowCount() const override;
    [[nodiscard]] QString accessibleRowName(int row) const override;
    [[nodiscard]] QString accessibleRowDescription(int row) const override;
    [[nodiscard]] QRect accessibleRowRect(int row) const override;
    [[nodiscard]] int accessibleCurrentRow() const override;
    void selectAccessibleRow(int row) override;

Q_SIGNALS:
    void followingChanged(bool following);
    void placeActivated(const QString &file, int line);
    void taskActivated(const autodevos::TaskId &task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Columns {
        int time = 0;
        int task = 0;
        int text = 0;
    };

    void measure();
    void refresh();
    void updateRanges();
    void handleFoundAbove(qsizetype rows);
    void moveTo(qsizetype row, bool extends);
    void activate(qsizetype row);
    void paintRow(QPainter &painter, qsizetype row, int y) const;
    [[nodiscard]] qsizetype rowAt(int y) const;
    [[nodiscard]] qsizetype visibleRows() const;
    [[nodiscard]] QString taskTitle(const TaskId &task) const;
    [[nodiscard]] bool isSelected(qsizetype row) const;

    LogBuffer &m_buffer;
    QHash<TaskId, QString> m_titles;
    QString m_emptyText;
    QTimer m_refresh; ///< at most one repaint per frame, however many lines come
    Columns m_columns;
    QFont m_codeFont;
    int m_rowHeight = 16;
    int m_charWidth = 8;
    qsizetype m_anchor = -1; ///< first row of the selection
    qsizetype m_current = -1;
    bool m_isFollowing = true;
    bool m_hasTaskColumn = true;
};

} // namespace autodevos
