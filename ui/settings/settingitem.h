// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QString>
#include <QVariant>
#include <QVector>

#include <functional>

namespace autodevos {

/// One thing that can be set; a value.
struct SettingItem {
    enum class Kind { Choice, Number, Switch, Keys, Text };

    QString group; ///< for people
    QString key;   ///< in the settings file: "limits/requestsPerMinute"
    QString text;  ///< for people
    QString help;  ///< a sentence; may be empty
    Kind kind = Kind::Choice;
    QVector<QPair<QVariant, QString>> choices = {}; ///< value and text; of a Choice, and what a Text suggests
    int least = 0;                                  ///< of a Number
    int most = 0;
    QString unset = {};                                  ///< what a Number of 0 is called; empty: "0"
    QVariant byDefault = {};                             ///< of Keys: in portable text
    QString environment = {};                            ///< the variable that wins over the file; empty: none
    std::function<QString(const QVariant &)> fault = {}; ///< why a value is refused; empty text: it is fine
};

} // namespace autodevos
