// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr int hintRole = Qt::UserRole;
constexpr int entryRole = Qt::UserRole + 1;
constexpr qsizetype mostShown = 60;

/// The entry's text as a list item, with its hint at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString hint = index.data(hintRole).toString();
        QStyleOptionViewItem narrowed = option;
        const int width = option.fontMetrics.horizontalAdvance(hint) + spacing::Wide;
        initStyleOption(&narrowed, index);
        narrowed.text = option.fontMetrics.elidedText(narrowed.text, Qt::ElideMiddle,
                                                      option.rect.width() - width - spacing::IconLarge);
        const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &narrowed, painter, option.widget);
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : ColourTheme::of(option.palette).textMuted);
        painter->drawText(option.rect.adjusted(0, 0, -spacing::Normal, 0), Qt::AlignRight | Qt::AlignVCenter, hint);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, std::max(QStyledItemDelegate::sizeHint(option, index).height(), option.fontMetrics.height() + 8)};
    }
};

} // namespace

int matchScore(const QString &text, const QString &typed)
{
    int score = 1;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (place < 0) {
            return 0;
        }
        const bool startsWord = place == 0 || !text.at(place - 1).isLetterOrNumber();
        score += place == 0 ? 40 : startsWord ? 20 : 5;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Type an action, a task, a file or a project"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    hide();
}

void CommandPalette::popUp(QVector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    const QWidget *window = parentWidget();
    const int width = std::min(640, window->width() - 2 * spacing::Page);
    const int height = std::min(420, window->height() - 2 * spacing::Page);
    setGeometry((window->width() - width) / 2, window->height() / 8, width, height);
    m_field->clear();
    filter();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter()
{
    struct Found {
        qsizetype entry;
        int score;
    };
    QVector<Found> found;
    const QString typed = m_field->text().trimmed();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const int score = matchScore(m_entries.at(i).text, typed); score > 0) {
            found.append({i, score});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    m_list->clear();
    for (const Found &each : found.mid(0, mostShown)) {
        const PaletteEntry &entry = m_entries.at(each.entry);
        auto *item =
            new QListWidgetItem(entry.icon.isNull() ? icon(IconId::ChevronRight) : entry.icon, entry.text, m_list);
        item->setData(hintRole, entry.hint);
        item->setData(entryRole, each.entry);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::carryOut()
{
    const QListWidgetItem *item = m_list->currentItem();
    hide();
    if (item != nullptr) {
        // A copy: the act may open the palette again.
        const std::function<void()> act = m_entries.at(item->data(entryRole).toLongLong()).act;
        act();
    }
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(ColourTheme::of(palette()).accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        const int step = key->key() == Qt::Key_Down       ? 1
                         : key->key() == Qt::Key_Up       ? -1
                         : key->key() == Qt::Key_PageDown ? 8
                         : key->key() == Qt::Key_PageUp   ? -8
                                                          : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(row + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus(Qt::PopupFocusReason);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace autodevos
