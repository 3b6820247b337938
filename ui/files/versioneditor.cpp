// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/versioneditor.h"

#include "ui/files/lexers.h"
#include "ui/files/scintilla.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int numberMargin = 0;
constexpr int numberStyle = QsciScintillaBase::STYLE_LINENUMBER;

} // namespace

QsciScintilla *makeVersionEditor(const QString &name, int markers)
{
    auto *editor = new QsciScintilla;
    editor->setAccessibleName(name);
    editor->setUtf8(true);
    editor->setReadOnly(true);
    editor->setFrameShape(QFrame::NoFrame);
    editor->setMarginType(numberMargin, QsciScintilla::TextMargin);
    editor->setMarginWidth(1, 0);
    editor->setCaretLineVisible(true);
    editor->setTabWidth(4);
    editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1UL); // grows with what is shown
    editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    for (int marker = 1; marker <= markers; ++marker) {
        editor->markerDefine(QsciScintilla::Background, marker);
    }
    return editor;
}

void setVersionLexer(QsciScintilla &editor, const QString &path)
{
    QsciLexer *old = editor.lexer();
    editor.setLexer(makeLexer(path, &editor));
    delete old;
}

void colourVersion(QsciScintilla &editor, const ColourTheme &theme)
{
    editor.setFont(codeFont());
    editor.setPaper(theme.canvas);
    editor.setColor(theme.text);
    if (QsciLexer *lexer = editor.lexer()) {
        colourLexer(lexer, theme);
        editor.recolor();
    }
    editor.setMarginsFont(codeFont());
    editor.setMarginsBackgroundColor(theme.canvas);
    editor.setMarginsForegroundColor(theme.textMuted);
    editor.setCaretForegroundColor(theme.text);
    editor.setCaretLineBackgroundColor(mixed(theme.canvas, theme.hover, 0.6));
    editor.setSelectionBackgroundColor(theme.selection);
    editor.setSelectionForegroundColor(theme.text);
}

void setVersionNumber(QsciScintilla &editor, int row, const QString &text)
{
    editor.setMarginText(row, text, numberStyle);
}

void setVersionNumberWidth(QsciScintilla &editor, int characters)
{
    editor.setMarginWidth(numberMargin, QString(characters, u'0'));
}

void scrollTogether(const QVector<QsciScintilla *> &editors)
{
    for (const QsciScintilla *from : editors) {
        for (const QsciScintilla *to : editors) {
            if (from == to) {
                continue;
            }
            for (const auto &[bar, other] : {std::pair(from->verticalScrollBar(), to->verticalScrollBar()),
                                             std::pair(from->horizontalScrollBar(), to->horizontalScrollBar())}) {
                QObject::connect(bar, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
            }
        }
    }
}

void showRow(const QVector<QsciScintilla *> &editors, int row)
{
    for (QsciScintilla *editor : editors) {
        const auto onScreen = static_cast<int>(editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN));
        editor->setCursorPosition(row, 0);
        editor->setFirstVisibleLine(std::max(0, row - onScreen / 3));
    }
}

QToolButton *makeStepButton(int direction, const QString &text)
{
    const QIcon down = icon(IconId::ChevronDown);
    const QKeySequence keys(direction > 0 ? u"F7"_s : u"Shift+F7"_s);
    auto *button = new QToolButton;
    button->setIcon(direction > 0 ? down : QIcon(down.pixmap(16, 16).transformed(QTransform().rotate(180))));
    button->setAutoRaise(true);
    button->setShortcut(keys);
    button->setToolTip(withKeys(text, keys));
    button->setAccessibleName(text);
    return button;
}

} // namespace autodevos
