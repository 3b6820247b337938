// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/talkpage.h"

#include "ui/logs/logview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace autodevos {

TalkPage::TalkPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Conversation of the task"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(spacing::Normal);
    setPlaceholderText(tr("What the model answers and which tools the agent calls appears here."));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QUrlQuery query(link);
        Q_EMIT placeActivated(query.queryItemValue(u"file"_s, QUrl::FullyDecoded),
                              query.queryItemValue(u"line"_s).toInt());
    });
}

void TalkPage::setConversation(const TaskId &task, const QVector<Utterance> &utterances)
{
    const bool grows = task == m_task && utterances.size() >= m_shown.size() &&
                       std::equal(m_shown.cbegin(), m_shown.cend(), utterances.cbegin());
    if (!grows) {
        m_task = task;
        m_shown = utterances;
        rebuild();
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 4;
    for (qsizetype i = m_shown.size(); i < utterances.size(); ++i) {
        append(utterances.at(i));
    }
    m_shown = utterances;
    if (atEnd) {
        bar->setValue(bar->maximum());
    }
}

void TalkPage::rebuild()
{
    clear();
    for (const Utterance &utterance : std::as_const(m_shown)) {
        append(utterance);
    }
    verticalScrollBar()->setValue(0);
}

void TalkPage::append(const Utterance &utterance)
{
    const ColourTheme &theme = ColourTheme::of(palette());
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    QTextCharFormat text;
    text.setForeground(theme.text);
    QTextCharFormat muted;
    muted.setForeground(utterance.ok ? theme.textMuted : theme.danger);
    QTextCharFormat code = muted;
    code.setFont(codeFont());
    const auto begin = [&](const QTextBlockFormat &format) {
        // An empty document already has its first block.
        if (document()->isEmpty()) {
            cursor.setBlockFormat(format);
        } else {
            cursor.insertBlock(format);
        }
    };
    switch (utterance.kind) {
    case Utterance::Kind::AttemptBegan: {
        block.setTopMargin(utterance.attempt > 1 ? spacing::Section : 0);
        begin(block);
        QTextCharFormat heading = text;
        heading.setFontWeight(QFont::DemiBold);
        cursor.insertText(tr("Try %1").arg(utterance.attempt), heading);
        cursor.insertText(u"  "_s + utterance.text, muted);
        break;
    }
    case Utterance::Kind::Answer:
    case Utterance::Kind::Report:
    case Utterance::Kind::Failure:
    case Utterance::Kind::Reasoning:
        if (!utterance.text.isEmpty()) {
            block.setTopMargin(spacing::Normal);
            begin(block);
            if (utterance.kind == Utterance::Kind::Report) {
                cursor.insertText(tr("Report: "), muted);
            }
            const bool isQuiet = utterance.kind == Utterance::Kind::Reasoning || !utterance.ok;
            cursor.insertText(utterance.text, isQuiet ? muted : text);
        }
        break;
    case Utterance::Kind::Call:
    case Utterance::Kind::Command: {
        block.setTopMargin(2);
        block.setLeftMargin(spacing::Wide);
        begin(block);
        cursor.insertText(utterance.kind == Utterance::Kind::Command ? u"$ "_s : u"▸ "_s, code);
        QTextCharFormat title = code;
        const std::optional<FilePlace> place = filePlaceIn(utterance.title);
        if (place) {
            QUrlQuery query;
            query.addQueryItem(u"file"_s, place->file);
            query.addQueryItem(u"line"_s, QString::number(place->line));
            QUrl link;
            link.setQuery(query);
            title.setAnchor(true);
            title.setAnchorHref(link.toString());
            title.setForeground(theme.accent);
        }
        cursor.insertText(utterance.title, title);
        if (!utterance.text.isEmpty()) {
            const bool isLong = utterance.text.contains(u'\n');
            cursor.insertText((isLong ? QString(QChar::LineSeparator) : u"  "_s) + utterance.text, code);
        }
        break;
    }
    }
}

void TalkPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty()) {
        rebuild();
    }
}

} // namespace autodevos
