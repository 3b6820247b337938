// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/codeview.h"

#include "ui/files/lexers.h"
#include "ui/files/scintilla.h"
#include "ui/theme/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int lineMarker = 1;
constexpr long highlightLimit = 2'000'000; // characters; beyond, a lexer takes longer than reading is worth

QToolButton *barButton(const QString &text, IconId id)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(id));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QWidget(parent)
{
    m_editor = new QsciScintilla;
    m_editor->setObjectName(u"codeEditor"_s);
    m_editor->setAccessibleName(tr("File content, read only"));
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setIndentationWidth(2);
    m_editor->setAutoIndent(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setTabWidth(4);
    m_editor->setCaretLineVisible(true);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1UL);
    m_editor->markerDefine(QsciScintilla::Background, lineMarker);

    m_findText = new QLineEdit;
    m_findText->setPlaceholderText(tr("Find in this file"));
    m_findText->setAccessibleName(m_findText->placeholderText());
    addClearButton(*m_findText);
    m_findText->installEventFilter(this);
    m_findResult = new QLabel;
    QToolButton *next = barButton(tr("Next match (Enter)"), IconId::ChevronDown);
    QToolButton *close = barButton(tr("Close the find bar (Esc)"), IconId::Close);
    m_findBar = new QWidget;
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Tight);
    row->addWidget(m_findText, 1);
    row->addWidget(m_findResult);
    row->addWidget(next);
    row->addWidget(close);
    m_findBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_editor);

    connect(m_editor, &QsciScintilla::modificationChanged, this, [this](bool isModified) {
        if (!m_isFilling) { // nobody may make the editor read only before all of a new text is in it
            Q_EMIT modifiedChanged(isModified);
        }
    });
    connect(m_findText, &QLineEdit::textChanged, this, [this](const QString &text) {
        // From the start of the match so far, so that typing on stays on it.
        if (m_editor->hasSelectedText()) {
            int line = 0;
            int index = 0;
            int end = 0;
            m_editor->getSelection(&line, &index, &end, &end);
            m_editor->setCursorPosition(line, index);
        }
        find(text, true);
    });
    connect(next, &QToolButton::clicked, this, [this] { find(m_findText->text(), true); });
    connect(close, &QToolButton::clicked, this, [this] {
        m_findBar->hide();
        m_editor->setFocus();
    });
    applyColours();
}

void CodeView::applyColours()
{
    const ColourTheme &theme = ColourTheme::of(palette());
    m_editor->setFont(codeFont());
    m_editor->setPaper(theme.canvas);
    m_editor->setColor(theme.text);
    if (QsciLexer *lexer = m_editor->lexer()) {
        colourLexer(lexer, theme);
        m_editor->recolor();
    }
    QFont numbers = codeFont();
    m_editor->setMarginsFont(numbers);
    m_editor->setMarginsBackgroundColor(theme.canvas);
    m_editor->setMarginsForegroundColor(theme.textMuted);
    m_editor->setFoldMarginColors(theme.canvas, theme.canvas);
    m_editor->setCaretForegroundColor(theme.text);
    m_editor->setCaretLineBackgroundColor(mixed(theme.canvas, theme.hover, 0.6));
    m_editor->setSelectionBackgroundColor(theme.selection);
    m_editor->setSelectionForegroundColor(theme.text);
    m_editor->setMatchedBraceBackgroundColor(theme.selection);
    m_editor->setMatchedBraceForegroundColor(theme.text);
    m_editor->setUnmatchedBraceForegroundColor(theme.danger);
    m_editor->setUnmatchedBraceBackgroundColor(theme.canvas);
    m_editor->setMarkerBackgroundColor(mixed(theme.canvas, theme.warning, 0.25), lineMarker);
}

void CodeView::setText(const QString &path, const QString &text)
{
    if (path == m_path && text == m_editor->text()) {
        return;
    }
    const bool isSame = path == m_path;
    const int top = m_editor->firstVisibleLine();
    if (!isSame) {
        QsciLexer *old = m_editor->lexer();
        m_editor->setLexer(text.size() > highlightLimit ? nullptr : makeLexer(path, m_editor));
        delete old;
        m_path = path;
    }
    m_isFilling = true;
    m_editor->setText(text);
    m_editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_editor->setModified(false);
    m_isFilling = false;
    m_editor->markerDeleteAll(lineMarker);
    const int digits = static_cast<int>(QString::number(std::max(100, m_editor->lines())).size());
    m_editor->setMarginWidth(0, QString(digits + 1, u'0'));
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1UL);
    applyColours();
    m_editor->setFirstVisibleLine(isSame ? top : 0);
    if (!isSame) {
        m_editor->setCursorPosition(0, 0);
    }
}

void CodeView::replaceText(const QString &text)
{
    const bool isReadOnly = m_editor->isReadOnly();
    m_isFilling = true;
    m_editor->setReadOnly(false);
    m_editor->beginUndoAction();
    m_editor->selectAll();
    m_editor->replaceSelectedText(text);
    m_editor->endUndoAction();
    m_editor->setCursorPosition(0, 0);
    m_editor->setReadOnly(isReadOnly);
    m_isFilling = false;
    Q_EMIT modifiedChanged(isModified());
}

void CodeView::setEditable(bool isEditable)
{
    m_editor->setReadOnly(!isEditable);
    m_editor->setAccessibleName(isEditable ? tr("File content") : tr("File content, read only"));
}

bool CodeView::isEditable() const
{
    return !m_editor->isReadOnly();
}

bool CodeView::isModified() const
{
    return m_editor->isModified();
}

void CodeView::setSaved()
{
    m_editor->setModified(false);
}

void CodeView::goToLine(int line)
{
    m_editor->markerDeleteAll(lineMarker);
    if (line <= 0) {
        return;
    }
    const int index = std::min(line, m_editor->lines()) - 1;
    m_editor->ensureLineVisible(index);
    m_editor->setCursorPosition(index, 0);
    const auto onScreen = static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN));
    m_editor->setFirstVisibleLine(std::max(0, index - onScreen / 3));
    m_editor->markerAdd(index, lineMarker);
}

void CodeView::startFind()
{
    m_findBar->show();
    if (m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n')) {
        m_findText->setText(m_editor->selectedText());
    }
    m_findText->setFocus(Qt::ShortcutFocusReason);
    m_findText->selectAll();
}

void CodeView::find(const QString &text, bool forward)
{
    if (text.isEmpty()) {
        m_findResult->clear();
        return;
    }
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    if (!forward && m_editor->hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        m_editor->getSelection(&line, &column, &endLine, &endColumn);
    }
    const bool found = m_editor->findFirst(text, false, false, false, true, forward, line, column, true);
    m_findResult->setText(found ? QString() : tr("Not in this file"));
}

QString CodeView::text() const
{
    return m_editor->text();
}

int CodeView::currentLine() const
{
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return line + 1;
}

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_findText && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(m_findText->text(), (key->modifiers() & Qt::ShiftModifier) == 0);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_findBar->hide();
            m_editor->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

} // namespace autodevos
