// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/diffview.h"

#include "ui/files/scintilla.h"
#include "ui/files/versioneditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int cameMarker = 1;
constexpr int wentMarker = 2;
constexpr int noneMarker = 3;

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
{
    m_left = makeVersionEditor(tr("Older version, read only"), noneMarker);
    m_right = makeVersionEditor(tr("Newer version, read only"), noneMarker);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_right);
    scrollTogether({m_left, m_right});
    applyColours();
}

QWidget *DiffView::makeBar()
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"diffSummary"_s);
    QToolButton *previous = makeStepButton(-1, tr("Previous change"));
    QToolButton *next = makeStepButton(1, tr("Next change"));
    m_mode = new QToolButton;
    m_mode->setIcon(icon(IconId::Table));
    m_mode->setAutoRaise(true);
    m_mode->setToolTip(tr("Versions beside each other"));
    m_mode->setAccessibleName(m_mode->toolTip());
    m_mode->setCheckable(true);
    m_mode->setChecked(m_isBeside);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::Normal, 0, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Tight);
    row->addWidget(m_summary, 1);
    for (QToolButton *button : {previous, next, m_mode}) {
        row->addWidget(button);
    }
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_mode, &QToolButton::toggled, this, &DiffView::setBeside);
    return bar;
}

void DiffView::setTexts(const QString &path, const QByteArray &before, const QByteArray &after)
{
    const bool isSame = path == m_path;
    if (isSame && before == m_before && after == m_after) {
        return;
    }
    const int top = m_right->firstVisibleLine();
    m_path = path;
    m_before = before;
    m_after = after;
    rebuild();
    m_right->setFirstVisibleLine(isSame ? top : 0);
}

void DiffView::setBeside(bool isBeside)
{
    if (std::exchange(m_isBeside, isBeside) != isBeside) {
        m_mode->setChecked(isBeside);
        rebuild();
    }
}

void DiffView::rebuild()
{
    m_rows = diffRows(m_before, m_after, m_isBeside);
    for (QsciScintilla *editor : {m_left, m_right}) {
        setVersionLexer(*editor, m_path);
    }
    m_left->setVisible(m_isBeside);
    fill(m_left, true);
    fill(m_right, false);
    m_summary->setText(summary());
    applyColours();
}

void DiffView::fill(QsciScintilla *editor, bool isBefore)
{
    const QStringList before = linesOf(m_before);
    const QStringList after = linesOf(m_after);
    QStringList lines;
    for (const DiffRow &row : std::as_const(m_rows)) {
        const bool isOlder = m_isBeside ? isBefore : row.after == 0;
        const int line = isOlder ? row.before : row.after;
        lines.append(line == 0 ? QString() : (isOlder ? before : after).at(line - 1));
    }
    editor->setText(lines.join(u'\n'));
    editor->markerDeleteAll();
    const int digits = static_cast<int>(QString::number(std::max<qsizetype>(100, after.size())).size());
    setVersionNumberWidth(*editor, m_isBeside ? digits + 1 : 2 * digits + 2);
    const auto number = [digits](int line) {
        return line == 0 ? QString(digits, u' ') : QString::number(line).rightJustified(digits);
    };
    for (int i = 0; i < m_rows.size(); ++i) {
        const DiffRow &row = m_rows.at(i);
        const int line = isBefore ? row.before : row.after;
        const QString text = m_isBeside ? number(line) : number(row.before) + u' ' + number(row.after);
        setVersionNumber(*editor, i, text);
        if (row.isChanged) {
            const bool isNone = m_isBeside && line == 0;
            const bool isWent = m_isBeside ? isBefore : row.after == 0;
            editor->markerAdd(i, isNone ? noneMarker : isWent ? wentMarker : cameMarker);
        }
    }
}

QString DiffView::summary() const
{
    const auto went = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const DiffRow &row) { return row.isChanged && row.before > 0; });
    const auto came = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const DiffRow &row) { return row.isChanged && row.after > 0; });
    return went + came == 0 ? tr("No difference")
                            : tr("%n line(s) added", nullptr, static_cast<int>(came)) + u", "_s +
                                  tr("%n removed", nullptr, static_cast<int>(went));
}

int DiffView::currentRow() const
{
    int line = 0;
    int column = 0;
    m_right->getCursorPosition(&line, &column);
    return line;
}

void DiffView::step(int direction)
{
    const auto isStart = [this](qsizetype row) {
        return m_rows.at(row).isChanged && (row == 0 || !m_rows.at(row - 1).isChanged);
    };
    for (qsizetype row = currentRow() + direction; row >= 0 && row < m_rows.size(); row += direction) {
        if (isStart(row)) {
            showRow({m_left, m_right}, static_cast<int>(row));
            return;
        }
    }
}

QString DiffView::shownText() const
{
    return m_right->text();
}

void DiffView::applyColours()
{
    const ColourTheme &theme = ColourTheme::of(palette());
    for (QsciScintilla *editor : {m_left, m_right}) {
        colourVersion(*editor, theme);
        editor->setMarkerBackgroundColor(theme.addedBackground(), cameMarker);
        editor->setMarkerBackgroundColor(theme.removedBackground(), wentMarker);
        editor->setMarkerBackgroundColor(mixed(theme.canvas, theme.borderStrong, 0.2), noneMarker);
    }
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

} // namespace autodevos
