// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The translations as they stand in the tree: complete, and with the places for values where they belong.
class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areCompleteAndKeepThePlaces_data();
    void areCompleteAndKeepThePlaces();
};

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
            const qsizetype forms = source.contains(u"%n"_s) ? 2 : 1;
            QVERIFY2(!whole.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(placesIn(whole).size() == places.size() * forms, qPrintable(source));
            ++texts;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
