// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logview.h"

#include "ui/logs/eventtext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int frameMs = 33;
constexpr int taskColumnChars = 20;

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).time().toString(u"HH:mm:ss.zzz"_s);
}

} // namespace

std::optional<FilePlace> filePlaceIn(const QString &text)
{
    // A path has a folder or an extension of letters; ':' and a number may follow.
    static const QRegularExpression place(
        uR"((?<![\w/.:-])((?:[\w@.-]+/)+[\w@.-]+\.\w+|[\w@-]+\.(?:tsx?|jsx?|json|md|css|html|prisma|sql|ya?ml|py|sh))(?::(\d+))?)"_s);
    const QRegularExpressionMatch match = place.match(text);
    if (!match.hasMatch() || text.mid(match.capturedStart() - 3, 3) == u"://"_s) {
        return std::nullopt;
    }
    return FilePlace{match.captured(1), match.captured(2).toInt(), match.capturedStart(), match.capturedLength()};
}

LogView::LogView(LogBuffer &buffer, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_buffer(buffer)
{
    setObjectName(u"logView"_s);
    setAccessibleName(tr("Log"));
    m_emptyText = tr("What the agents do is written here while a run goes on.");
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(frameMs);
    connect(&m_refresh, &QTimer::timeout, this, &LogView::refresh);
    connect(&m_buffer, &LogBuffer::rowsLoaded, this, &LogView::handleAppended);
    connect(&m_buffer, &LogBuffer::rowsFoundAbove, this, &LogView::handleFoundAbove);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // By hand, unlike our own setValue: follow exactly when the person went to the end.
        const QScrollBar *bar = verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
    installAccessibleRows();
    measure();
}

void LogView::measure()
{
    m_codeFont = codeFont();
    m_codeFont.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : m_codeFont.pointSizeF());
    const QFontMetrics metrics(m_codeFont);
    m_rowHeight = metrics.height() + 2;
    m_charWidth = std::max(1, metrics.averageCharWidth());
    m_columns.time = spacing::Normal;
    m_columns.task = m_columns.time + metrics.horizontalAdvance(u"00:00:00.000"_s) + spacing::Wide;
    m_columns.text = m_columns.task + (m_hasTaskColumn ? m_charWidth * taskColumnChars + spacing::Wide : 0);
    updateRanges();
}

void LogView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LogView::hideTaskColumn()
{
    m_hasTaskColumn = false;
    measure();
}

void LogView::handleAppended()
{
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

/// What the person reads stays where it is.
void LogView::handleFoundAbove(qsizetype rows)
{
    m_anchor = m_anchor < 0 ? -1 : m_anchor + rows;
    m_current = m_current < 0 ? -1 : m_current + rows;
    updateRanges();
    if (!m_isFollowing) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(rows));
    }
    handleAppended();
}

void LogView::handleReset()
{
    m_anchor = -1;
    m_current = -1;
    refresh();
}

void LogView::refresh()
{
    updateRanges();
    if (m_isFollowing) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    viewport()->update();
}

void LogView::setFollowing(bool following)
{
    if (m_isFollowing != following) {
        m_isFollowing = following;
        Q_EMIT followingChanged(following);
    }
    if (following) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void LogView::setTaskTitles(const QHash<TaskId, QString> &titles)
{
    m_titles = titles;
    viewport()->update();
}

void LogView::updateRanges()
{
    const qsizetype visible = visibleRows();
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qsizetype>(0, m_buffer.rowCount() - visible)));
    const int width = m_columns.text + static_cast<int>(m_buffer.widestRow() + 2) * m_charWidth;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

qsizetype LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

qsizetype LogView::rowAt(int y) const
{
    const qsizetype row = verticalScrollBar()->value() + y / m_rowHeight;
    return y < 0 || row >= m_buffer.rowCount() ? -1 : row;
}

bool LogView::isSelected(qsizetype row) const
{
    return m_anchor >= 0 && row >= std::min(m_anchor, m_current) && row <= std::max(m_anchor, m_current);
}

