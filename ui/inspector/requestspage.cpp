// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/requestspage.h"

#include "core/agent/recordingmodel.h"
#include "core/journal/journal.h"
#include "core/words/errorwords.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

QString costText(const Usage &usage)
{
    return usage.hasUnknownCost ? RequestsPage::tr("not known") : u"$"_s + QLocale().toString(usage.cost, 'f', 4);
}

QString placeOf(const CallOrigin &origin)
{
    if (origin.task.isEmpty()) {
        return origin.role.isEmpty() ? RequestsPage::tr("probe") : RequestsPage::tr("planning");
    }
    return u"%1.%2"_s.arg(origin.attempt).arg(origin.turn);
}

QSplitter *splitOf(QWidget *upper, QWidget *lower)
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(upper);
    parts->addWidget(lower);
    parts->setStretchFactor(1, 2);
    return parts;
}

} // namespace

RequestsPage::RequestsPage(QWidget *parent)
    : QWidget(parent)
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Requests to models"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels(
        {tr("Try"), tr("Time"), tr("Result"), tr("Took"), tr("Tokens"), tr("Cost"), tr("Role"), tr("Model")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Exact request and its answer"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(codeFont());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_asSent = new QToolButton;
    m_asSent->setText(tr("As sent"));
    m_asSent->setCheckable(true);
    m_asSent->setToolTip(tr("Byte by byte as it was sent, instead of laid out to be read"));
    m_copyRequest = new QPushButton(icon(IconId::Copy), tr("Re&quest"));
    m_copyRequest->setToolTip(tr("Copies the request exactly as it was sent, without keys"));
    m_copyAnswer = new QPushButton(icon(IconId::Copy), tr("&Answer"));
    m_copyRequest->setAccessibleName(m_copyRequest->toolTip());
    m_copyAnswer->setToolTip(tr("Copies the answer"));
    m_copyAnswer->setAccessibleName(m_copyAnswer->toolTip());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->addWidget(m_asSent);
    row->addStretch(1);
    row->addWidget(m_copyRequest);
    row->addWidget(m_copyAnswer);
    auto *lower = new QWidget;
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_parts = splitOf(m_list, lower);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_parts);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &RequestsPage::showCall);
    connect(m_asSent, &QToolButton::toggled, this, &RequestsPage::showCall);
    connect(m_copyRequest, &QPushButton::clicked, this, [this] {
        if (const Call *call = chosen()) {
            QGuiApplication::clipboard()->setText(requestText(call->record));
        }
    });
    connect(m_copyAnswer, &QPushButton::clicked, this, [this] {
        if (const Call *call = chosen()) {
            QGuiApplication::clipboard()->setText(call->answer);
        }
    });
    showCall();
}

void RequestsPage::setTask(const QString &folder, const TaskId &task, qint64 stamp)
{
    if (folder != m_folder || task != m_task) {
        m_folder = folder;
        m_task = task;
        m_loadedStamp = -1;
        showCalls({});
    }
    m_stamp = stamp;
    load();
}

void RequestsPage::setHiddenWhenEmpty(bool on)
{
    m_isHiddenWhenEmpty = on;
    m_parts->setVisible(!on || !m_calls.isEmpty());
}

void RequestsPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void RequestsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

RequestsPage::Calls RequestsPage::read(const QString &folder, const TaskId &task)
{
    Calls calls;
    for (const ExchangeRecord &record : readRequestLog(folder, task)) {
        calls.append({record, QString::fromUtf8(record.answer)});
    }
    if (calls.isEmpty()) {
        return calls;
    }
    const QVector<Event> events = readJournal(folder).value_or(QVector<Event>());
    for (Call &call : calls) {
        const auto kept = call.record.error ? std::nullopt : recordedAnswer(events, call.record.origin);
        if (kept) {
            call.answer = QString::fromUtf8(QJsonDocument(toJson(*kept)).toJson());
        }
    }
    return calls;
}

void RequestsPage::load()
{
    if (!isVisible() || m_isLoading || m_loadedStamp == m_stamp || m_task.isEmpty()) {
        return;
    }
    m_isLoading = true;
    auto *watcher = new QFutureWatcher<Calls>(this);
    connect(watcher, &QFutureWatcher<Calls>::finished, this,
            [this, watcher, folder = m_folder, task = m_task, stamp = m_stamp] {
                watcher->deleteLater();
                m_isLoading = false;
                if (folder == m_folder && task == m_task) {
                    m_loadedStamp = stamp;
                    showCalls(watcher->result());
                }
                load(); // what came meanwhile
            });
    watcher->setFuture(QtConcurrent::run(&RequestsPage::read, m_folder, m_task));
}

/// The log only grows: what stands there already stays as it is, and with it what is chosen.
void RequestsPage::showCalls(const Calls &calls)
{
    const bool isContinued = calls.size() >= m_calls.size() && !m_calls.isEmpty() &&
                             calls.first().record.startedMs == m_calls.first().record.startedMs;
    if (!isContinued) {
        m_list->clear();
    }
    m_calls = calls;
    m_parts->setVisible(!m_isHiddenWhenEmpty || !calls.isEmpty());
    for (qsizetype i = m_list->topLevelItemCount(); i < calls.size(); ++i) {
        const ExchangeRecord &call = calls.at(i).record;
        auto *item = new QTreeWidgetItem(
            {placeOf(call.origin),
             QLocale().toString(QDateTime::fromMSecsSinceEpoch(call.startedMs).time(), u"HH:mm:ss"_s),
             call.error ? call.error->message : QString::number(call.status), durationText(call.endMs),
             call.usage ? countText(call.usage->input + call.usage->output) : QString(),
             call.usage ? costText(*call.usage) : QString(), call.origin.role.value(), call.model.toString()});
        const TaskState state = call.error ? TaskState::Failed : TaskState::Completed;
        item->setIcon(2, icon(stateIcon(state), ColourTheme::of(palette()).state(state).mark));
        item->setToolTip(2, call.error ? lineInWords(*call.error) : QString());
        m_list->addTopLevelItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showCall();
}

const RequestsPage::Call *RequestsPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_calls.size() ? nullptr : &m_calls.at(row);
}

void RequestsPage::showCall()
{
    const Call *call = chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_asSent), static_cast<QWidget *>(m_copyRequest),
                            static_cast<QWidget *>(m_copyAnswer)}) {
        widget->setEnabled(call != nullptr);
    }
    m_text->setPlaceholderText(
        tr("Nothing was asked of a provider for this task. The built-in model needs no requests."));
    if (call == nullptr) {
        m_text->clear();
        return;
    }
    QString answer =
        tr("Answer after %1, %2 bytes").arg(durationText(call->record.endMs)).arg(call->record.answerBytes);
    for (const auto &[name, value] : call->record.answerHeaders) {
        answer += u'\n' + QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
    }
    if (call->record.error) {
        answer += u"\n\n"_s + lineInWords(*call->record.error);
    }
    const QString text =
        requestText(call->record, !m_asSent->isChecked()) + u"\n\n"_s + answer + u"\n\n"_s + call->answer;
    if (m_text->toPlainText() != text) { // keeps what is selected
        m_text->setPlainText(text);
    }
}

} // namespace autodevos
