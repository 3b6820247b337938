// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/syntax.h"

#include "core/base/jsonschema.h"
#include "core/check/imports.h"
#include "core/check/sourcescan.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString join(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

/// Checks the files of one view; remembers which packages each folder declares.
class SyntaxCheck {
public:
    SyntaxCheck(const FileView &view, const SyntaxScope &scope)
        : m_view(view)
        , m_scope(scope)
    {
    }

    QVector<Finding> run()
    {
        for (const QString &path : m_scope.paths) {
            const Result<QByteArray> content = m_view.read(path);
            if (!content) {
                add(path, 0, content.error().toLine(), {});
                continue;
            }
            checkFile(path, *content);
        }
        return std::move(m_findings);
    }

private:
    void add(const QString &path, int line, const QString &message, const QString &remedy, bool isError = true)
    {
        m_findings.append({u"syntax"_s, path, line, message, remedy, isError});
    }

    void checkFile(const QString &path, const QByteArray &content)
    {
        if (content.contains('\0')) {
            return;
        }
        checkConflicts(path, content);
        const SourceLanguage language = languageOf(path);
        if (language == SourceLanguage::Json) {
            checkJson(path, content);
        } else if (language == SourceLanguage::Script || language == SourceLanguage::MarkupScript) {
            const QString source = QString::fromUtf8(content);
            for (const Import &import : findImports(source, language == SourceLanguage::MarkupScript)) {
                checkImport(path, import);
            }
        }
    }

    void checkConflicts(const QString &path, const QByteArray &content)
    {
        const qsizetype at = content.startsWith("<<<<<<< ") ? 0 : content.indexOf("\n<<<<<<< ") + 1;
        if ((at > 0 || content.startsWith("<<<<<<< ")) && content.contains("\n>>>>>>> ")) {
            add(path, static_cast<int>(QByteArrayView(content).first(at).count('\n')) + 1,
                u"a merge conflict is left here"_s, u"Keep one side and take the markers out"_s);
        }
    }

