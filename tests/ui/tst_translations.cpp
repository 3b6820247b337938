// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The translations as they stand in the tree: complete, and with the places for values where they belong.
class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areCompleteAndKeepThePlaces_data();
    void areCompleteAndKeepThePlaces();
    void areFoundByTheirLocale_data();
    void areFoundByTheirLocale();
};

/// How many forms a plural has.
static qsizetype formsIn(const QString &file)
{
    return file.contains(u"_ja."_s) || file.contains(u"_zh_"_s) ? 1 : 2;
}

/// The keys that are underlined: one "&", "&&" being the character itself.
static qsizetype keysIn(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

static QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:n|\\d)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.append(match.next().captured());
    }
    places.sort();
    return places;
}

void TestTranslations::areCompleteAndKeepThePlaces_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TRANSLATIONS_FOLDER));
    for (const QString &name : folder.entryList({u"*.ts"_s})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestTranslations::areCompleteAndKeepThePlaces()
{
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&input);
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(source));
            const QString whole = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            // Plurals stand there in several forms, each with its own places.
            const QStringList places = placesIn(source);
            const qsizetype forms = source.contains(u"%n"_s) ? formsIn(file) : 1;
            QVERIFY2(!whole.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(keysIn(whole) == keysIn(source) * forms, qPrintable(source));
            QVERIFY2(placesIn(whole).size() == places.size() * forms, qPrintable(source));
            ++texts;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 0);
}

void TestTranslations::areFoundByTheirLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"de_DE", "de_AT", "es_ES", "es_MX", "fr_FR", "fr_CA", "ja_JP", "zh_CN"}) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
}

void TestTranslations::areFoundByTheirLocale()
{
    QFETCH(const QLocale, locale);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"autodevos"_s, u"_"_s, QStringLiteral(COMPILED_FOLDER)));
    const QString resume = translator.translate("autodevos::MainWindow", "Resume");
    QVERIFY(!resume.isEmpty() && resume != "Resume"_L1);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