QString LogView::taskTitle(const TaskId &task) const
{
    return m_titles.value(task, task.value());
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(m_codeFont);
    if (m_buffer.rowCount() == 0) {
        painter.setFont(font());
        painter.setPen(ColourTheme::of(palette()).textMuted);
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_buffer.lineCount() == 0 ? m_emptyText : tr("No line passes the filter."));
        return;
    }
    const qsizetype first = verticalScrollBar()->value() + event->rect().top() / m_rowHeight;
    const qsizetype last = std::min(m_buffer.rowCount() - 1,
                                    qsizetype(verticalScrollBar()->value() + event->rect().bottom() / m_rowHeight));
    m_buffer.fetch(first, last);
    for (qsizetype row = first; row <= last; ++row) {
        paintRow(painter, row, static_cast<int>(row - verticalScrollBar()->value()) * m_rowHeight);
    }
}

void LogView::paintRow(QPainter &painter, qsizetype row, int y) const
{
    const ColourTheme &theme = ColourTheme::of(palette());
    const LogLine line = m_buffer.row(row);
    const QRect area(0, y, viewport()->width(), m_rowHeight);
    if (isSelected(row)) {
        painter.fillRect(area, theme.selection);
    } else if (line.level >= LogLevel::Warning) {
        painter.fillRect(area, mixed(theme.canvas, line.level == LogLevel::Error ? theme.danger : theme.warning, 0.08));
    }
    if (row == m_current && hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    const int left = -horizontalScrollBar()->value();
    const auto column = [&](int from, int to) {
        return QRect(left + from, y, to - from, m_rowHeight);
    };
    painter.setPen(theme.textMuted);
    if (line.time == 0 && !m_buffer.isLoaded(row)) {
        painter.drawText(column(m_columns.time, m_columns.task), Qt::AlignVCenter, u"…"_s); // on its way from the disk
        return;
    }
    painter.drawText(column(m_columns.time, m_columns.task), Qt::AlignVCenter, timeText(line.time));
    if (m_hasTaskColumn && !line.task.isEmpty()) {
        painter.setPen(theme.accent);
        painter.drawText(column(m_columns.task, m_columns.text - spacing::Wide), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(taskTitle(line.task), Qt::ElideRight,
                                                          m_columns.text - spacing::Wide - m_columns.task));
    }
    painter.setPen(line.level == LogLevel::Error     ? theme.danger
                   : line.level == LogLevel::Warning ? theme.warning
                   : line.level == LogLevel::Debug   ? theme.textMuted
                                                     : theme.text);
    const QRect rest(left + m_columns.text, y, viewport()->width() - left - m_columns.text, m_rowHeight);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line.text);
}

void LogView::requestText(const std::function<void(const QString &)> &take)
{
    const qsizetype first = m_anchor < 0 ? 0 : std::min(m_anchor, m_current);
    const qsizetype last = m_anchor < 0 ? m_buffer.rowCount() - 1 : std::max(m_anchor, m_current);
    const QStringList words{wordOf(LogLevel::Debug), wordOf(LogLevel::Info), wordOf(LogLevel::Warning),
                            wordOf(LogLevel::Error)};
    const auto format = [words](const LogLine &line) {
        return timeText(line.time) + u"  "_s + words.at(static_cast<int>(line.level)) + u"  "_s +
               (line.task.isEmpty() ? QString() : line.task.value() + u"  "_s) + line.text;
    };
    m_buffer.collectText(first, last, format, this, take);
}

void LogView::selectAll()
{
    if (m_buffer.rowCount() > 0) {
        m_anchor = 0;
        m_current = m_buffer.rowCount() - 1;
        viewport()->update();
    }
}

void LogView::copy()
{
    requestText([](const QString &text) { QApplication::clipboard()->setText(text); });
}

void LogView::copyAsMarkdown()
{
    requestText([](const QString &text) {
        QString fence = u"```"_s;
        while (text.contains(fence)) {
            fence += u'`'; // a longer one than any inside
        }
        QApplication::clipboard()->setText(fence + u"text\n"_s + text + u'\n' + fence + u'\n');
    });
}

void LogView::moveTo(qsizetype row, bool extends)
{
    const qsizetype count = m_buffer.rowCount();
    if (count == 0) {
        return;
    }
    m_current = std::clamp<qsizetype>(row, 0, count - 1);
    if (!extends || m_anchor < 0) {
        m_anchor = m_current;
    }
    const qsizetype top = verticalScrollBar()->value();
    if (m_current < top) {
        verticalScrollBar()->setValue(static_cast<int>(m_current));
    } else if (m_current >= top + visibleRows()) {
        verticalScrollBar()->setValue(static_cast<int>(m_current - visibleRows() + 1));
    }
    setFollowing(m_current == count - 1);
    announceCurrentRow(this, accessibleCurrentRow());
    viewport()->update();
}

