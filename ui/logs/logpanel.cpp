// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logpanel.h"

#include "ui/logs/eventtext.h"
#include "ui/logs/logview.h"
#include "ui/theme/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// Empty when the text was written, otherwise why not.
QString writeText(const QString &file, const QString &text)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit()) {
        return out.errorString();
    }
    return {};
}

QToolButton *toolButton(IconId id, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(id));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
{
    m_view = new LogView(m_buffer);
    m_task = new QComboBox;
    m_task->setAccessibleName(tr("Show lines of"));
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_task->setMinimumContentsLength(16);
    m_level = new QComboBox;
    m_level->setAccessibleName(tr("Show lines from level"));
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        m_level->addItem(level == LogLevel::Debug ? tr("All levels") : tr("%1 and above").arg(wordOf(level)),
                         static_cast<int>(level));
    }
    m_text = new QLineEdit;
    m_text->setObjectName(u"logFilter"_s);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Show lines that contain"));
    addClearButton(*m_text);
    m_text->setMaximumWidth(280);
    m_count = new QLabel;
    m_follow = toolButton(IconId::Follow, tr("Follow: keep the newest line in view"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    QToolButton *copyButton = toolButton(IconId::Copy, tr("Copy the selected lines, or all"));
    QToolButton *saveButton = toolButton(IconId::Save, tr("Save the shown lines to a file"));
    QToolButton *clearButton = toolButton(IconId::Delete, tr("Clear the view (the journal keeps everything)"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Tight);
    row->addWidget(m_task);
    row->addWidget(m_level);
    row->addWidget(m_text, 1);
    row->addStretch();
    row->addWidget(m_count);
    row->addSpacing(spacing::Normal);
    for (QToolButton *button : {m_follow, copyButton, saveButton, clearButton}) {
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(100);
    connect(&m_typing, &QTimer::timeout, this, &LogPanel::applyFilter);
    connect(&m_countTimer, &QTimer::timeout, this, &LogPanel::updateCount);
    connect(&m_buffer, &LogBuffer::rowsFoundAbove, &m_countTimer, qOverload<>(&QTimer::start));
    connect(&m_buffer, &LogBuffer::searchFinished, this, &LogPanel::updateCount);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_task, &QComboBox::currentIndexChanged, this, &LogPanel::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::applyFilter);
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::placeActivated, this, &LogPanel::placeActivated);
    connect(m_view, &LogView::taskActivated, this, &LogPanel::taskActivated);
    connect(copyButton, &QToolButton::clicked, m_view, &LogView::copy);
    connect(saveButton, &QToolButton::clicked, this, &LogPanel::save);
    connect(clearButton, &QToolButton::clicked, this, &LogPanel::clear);
    setTasks({});
}

void LogPanel::append(const QVector<Event> &events)
{
    QVector<LogLine> lines;
    for (const Event &event : events) {
        lines += logLinesOf(event);
    }
    append(lines);
}

void LogPanel::append(const QVector<LogLine> &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_buffer.append(lines);
    m_view->handleAppended();
    if (!m_countTimer.isActive()) {
        m_countTimer.start();
    }
}

void LogPanel::clear()
{
    m_buffer.clear();
    m_view->handleReset();
    updateCount();
}

void LogPanel::setTasks(const QVector<Task> &tasks)
{
    const TaskId chosen(m_task->currentData().toString());
    QHash<TaskId, QString> titles;
    const QSignalBlocker blocker(m_task);
    m_task->clear();
    m_task->addItem(tr("All agents"), QString());
    for (const Task &task : tasks) {
        titles.insert(task.id, task.title);
        m_task->addItem(icon(roleIcon(task.role)), task.title, task.id.value());
    }
    m_task->setCurrentIndex(std::max(0, m_task->findData(chosen.value())));
    m_view->setTaskTitles(titles);
    applyFilter();
}

void LogPanel::showTask(const TaskId &task)
{
    m_task->setCurrentIndex(std::max(0, m_task->findData(task.value())));
}

void LogPanel::setFilter(const LogFilter &filter)
{
    m_text->setText(filter.text);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(filter.level)));
    showTask(filter.task);
    m_typing.stop();
    applyFilter();
}

void LogPanel::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogPanel::applyFilter()
{
    const LogFilter filter{TaskId(m_task->currentData().toString()),
                           static_cast<LogLevel>(m_level->currentData().toInt()), m_text->text().trimmed()};
    if (filter != m_buffer.filter()) {
        m_buffer.setFilter(filter);
        m_view->handleReset();
    }
    updateCount();
}

void LogPanel::updateCount()
{
    const QLocale locale;
    const qsizetype rows = m_buffer.rowCount();
    m_count->setText(rows == m_buffer.lineCount()
                         ? tr("%n line(s)", nullptr, static_cast<int>(rows))
                         : tr("%1 of %2 lines").arg(locale.toString(rows), locale.toString(m_buffer.lineCount())));
}

void LogPanel::save()
{
    auto *dialog = new QFileDialog(window(), tr("Save the log"), QString(), tr("Text (*.log *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_view->requestText([this, file](const QString &text) { write(file, text); });
    });
    dialog->open();
}

void LogPanel::write(const QString &file, const QString &text)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, file] {
        const QString reason = watcher->result();
        watcher->deleteLater();
        if (reason.isEmpty()) {
            Q_EMIT saved(file);
        } else {
            Q_EMIT saveFailed(file, reason);
        }
    });
    watcher->setFuture(QtConcurrent::run(writeText, file, text));
}

} // namespace autodevos
