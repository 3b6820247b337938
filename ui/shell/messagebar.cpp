// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "core/words/errorwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype keptNotices = 20;

IconId iconOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return IconId::Info;
    case Notice::Level::Success:
        return IconId::Checks;
    case Notice::Level::Warning:
        return IconId::Warning;
    case Notice::Level::Error:
        return IconId::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setMinimumWidth(120);
    m_more = new QLabel;
    m_close = new QToolButton;
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeLatest);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(4);
    row->addLayout(m_choices);
    row->addWidget(m_more);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const Notice &notice)
{
    if (!notice.topic.isEmpty()) {
        m_notices.removeIf([&notice](const Notice &old) { return old.topic == notice.topic; });
    }
    m_notices.append(notice);
    while (m_notices.size() > keptNotices) {
        m_notices.removeFirst();
    }
    showLatest();
    if (notice.seconds > 0) {
        const qint64 shown = m_shown;
        QTimer::singleShot(notice.seconds * 1000, this, [this, shown] {
            if (m_shown == shown) {
                closeLatest();
            }
        });
    }
}

void MessageBar::say(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled) {
        sayOwn(inWords(error));
    }
}

void MessageBar::sayOwn(const Error &error)
{
    const QString text = error.context.isEmpty() ? error.message : error.message + u" ("_s + error.context + u')';
    say(Notice{Notice::Level::Error, text, error.remedy, {}, u"error:"_s + error.message, 0});
}

void MessageBar::withdraw(const QString &topic)
{
    if (m_notices.removeIf([&topic](const Notice &notice) { return notice.topic == topic; }) > 0) {
        showLatest();
    }
}

void MessageBar::clear()
{
    m_notices.clear();
    showLatest();
}

void MessageBar::closeLatest()
{
    if (!m_notices.isEmpty()) {
        m_notices.removeLast();
    }
    showLatest();
}

void MessageBar::showLatest()
{
    ++m_shown;
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        // a choice may close the bar from its own click
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_notices.isEmpty()) {
        hide();
        return;
    }
    const Notice &notice = m_notices.last();
    const QColor tone = notice.level == Notice::Level::Error     ? ColourTheme::of(palette()).danger
                        : notice.level == Notice::Level::Warning ? ColourTheme::of(palette()).warning
                        : notice.level == Notice::Level::Success ? ColourTheme::of(palette()).success
                                                                 : ColourTheme::of(palette()).accent;
    QPalette colours = palette();
    const QColor base =
        parentWidget() == nullptr ? palette().color(QPalette::Base) : parentWidget()->palette().color(QPalette::Base);
    colours.setColor(QPalette::Window, mixed(base, tone, 0.14));
    setPalette(colours);
    m_icon->setPixmap(icon(iconOf(notice.level), tone).pixmap(16, 16));
    QString text = notice.text;
    if (!notice.detail.isEmpty()) {
        text += (text.endsWith(u'.') ? u" "_s : u". "_s) + notice.detail;
    }
    m_text->setText(text);
    m_text->setAccessibleName(text);
    for (const Notice::Choice &choice : notice.choices) {
        auto *button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            closeLatest();
            if (act) {
                act();
            }
        });
        m_choices->addWidget(button);
    }
    m_more->setText(m_notices.size() > 1 ? tr("+%n more", nullptr, static_cast<int>(m_notices.size()) - 1) : QString());
    m_more->setVisible(m_notices.size() > 1);
    setVisible(true);
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closeLatest();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace autodevos
