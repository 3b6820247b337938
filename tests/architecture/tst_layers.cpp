// SPDX-License-Identifier: GPL-3.0-or-later
// The law of the house (README.md, "How it is built"): the link step does not stop a wrong include, this test does.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include {
    QString file; ///< relative to the root
    int line = 0;
    QString target; ///< as written between the quotes or brackets
};

const QString root = QStringLiteral(SOURCE_ROOT);

QStringList sourceFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            files.append(QDir(root).relativeFilePath(it.next()));
        }
    }
    files.sort();
    return files;
}

QString textOf(const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QVector<Include> includesOf(const QString &path)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QVector<Include> includes;
    int line = 0;
    for (const QString &text : textOf(path).split(u'\n')) {
        ++line;
        if (const auto match = pattern.match(text); match.hasMatch()) {
            includes.append({path, line, match.captured(1)});
        }
    }
    return includes;
}

/// For each folder of core, the folders of core it may include; itself always.
const QMap<QString, QStringList> coreLayers{
    {u"base"_s, {}},
    {u"plan"_s, {u"base"_s}},
    {u"llm"_s, {u"base"_s, u"plan"_s, u"journal"_s}},
    {u"keys"_s, {u"base"_s, u"plan"_s, u"llm"_s}},
    {u"providers"_s, {u"base"_s, u"plan"_s, u"llm"_s, u"keys"_s}},
    {u"workspace"_s, {u"base"_s, u"plan"_s}},
    {u"words"_s, {u"base"_s}}, // seen by ui and app alone
    {u"journal"_s, {u"base"_s, u"plan"_s}},
    {u"observe"_s, {u"base"_s, u"plan"_s, u"journal"_s}},
    {u"check"_s, {u"base"_s, u"plan"_s, u"llm"_s, u"workspace"_s, u"journal"_s, u"observe"_s}},
    {u"command"_s, {u"base"_s, u"plan"_s, u"workspace"_s, u"journal"_s, u"observe"_s, u"check"_s}},
    {u"mcp"_s, {u"base"_s, u"plan"_s, u"llm"_s, u"journal"_s}},
    {u"agent"_s,
     {u"base"_s, u"plan"_s, u"llm"_s, u"workspace"_s, u"journal"_s, u"observe"_s, u"check"_s, u"command"_s, u"mcp"_s}},
    {u"engine"_s,
     {u"base"_s, u"plan"_s, u"llm"_s, u"workspace"_s, u"journal"_s, u"observe"_s, u"check"_s, u"command"_s, u"mcp"_s,
      u"agent"_s}},
};

QString refusal(const Include &include)
{
    const QStringList from = include.file.split(u'/');
    const QStringList to = include.target.split(u'/');
    const QString layer = from.first();
    static const QStringList windowHeaders{u"QtWidgets"_s, u"QtGui"_s, u"QtSvg"_s, u"QtCharts"_s};
    static const QRegularExpression windowClass(
        u"^(QWidget|QMainWindow|QDialog|QPainter|QPixmap|QImage|QIcon|QColor|QFont|QPalette|QGraphics\\w*|QApplication|QGuiApplication|QAction|QPen|QBrush)$"_s);
    if (layer != u"ui"_s && layer != u"app"_s &&
        (windowHeaders.contains(to.first()) || windowClass.match(to.last()).hasMatch())) {
        return u"only ui and app/gui may use Qt Gui and Widgets"_s;
    }
    static const QMap<QString, QStringList> layers{
        {u"core"_s, {u"core"_s}},
        {u"agents"_s, {u"core"_s, u"agents"_s}},
        {u"ui"_s, {u"core"_s, u"ui"_s}},
        {u"app"_s, {u"core"_s, u"agents"_s, u"ui"_s, u"app"_s}},
    };
    const bool isOurs = to.size() > 1 && layers.contains(to.first());
    if (isOurs && !layers.value(layer).contains(to.first())) {
        return u"%1 must not see %2"_s.arg(layer, to.first());
    }
    if (layer == u"core"_s && to.first() == u"core"_s && to.size() > 2 && from.at(1) != to.at(1) &&
        !coreLayers.value(from.at(1)).contains(to.at(1))) {
        return u"core/%1 must not see core/%2"_s.arg(from.at(1), to.at(1));
    }
    if (layer == u"app"_s && from.at(1) == u"cli"_s && to.first() == u"ui"_s) {
        return u"the command line must not see the window"_s;
    }
    return {};
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dependenciesPointDownOnly()
    {
        QStringList broken;
        int seen = 0;
        for (const QString &file : sourceFiles({u"core"_s, u"agents"_s, u"ui"_s, u"app"_s})) {
            for (const Include &include : includesOf(file)) {
                ++seen;
                const QString why = refusal(include);
                if (!why.isEmpty()) {
                    broken.append(u"%1:%2: %3: %4"_s.arg(file).arg(include.line).arg(include.target, why));
                }
            }
        }
        QVERIFY2(seen > 100, "the test does not find the sources");
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void theSchedulerIsPure()
    {
        static const QRegularExpression impure(
            u"^(QThread|QTimer|QObject|QElapsedTimer|QDateTime|QFile|thread|mutex|chrono)$"_s);
        for (const QString &file : {u"core/engine/scheduler.h"_s, u"core/engine/scheduler.cpp"_s}) {
            const auto includes = includesOf(file);
            QVERIFY2(!includes.isEmpty(), qPrintable(file));
            for (const Include &include : includes) {
                QVERIFY2(!impure.match(include.target).hasMatch(), qPrintable(file + u": "_s + include.target));
            }
        }
    }

    /// docs/platforms.md tells what a port to another system has to bring.
    void onlyKnownFilesReachForTheSystem()
    {
        static const QRegularExpression system(
            u"^(unistd|fcntl|poll|signal|pwd|sched|spawn|dlfcn|dirent|termios|sys/\\w+|linux/\\w+|csignal|windows|io)(\\.h)?$"_s);
        static const QRegularExpression known(
            u"^(app/|core/base/(childprocess|filelock|files|lineprocess|process|processtree)\\.|core/check/"
            u"(buildfolder|packagecache)\\."
            "|core/command/auditlog\\.|core/journal/(journal|journalfollower)\\."
            "|core/llm/(connectionpool|experiment|requestlog)\\."
            "|core/workspace/(archive|export|folders|landing|staging|workspace)\\.|ui/webview/webviewplugin\\.)"_s);
        int seen = 0;
        QStringList strangers;
        for (const QString &file : sourceFiles({u"core"_s, u"agents"_s, u"ui"_s, u"app"_s})) {
            for (const Include &include : includesOf(file)) {
                const bool isSystem = system.match(include.target).hasMatch();
                seen += isSystem ? 1 : 0;
                if (isSystem && !known.match(file).hasMatch()) {
                    strangers.append(file + u": "_s + include.target);
                }
            }
        }
        QVERIFY2(seen > 10, "the test does not find the headers of the system");
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        for (const QString &file : sourceFiles({u"core"_s, u"agents"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            QVERIFY2(textOf(file).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s), qPrintable(file));
        }
    }

    void coreSpeaksNoHumanLanguageThroughTr()
    {
        static const QRegularExpression call(u"\\btr\\("_s);
        for (const QString &file : sourceFiles({u"core"_s, u"agents"_s})) {
            QVERIFY2(!call.match(textOf(file)).hasMatch(), qPrintable(file));
        }
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
