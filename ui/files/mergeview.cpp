// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/mergeview.h"

#include "core/workspace/textdiff.h"
#include "ui/files/scintilla.h"
#include "ui/files/versioneditor.h"
#include "ui/models/words.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int takenMarker = 1;
constexpr int openMarker = 2;
constexpr int currentMarker = 3;
constexpr int leftMarker = 4; ///< not taken, or no line

using Sides = QVector<MergeSide>;

/// What can be taken, in the order of the keys 1 to 4.
const QVector<Sides> &offers()
{
    using enum MergeSide;
    static const QVector<Sides> all{{Ours}, {Theirs}, {Ours, Theirs}, {Base}};
    return all;
}

LineRange rangeOf(const MergePart &part, MergeSide side)
{
    return side == MergeSide::Base ? part.base : side == MergeSide::Ours ? part.ours : part.theirs;
}

int count(const LineRange &range)
{
    return range.last - range.first + 1;
}

int markerOf(const MergePart &part, MergeSide side, const Sides &choice, bool isCurrent)
{
    switch (part.kind) {
    case MergePart::Kind::Same:
        return 0;
    case MergePart::Kind::Ours:
        return side == MergeSide::Ours ? takenMarker : leftMarker;
    case MergePart::Kind::Theirs:
        return side == MergeSide::Theirs ? takenMarker : leftMarker;
    case MergePart::Kind::Conflict:
        return choice.isEmpty() ? (isCurrent ? currentMarker : openMarker)
                                : (choice.contains(side) ? takenMarker : leftMarker);
    }
    Q_UNREACHABLE();
}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumn(m_ours, tr("Yours"), tr("Your version, read only")));
    splitter->addWidget(makeColumn(m_base, tr("Before"), tr("The version both began from, read only")));
    splitter->addWidget(makeColumn(m_theirs, tr("Generated"), tr("The new generated version, read only")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    setFocusProxy(m_ours.editor);
    scrollTogether(editors());
    applyColours();
}

QWidget *MergeView::makeColumn(Version &version, const QString &title, const QString &name)
{
    version.editor = makeVersionEditor(name, leftMarker);
    auto *label = new QLabel(title);
    label->setFont(boldFont(label->font()));
    label->setMargin(spacing::Tight);
    label->setBuddy(version.editor);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(version.editor, 1);
    return widget;
}

QWidget *MergeView::makeBar()
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"mergeSummary"_s);
    QToolButton *previous = makeStepButton(-1, tr("Previous conflict"));
    QToolButton *next = makeStepButton(1, tr("Next conflict"));
    auto *bar = new QWidget;
    auto *row = new FlowLayout(spacing::Tight, bar);
    row->setContentsMargins(spacing::Normal, 0, spacing::Normal, spacing::Tight);
    m_summary->setContentsMargins(0, 0, spacing::Normal, 0);
    row->addWidget(m_summary);
    m_buttons = new QButtonGroup(this);
    const QStringList names{tr("Take yours"), tr("Take generated"), tr("Take both"), tr("Take neither")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton;
        const QKeySequence key(QString::number(i + 1));
        button->setText(withKeys(names.at(i), key));
        button->setAccessibleName(names.at(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, i);
        row->addWidget(button);
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { choose(offers().at(i)); });
    }
    row->addWidget(previous);
    row->addWidget(next);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { choose(offers().at(id)); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    return bar;
}

QVector<QsciScintilla *> MergeView::editors() const
{
    return {m_ours.editor, m_base.editor, m_theirs.editor};
}

void MergeView::setTexts(const QString &path, const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    if (path == m_path && base == m_base.text && ours == m_ours.text && theirs == m_theirs.text) {
        return;
    }
    m_path = path;
    m_base.text = base;
    m_ours.text = ours;
    m_theirs.text = theirs;
    m_parts = mergeParts(base, ours, theirs);
    m_conflicts.clear();
    m_rows = {0};
    for (int i = 0; i < m_parts.size(); ++i) {
        const MergePart &part = m_parts.at(i);
        m_rows.append(m_rows.last() + std::max({count(part.base), count(part.ours), count(part.theirs)}));
        if (part.kind == MergePart::Kind::Conflict) {
            m_conflicts.append(i);
        }
    }
    m_choices = QVector<Sides>(m_conflicts.size());
    for (const Version *version : {&m_ours, &m_base, &m_theirs}) {
        setVersionLexer(*version->editor, path);
        fill(*version);
    }
    applyColours();
    show(0);
}

