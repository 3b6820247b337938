// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/stackbox.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// The last such line, with the line end before it.
QRegularExpressionMatch stackLine(const QString &prompt)
{
    static const QRegularExpression line(u"(?:^|\\n)[ \\t]*Stack:[ \\t]*(?<stack>[^\\n]*?)\\.?[ \\t]*(?=\\n|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch last;
    for (QRegularExpressionMatchIterator all = line.globalMatch(prompt); all.hasNext();) {
        last = all.next();
    }
    return last;
}

} // namespace

QString stackOf(const QString &prompt)
{
    return stackLine(prompt).captured(u"stack"_s);
}

StackBox::StackBox(QPlainTextEdit &prompt, QWidget *parent)
    : QComboBox(parent)
    , m_prompt(prompt)
{
    setObjectName(u"stack"_s);
    setAccessibleName(tr("What it is made with"));
    setToolTip(tr("Stands in the prompt as its last line. Languages and frameworks of your own choice need a language "
                  "model."));
    setEditable(true);
    lineEdit()->setAccessibleName(accessibleName());
    setInsertPolicy(NoInsert);
    addItem(tr("As the prompt says"), QString());
    addItem(tr("Web application"), u"web application"_s);
    addItem(tr("Static web site"), u"static web site"_s);
    addItem(tr("API only"), u"API only"_s);
    connect(this, &QComboBox::activated, this, [this](int index) { choose(itemData(index).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int known = findText(currentText().trimmed(), Qt::MatchFixedString);
        choose(known < 0 ? currentText().simplified() : itemData(known).toString());
    });
    connect(&m_prompt, &QPlainTextEdit::textChanged, this, &StackBox::show);
    show();
}

void StackBox::show()
{
    if (lineEdit()->hasFocus() && lineEdit()->isModified()) {
        return; // being typed
    }
    const QString stack = stackOf(m_prompt.toPlainText());
    const int known = findData(stack, Qt::UserRole, Qt::MatchFixedString);
    if (known >= 0) {
        setCurrentIndex(known);
    }
    setEditText(known < 0 ? stack : itemText(known));
}

void StackBox::choose(const QString &stack)
{
    lineEdit()->setModified(false);
    const QString prompt = m_prompt.toPlainText();
    if (stack == stackOf(prompt)) {
        show();
        return;
    }
    const QRegularExpressionMatch old = stackLine(prompt);
    const auto length = static_cast<int>(prompt.size());
    QTextCursor cursor(m_prompt.document());
    cursor.setPosition(old.hasMatch() ? static_cast<int>(old.capturedStart()) : length);
    cursor.setPosition(old.hasMatch() ? static_cast<int>(old.capturedEnd()) : length, QTextCursor::KeepAnchor);
    const QString line = stack.isEmpty() ? QString() : u"Stack: %1."_s.arg(stack);
    cursor.insertText((cursor.selectionStart() == 0 || line.isEmpty() ? QString() : u"\n"_s) + line);
}

} // namespace autodevos
