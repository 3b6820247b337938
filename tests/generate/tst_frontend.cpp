// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontend.h"
#include "agents/blueprint/generate/frontendcolour.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendhero.h"
#include "agents/blueprint/generate/frontendtheme.h"
#include "agents/blueprint/generate/frontendwords.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> byName(const CssVariables &variables)
{
    QHash<QString, QString> found;
    for (const auto &[name, value] : variables)
        found.insert(name, value);
    return found;
}

/// Text, the grounds it stands on, and the contrast that WCAG 2.2 AA asks for.
void verifyScheme(const CssVariables &variables)
{
    const QHash<QString, QString> scheme = byName(variables);
    const QVector<std::pair<QString, QString>> texts{
        {u"fg"_s, u"canvas"_s},
        {u"muted"_s, u"canvas"_s},
        {u"link"_s, u"canvas"_s},
        {u"surface-fg"_s, u"surface"_s},
        {u"surface-fg"_s, u"field"_s},
        {u"surface-muted"_s, u"surface"_s},
        {u"surface-link"_s, u"surface"_s},
        {u"on-accent"_s, u"accent"_s},
        {u"on-accent"_s, u"accent-strong"_s},
        {u"on-soft"_s, u"soft"_s},
        {u"bar-fg"_s, u"bar"_s},
        {u"bar-muted"_s, u"bar"_s},
        {u"bar-on-soft"_s, u"bar-soft"_s},
        {u"bar-on-accent"_s, u"bar-accent"_s},
        {u"stage-fg"_s, u"stage"_s},
        {u"stage-fg"_s, u"stage-end"_s},
        {u"stage-muted"_s, u"stage"_s},
        {u"stage-muted"_s, u"stage-end"_s},
        {u"stage-on-accent"_s, u"stage-accent"_s},
        {u"stage-on-accent"_s, u"stage-accent-strong"_s},
        {u"head-fg"_s, u"head"_s},
        {u"success"_s, u"success-soft"_s},
        {u"warning"_s, u"warning-soft"_s},
        {u"danger"_s, u"danger-soft"_s},
        {u"info"_s, u"info-soft"_s},
        {u"neutral"_s, u"neutral-soft"_s},
        {u"stage-on-soft"_s, u"stage-soft"_s},
        {u"violet"_s, u"violet-soft"_s},
        {u"sky"_s, u"sky-soft"_s},
        {u"pink"_s, u"pink-soft"_s},
        {u"lime"_s, u"lime-soft"_s},
        {u"brown"_s, u"brown-soft"_s},
        {u"tint-1-fg"_s, u"tint-1"_s},
        {u"tint-4-fg"_s, u"tint-4"_s},
    };
    for (const auto &[text, ground] : texts)
        QVERIFY2(colour::contrast(scheme.value(text), scheme.value(ground)) >= 4.5,
                 qPrintable(text + u' ' + scheme.value(text) + u" on "_s + ground + u' ' + scheme.value(ground)));
}

Entity entityNamed(const QString &name)
{
    Entity entity;
    entity.name = name;
    return entity;
}

} // namespace