void MergeView::fill(const Version &version)
{
    const QStringList lines = linesOf(version.text);
    QStringList shown;
    QStringList numbers;
    for (int i = 0; i < m_parts.size(); ++i) {
        const LineRange range = rangeOf(m_parts.at(i), version.side);
        for (int row = m_rows.at(i); row < m_rows.at(i + 1); ++row) {
            const int line = range.first + row - m_rows.at(i);
            shown.append(line <= range.last ? lines.at(line - 1) : QString());
            numbers.append(line <= range.last ? QString::number(line) : QString());
        }
    }
    version.editor->setText(shown.join(u'\n'));
    const auto digits = QString::number(std::max<qsizetype>(100, lines.size())).size();
    setVersionNumberWidth(*version.editor, static_cast<int>(digits) + 1);
    for (int row = 0; row < numbers.size(); ++row) {
        setVersionNumber(*version.editor, row, numbers.at(row).rightJustified(digits));
    }
}

void MergeView::mark()
{
    for (const Version *version : {&m_ours, &m_base, &m_theirs}) {
        version->editor->markerDeleteAll();
        for (int i = 0; i < m_parts.size(); ++i) {
            const auto place = static_cast<int>(m_conflicts.indexOf(i));
            const int marker = markerOf(m_parts.at(i), version->side, m_choices.value(place), place == m_current);
            const int last = m_rows.at(i) + count(rangeOf(m_parts.at(i), version->side));
            for (int row = m_rows.at(i); row < m_rows.at(i + 1); ++row) {
                if (marker != 0) {
                    version->editor->markerAdd(row, row < last ? marker : leftMarker);
                }
            }
        }
    }
}

void MergeView::show(int place)
{
    m_current = std::clamp(place, 0, std::max(0, places() - 1));
    mark();
    const Sides choice = m_choices.value(m_current);
    m_buttons->setExclusive(false); // nothing may be chosen yet
    for (int i = 0; i < offers().size(); ++i) {
        m_buttons->button(i)->setChecked(offers().at(i) == choice);
        m_buttons->button(i)->setEnabled(places() > 0);
    }
    m_buttons->setExclusive(true);
    m_summary->setText(summary());
    if (places() > 0) {
        showRow(editors(), m_rows.at(m_conflicts.at(m_current)));
    }
}

QString MergeView::summary() const
{
    if (places() == 0) {
        return tr("Both versions come together without a conflict");
    }
    const QString where = tr("Conflict %1 of %2").arg(m_current + 1).arg(places());
    const int open = openPlaces();
    return where + u" · "_s + (open == 0 ? tr("all decided") : tr("%n to decide", nullptr, open));
}

int MergeView::openPlaces() const
{
    return static_cast<int>(std::ranges::count_if(m_choices, [](const Sides &choice) { return choice.isEmpty(); }));
}

void MergeView::choose(const QVector<MergeSide> &sides)
{
    if (places() == 0) {
        return;
    }
    m_choices[m_current] = sides;
    int next = m_current;
    for (int i = 1; i < places() && next == m_current; ++i) {
        const int other = (m_current + i) % places();
        next = m_choices.at(other).isEmpty() ? other : next;
    }
    show(next);
    Q_EMIT chosen();
}

void MergeView::step(int direction)
{
    show(m_current + direction);
}

QByteArray MergeView::merged() const
{
    return mergedText(m_parts, m_base.text, m_ours.text, m_theirs.text, m_choices);
}

void MergeView::applyColours()
{
    const ColourTheme &theme = ColourTheme::of(palette());
    for (QsciScintilla *editor : editors()) {
        colourVersion(*editor, theme);
        editor->setMarkerBackgroundColor(theme.addedBackground(), takenMarker);
        editor->setMarkerBackgroundColor(mixed(theme.canvas, theme.warning, 0.1), openMarker);
        editor->setMarkerBackgroundColor(mixed(theme.canvas, theme.warning, 0.22), currentMarker);
        editor->setMarkerBackgroundColor(mixed(theme.canvas, theme.borderStrong, 0.2), leftMarker);
    }
}

void MergeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

} // namespace autodevos
