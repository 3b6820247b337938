// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/environmentkeys.h"

#include "core/keys/keytext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace autodevos {

QString keyVariable(const QString &provider)
{
    QString name = provider.toUpper();
    for (QChar &c : name) {
        if (!(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9')) {
            c = u'_';
        }
    }
    return name + u"_API_KEY"_s;
}

EnvironmentKeys::EnvironmentKeys(const QProcessEnvironment &environment)
    : m_environment(environment)
{
}

Result<QVector<Secret>> EnvironmentKeys::keys(const QString &provider, const std::stop_token &)
{
    const QString first = keyVariable(provider);
    QMap<int, QString> variables; // by number
    for (const QString &name : m_environment.keys()) {
        if (name == first) {
            variables.insert(1, name);
        } else if (name.startsWith(first + u'_')) {
            bool isNumber = false;
            const int number = name.sliced(first.size() + 1).toInt(&isNumber);
            if (isNumber && number > 1) {
                variables.insert(number, name);
            }
        }
    }
    QVector<Secret> keys;
    for (const QString &name : variables) {
        const Result<QVector<Secret>> found = keysFromText(m_environment.value(name).toUtf8(), name);
        if (!found) {
            return found;
        }
        for (const Secret &key : *found) {
            if (!keys.contains(key)) {
                keys.append(key);
            }
        }
    }
    return keys;
}

} // namespace autodevos
