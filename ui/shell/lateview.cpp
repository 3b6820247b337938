// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lateview.h"

#include <QVBoxLayout>

#include <utility>

namespace autodevos {

LatePlace::LatePlace(Maker maker, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
{
}

void LatePlace::make()
{
    if (isMade()) {
        return;
    }
    QWidget *const content = std::exchange(m_maker, {})();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    setFocusProxy(content);
    content->show(); // at once where the place is seen already: the keyboard may be meant to go there
}

void LatePlace::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

} // namespace autodevos
