// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"
#include "corpusfile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// How many of the things expected were found, and how many found were expected.
struct Score {
    qsizetype hit = 0;
    qsizetype expected = 0;
    qsizetype found = 0;

    void add(const QSet<QString> &want, const QSet<QString> &got)
    {
        hit += (QSet<QString>(want) & got).size();
        expected += want.size();
        found += got.size();
    }
    [[nodiscard]] double recall() const { return ratio(expected); }
    [[nodiscard]] double precision() const { return ratio(found); }

private:
    [[nodiscard]] double ratio(qsizetype of) const
    {
        return of == 0 ? 1.0 : static_cast<double>(hit) / static_cast<double>(of);
    }
};

/// What is expected of a prompt or was found in it, by kind ("entities", "fields" …), each thing as one text.
using Things = QMap<QString, QSet<QString>>;

/// Kinds in the order they are reported.
const QStringList &kinds()
{
    static const QStringList all = {u"entities"_s, u"fields"_s,  u"relations"_s, u"capabilities"_s,
                                    u"roles"_s,    u"colours"_s, u"states"_s,    u"options"_s};
    return all;
}

Things thingsExpected(const CorpusFile &file)
{
    Things things;
    for (auto entity = file.entities.begin(); entity != file.entities.end(); ++entity) {
        things[u"entities"_s].insert(entity.key());
        for (const QString &field : entity.value())
            things[u"fields"_s].insert(entity.key() + u'.' + field);
    }
    things[u"relations"_s] = file.relations;
    things[u"capabilities"_s] = file.capabilities;
    things[u"roles"_s] = file.roles;
    for (auto colour = file.colours.begin(); colour != file.colours.end(); ++colour)
        things[u"colours"_s].insert(colour.key() + u' ' + colour.value());
    for (auto states = file.states.begin(); states != file.states.end(); ++states) {
        for (const QString &state : states.value())
            things[u"states"_s].insert(states.key() + u": "_s + state.toLower());
    }
    for (auto options = file.options.begin(); options != file.options.end(); ++options) {
        for (const QString &option : options.value())
            things[u"options"_s].insert(options.key() + u": "_s + option.toLower());
    }
    return things;
}

/// The values of a field. States and options are listed in the corpus only where the prompt spells them out, so only
/// those places count.
void addOptions(Things &things, const CorpusFile &file, const Entity &entity, const Field &field)
{
    const QString place = entity.name + u'.' + field.name;
    const bool isState = file.states.contains(entity.name) && field.name == "status"_L1;
    if (!isState && !file.options.contains(place))
        return;
    for (const QString &option : field.options) {
        if (isState)
            things[u"states"_s].insert(entity.name + u": "_s + option.toLower());
        else
            things[u"options"_s].insert(place + u": "_s + option.toLower());
    }
}

/// What the corpus calls it: the domain's own names are those of its modules, which may do more than one thing.
QSet<QString> namesOf(const Capability &capability)
{
    switch (capability.kind) {
    case CapabilityKind::Dashboard:
        return capability.fields.isEmpty() ? QSet<QString>{u"dashboard"_s} : QSet<QString>{u"dashboard"_s, u"charts"_s};
    case CapabilityKind::Report:
        return {u"reports"_s};
    case CapabilityKind::Board:
        return {u"kanban"_s};
    case CapabilityKind::Assistant:
        return {u"ai"_s};
    case CapabilityKind::Languages:
        return {u"multilanguage"_s};
    case CapabilityKind::Cart:
        return {u"cart"_s, u"checkout"_s};
    case CapabilityKind::ArcadeGame: // with a table of high scores
        return {u"arcadeGame"_s, u"leaderboard"_s};
    default:
        return {toString(capability.kind)};
    }
}

