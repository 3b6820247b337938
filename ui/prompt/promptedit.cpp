// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/promptedit.h"

#include "ui/prompt/prompthistory.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

PromptEdit::PromptEdit(const PromptHistory &history, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_history(history)
{
    setObjectName(u"promptEdit"_s);
    setAccessibleName(tr("Prompt"));
    setLock({});
    setPlaceholderText(tr("Describe the program you want: who uses it, what they keep in it, what they do with it."));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!extraSelections().isEmpty() || isCurrent()) {
            underline();
        }
    });
}

bool PromptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    return !std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }) &&
           QPlainTextEdit::canInsertFromMimeData(source);
}

void PromptEdit::setLock(const QString &reason)
{
    setReadOnly(!reason.isEmpty());
    setAccessibleDescription(reason.isEmpty() ? tr("Describe the program to build. Ctrl+Enter plans and runs, "
                                                   "Ctrl+Shift+Enter only plans, Alt+Up goes back in the history.")
                                              : reason);
}

void PromptEdit::setRequirements(const QString &prompt, const QVector<Requirement> &requirements, Source source)
{
    m_plannedText = prompt;
    m_requirements = requirements;
    m_source = source;
    underline();
}

void PromptEdit::clearRequirements()
{
    setRequirements({}, {});
}

bool PromptEdit::isCurrent() const
{
    return !m_requirements.isEmpty() && toPlainText() == m_plannedText;
}

void PromptEdit::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (isCurrent()) {
        const int end = document()->characterCount() - 1;
        for (const Requirement &requirement : std::as_const(m_requirements)) {
            const int from = static_cast<int>(requirement.offset);
            const int to = static_cast<int>(requirement.offset + requirement.length);
            if (requirement.length <= 0 || from < 0 || to > end) {
                continue;
            }
            QTextEdit::ExtraSelection selection;
            selection.cursor = textCursor();
            selection.cursor.setPosition(from);
            selection.cursor.setPosition(to, QTextCursor::KeepAnchor);
            const bool cannot = !requirement.cannot.isEmpty();
            const QColor tone = cannot ? ColourTheme::of(palette()).warning : ColourTheme::of(palette()).accent;
            selection.format.setUnderlineColor(tone);
            selection.format.setUnderlineStyle(cannot                      ? QTextCharFormat::WaveUnderline
                                               : m_source == Source::Draft ? QTextCharFormat::DotLine
                                                                           : QTextCharFormat::SingleUnderline);
            if (requirement.id == m_hovered || requirement.id == m_highlighted) {
                QColor wash = tone;
                wash.setAlphaF(0.22F);
                selection.format.setBackground(wash);
            }
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

RequirementId PromptEdit::requirementAt(int position) const
{
    if (!isCurrent()) {
        return {};
    }
    // Spans may lie inside each other; the shortest says most exactly what is under the pointer.
    const Requirement *best = nullptr;
    for (const Requirement &requirement : m_requirements) {
        const bool covers = position >= requirement.offset && position < requirement.offset + requirement.length;
        if (covers && (best == nullptr || requirement.length < best->length)) {
            best = &requirement;
        }
    }
    return best == nullptr ? RequirementId() : best->id;
}

void PromptEdit::setHighlighted(const RequirementId &id)
{
    if (m_highlighted != id) {
        m_highlighted = id;
        underline();
    }
}

void PromptEdit::hover(const RequirementId &id)
{
    if (m_hovered != id) {
        m_hovered = id;
        underline();
        Q_EMIT requirementHovered(showsPlan() ? id : RequirementId());
    }
}

void PromptEdit::stepHistory(int step)
{
    if (isReadOnly()) {
        return;
    }
    const qsizetype next = std::clamp<qsizetype>(m_historyPosition + step, -1, m_history.prompts().size() - 1);
    if (next == m_historyPosition) {
        return;
    }
    if (m_historyPosition == -1) {
        m_draft = toPlainText();
    }
    m_historyPosition = next;
    const QString text = next == -1 ? m_draft : m_history.prompts().at(next);
    // Through the cursor, so that undo brings the old text back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        stepHistory(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if ((event->modifiers() & Qt::ControlModifier) != 0 &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // The window's shortcuts plan and run; without one enabled nothing must be inserted here either.
        event->ignore();
        return;
    }
    if (!event->text().isEmpty()) {
        m_historyPosition = -1;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PromptEdit::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    hover(requirementAt(cursorForPosition(event->position().toPoint()).position()));
}

void PromptEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const RequirementId id = requirementAt(cursorForPosition(event->position().toPoint()).position());
    if (!id.isEmpty() && showsPlan() && !textCursor().hasSelection()) {
        Q_EMIT requirementClicked(id);
    }
}

void PromptEdit::leaveEvent(QEvent *event)
{
    QPlainTextEdit::leaveEvent(event);
    hover({});
}

void PromptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        underline();
    }
}

bool PromptEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint place = viewport()->mapFrom(this, help->pos());
        const RequirementId id = requirementAt(cursorForPosition(place).position());
        for (const Requirement &requirement : std::as_const(m_requirements)) {
            if (!id.isEmpty() && requirement.id == id) {
                const QString text = requirement.id.value() + u": "_s + requirement.text;
                QToolTip::showText(
                    help->globalPos(),
                    requirement.cannot.isEmpty() ? text : tr("%1\nWill not be built: %2").arg(text, requirement.cannot),
                    this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace autodevos
