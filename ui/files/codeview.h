// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QsciScintilla;

namespace autodevos {

/// One file, highlighted and read-only, with a find bar. Main thread, owned by the files view. Made when first
/// needed: the editor component is the heaviest part of the window.
class CodeView final : public QWidget {
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// Shows text; the path chooses the highlighting. The place of an unchanged file is kept.
    void setText(const QString &path, const QString &text);
    /// `line` counts from 1.
    void goToLine(int line);
    void startFind();
    void find(const QString &text, bool forward);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int currentLine() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColours();

    QString m_path;
    QsciScintilla *m_editor = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findText = nullptr;
    QLabel *m_findResult = nullptr;
};

} // namespace autodevos