Things thingsFound(const CorpusFile &file, const Domain &domain)
{
    Things things;
    for (const Entity &entity : domain.entities) {
        things[u"entities"_s].insert(entity.name);
        for (const Field &field : entity.fields) {
            things[u"fields"_s].insert(entity.name + u'.' + field.name);
            addOptions(things, file, entity, field);
        }
        for (const Relation &relation : entity.relations) {
            if (relation.target != "User"_L1) // accounts follow from who does what, which the corpus does not list
                things[u"relations"_s].insert(entity.name + u'>' + relation.target);
        }
    }
    for (const Capability &capability : domain.capabilities)
        things[u"capabilities"_s] += namesOf(capability);
    if (!domain.entities.isEmpty())
        things[u"capabilities"_s].insert(u"sort"_s); // every list can be sorted
    for (const QString &usual : {u"accounts"_s, u"search"_s, u"filter"_s, u"sort"_s}) {
        if (!file.capabilities.contains(usual)) // what every project has is no misreading
            things[u"capabilities"_s].remove(usual);
    }
    for (const DomainRole &role : domain.roles)
        things[u"roles"_s].insert(role.name);
    for (const Colour &colour : domain.theme.colours) {
        if (file.colours.contains(colour.role)) // the others are derived
            things[u"colours"_s].insert(colour.role + u' ' + colour.hex.toLower());
    }
    return things;
}

/// The figures of several prompts.
class Report {
public:
    explicit Report(bool showsMisses)
        : m_showsMisses(showsMisses)
    {
    }

    [[nodiscard]] Score operator[](const QString &kind) const { return m_scores.value(kind); }

    void add(const CorpusFile &file, const language::Lexicon &lexicon)
    {
        QElapsedTimer timer;
        timer.start();
        const auto understood = understand(file.prompt, lexicon);
        m_slowest = std::max(m_slowest, timer.elapsed());
        ++m_prompts;
        if (!understood)
            m_refused.append(file.name + u": "_s + understood.error().toLine());
        const Things want = thingsExpected(file);
        const Things got = understood ? thingsFound(file, understood->domain) : Things{};
        for (const QString &kind : kinds()) {
            m_scores[kind].add(want.value(kind), got.value(kind));
            const QSet<QString> missing = want.value(kind) - got.value(kind);
            if (m_showsMisses && !missing.isEmpty())
                qInfo("%s misses %s", qPrintable(file.name),
                      qPrintable(QStringList(missing.begin(), missing.end()).join(u", "_s)));
        }
    }

    void print(const char *title) const
    {
        qInfo("%s: %lld prompts, %lld refused, slowest %lld ms", title, static_cast<long long>(m_prompts),
              static_cast<long long>(m_refused.size()), static_cast<long long>(m_slowest));
        for (const QString &kind : kinds()) {
            const Score score = m_scores.value(kind);
            qInfo("%-12s precision %.3f, recall %.3f (%lld of %lld expected, %lld found)", qPrintable(kind),
                  score.precision(), score.recall(), static_cast<long long>(score.hit),
                  static_cast<long long>(score.expected), static_cast<long long>(score.found));
        }
    }

