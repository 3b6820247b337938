// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pathrules.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestName = 255;  // bytes; ext4, NTFS, APFS
constexpr qsizetype longestPath = 1024; // bytes; leaves room for the project's own folder below PATH_MAX

tl::unexpected<Error> refusal(const QString &path, const QString &why, const QString &remedy = {})
{
    const QString start = path.left(120);
    QString shown;
    for (const QChar c : start) {
        shown += c.isPrint() ? c : QChar(u'?');
    }
    return failure(ErrorKind::Invalid, u"The path '%1' is refused: %2"_s.arg(shown, why),
                   remedy.isEmpty() ? u"Use a plain path below the project folder, such as src/main.ts"_s : remedy);
}

/// Control characters, invisible formatting (joiners, marks of direction) and broken or private code points: two names
/// that look the same must be the same.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Device names that Windows reserves, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

/// Also as other file systems spell it: without regard to case, or as a short name (".autodevos" -> "AUTODE~1").
bool isOurs(const QString &name)
{
    static const QRegularExpression shortName(u"^(autode|git)~[0-9]+$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded == ".autodevos"_L1 || folded == ".git"_L1 || shortName.match(folded).hasMatch();
}

QString problemOf(const QString &name)
{
    if (name == ".."_L1) {
        return u"'..' leads out of its folder"_s;
    }
    if (isOurs(name)) {
        return u"'%1' is kept by AutoDevOS or git"_s.arg(name);
    }
    if (name.endsWith(u'.') || name.endsWith(u' ')) {
        return u"a name must not end in a dot or space"_s;
    }
    if (name.startsWith(u' ')) {
        return u"a name must not begin with a space"_s;
    }
    if (isReservedOnWindows(name)) {
        return u"'%1' is a device name on Windows"_s.arg(name);
    }
    if (name.toUtf8().size() > longestName) {
        return u"a name is longer than %1 bytes"_s.arg(longestName);
    }
    return {};
}

} // namespace

Result<QString> cleanProjectPath(const QString &path)
{
    if (path.isEmpty()) {
        return refusal(path, u"it is empty"_s);
    }
    if (!path.isValidUtf16()) {
        return refusal(path, u"it is not valid text"_s);
    }
    for (const uint c : path.toUcs4()) {
        if (isInvisible(c)) {
            return refusal(path, u"it holds a control or invisible character"_s);
        }
    }
    if (path.contains(u'\\')) {
        return refusal(path, u"it holds a backslash"_s, u"Separate folders by '/'"_s);
    }
    if (path.startsWith(u'/') || path.startsWith(u'~')) {
        return refusal(path, u"it is not relative to the project"_s);
    }
    if (path.contains(QRegularExpression(u"[<>:\"|?*]"_s))) {
        return refusal(path, u"it holds one of < > : \" | ? *"_s);
    }
    if (path.endsWith(u'/') || path.endsWith("/."_L1)) {
        return refusal(path, u"it names a folder, not a file"_s);
    }
    QStringList clean;
    const QStringList names = path.normalized(QString::NormalizationForm_C).split(u'/');
    for (const QString &name : names) {
        if (name.isEmpty() || name == "."_L1) {
            continue;
        }
        if (const QString problem = problemOf(name); !problem.isEmpty()) {
            return refusal(path, problem);
        }
        clean.append(name);
    }
    const QString joined = clean.join(u'/');
    if (joined.isEmpty()) {
        return refusal(path, u"it names the project folder itself"_s);
    }
    if (joined.toUtf8().size() > longestPath) {
        return refusal(path, u"it is longer than %1 bytes"_s.arg(longestPath));
    }
    return joined;
}

} // namespace autodevos
