// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/tscode.h"

/// Small pieces that the frontend's TypeScript files are put together from.
namespace autodevos::frontenddoc {

using Members = QVector<ts::Doc>;

[[nodiscard]] inline ts::Doc plain(const QString &text)
{
    return ts::text(text);
}
[[nodiscard]] inline ts::Doc emptyLine()
{
    return ts::text({});
}

/// `head = value;`
[[nodiscard]] inline ts::Doc constant(const QString &head, const ts::Doc &value)
{
    return ts::concat({ts::text(head + QStringLiteral(" = ")), value, ts::text(QStringLiteral(";"))});
}

[[nodiscard]] inline QString fileOf(const QVector<ts::Doc> &lines)
{
    return ts::print(ts::join(ts::hardline(), lines)) + QLatin1Char('\n');
}

/// The member only when there is something to say.
inline void addFlag(Members &members, const QString &name, bool isSet)
{
    if (isSet)
        members.append(ts::property(name, ts::boolean(true)));
}

inline void addText(Members &members, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        members.append(ts::property(name, value));
}

inline void addList(Members &members, const QString &name, const QVector<ts::Doc> &items)
{
    if (!items.isEmpty())
        members.append(ts::property(name, ts::array(items)));
}

} // namespace autodevos::frontenddoc
