// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QsciScintilla;

namespace autodevos {

/// One file, highlighted, to be read and edited, with a find bar. Main thread, owned by the files view. Made when first
/// needed: the editor component is the heaviest part of the window.
class CodeView final : public QWidget {
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// Shows text; the path chooses the highlighting. The place of an unchanged file is kept.
    void setText(const QString &path, const QString &text);
    /// Puts the person's own text in its place, as one step that can be taken back.
    void replaceText(const QString &text);
    void setEditable(bool isEditable);
    [[nodiscard]] bool isEditable() const;
    /// Edited since it was shown or said to be saved.
    [[nodiscard]] bool isModified() const;
    void setSaved();
    /// `line` counts from 1.
    void goToLine(int line);
    void startFind();
    void find(const QString &text, bool forward);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int currentLine() const;

Q_SIGNALS:
    void modifiedChanged(bool isModified);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColours();

    QString m_path;
    bool m_isFilling = false;
    QsciScintilla *m_editor = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findText = nullptr;
    QLabel *m_findResult = nullptr;
};

} // namespace autodevos