    void checkJson(const QString &path, const QByteArray &content)
    {
        QByteArray text = content;
        const QString name = path.section(u'/', -1);
        if (name.startsWith("tsconfig"_L1) || path.contains(".vscode/"_L1)) { // these may hold comments
            static const QRegularExpression trailingComma(u",(\\s*[}\\]])"_s);
            text = QString(scanSource(QString::fromUtf8(content), SourceLanguage::Script).code)
                       .replace(trailingComma, u"\\1"_s)
                       .toUtf8();
        }
        QJsonParseError error;
        QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype offset = std::min<qsizetype>(error.offset, text.size());
            add(path, static_cast<int>(QByteArrayView(text).first(offset).count('\n')) + 1,
                u"this is not valid JSON: "_s + error.errorString(), u"Correct it"_s);
        }
    }

    void checkImport(const QString &path, const Import &import)
    {
        if (import.specifier.startsWith(u'.')) {
            checkRelative(path, import);
            return;
        }
        const QString package = packageOf(import.specifier);
        if (!package.isEmpty() && !isDeclared(path, package)) {
            add(path, import.line, u"the package \"%1\" is imported but no package.json names it"_s.arg(package),
                u"Add it to the dependencies or do not use it"_s);
        }
    }

    void checkRelative(const QString &path, const Import &import)
    {
        const QString specifier = import.specifier.section(u'?', 0, 0);
        const QString target = QDir::cleanPath(join(folderOf(path), specifier));
        if (target.startsWith("../"_L1) || target == ".."_L1) {
            add(path, import.line, u"the import \"%1\" leaves the project"_s.arg(import.specifier),
                u"Import from within the project"_s);
            return;
        }
        const QStringList candidates = candidatesFor(target);
        const bool isThere = std::ranges::any_of(candidates, [this](const QString &c) { return m_view.contains(c); });
        if (isThere || isGenerated(target)) {
            return;
        }
        const bool isPromised =
            std::ranges::any_of(candidates, [this](const QString &c) { return matchesAny(c, m_scope.promised); });
        if (!isPromised) {
            add(path, import.line, u"the import \"%1\" leads to no file"_s.arg(import.specifier),
                u"Write that file or correct the import"_s);
        }
    }

    static QStringList candidatesFor(const QString &target)
    {
        QStringList candidates{target};
        const auto addWithSuffixes = [&candidates](const QString &stem) {
            for (const QLatin1StringView suffix :
                 {".ts"_L1, ".tsx"_L1, ".d.ts"_L1, ".mts"_L1, ".js"_L1, ".jsx"_L1, ".mjs"_L1, ".json"_L1}) {
                candidates.append(stem + suffix);
            }
        };
        static const QRegularExpression script(u"\\.[mc]?jsx?$"_s);
        if (target.contains(script)) { // NodeNext: "./a.js" is written for a.ts
            addWithSuffixes(QString(target).remove(script));
        }
        addWithSuffixes(target);
        addWithSuffixes(target + u"/index"_s);
        return candidates;
    }

    /// Ignored by git means made by a tool: such a file need not lie in the tree.
    bool isGenerated(const QString &target)
    {
        if (!m_ignored) {
            m_ignored = readIgnored();
        }
        return std::ranges::any_of(*m_ignored, [&target](const QString &ignored) {
            return target == ignored || target.startsWith(ignored + u'/') ||
                   (!ignored.contains(u'/') && (u'/' + target + u'/').contains(u'/' + ignored + u'/'));
        });
    }

    [[nodiscard]] QStringList readIgnored() const
    {
        QStringList ignored;
        for (const QString &path : m_view.files()) {
            if (path.section(u'/', -1) != ".gitignore"_L1) {
                continue;
            }
            const QString text = QString::fromUtf8(m_view.read(path).value_or(QByteArray()));
            for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
                line = line.trimmed();
                const bool isAnchored = line.chopped(line.endsWith(u'/') ? 1 : 0).contains(u'/');
                static const QRegularExpression edges(u"^/|/$|/\\*+$"_s);
                line.remove(edges);
                if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith(u'!') && !line.contains(u'*')) {
                    ignored.append(isAnchored ? join(folderOf(path), line) : line);
                }
            }
        }
        return ignored;
    }

    /// Declared in any package.json between the file and the project's root; so is a workspace's own name.
    bool isDeclared(const QString &path, const QString &package)
    {
        QString folder = folderOf(path);
        bool hasManifest = false;
        for (;;) {
            const QString manifest = join(folder, u"package.json"_s);
            if (m_view.contains(manifest)) {
                hasManifest = true;
                if (packagesOf(manifest).contains(package)) {
                    return true;
                }
            } else if (matchesAny(manifest, m_scope.promised)) {
                return true; // another task still writes it
            }
            if (folder.isEmpty()) {
                break;
            }
            folder = folderOf(folder);
        }
        return !hasManifest;
    }

    const QSet<QString> &packagesOf(const QString &manifest)
    {
        if (const auto known = m_packages.constFind(manifest); known != m_packages.cend()) {
            return *known;
        }
        QSet<QString> names;
        const Result<QByteArray> content = m_view.read(manifest);
        const QJsonObject json = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
        names.insert(json.value("name"_L1).toString());
        for (const QLatin1StringView section :
             {"dependencies"_L1, "devDependencies"_L1, "peerDependencies"_L1, "optionalDependencies"_L1}) {
            for (const QString &name : json.value(section).toObject().keys()) {
                names.insert(name);
                if (name.startsWith("@types/"_L1)) { // types alone are enough for `import type`
                    names.insert(name.sliced(7));
                }
            }
        }
        return *m_packages.insert(manifest, names);
    }

    const FileView &m_view;
    const SyntaxScope &m_scope;
    QHash<QString, QSet<QString>> m_packages; ///< by manifest
    std::optional<QStringList> m_ignored;
    QVector<Finding> m_findings;
};

} // namespace

QVector<Finding> checkSyntax(const FileView &view, const SyntaxScope &scope)
{
    return SyntaxCheck(view, scope).run();
}

} // namespace autodevos
