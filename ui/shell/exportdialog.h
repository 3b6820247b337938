// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace autodevos {

/// Asks where an export goes. Main thread. Writes nothing itself: `exportRequested` carries the target in the form
/// `exportTree` takes ("FILE.zip", "FILE.tar.gz", "git:FOLDER", a folder).
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const QString &projectFolder, QWidget *parent);

    [[nodiscard]] QString target() const;

Q_SIGNALS:
    void exportRequested(const QString &target);

private:
    void propose();
    void browse();

    QString m_parentFolder;
    QString m_name;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace autodevos