class TestFrontend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsTheStandardDoes()
    {
        QCOMPARE(colour::contrast(u"#000000"_s, u"#ffffff"_s), 21.0);
        QCOMPARE(colour::contrast(u"#777777"_s, u"#777777"_s), 1.0);
        QVERIFY(qAbs(colour::contrast(u"#767676"_s, u"#ffffff"_s) - 4.54) < 0.01);
    }

    void bringsColoursBackUnchanged()
    {
        for (const QString &hex : {u"#000000"_s, u"#ffffff"_s, u"#fafad2"_s, u"#2563eb"_s, u"#ff7f50"_s})
            QCOMPARE(colour::toHex(colour::fromHex(hex)), hex);
    }

    void leavesReadableColoursAlone() { QCOMPARE(colour::readable(u"#1d4ed8"_s, {u"#ffffff"_s}, 4.5), u"#1d4ed8"_s); }

    void keepsTextReadableOnAnyColours()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Theme theme;
            for (const QString &role : {u"background"_s, u"component"_s, u"accent"_s, u"text"_s}) {
                const QString hex = u'#' + QString::number(random.bounded(0x1000000), 16).rightJustified(6, u'0');
                theme.colours.append({role, {}, hex});
            }
            const FrontendTheme made = frontendTheme(theme);
            verifyScheme(made.base);
            verifyScheme(made.other);
        }
    }

    void showsTheColoursThatWereAskedFor()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"light goldenrod"_s, u"#fafad2"_s},
                         {u"component"_s, u"dark slate gray"_s, u"#2f4f4f"_s},
                         {u"accent"_s, u"coral"_s, u"#ff7f50"_s},
                         {u"text"_s, {}, u"#222222"_s}};
        const FrontendTheme made = frontendTheme(theme);
        QVERIFY(made.isAskedFor);
        QVERIFY(!made.isBaseDark);
        QCOMPARE(byName(made.base).value(u"canvas"_s), u"#fafad2"_s);
        for (const QString &part : {u"bar"_s, u"stage"_s, u"edge"_s})
            QCOMPARE(byName(made.base).value(part), u"#2f4f4f"_s);
        QCOMPARE(byName(made.base).value(u"accent"_s), u"#ff7f50"_s);
        QCOMPARE(made.accent, u"#ff7f50"_s);
    }

    void tintsHeadsOfTablesWithTheComponentsColour()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"linen"_s, u"#faf0e6"_s}, {u"component"_s, u"maroon"_s, u"#800000"_s}};
        const QHash<QString, QString> scheme = byName(frontendTheme(theme).base);
        QVERIFY(colour::contrast(scheme.value(u"head"_s), scheme.value(u"surface"_s)) < 1.4);
        QVERIFY(scheme.value(u"head"_s) != scheme.value(u"surface"_s));
    }

    void writesInTheHueOfABackgroundThatWasAskedFor()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"linen"_s, u"#faf0e6"_s}, {u"component"_s, u"maroon"_s, u"#800000"_s}};
        const QHash<QString, QString> scheme = byName(frontendTheme(theme).base);
        const double hue = colour::fromHex(u"#faf0e6"_s).hue;
        for (const QString &part : {u"fg"_s, u"muted"_s, u"neutral"_s, u"neutral-soft"_s})
            QVERIFY2(qAbs(colour::fromHex(scheme.value(part)).hue - hue) < 0.6, qPrintable(part));
    }

    void fillsButtonsWithTheComponentsColourWhenItStandsOut()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"black"_s, u"#000000"_s},
                         {u"component"_s, u"lime"_s, u"#00ff00"_s},
                         {u"accent"_s, {}, u"#123456"_s},
                         {u"text"_s, {}, u"#f8fafc"_s}};
        const FrontendTheme made = frontendTheme(theme);
        QVERIFY(made.isBaseDark);
        QCOMPARE(byName(made.base).value(u"accent"_s), u"#00ff00"_s);
        QVERIFY(colour::isDark(byName(made.base).value(u"surface"_s)));
        QCOMPARE(byName(made.other).value(u"bar"_s), u"#00ff00"_s);
    }

    void writesInOneColourOnAStrongOne()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"seashell"_s, u"#fff5ee"_s},
                         {u"component"_s, u"crimson"_s, u"#dc143c"_s},
                         {u"accent"_s, {}, u"#123456"_s},
                         {u"text"_s, {}, u"#222222"_s}};
        const QHash<QString, QString> scheme = byName(frontendTheme(theme).base);
        for (const QString &part : {u"bar"_s, u"stage"_s}) {
            QCOMPARE(scheme.value(part + u"-on-soft"_s), scheme.value(part + u"-fg"_s));
            QCOMPARE(scheme.value(part + u"-accent"_s), scheme.value(part + u"-fg"_s));
            QCOMPARE(scheme.value(part + u"-on-accent"_s), u"#dc143c"_s);
        }
    }

    void dimsAStrongBarInTheDarkUnlessTheDarkWasAskedFor()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"seashell"_s, u"#fff5ee"_s},
                         {u"component"_s, u"crimson"_s, u"#dc143c"_s},
                         {u"accent"_s, {}, u"#123456"_s},
                         {u"text"_s, {}, u"#222222"_s}};
        const FrontendTheme made = frontendTheme(theme);
        QVERIFY(colour::fromHex(byName(made.other).value(u"bar"_s)).lightness < 0.3);
        QCOMPARE(byName(made.other).value(u"edge"_s), u"#dc143c"_s);
    }

    void putsTextsOnTheComponentsColourWhenItIsGentle()
    {
        Theme theme;
        theme.colours = {{u"background"_s, u"white"_s, u"#ffffff"_s},
                         {u"component"_s, u"ivory"_s, u"#fffff0"_s},
                         {u"accent"_s, {}, u"#1d4ed8"_s},
                         {u"text"_s, {}, u"#111111"_s}};
        const QHash<QString, QString> scheme = byName(frontendTheme(theme).base);
        QCOMPARE(scheme.value(u"surface"_s), u"#fffff0"_s);
        QCOMPARE(scheme.value(u"bar"_s), u"#fffff0"_s);
        QCOMPARE(scheme.value(u"accent"_s), u"#1d4ed8"_s);
    }

    void givesStatesTheirTone()
    {
        QCOMPARE(words::toneOf(u"Done"_s), u"success"_s);
        QCOMPARE(words::toneOf(u"In progress"_s), u"info"_s);
        QCOMPARE(words::toneOf(u"Cancelled"_s), u"danger"_s);
        QCOMPARE(words::toneOf(u"Not started"_s), u"neutral"_s);
        QCOMPARE(words::toneOf(u"日本語"_s), u"neutral"_s);
    }

    void givesNoTwoStatesTheSameTone()
    {
        const QStringList tones = words::tonesOf({u"Open"_s, u"Ready"_s, u"In progress"_s, u"Review"_s, u"Solved"_s,
                                                  u"Done"_s, u"Draft"_s, u"Parked"_s, u"Rejected"_s},
                                                 false);
        QCOMPARE(QSet<QString>(tones.begin(), tones.end()).size(), tones.size());
        QCOMPARE(tones.at(0), u"info"_s);
        QCOMPARE(tones.at(4), u"success"_s);
        QCOMPARE(tones.at(6), u"neutral"_s);
        QCOMPARE(tones.at(8), u"danger"_s);
    }

    void tellsKindsApartUnlessThereAreManyOfThem()
    {
        QCOMPARE(words::tonesOf({u"Oak"_s, u"Linen"_s}, false), (QStringList{u"sky"_s, u"violet"_s}));
        const QStringList many{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s};
        QCOMPARE(words::tonesOf(many, false).count(u"neutral"_s), many.size());
        QCOMPARE(words::tonesOf({u"Egg"_s, u"Larva"_s}, true), (QStringList{u"neutral"_s, u"sky"_s}));
    }

    void keepsAMiddlingPriorityApartFromWaiting()
    {
        QVERIFY(words::toneOf(u"Medium"_s) != words::toneOf(u"Waiting"_s));
    }

    void writesYearsWithoutSeparators()
    {
        QVERIFY(words::isYear({u"yearBuilt"_s, u"Year built"_s, FieldType::Integer}));
        QVERIFY(words::isYear({u"graduationYear"_s, u"Graduation year"_s, FieldType::Integer}));
        QVERIFY(!words::isYear({u"years"_s, u"Years"_s, FieldType::Integer}));
        QVERIFY(!words::isYear({u"kilometresPerYear"_s, u"Kilometres per year"_s, FieldType::Integer}));
    }

    void choosesAnIconByTheLastWord()
    {
        QCOMPARE(words::iconOf(entityNamed(u"TaskComment"_s)), u"comment"_s);
        QCOMPARE(words::iconOf(entityNamed(u"Project"_s)), u"folder"_s);
        QCOMPARE(words::iconOf(entityNamed(u"Zeugma"_s)), u"layers"_s);
    }

    void givesEveryEntityOfAnAppAnIconOfItsOwn()
    {
        Domain domain;
        for (const QString &name : {u"Zeugma"_s, u"Litotes"_s, u"Task"_s, u"Chore"_s, u"Issue"_s})
            domain.entities.append(entityNamed(name));
        QStringList icons;
        for (const Entity &entity : std::as_const(domain.entities))
            icons.append(words::iconAmong(domain, entity));
        QCOMPARE(QSet<QString>(icons.begin(), icons.end()).size(), icons.size());
        QCOMPARE(icons.at(2), u"tasks"_s);
    }

    void leadsToARecordWithoutATitleByItsDay()
    {
        Domain domain;
        Entity donation = entityNamed(u"Donation"_s);
        donation.fields = {{u"amount"_s, u"Amount"_s, FieldType::Money, true},
                           {u"donatedOn"_s, u"Donated on"_s, FieldType::Date, true}};
        domain.entities = {donation};
        QCOMPARE(shown::leadField(domain, donation), u"donatedOn"_s);
        QCOMPARE(shown::columns(domain, donation), (QStringList{u"donatedOn"_s, u"amount"_s}));
        QCOMPARE(shown::sumField(donation), u"amount"_s);
    }

    void picturesWhatVisitorsMaySee()
    {
        Domain domain;
        Entity ticket = entityNamed(u"Ticket"_s);
        ticket.titleField = u"subject"_s;
        ticket.fields = {
            {u"subject"_s, u"Subject"_s}, {u"status"_s, u"Status"_s, FieldType::Enum}, {u"place"_s, u"Place"_s}};
        ticket.access.read = {u"user"_s};
        domain.entities = {ticket};
        QVERIFY(!shown::hero(domain, true).entity);
        const shown::Hero hero = shown::hero(domain, false);
        QVERIFY(hero.entity);
        QCOMPARE(hero.mark, u"status"_s);
        QCOMPARE(hero.line, u"place"_s);
    }

    void readsEveryPromisedFile()
    {
        Domain domain;
        domain.name = u"Notes"_s;
        domain.slug = u"notes"_s;
        Entity note = entityNamed(u"Note"_s);
        note.label = u"Note"_s;
        note.plural = u"Notes"_s;
        note.fields = {{u"title"_s, u"Title"_s, FieldType::String, true}};
        note.titleField = u"title"_s;
        note.access = {{u"visitor"_s}, {u"user"_s}, {u"user"_s}, {u"user"_s}};
        domain.entities = {note};
        const TemplateStore templates;
        for (const GeneratedFile &file : frontendFiles(domain, templates) + e2eFiles(domain, templates)) {
            const Result<QString> text = file.content();
            QVERIFY2(text.has_value(), qPrintable(file.path));
            QVERIFY2(!text->contains(u"{{"_s) || file.path.endsWith(u".tsx"_s), qPrintable(file.path));
        }
    }

    void drawsOnlyWhatTheProjectIsAbout()
    {
        Domain domain;
        domain.name = u"Reef Talk"_s;
        domain.slug = u"reef-talk"_s;
        domain.summary = u"A forum for owners of aquariums"_s;
        domain.entities = {entityNamed(u"Kite"_s)};
        domain.entities.first().fields = {{u"title"_s, u"Title"_s}, {u"photo"_s, u"Photo"_s, FieldType::Image}};
        QString drawings;
        for (const GeneratedFile &file : frontendFiles(domain, TemplateStore())) {
            if (file.path == "frontend/src/ui/drawings.ts"_L1)
                drawings = file.content().value_or(QString());
        }
        QVERIFY(drawings.contains(u"theme: string = 'fish'"_s));
        QVERIFY(drawings.contains(u"\n  fish: {"_s));
        QVERIFY(drawings.contains(u": 'kite' }"_s));
        QVERIFY(drawings.contains(u"\n  kite: {"_s));
        QVERIFY(!drawings.contains(u"\n  roof: {"_s));
    }

    void leavesOutWhatADomainDoesNotUse()
    {
        Domain domain;
        domain.slug = u"notes"_s;
        domain.entities = {entityNamed(u"Note"_s)};
        domain.entities.first().fields = {{u"title"_s, u"Title"_s}};
        const FrontendFacts facts = frontendFacts(domain);
        QVERIFY(!facts.hasSignUp && !facts.hasDashboard && !facts.hasToggles && !facts.hasTransitions);
        for (const GeneratedFile &file : frontendFiles(domain, TemplateStore()))
            QVERIFY2(!file.path.contains(u"Dashboard"_s) && !file.path.contains(u"SignUp"_s), qPrintable(file.path));
    }
};

QTEST_GUILESS_MAIN(TestFrontend)
#include "tst_frontend.moc"