    [[nodiscard]] const QStringList &refused() const { return m_refused; }

private:
    QMap<QString, Score> m_scores;
    QStringList m_refused;
    qsizetype m_prompts = 0;
    qint64 m_slowest = 0;
    bool m_showsMisses = false;
};

} // namespace

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = language::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *std::move(lexicon);
        // By a file: a checkout may lie in a folder of the same name.
        const QDir folder = QFileInfo(QFINDTESTDATA("../corpus/crm.json")).dir();
        const auto development = loadCorpus(folder);
        QVERIFY2(development, development ? "" : qPrintable(development.error().toLine()));
        m_development = *development;
        const auto held = loadCorpus(QDir(folder.filePath(u"held"_s)));
        QVERIFY2(held, held ? "" : qPrintable(held.error().toLine()));
        m_held = *held;
    }

    void enoughIsHeldBack()
    {
        qInfo("%lld prompts to learn from, %lld held back", static_cast<long long>(m_development.size()),
              static_cast<long long>(m_held.size()));
        QVERIFY(m_development.size() >= 80);
        QVERIFY(m_held.size() * 3 >= m_development.size());
        QSet<QString> prompts;
        for (const CorpusFile &file : m_development + m_held)
            prompts.insert(file.prompt);
        QVERIFY(prompts.size() == 228);
    }

    void anErrorNamesTheFileAndTheKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        QTest::newRow("not JSON") << u"{"_s << u"?"_s << u"a.json: byte "_s;
        QTest::newRow("no prompt") << u"prompt"_s << u"promt"_s << u"a.json: prompt: must be a text"_s;
        QTest::newRow("unknown half") << u"first"_s << u"third"_s << u"a.json: half: "_s;
        QTest::newRow("fields are no list") << u"['name']"_s << u"'name'"_s << u"a.json: entities.Bee: "_s;
        QTest::newRow("unknown entity") << u"['Bee','Hive']"_s << u"['Bee','Wasp']"_s << u"a.json: relations: "_s;
        QTest::newRow("colour by name") << u"#fffff0"_s << u"ivory"_s << u"a.json: colours.background: "_s;
        QTest::newRow("a number among texts") << u"['search']"_s << u"[7]"_s << u"a.json: capabilities: "_s;
        QTest::newRow("the same twice") << u"['search']"_s << u"['a','a']"_s << u"a.json: capabilities: holds “a”"_s;
        QTest::newRow("states of nothing")
            << u"'Hive':['Open']"_s << u"'Nest':['Open']"_s << u"a.json: states.Nest: "_s;
        QTest::newRow("options of no field") << u"Bee.name"_s << u"Bee.size"_s << u"a.json: enums.Bee.size: "_s;
        QTest::newRow("too few checks") << u"first"_s << u"held"_s << u"a.json: checks: must hold six"_s;
    }

    void anErrorNamesTheFileAndTheKey()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, message);
        QVERIFY(parseCorpusFile(u"a.json"_s, quoted(good())));
        const auto file = parseCorpusFile(u"a.json"_s, quoted(good().replace(from, to)));
        QVERIFY(!file);
        QVERIFY2(file.error().message.startsWith(message), qPrintable(file.error().message));
    }

    void unknownKeysAreIgnored()
    {
        const auto file = parseCorpusFile(u"a.json"_s, quoted(good().replace(u"'half'"_s, u"'area':[1],'half'"_s)));
        QVERIFY(file);
        QCOMPARE(file->entities.value(u"Bee"_s), QSet<QString>{u"name"_s});
        QCOMPARE(file->colours.value(u"background"_s), u"#fffff0"_s);
    }

    void understandsTheCorpus()
    {
        Report report(true);
        for (const CorpusFile &file : std::as_const(m_development)) {
            if (file.half == CorpusHalf::First)
                report.add(file, *m_lexicon);
        }
        report.print("first files");
        QVERIFY2(report.refused().isEmpty(), qPrintable(report.refused().join(u'\n')));
        QVERIFY(report[u"entities"_s].recall() >= 0.9);
        QVERIFY(report[u"entities"_s].precision() >= 0.85);
        QVERIFY(report[u"fields"_s].recall() >= 0.9);
        QVERIFY(report[u"relations"_s].recall() >= 0.85);
        QVERIFY(report[u"capabilities"_s].recall() >= 0.9);
        QVERIFY(report[u"roles"_s].recall() >= 0.9);
    }

    void reportsTheNewerFiles()
    {
        Report report(true);
        for (const CorpusFile &file : std::as_const(m_development)) {
            if (file.half == CorpusHalf::Development)
                report.add(file, *m_lexicon);
        }
        report.print("newer files to learn from");
        for (const QString &refusal : report.refused())
            qInfo("%s", qPrintable(refusal));
    }

    /// Prints figures only: whoever reads what was missed can no longer be scored by it.
    void reportsWhatIsHeldBackWhenAskedTo()
    {
        if (!qEnvironmentVariableIntValue("AUTODEVOS_CORPUS_HELD"))
            QSKIP("scored only with AUTODEVOS_CORPUS_HELD=1");
        Report report(false);
        for (const CorpusFile &file : std::as_const(m_held))
            report.add(file, *m_lexicon);
        report.print("held back");
    }

private:
    static QString good()
    {
        return u"{'half':'first','prompt':'Bees in hives','entities':{'Bee':['name'],'Hive':['status']},"
               "'relations':[['Bee','Hive']],'capabilities':['search'],'roles':[],'colours':{'background':'#fffff0'},"
               "'states':{'Hive':['Open']},'enums':{'Bee.name':['Maya']}}"_s;
    }

    static QByteArray quoted(QString json) { return json.replace(u'\'', u'"').toUtf8(); }

    std::shared_ptr<const language::Lexicon> m_lexicon;
    QVector<CorpusFile> m_development;
    QVector<CorpusFile> m_held;
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
