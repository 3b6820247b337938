// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace autodevos {

/// The small search field over the graph. Main thread; owned by the GraphView; knows nothing of tasks.
class GraphSearchBar final : public QWidget {
    Q_OBJECT

public:
    explicit GraphSearchBar(QWidget *parent);

    void begin();
    void setCount(int current, int total); ///< `current` from 1; 0: none
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void textEdited(const QString &text);
    void stepRequested(int step); ///< +1 next, -1 previous
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace autodevos
