// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QPlainTextEdit;

namespace autodevos {

/// What the project is to be made with. The choice stands in the prompt as a line of its own ("Stack: API only."),
/// where every planner reads it, and undo takes it back; the box shows what that line says. Main thread.
class StackBox final : public QComboBox {
    Q_OBJECT

public:
    /// `prompt` outlives it.
    explicit StackBox(QPlainTextEdit &prompt, QWidget *parent = nullptr);

private:
    void show();
    void choose(const QString &stack);

    QPlainTextEdit &m_prompt;
};

/// What the prompt says behind "Stack:"; empty: nothing.
[[nodiscard]] QString stackOf(const QString &prompt);

} // namespace autodevos
