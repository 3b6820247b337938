// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/imports.h"

#include "core/check/sourcescan.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QSet<QString> &builtIns()
{
    static const QSet<QString> names{u"assert"_s,
                                     u"async_hooks"_s,
                                     u"buffer"_s,
                                     u"child_process"_s,
                                     u"cluster"_s,
                                     u"console"_s,
                                     u"crypto"_s,
                                     u"dns"_s,
                                     u"events"_s,
                                     u"fs"_s,
                                     u"http"_s,
                                     u"http2"_s,
                                     u"https"_s,
                                     u"module"_s,
                                     u"net"_s,
                                     u"os"_s,
                                     u"path"_s,
                                     u"perf_hooks"_s,
                                     u"process"_s,
                                     u"querystring"_s,
                                     u"readline"_s,
                                     u"stream"_s,
                                     u"string_decoder"_s,
                                     u"test"_s,
                                     u"timers"_s,
                                     u"tls"_s,
                                     u"tty"_s,
                                     u"url"_s,
                                     u"util"_s,
                                     u"v8"_s,
                                     u"vm"_s,
                                     u"worker_threads"_s,
                                     u"zlib"_s};
    return names;
}

} // namespace

QVector<Import> findImports(const QString &source, bool isMarkup)
{
    // strings are emptied in `code` but their quotes stay, so a quote there is a real one
    static const QRegularExpression expression(
        u"(?:\\bfrom|\\bimport|\\brequire\\s*\\(|\\bimport\\s*\\()\\s*(['\"])( *)\\1"_s);
    const SourceScan scan = scanSource(source, isMarkup ? SourceLanguage::MarkupScript : SourceLanguage::Script);
    QVector<Import> imports;
    QRegularExpressionMatchIterator it = expression.globalMatch(scan.code);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QString specifier = source.sliced(match.capturedStart(2), match.capturedLength(2));
        const qsizetype line = QStringView(source).first(match.capturedStart()).count(u'\n') + 1;
        imports.append({specifier, static_cast<int>(line)});
    }
    return imports;
}

QString packageOf(const QString &specifier)
{
    if (specifier.isEmpty() || specifier.startsWith(u'.') || specifier.startsWith(u'/') || specifier.startsWith(u'#') ||
        specifier.startsWith(u'~') || specifier.startsWith("@/"_L1) || specifier.contains(u':')) {
        return {};
    }
    const QString first = specifier.section(u'/', 0, 0);
    if (builtIns().contains(first)) {
        return {};
    }
    return first.startsWith(u'@') ? specifier.section(u'/', 0, 1) : first;
}

} // namespace autodevos
