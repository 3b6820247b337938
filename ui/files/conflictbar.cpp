// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/conflictbar.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

QString conflictText(const FileConflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Edited:
        return ConflictBar::tr("You and the new version changed the same lines: %1.").arg(toString(conflict.lines));
    case ConflictKind::Deleted:
        return ConflictBar::tr("You deleted this file, and the new version changes it.");
    case ConflictKind::Obsolete:
        return ConflictBar::tr("You changed this file, and the new version has it no more.");
    case ConflictKind::Added:
        return ConflictBar::tr("You made this file, and the new version has another of that name.");
    }
    Q_UNREACHABLE();
}

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"conflictBar"_s);
    setAccessibleName(tr("Conflict"));
    auto *mark = new QLabel;
    mark->setPixmap(icon(IconId::Warning, ColourTheme::of(palette()).warning)
                        .pixmap(QSize(spacing::IconSmall, spacing::IconSmall), devicePixelRatioF()));
    m_text = new QLabel;
    m_text->setObjectName(u"conflictText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *textRow = new QHBoxLayout;
    textRow->setSpacing(spacing::Normal);
    textRow->addWidget(mark, 0, Qt::AlignTop);
    textRow->addWidget(m_text, 1);

    m_versions = new QButtonGroup(this);
    auto *versions = new QWidget;
    auto *shown = new QHBoxLayout(versions);
    shown->setContentsMargins(0, 0, spacing::Normal, 0);
    shown->setSpacing(spacing::Tight);
    shown->addWidget(new QLabel(tr("Show:")));
    shown->addWidget(addVersion(Version::Yours, tr("Yours"), tr("The file as it stands in the project")));
    shown->addWidget(addVersion(Version::Generated, tr("Generated"), tr("The new version the task made")));
    shown->addWidget(addVersion(Version::Merged, tr("Merged"), tr("Both together, conflict by conflict")));
    auto *buttons = new FlowLayout(spacing::Tight);
    buttons->addWidget(versions);
    buttons->addWidget(addDecision(Resolution::Ours, tr("Keep mine"), tr("Keep your file as it is")));
    buttons->addWidget(
        addDecision(Resolution::Theirs, tr("Take generated"), tr("Replace your file by the new version")));
    m_edit = new QPushButton(tr("Edit merged…"));
    m_edit->setToolTip(tr("Open the merged version in your editor"));
    buttons->addWidget(m_edit);
    m_useMerged = addDecision(Resolution::Merged, tr("Use merged"), tr("Replace your file by the merged version"));
    buttons->addWidget(m_useMerged);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    column->setSpacing(spacing::Tight);
    column->addLayout(textRow);
    column->addLayout(buttons);
    connect(m_versions, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT versionChosen(static_cast<Version>(id)); });
    connect(m_edit, &QPushButton::clicked, this, &ConflictBar::editRequested);
    hide();
}

QToolButton *ConflictBar::addVersion(Version version, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_versions->addButton(button, static_cast<int>(version));
    return button;
}

QPushButton *ConflictBar::addDecision(Resolution resolution, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    connect(button, &QPushButton::clicked, this, [this, resolution] { Q_EMIT resolveRequested(resolution); });
    m_decisions.append(button);
    return button;
}

void ConflictBar::showConflict(const FileConflict &conflict)
{
    if (conflict != m_shown || !isVisible()) {
        m_shown = conflict;
        setOpenPlaces(0);
        m_versions->button(static_cast<int>(Version::Yours))->setChecked(true);
        m_text->setText(conflictText(conflict) + u' ' + tr("Your file was left as it is."));
    }
    const bool hasGenerated = !conflict.generated.isEmpty();
    setMergeable(hasGenerated && conflict.kind != ConflictKind::Deleted, hasGenerated);
    show();
}

void ConflictBar::setMergeable(bool isMergeable, bool isGenerated)
{
    m_versions->button(static_cast<int>(Version::Generated))->setVisible(isGenerated);
    m_versions->button(static_cast<int>(Version::Merged))->setVisible(isMergeable);
    m_edit->setVisible(isMergeable);
    m_useMerged->setVisible(isMergeable);
}

void ConflictBar::setLock(const QString &reason)
{
    m_lock = reason;
    updateDecisions();
}

void ConflictBar::setOpenPlaces(int places)
{
    m_openPlaces = places;
    updateDecisions();
}

void ConflictBar::updateDecisions()
{
    for (QPushButton *button : std::as_const(m_decisions)) {
        const QString reason = m_lock.isEmpty() && button == m_useMerged && m_openPlaces > 0
                                   ? tr("%n conflict(s) still to decide", nullptr, m_openPlaces)
                                   : m_lock;
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? button->accessibleDescription() : reason);
    }
}

ConflictBar::Version ConflictBar::version() const
{
    return isHidden() ? Version::Yours : static_cast<Version>(m_versions->checkedId());
}

QString ConflictBar::text() const
{
    return m_text->text();
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    const QPalette colours = palette();
    QPainter(this).fillRect(rect(), mixed(colours.color(QPalette::Base), ColourTheme::of(colours).warning, 0.14));
}

} // namespace autodevos