int LogView::accessibleRowCount() const
{
    return static_cast<int>(std::min(visibleRows(), m_buffer.rowCount() - verticalScrollBar()->value()));
}

QString LogView::accessibleRowName(int row) const
{
    return m_buffer.row(verticalScrollBar()->value() + row).text;
}

QString LogView::accessibleRowDescription(int row) const
{
    const LogLine line = m_buffer.row(verticalScrollBar()->value() + row);
    QStringList parts{wordOf(line.level), timeText(line.time)};
    if (!line.task.isEmpty()) {
        parts.prepend(taskTitle(line.task));
    }
    return parts.join(u", "_s);
}

QRect LogView::accessibleRowRect(int row) const
{
    return {viewport()->x(), viewport()->y() + row * m_rowHeight, viewport()->width(), m_rowHeight};
}

int LogView::accessibleCurrentRow() const
{
    const qsizetype row = m_current - verticalScrollBar()->value();
    return m_current < 0 || row < 0 || row >= accessibleRowCount() ? -1 : static_cast<int>(row);
}

void LogView::selectAccessibleRow(int row)
{
    moveTo(verticalScrollBar()->value() + row, false);
}

void LogView::activate(qsizetype row)
{
    if (row < 0) {
        return;
    }
    const LogLine line = m_buffer.row(row);
    if (const std::optional<FilePlace> place = filePlaceIn(line.text)) {
        Q_EMIT placeActivated(place->file, place->line);
    } else if (!line.task.isEmpty()) {
        Q_EMIT taskActivated(line.task);
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = (event->modifiers() & Qt::ShiftModifier) != 0;
    const qsizetype current = m_current < 0 ? m_buffer.rowCount() - 1 : m_current;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Up) {
        moveTo(current - (m_current < 0 ? 0 : 1), extends);
    } else if (event->key() == Qt::Key_Down) {
        moveTo(current + 1, extends);
    } else if (event->key() == Qt::Key_PageUp) {
        moveTo(current - visibleRows(), extends);
    } else if (event->key() == Qt::Key_PageDown) {
        moveTo(current + visibleRows(), extends);
    } else if (event->key() == Qt::Key_Home) {
        moveTo(0, extends);
    } else if (event->key() == Qt::Key_End) {
        moveTo(m_buffer.rowCount() - 1, extends);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(m_current);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype row = rowAt(qRound(event->position().y()));
    if (event->button() != Qt::LeftButton || row < 0) {
        return;
    }
    m_current = row;
    if ((event->modifiers() & Qt::ShiftModifier) == 0 || m_anchor < 0) {
        m_anchor = row;
    }
    setFollowing(row == m_buffer.rowCount() - 1);
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && m_anchor >= 0) {
        const int y = qRound(event->position().y());
        moveTo(verticalScrollBar()->value() + (y < 0 ? -1 : y / m_rowHeight), true);
        return;
    }
    const qsizetype row = rowAt(qRound(event->position().y()));
    const bool isLink = row >= 0 && filePlaceIn(m_buffer.row(row).text).has_value();
    viewport()->setToolTip(isLink ? tr("Double-click opens the file") : QString());
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    activate(rowAt(qRound(event->position().y())));
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype row = event->reason() == QContextMenuEvent::Mouse
                              ? rowAt(viewport()->mapFromGlobal(event->globalPos()).y())
                              : m_current;
    if (row >= 0) {
        if (filePlaceIn(m_buffer.row(row).text)) {
            menu->addAction(tr("Open the file"), this, [this, row] { activate(row); });
        }
        if (const TaskId task = m_buffer.row(row).task; !task.isEmpty()) {
            menu->addAction(tr("Show the task"), this, [this, task] { Q_EMIT taskActivated(task); });
        }
    }
    menu->addAction(tr("Copy"), this, &LogView::copy);
    menu->addAction(tr("Copy as Markdown"), this, &LogView::copyAsMarkdown);
    menu->addAction(tr("Select all"), this, &LogView::selectAll);
    menu->popup(event->globalPos());
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void LogView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace autodevos
